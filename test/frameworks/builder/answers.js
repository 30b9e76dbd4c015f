/* The sources of the builder's samples, and the network for the package's files, as a page meets them. */
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);
const HEADERS = { 'Access-Control-Allow-Origin': '*' };
const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json', rss: 'application/rss+xml' };
/** By the path of a request on any host: the recorded file that answers. */
const RECORDED = [
  [/\/currency-api@latest\//, 'demo/feeds/usd-2026-06-05.json'],
  [/\/currency-api@[\d-]+\//, 'demo/feeds/usd-2026-06-04.json'],
  [/^\/api\/v3\/ticker\/24hr$/, 'demo/feeds/families/ticker-rows.json'],
  [/^\/feed\.json$/, 'demo/feeds/feed.json'],
  [/^\/feed-2\.json$/, 'demo/feeds/feed-2.json'],
  [/^\/feed\/$/, 'demo/feeds/news.rss'],
  [/^\/hill\.svg$/, 'demo/feeds/hill.svg'],
  [/^\/(?:dome|river)\.svg$/, 'demo/feeds/dome.svg'],
];

/** The file that answers a request, if it is none of the page's own site. */
function fileOf({ hostname, pathname }) {
  const [, file] = /^\/npm\/ca-rate-ticker@[\d.]+\/(.*)$/.exec(pathname) ?? [];
  if (hostname === 'cdn.jsdelivr.net' && file) return file;
  return RECORDED.find(([path]) => path.test(pathname))?.[1];
}

/** What the network answers: a file that is missing is a 404, and nothing leaves this machine. */
function answerOf(url) {
  const file = fileOf(url);
  try {
    const contentType = TYPES[file.split('.').at(-1)] ?? 'image/svg+xml';
    return { body: readFileSync(new URL(file, ROOT)), headers: HEADERS, contentType };
  } catch {
    return { status: 404, headers: HEADERS, body: '' };
  }
}

/**
 * Opens a page whose sources answer.
 *
 * @returns the page, and the errors and warnings of its console and the requests that failed
 */
export async function openWithSources(browser, url) {
  const { origin } = new URL(url);
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const isOwn = asked.origin === origin && !fileOf(asked);
    void (isOwn || asked.protocol === 'data:' ? request.continue() : request.respond(answerOf(asked)));
  });
  page.on('response', (response) => {
    if (response.status() >= 400) lines.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  return { page, lines: () => lines.filter((line) => !line.includes('https://lit.dev/msg/')) };
}
