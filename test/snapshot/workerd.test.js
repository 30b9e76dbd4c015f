import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRates } from '../../dist/snapshot/for-tests.js';
import { bankXml, rss, startSources } from './source-site.js';
import { startWorker } from './workerd.js';

const WORKER = readFileSync(new URL('../../docs/snapshot/worker.js', import.meta.url), 'utf8');
const BANK = 'https://www.cbr.ru/scripts/XML_daily.asp';

/** A Worker of other jobs than the guide's. */
const workerOf = (jobs) => WORKER.replace(/const jobs = \[[^]*?\n\];/, `const jobs = ${JSON.stringify(jobs)};`);

test('the guide’s Worker runs in workerd: a bank’s XML in windows-1251 becomes rates that the element reads', async (t) => {
  const site = await startSources({ '/bank.xml': { body: bankXml('05.06.2026', '80,5', '92,0') } });
  t.after(() => site.stop());
  const origin = await startWorker(t, WORKER.replace(BANK, `${site.origin}/bank.xml`));
  const responses = await Promise.all([...Array(20)].map(() => fetch(`${origin}/rates/rates.json`)));
  for (const response of responses) assert.equal(response.status, 200);
  const [response] = responses;
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(response.headers.get('cache-control'), /^public, max-age=\d+, stale-if-error=86400$/);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { quotes } = await readRates({ bytes, url: origin, headers: response.headers }, { format: 'auto', map: '' });
  assert.deepEqual(
    quotes.map(({ base, quote, value }) => [base, quote, value]),
    [
      ['USD', 'RUB', 80.5],
      ['KGS', 'RUB', 0.92],
    ],
  );
  assert.equal(site.requests.length, 1);
  const etag = response.headers.get('etag');
  assert.equal((await fetch(`${origin}/rates/rates.json`, { headers: { 'if-none-match': etag } })).status, 304);
  assert.match(await (await fetch(`${origin}/rates/rates.html`)).text(), /<li>USD\/RUB = 80\.500<\/li>/);
  assert.equal((await fetch(`${origin}/?url=${site.origin}/`)).status, 404);
});

test('in workerd a feed becomes a JSON Feed, and a key comes from the Worker’s variables', async (t) => {
  const site = await startSources({ '/news.rss': { body: rss(3) } });
  t.after(() => site.stop());
  const src = [`${site.origin}/news.rss?key=$NEWS_KEY`];
  const origin = await startWorker(t, workerOf([{ type: 'headlines', src, out: 'news' }]), {
    NEWS_KEY: 'secret-of-the-test',
  });
  const response = await fetch(`${origin}/news/feed.json`);
  const text = await response.text();
  assert.equal(response.status, 200, text);
  assert.equal(JSON.parse(text).items.length, 3);
  assert.equal(site.requests[0].url, '/news.rss?key=secret-of-the-test');
  assert.ok(!text.includes('secret-of-the-test'));
});

test('in workerd a source that redirects into a private network is not followed', async (t) => {
  const secret = await startSources({ '/': { body: '[{"pair":"USD/KGS","value":1}]' } });
  const site = await startSources({ '/rates.json': { status: 302, headers: { location: `${secret.origin}/` } } });
  t.after(() => [secret, site].forEach((one) => one.stop()));
  const origin = await startWorker(t, workerOf([{ type: 'rates', src: [`${site.origin}/rates.json`], out: 'rates' }]));
  assert.equal((await fetch(`${origin}/rates/rates.json`)).status, 503);
  assert.equal(secret.requests.length, 0);
});
