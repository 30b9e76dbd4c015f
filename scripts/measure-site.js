/*
 * `npm run measure:site` loads the start page of the built site as Lighthouse's phone does (412 px, processor four times
 * slower, 1.6 Mbit/s with 150 ms round trips) and prints, from a trace, the median of LCP, CLS and TBT.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { startBrowser } from './site.js';

const RUNS = 5;
/** Lighthouse's slow 4G, as DevTools applies it: bytes per second, ms. */
const NETWORK = { download: (1_638_400 * 0.9) / 8, upload: (750_000 * 0.9) / 8, latency: 150 * 3.75 };
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const SITE = new URL('../site/', import.meta.url);

/** Serves the site as a host does: compressed. */
function serve() {
  const server = createServer(async ({ url }, outgoing) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = TYPES[extname(pathname)] ?? 'text/plain';
    const body = await readFile(new URL(`.${pathname}`, SITE)).catch(() => undefined);
    if (!body) return outgoing.writeHead(404).end();
    const isText = type !== 'font/woff2';
    outgoing.writeHead(200, { 'Content-Type': type, ...(isText && { 'Content-Encoding': 'br' }) });
    return outgoing.end(isText ? brotliCompressSync(body) : body);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** LCP and TBT in ms and CLS, from the events of a trace. */
function figuresOf(events, url) {
  const start = events.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const isOwn = ({ pid, tid }) => pid === start.pid && tid === start.tid;
  const own = events.filter(isOwn);
  const at = (event) => (event.ts - start.ts) / 1000;
  const paint = own.find(({ name }) => name === 'firstContentfulPaint');
  const largest = own.filter(({ name }) => name === 'largestContentfulPaint::Candidate').at(-1);
  const shifts = own.filter(({ name, args }) => name === 'LayoutShift' && !args.data.had_recent_input);
  const tasks = own.filter(({ name, ts, dur }) => name === 'RunTask' && ts > paint.ts && dur > 50_000);
  return {
    lcp: at(largest),
    cls: shifts.reduce((sum, { args }) => sum + args.data.weighted_score_delta, 0),
    tbt: tasks.reduce((sum, { dur }) => sum + dur / 1000 - 50, 0),
  };
}

async function measure(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  await page.setCacheEnabled(false);
  await page.emulateCPUThrottling(4);
  await page.emulateNetworkConditions(NETWORK);
  await page.tracing.start({
    categories: ['loading', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.close();
  return figuresOf(traceEvents, url);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

await build({ mode: 'demo', logLevel: 'error' });
const server = await serve();
const browser = await startBrowser();
const runs = [];
for (let run = 0; run < RUNS; run++)
  runs.push(await measure(browser, `http://localhost:${server.address().port}/index.html`));
await browser.close();
server.close();
console.table(runs);
console.log(
  `LCP ${Math.round(median(runs.map(({ lcp }) => lcp)))} ms, CLS ${median(runs.map(({ cls }) => cls)).toFixed(3)}, TBT ${Math.round(median(runs.map(({ tbt }) => tbt)))} ms (median of ${RUNS})`,
);
