import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { IMPORT_MAP, startBrowser, startSite, waitForItems } from '../../scripts/site.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const snippets = [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({ language, code }));
const [first] = snippets;
const ELEMENTS = ['ca-rate-ticker', 'ca-headlines'];

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** What the addresses in the snippets answer on the site of the test. */
const POSTS = [1, 2, 3].map((id) => ({
  id,
  link: `https://example.org/${id}`,
  title: { rendered: `Headline ${id}` },
  excerpt: { rendered: '<p>What it is about.</p>' },
  date_gmt: '2026-06-05T10:00:00',
}));
const ANSWERS = {
  '/rates.json': { body: '[{"pair":"KGS/USD","value":0.01143,"change":0.14}]' },
  '/any.json': { body: '{"data":{"list":[{"from":"KGS","now":0.01143,"was":0.0114}]}}' },
  '/flags/KGS.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
  '/wp-json/wp/v2/posts': { body: JSON.stringify(POSTS), type: 'application/json' },
};

/** The file of the repository that an address of a content delivery network leads to. */
function localFile(url) {
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'cdn.jsdelivr.net') return undefined;
  const [, ours] = /^\/npm\/ca-rate-ticker@[\d.]+\/((?:dist|themes)\/.*)$/.exec(pathname) ?? [];
  const [, day] = /currency-api@([\w-]+)\//.exec(pathname) ?? [];
  return ours ?? (day && `demo/feeds/usd-${day === 'latest' ? '2026-06-05' : day}.json`);
}

let browser, site;
before(async () => {
  site = await startSite(ANSWERS);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page with a body, answers it without any network, and notes what it says on the console. */
async function open(body) {
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url === `${site.origin}/page.html`) {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en">${body}` });
      return;
    }
    const file = localFile(url);
    const contentType = TYPES[/\.\w+$/.exec(url)?.[0]] ?? 'application/json';
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (file) void request.respond({ contentType, headers, body: readFileSync(new URL(file, root)) });
    else if (url.startsWith(site.origin)) void request.continue();
    else void request.abort();
  });
  await page.goto(`${site.origin}/page.html`);
  return { page, lines: () => lines.filter((text) => !text.includes('https://lit.dev/msg/')) };
}

/** The texts of a ticker's items and the colours of their changes. */
const shownBy = (page) =>
  page.$eval('ca-rate-ticker', ({ shadowRoot, ownerDocument }) => ({
    text: ownerDocument.defaultView.getComputedStyle(shadowRoot.host).color,
    items: [...shadowRoot.querySelectorAll('[part~=item]')].map((item) => item.innerText.trim()),
    colours: [...shadowRoot.querySelectorAll('[part~=change]')].map((change) => getComputedStyle(change).color),
  }));

test('the first snippet shows five rates with coloured changes, as it is pasted', async () => {
  const { page, lines } = await open(first.code);
  await waitForItems(page, 'ca-rate-ticker');
  await page.waitForFunction(
    () => document.querySelector('ca-rate-ticker').shadowRoot.querySelectorAll('[part~=change]').length === 5,
  );
  const { text, items, colours } = await shownBy(page);
  assert.deepEqual(
    items.map((item) => item.split(' ')[0]),
    ['KGS/USD', 'KZT/USD', 'TJS/USD', 'UZS/USD', 'TMT/USD'],
  );
  for (const colour of colours) assert.notEqual(colour, text);
  assert.ok(new Set(colours).size > 1, 'rises and falls have colours of their own');
  assert.deepEqual(lines(), []);
  await page.close();
});

const pages = snippets.filter(
  ({ language, code }) => language === 'html' && ELEMENTS.some((tag) => code.includes(`<${tag}`)),
);
for (const { code } of pages.slice(1)) {
  test(`a snippet of the README shows what it says: ${code.match(/<ca-[^>]*>/)[0]}`, async () => {
    const tags = ELEMENTS.filter((tag) => code.includes(`<${tag}`));
    const scripts = tags.map(
      (tag) => `<script type="module" src="/dist/cdn/${tag.replace(/^ca-(?=h)|^ca-(?=rate)/, '')}.js"></script>`,
    );
    const { page, lines } = await open((code.includes('<script') ? '' : scripts.join('')) + code);
    await waitForItems(page, ...tags);
    assert.deepEqual(lines(), []);
    await page.close();
  });
}

