import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startBrowser, startSite, waitForItems } from '../../scripts/site.js';
import { bankXml, filesOf, makeFolder, runTool, startSources } from './source-site.js';

/** The style that the guide gives to pages that include the fragment. */
const [, STYLE] = /```css\n([^`]+)```/.exec(readFileSync(new URL('../../docs/snapshot.md', import.meta.url), 'utf8'));

/** The site of a page that includes the fragment on its server, and a browser. */
async function startPage(t) {
  const bank = await startSources({
    '/today.xml': { body: bankXml('05.06.2026', '80,5', '92,0') },
    '/2026-06-04.xml': { body: bankXml('04.06.2026', '80,0', '91,9') },
  });
  const folder = makeFolder(t);
  const sources = ['--src', `${bank.origin}/today.xml`, '--previous-src', `${bank.origin}/{date}.xml`];
  const { code, output } = await runTool(['snapshot', '--type', 'rates', ...sources, '--out', 'out'], { cwd: folder });
  assert.equal(code, 0, output);
  const files = filesOf(join(folder, 'out'));
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rates</title>
    <script type="module" src="/dist/cdn/rate-ticker.js"></script>
    <style>${STYLE}</style>
    <ca-rate-ticker src="/out/rates.json">${files['rates.html']}</ca-rate-ticker><p>The page</p></html>`;
  const site = await startSite({
    '/page.html': { body, type: 'text/html' },
    '/out/rates.json': { body: files['rates.json'], type: 'application/json', delay: 300 },
  });
  const browser = await startBrowser();
  t.after(async () => {
    await browser.close();
    site.stop();
    bank.stop();
  });
  return { browser, url: `${site.origin}/page.html` };
}

const lines = (text) => text.replace(/\s+/g, ' ').trim();

test('a page without scripts that includes the fragment shows every pair', async (t) => {
  const { browser, url } = await startPage(t);
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const text = lines(await page.$eval('ca-rate-ticker', (element) => element.innerText));
  assert.equal(text, 'USD/RUB = 80.500 0.63% KGS/RUB = 0.92000 0.11%');
});

test('the element takes the place of the fragment with the same text, and nothing moves', async (t) => {
  const { browser, url } = await startPage(t);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  const before = await page.$eval('p', (element) => element.getBoundingClientRect().top);
  await waitForItems(page, 'ca-rate-ticker');
  await page.waitForNetworkIdle({ idleTime: 400 });
  const texts = await page.$eval('ca-rate-ticker', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part~=item]')].map((item) => item.innerText),
  );
  assert.equal(lines(texts.join(' ')), 'USD/RUB = 80.500 0.63% KGS/RUB = 0.92000 0.11%');
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
  assert.equal(await page.$eval('p', (element) => element.getBoundingClientRect().top), before);
});
