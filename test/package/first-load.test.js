import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startBrowser, startSite, waitForItems } from '../../scripts/site.js';

const root = new URL('../../', import.meta.url);
const limits = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))['size-limit'];
const XML_RATES = `<?xml version="1.0"?><ValCurs Date="05.06.2026" name="Foreign Currency Market"><Valute ID="R01235">
  <NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal><Name>Dollar</Name><Value>77,1234</Value></Valute></ValCurs>`;

/** A page of each first load that has a limit: which module it names, and what is in its body. */
const PAGES = {
  'ticker, JSON in English': ['rate-ticker', '<ca-rate-ticker src="/demo/feeds/usd-2026-06-05.json"></ca-rate-ticker>'],
  'ticker, XML': ['rate-ticker', '<ca-rate-ticker src="/rates.xml"></ca-rate-ticker>'],
  'ticker, Russian': [
    'rate-ticker',
    '<ca-rate-ticker lang="ru" src="/demo/feeds/usd-2026-06-05.json"></ca-rate-ticker>',
  ],
  'headlines, list': ['headlines', '<ca-headlines src="/demo/feeds/feed.json"></ca-headlines>'],
  'headlines, strip': ['headlines', '<ca-headlines layout="ticker" src="/demo/feeds/feed.json"></ca-headlines>'],
  'both elements': [
    'ca-rate-ticker',
    `<ca-rate-ticker src="/demo/feeds/usd-2026-06-05.json"></ca-rate-ticker>
     <ca-headlines src="/demo/feeds/feed.json"></ca-headlines>`,
  ],
};

/** The files that a limit sums up; `*` stands for a chunk's hash. */
function filesOf({ path }) {
  const files = readdirSync(new URL('dist/cdn/', root), { recursive: true }).map((name) => `dist/cdn/${name}`);
  return [path].flat().map((wanted) => {
    const pattern = new RegExp(`^${wanted.replaceAll('.', '\\.').replace('*', '[\\w-]{8}')}$`);
    const found = files.filter((file) => pattern.test(file));
    assert.equal(found.length, 1, `one file for ${wanted}, found ${found}`);
    return found[0];
  });
}

let browser, site;
before(async () => {
  const documents = Object.entries(PAGES).map(([, [entry, body]], index) => [
    `/${index}.html`,
    {
      body: `<!doctype html><html lang="en"><script type="module" src="/dist/cdn/${entry}.js"></script>${body}</html>`,
    },
  ]);
  site = await startSite({ ...Object.fromEntries(documents), '/rates.xml': { body: XML_RATES, type: 'text/xml' } });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** Every file that a module may load, at its start or on demand. */
function reachableFrom(file, found = new Set()) {
  found.add(file.pathname.split('/').at(-1));
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g)) {
    const next = new URL(path, file);
    if (!found.has(next.pathname.split('/').at(-1))) reachableFrom(next, found);
  }
  return found;
}

test('neither element ever loads the other', () => {
  const from = (name) => reachableFrom(new URL(`dist/cdn/${name}.js`, root));
  assert.ok(from('ca-rate-ticker').has('rate-ticker.js') && from('ca-rate-ticker').has('headlines.js'));
  assert.ok(!from('rate-ticker').has('headlines.js'));
  assert.ok(!from('headlines').has('rate-ticker.js'));
});

for (const [index, [name, [, body]]] of Object.entries(PAGES).entries()) {
  test(`a page loads the files that its limit counts, and no others: ${name}`, async () => {
    const limit = limits.find((one) => one.name === `First load: ${name}`);
    assert.ok(limit, `expected a limit named "First load: ${name}" in package.json`);
    const page = await browser.newPage();
    const loaded = [];
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && loaded.push(new URL(request.url()).pathname),
    );
    await page.goto(`${site.origin}/${index}.html`);
    await waitForItems(page, ...['ca-rate-ticker', 'ca-headlines'].filter((tag) => body.includes(`<${tag}`)));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(
      loaded.sort(),
      filesOf(limit)
        .map((file) => `/${file}`)
        .sort(),
    );
    await page.close();
  });
}
