/**
 * `npm run screenshots` (after a build) takes pictures of what is hard to say in a test, for people to look at, in each
 * engine: strips and lists 320 px wide in several languages, stale and with their time, in both directions, on light and
 * dark grounds; in Chromium in forced colours as well, and printed. They are written into `screenshots`.
 * `ENGINES="firefox webkit"` names some of the engines.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process, { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { WebkitSession } from '../test/engines/webkit-session.js';
import { FIREFOX_PREFS, findFirefox, findWebkit, missingEngine } from './engines.js';
import { ANSWERS, SHEET_NAMES } from './screenshot-sheets.js';
import { startBrowser, startSite } from './site.js';

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));
/** The window of WebKit, which keeps its size. */
const SIZE = { width: 1024, height: 730 };
const READY_TIMEOUT_MS = 15_000;

const READY = `[...document.querySelectorAll('iframe')].every(({ contentDocument }) => {
  const element = contentDocument?.querySelector('ca-rate-ticker, ca-headlines');
  return element?.shadowRoot?.querySelector('[part~=item]:not([part~=skeleton])');
})`;

/** Opens pages and takes pictures of them, each engine by its own protocol. */
const BROWSERS = {
  async webkit() {
    const session = await WebkitSession.start(findWebkit());
    return {
      open: (url) => session.send('POST', '/url', { url }),
      evaluate: (script) => session.send('POST', '/execute/sync', { script: `return ${script}`, args: [] }),
      take: async () => Buffer.from(await session.send('GET', '/screenshot'), 'base64'),
      close: () => session.stop(),
    };
  },
  firefox: () =>
    byPuppeteer(
      puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), extraPrefsFirefox: FIREFOX_PREFS }),
    ),
  chromium: () => byPuppeteer(startBrowser()),
};

async function byPuppeteer(launched) {
  const browser = await launched;
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    page,
    open: (url) => page.goto(url),
    evaluate: (script) => page.evaluate(script),
    take: () => page.screenshot(),
    close: () => browser.close(),
  };
}

async function waitUntilReady({ evaluate }, what) {
  for (const deadline = Date.now() + READY_TIMEOUT_MS; !(await evaluate(READY)); await sleep(100)) {
    if (Date.now() > deadline) throw new Error(`expected all elements of "${what}" to show items`);
  }
  // The answers that fail after the first, and the strips' way into place.
  await sleep(1500);
}

const engines = (env.ENGINES ?? 'chromium firefox webkit').toLowerCase().split(/[\s,]+/);
const site = await startSite(ANSWERS);
mkdirSync(FOLDER, { recursive: true });
try {
  for (const engine of engines) {
    const missing = missingEngine(engine);
    if (missing) {
      console.error(`${engine}: ${missing}`);
      process.exitCode = 1;
      continue;
    }
    const browser = await BROWSERS[engine]();
    const keep = (name, picture) => writeFileSync(`${FOLDER}${engine}-${name}.png`, picture);
    try {
      for (const name of SHEET_NAMES) {
        await browser.open(`${site.origin}/${name}.html`);
        await waitUntilReady(browser, name);
        keep(name, await browser.take());
        if (engine !== 'chromium') continue;
        await browser.page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
        keep(`${name}-forced-colours`, await browser.take());
        await browser.page.emulateMediaFeatures();
        await browser.page.emulateMediaType('print');
        await sleep(500);
        keep(`${name}-print`, await browser.take());
        await browser.page.emulateMediaType();
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  site.stop();
}
