/** Measures one contender in a page of its own. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Long beside the 10 ms in which Chromium counts the CPU time of a process. */
const STEADY = 8000;
/**
 * When the first item has left the strip, in which some let it start at the far end, ms: from then on all draw a full
 * strip, what came with the start is over for all, and changes can push.
 */
const UNDER_WAY = 25_000;
/**
 * How long before that the garbage of the start is collected, ms: Chromium does so in small tasks half a minute after the
 * start, which took 16 ms of thread time at 500 items, and would count as work of a strip that goes round.
 */
const COLLECTED = 5000;
/** From when on nothing goes on any more that an update began, such as a flash of its values, ms. */
const SHOWN = 1500;
const BLOCKED = 1300;
/** A second to start with belongs to frames that were under way. */
const LATE = 400;
const NARROW = 900;
const DEADLINE = 70_000;

const per = (ms) => (value) => (value / ms) * 1000;

/** What Chromium has counted so far; durations in ms of the thread's own time, so that other load counts less. */
async function counts(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    task: of('TaskDuration') * 1000,
    script: of('ScriptDuration') * 1000,
    style: of('RecalcStyleDuration') * 1000,
    layout: of('LayoutDuration') * 1000,
    recalcs: of('RecalcStyleCount'),
    layouts: of('LayoutCount'),
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

/** CPU ms of renderers and of the GPU process. */
async function cpu(system) {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => /renderer|gpu/i.test(type))
    .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Waits until no more elements come. */
async function settled(page) {
  for (let [last, now] = [-1, 0]; now !== last; [last, now] = [now, await page.evaluate(() => bench.elements())])
    await sleep(500);
}

/** Thread time of the longest task of a renderer's main thread while something goes on, ms. */
async function longestTask(client, act) {
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await act();
  await client.send('Tracing.end');
  await ended;
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

/** Whether the compositor shows motion while the main thread is blocked. */
async function movesWhileBlocked(page, client) {
  const pictures = [];
  const take = ({ data, metadata, sessionId }) => {
    pictures.push({ data, time: metadata.timestamp * 1000 });
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  };
  client.on('Page.screencastFrame', take);
  await client.send('Page.startScreencast', { format: 'png' });
  await sleep(200);
  const { from, to } = await page.evaluate((ms) => bench.block(ms), BLOCKED);
  await sleep(100);
  await client.send('Page.stopScreencast');
  client.off('Page.screencastFrame', take);
  return new Set(pictures.filter(({ time }) => time > from + LATE && time < to).map(({ data }) => data)).size > 1;
}

/** How many layers are drawn. */
async function layersOf(page, client) {
  const tree = new Promise((resolve) =>
    client.once('LayerTree.layerTreeDidChange', ({ layers }) => resolve(layers ?? [])),
  );
  await client.send('LayerTree.enable');
  await page.evaluate(() => bench.addLayer());
  const layers = await Promise.race([tree, sleep(1000).then(() => [])]);
  await client.send('LayerTree.disable');
  return layers.filter(({ drawsContent, width }) => drawsContent && width > 1).length;
}

async function inTree(client, code) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.send('Accessibility.disable');
  return nodes.filter(
    ({ ignored, role, name }) => !ignored && role?.value === 'StaticText' && name?.value.includes(code),
  ).length;
}

async function measure(page, system, html, count, whole) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.setContent(html);
  await sleep(200);
  const mounted = performance.now();
  const result = {};
  result.longest = await longestTask(client, async () => {
    result.first = await page.evaluate((items) => bench.mount(items), count);
    await settled(page);
  });
  await sleep(UNDER_WAY - COLLECTED - (performance.now() - mounted));
  await client.send('HeapProfiler.collectGarbage');
  await sleep(COLLECTED);

  const [from, used, start] = [await counts(client), await cpu(system), performance.now()];
  await sleep(STEADY);
  const [to, usedThen, end] = [await counts(client), await cpu(system), performance.now()];
  const rate = per(end - start);
  for (const key of ['task', 'script', 'style', 'layout', 'recalcs', 'layouts'])
    result[key] = rate(to[key] - from[key]);
  result.cpu = rate(usedThen - used);

  for (const kind of ['same', 'wide', 'far']) {
    const update = await page.evaluate((kind) => bench.update(kind), kind);
    if (!update) continue;
    if (whole) result[`${kind}Jump`] = update.jump;
    await sleep(SHOWN);
    const [before, began] = [await counts(client), performance.now()];
    await page.evaluate(() => bench.restore());
    const after = await counts(client);
    result[`${kind}Cost`] = Math.max(0, after.task - before.task - (result.task * (performance.now() - began)) / 1000);
  }
  if (!whole) return result;
  result.resizeJump = await page.evaluate((width) => bench.resize(width), NARROW);

  const code = 'C0003';
  result.find = await page.evaluate((code) => bench.find(code), code);
  result.tree = await inTree(client, code);
  result.elements = await page.evaluate(() => bench.elements());
  result.layers = await layersOf(page, client);
  // A machine under load may be late with pictures: one motion seen is proof, none is not.
  for (let tries = 0; tries < 3 && !result.blocked; tries++) result.blocked = await movesWhileBlocked(page, client);
  await client.send('HeapProfiler.collectGarbage');
  result.heap = (await counts(client)).heap;
  return result;
}

/**
 * All figures of one contender with so many items; `whole` includes those that need no second round.
 * One that does not answer in time is stuck.
 */
export async function measureIn(browser, html, count, whole) {
  const page = await browser.newPage();
  const system = await browser.target().createCDPSession();
  await page.setViewport({ width: 1280, height: 720 });
  const late = new AbortController();
  try {
    const stuck = sleep(DEADLINE, { stuck: true }, { signal: late.signal });
    stuck.catch(() => undefined);
    return await Promise.race([measure(page, system, html, count, whole), stuck]);
  } catch (error) {
    console.error(String(error));
    return { stuck: true };
  } finally {
    late.abort();
    await system.detach();
    await Promise.race([page.close(), sleep(3000)]);
  }
}
