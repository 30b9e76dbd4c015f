import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createServer } from 'vite';
import { startBrowser, waitForItems } from '../../scripts/site.js';

const pages = readdirSync(new URL('../../demo/', import.meta.url)).filter((name) => name.endsWith('.html'));

let browser, server, origin;
before(async () => {
  server = await createServer({ logLevel: 'error', server: { port: 0, hmr: false } });
  await server.listen();
  origin = `http://localhost:${server.httpServer.address().port}`;
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of the demo and notes what it says on the console, and each address outside of the demo that it asks. */
async function open(path) {
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && /^http/.test(request.url())) lines.push(`asked ${request.url()}`);
  });
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle0' });
  return { page, lines: () => lines.filter((line) => !/https:\/\/lit\.dev\/msg\/|\[vite\]/.test(line)) };
}

test('the demo has pages', () => assert.ok(pages.includes('index.html') && pages.length > 3));

for (const path of pages) {
  test(`the demo's page ${path} shows something, says nothing on the console and asks no other site`, async () => {
    const { page, lines } = await open(path);
    const tag = await page.evaluate(() => document.querySelector('ca-rate-ticker, ca-headlines').localName);
    await waitForItems(page, tag);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(lines(), []);
    await page.close();
  });
}

test('the first ticker of the start page moves in colour at once', async () => {
  const { page } = await open('index.html');
  await waitForItems(page, 'ca-rate-ticker');
  const { text, colours, moving } = await page.$eval('#live', ({ shadowRoot }) => ({
    text: getComputedStyle(shadowRoot.host).color,
    colours: [...shadowRoot.querySelectorAll('[part~=change-up], [part~=change-down]')].map(
      (change) => getComputedStyle(change).color,
    ),
    moving: shadowRoot.querySelector('[part=strip]').getAnimations({ subtree: true }).length,
  }));
  assert.ok(colours.length > 2 && moving > 0);
  for (const colour of colours) assert.notEqual(colour, text);
  await page.close();
});