test('the scripts for strict pages load with the hashes that the build lists', async () => {
  const hashes = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));
  const [single, map] = ['integrity="sha384-…"', 'type="importmap"'].map(
    (part) => snippets.find(({ code }) => code.includes(part)).code,
  );
  const ticker = '<ca-rate-ticker src="/rates.json"></ca-rate-ticker>';
  const filled = (code, file) => code.replace('sha384-…', hashes[file]);
  const module = first.code.match(/<script[^>]*><\/script>/)[0];
  for (const head of [filled(single, 'rate-ticker.min.js'), filled(map, 'cdn/rate-ticker.js') + module]) {
    const { page, lines } = await open(head + ticker);
    await waitForItems(page, 'ca-rate-ticker');
    assert.deepEqual(lines(), []);
    await page.close();
  }
  const { page } = await open(single.replace('sha384-…', hashes['headlines.min.js']) + ticker);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(
    await page.evaluate(() => !!customElements.get('ca-rate-ticker')),
    false,
    'a wrong hash blocks the script',
  );
  await page.close();
});

test('the snippets for a bundler register the elements and add a language', async () => {
  const modules = snippets.filter(({ language }) => language === 'js').map(({ code }) => code);
  assert.equal(modules.length, 2);
  const { page, lines } = await open(`<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>
    <ca-rate-ticker lang="de" src="/rates.json"></ca-rate-ticker>
    ${modules.map((code) => `<script type="module">${code}</script>`).join('')}`);
  await waitForItems(page, 'ca-rate-ticker');
  const name = await page.$eval('ca-rate-ticker', ({ shadowRoot }) => shadowRoot.querySelector('button').ariaLabel);
  assert.equal(name, 'Laufband anhalten');
  assert.deepEqual(lines(), []);
  await page.close();
});

test('the styles in the README change what they name', async () => {
  const css = snippets.find(({ language }) => language === 'css').code;
  const script = '<script type="module" src="/dist/cdn/rate-ticker.js"></script>';
  const { page } = await open(`${script}<style>${css}</style><ca-rate-ticker src="/rates.json"></ca-rate-ticker>`);
  await waitForItems(page, 'ca-rate-ticker');
  const styles = await page.$eval('ca-rate-ticker', ({ shadowRoot }) => {
    const styleOf = (part) => getComputedStyle(shadowRoot.querySelector(`[part~=${part}]`));
    return [styleOf('value').fontWeight, styleOf('change').color];
  });
  assert.deepEqual(styles, ['600', 'rgb(46, 139, 87)']);
  await page.close();
});

test('a page with the first snippet paints at once, however slow the script is', async () => {
  const file = '/dist/cdn/rate-ticker.js';
  const slow = await startSite({
    ...ANSWERS,
    [file]: { body: readFileSync(new URL(`.${file}`, root)), type: 'text/javascript', delay: 2000 },
    '/with.html': {
      body: `<!doctype html>${first.code.replace(/https:[^"]*\/dist/, '/dist')}<p>The page</p>`,
      type: 'text/html',
    },
    '/without.html': { body: '<!doctype html><p>The page</p>', type: 'text/html' },
  });
  const firstPaint = async (path) => {
    const page = await browser.newPage();
    await page.goto(`${slow.origin}${path}`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
    await page.close();
    return time;
  };
  await firstPaint('/without.html');
  const [without, withScript] = [await firstPaint('/without.html'), await firstPaint('/with.html')];
  console.log(
    `first paint: ${Math.round(without)} ms without the script, ${Math.round(withScript)} ms with one of 2,000 ms`,
  );
  assert.ok(withScript < 1500, `first paint after ${withScript} ms`);
  slow.stop();
});
