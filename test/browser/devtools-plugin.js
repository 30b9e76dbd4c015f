import { setTimeout as sleep } from 'node:timers/promises';

/** What the page's renderer has counted so far. */
async function counts(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { recalcs: of('RecalcStyleCount'), layouts: of('LayoutCount'), script: of('ScriptDuration') };
}

/** The whole accessibility tree, as role and name, with the words of its texts in reading order. */
async function accessibilityTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({ role: node.role?.value, name: node.name?.value ?? '' }));
}

/** Pictures of the page, as its compositor shows them, taken while the page's main thread is blocked. */
async function picturesWhileBlocked(page, { blocked }) {
  const client = await page.createCDPSession();
  const pictures = [];
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    pictures.push({ data, time: metadata.timestamp * 1000 });
    // The last pictures come when the session has ended; nobody waits for their receipt.
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await client.send('Page.startScreencast', { format: 'png' });
  await sleep(300);
  const { from, to } = await page.evaluate((ms) => {
    const from = Date.now();
    while (Date.now() - from < ms);
    return { from, to: Date.now() };
  }, blocked);
  await sleep(100);
  await client.send('Page.stopScreencast');
  await client.detach();
  // Half a second to start with belongs to frames that were under way.
  const taken = pictures.filter(({ time }) => time > from + 500 && time < to);
  return { taken: taken.length, distinct: new Set(taken.map(({ data }) => data)).size };
}

/** What a page holds once its garbage is collected. */
async function holdings(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** Ends the trace of a page, and gives what was traced. */
const traces = new WeakMap();

/** Starts to trace the tasks of a page. */
async function traceTasks(page) {
  const client = await page.createCDPSession();
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  traces.set(page, async () => {
    await client.send('Tracing.end');
    await ended;
    await client.detach();
    return events;
  });
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
}

/** CPU time of the longest task of a main thread since the trace began, ms: other work on the machine adds nothing. */
async function longestTask(page) {
  const events = await traces.get(page)();
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  return Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

/** A finger put down at the first of the points, moved along them and lifted. */
async function touch(page, { points }) {
  const client = await page.createCDPSession();
  const send = (type, touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (const [index, [x, y]] of points.entries()) await send(index ? 'touchMove' : 'touchStart', [{ x, y }]);
  await send('touchEnd', []);
  await client.detach();
}

/** Another size of device px, and a viewport as much smaller, as zooming the page gives. */
async function zoom(page, { factor }) {
  const [width, height, ratio] = await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]);
  const [wide, high] = [width, height].map((size) => Math.round((size * ratio) / factor));
  await page.setViewport({ width: wide, height: high, deviceScaleFactor: factor });
}

const media = (features) => Object.entries(features).map(([name, value]) => ({ name, value }));

/** What most pages are ready by. */
const HAS_RATES = "!!document.querySelector('ca-rate-ticker')?.shadowRoot?.querySelector('[part~=item]')";

/** Below the time that a test has, so that a page which never gets ready is closed and named. */
const READY_TIMEOUT_MS = 4000;

/** What a page can be asked through the browser's developer tools; `page` opens one of its own. */
const asks = {
  'devtools:tree': (page) => accessibilityTree(page),
  'devtools:holdings': (page) => holdings(page),
  'devtools:media': (page, features) => page.emulateMediaFeatures(media(features)),
  'devtools:medium': (page, { medium }) => page.emulateMediaType(medium || null),
  'devtools:zone': (page, { timeZone }) => page.emulateTimezone(timeZone || undefined),
  'devtools:touch': touch,
  'devtools:zoom': zoom,
  'devtools:trace': traceTasks,
  'devtools:longest-task': longestTask,
  'devtools:hover': (page, { x, y }) => page.mouse.move(x, y),
};

/** The same, of a page apart from the tests: `payload.url` is opened, measured once it is `ready`, and closed. */
const asksOfOwnPage = {
  'devtools:work': async (page, { seconds }) => {
    const before = await counts(page);
    await sleep(seconds * 1000);
    const after = await counts(page);
    return Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
  },
  'devtools:blocked': picturesWhileBlocked,
  'devtools:run': (page, { script }) => page.evaluate(script),
};

/**
 * Firefox tells what a page's policy blocks as errors of the page (Firefox 153), the test runner's own socket included;
 * Chromium as lines of its console that are no warnings.
 */
const OF_POLICY = /^Error: (Content-Security-Policy: |NS_ERROR_CONTENT_BLOCKED: $)/;

/** Gives tests the browser's developer tools as commands. */
export function devtools() {
  let origin;
  return {
    name: 'devtools',
    serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`;
    },
    async executeCommand({ command, payload, session }) {
      const page = session.browser.getPage?.(session.id);
      if (asks[command]) return (await asks[command](page, payload)) ?? true;
      if (!asksOfOwnPage[command]) return undefined;
      const own = await page.browser().newPage();
      const [errors, warnings] = [[], []];
      own.on('pageerror', (error) => OF_POLICY.test(error) || errors.push(String(error)));
      own.on('console', (line) => /^warn/.test(line.type()) && warnings.push(line.text()));
      try {
        await own.goto(origin + payload.url);
        // Asked again and again from here: a function that waits in the page is one that a strict CSP forbids.
        // A page that stays open would lie before that of the tests, and take its frames.
        const deadline = Date.now() + READY_TIMEOUT_MS;
        while (!(await own.evaluate(payload.ready ?? HAS_RATES))) {
          if (Date.now() > deadline) throw new Error(`${payload.url} is not ready: ${[...errors, ...warnings].join()}`);
          await sleep(50);
        }
        await sleep(500);
        return { ...(await asksOfOwnPage[command](own, payload)), errors, warnings };
      } finally {
        await own.close();
      }
    },
  };
}
