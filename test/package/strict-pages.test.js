import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startBrowser, startSite, waitForItems } from '../../scripts/site.js';

const hashes = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
const NEWS =
  '<rss version="2.0"><channel><item><title>A title</title><link>https://example.org/a</link></item></channel></rss>';
const BODY = `<ca-rate-ticker lang="ru" src="/rates.json"></ca-rate-ticker><ca-headlines src="/news.xml"></ca-headlines>`;
const FIRST = '[{"pair":"KGS/USD","value":0.01144,"change":0.14}]';
const NEXT = '[{"pair":"KGS/USD","value":0.0115,"change":0.52},{"pair":"TJS/USD","value":0.10681,"change":-0.28}]';

/** A policy that allows scripts by their hashes alone, and the page's own addresses for data. */
const policyOf = (scripts) =>
  `default-src 'none'; script-src ${scripts.map((hash) => `'${hash}'`).join(' ')}; connect-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types ca-rate-ticker`;

const inlineHash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Our own modules, each with its hash, as an import map lists them. */
const modules = Object.entries(hashes).filter(([file]) => file.startsWith('cdn/'));
const importMap = JSON.stringify({
  integrity: Object.fromEntries(modules.map(([file, hash]) => [`/dist/${file}`, hash])),
});
const scriptTag = (file, kind) =>
  `<script ${kind} src="/dist/${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;

/** By kind of build: the hashes that its policy lists, and the tags in its head. */
const BUILDS = {
  'the modules and their chunks': {
    allowed: [inlineHash(importMap), ...modules.map(([, hash]) => hash)],
    head: `<script type="importmap">${importMap}</script>${scriptTag('cdn/ca-rate-ticker.js', 'type="module"')}`,
  },
  'the single file of both elements': {
    allowed: [hashes['ca-rate-ticker.min.js']],
    head: scriptTag('ca-rate-ticker.min.js', 'defer'),
  },
  'the single files of each element': {
    allowed: [hashes['rate-ticker.min.js'], hashes['headlines.min.js']],
    head: scriptTag('rate-ticker.min.js', 'defer') + scriptTag('headlines.min.js', 'defer'),
  },
};

const answers = { '/rates.json': { body: FIRST }, '/news.xml': { body: NEWS, type: 'application/rss+xml' } };
let browser, site;
before(async () => {
  site = await startSite(answers);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page with a policy; notes what it says on the console and what its policy refuses. */
async function open(policy, head) {
  answers['/page.html'] = {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Strict</title>${head}</head><body>${BODY}</body></html>`,
  };
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${site.origin}/page.html`);
  return { page, lines };
}

for (const [kind, { allowed, head }] of Object.entries(BUILDS)) {
  test(`a page that allows scripts by hash alone refuses nothing on load and update: ${kind}`, async () => {
    answers['/rates.json'].body = FIRST;
    const { page, lines } = await open(policyOf(allowed), head);
    await waitForItems(page, 'ca-rate-ticker', 'ca-headlines');
    answers['/rates.json'].body = NEXT;
    await page.$eval('ca-rate-ticker', (ticker) => ticker.refresh());
    await page.waitForFunction(
      () => document.querySelector('ca-rate-ticker').shadowRoot.querySelectorAll('[part~=item]').length === 2,
    );
    await page.waitForFunction(
      () =>
        document.querySelector('ca-rate-ticker').shadowRoot.querySelector('[part~=pause-button]').ariaLabel !== 'Pause',
    );
    const colours = await page.$$eval('ca-rate-ticker', ([{ shadowRoot }]) =>
      [...shadowRoot.querySelectorAll('[part~=change]')].map((change) => getComputedStyle(change).color),
    );
    assert.equal(new Set(colours).size, 2, 'the style sheets hold');
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(lines, []);
    await page.close();
  });
}

test('a page whose policy lacks the hash of a script refuses it', async () => {
  const { head } = BUILDS['the single file of both elements'];
  const { page } = await open(policyOf([inlineHash('another script')]), head);
  await page.waitForFunction(() => window.violations.length > 0);
  assert.equal(await page.evaluate(() => customElements.get('ca-rate-ticker')), undefined);
  await page.close();
});
