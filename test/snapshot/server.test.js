import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHandler } from '../../dist/snapshot/server.js';
import { readRates } from '../../dist/snapshot/for-tests.js';
import { bankXml, startSources } from './source-site.js';

const HOST = 'https://api.example';

/** A handler of one bank; time is faked. */
async function start(t, { options = {}, job = {}, answers = {} } = {}) {
  const site = await startSources({ '/today.xml': { body: bankXml('05.06.2026', '80,5', '92,0') }, ...answers });
  t.after(() => site.stop());
  const src = [`${site.origin}/today.xml`];
  const handler = createHandler({ jobs: [{ type: 'rates', src, out: 'rates', ...job }], ...options });
  const get = (path, init) => handler(new Request(HOST + path, init));
  return { site, get, handler };
}

test('a request gets the rates as the element reads them, with headers for pages and caches', async (t) => {
  const { get } = await start(t);
  const response = await get('/rates/rates.json');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(response.headers.get('cache-control'), /^public, max-age=(300|299), stale-if-error=86400$/);
  assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { quotes } = await readRates({ bytes, url: HOST, headers: response.headers }, { format: 'auto', map: '' });
  assert.deepEqual(
    quotes.map(({ base, value }) => [base, value]),
    [
      ['USD', 80.5],
      ['KGS', 0.92],
    ],
  );
  assert.match(await (await get('/any/where/rates/rates.html')).text(), /<li>USD\/RUB = 80\.500<\/li>/);
});

test('who has the answer already gets 304', async (t) => {
  const { get } = await start(t);
  const etag = (await get('/rates/rates.json')).headers.get('etag');
  const again = await get('/rates/rates.json', { headers: { 'if-none-match': `W/${etag}` } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('a thousand requests at once ask the source once per interval', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 5, 5) });
  const { get, site } = await start(t, { options: { refreshInterval: 60 } });
  const burst = () => Promise.all([...Array(1000)].map(() => get('/rates/rates.json')));
  for (const { status } of await burst()) assert.equal(status, 200);
  await burst();
  assert.equal(site.requests.length, 1);
  t.mock.timers.setTime(Date.UTC(2026, 5, 5) + 60_000);
  await burst();
  while (site.requests.length < 2) await new Promise(setImmediate);
  await burst();
  assert.equal(site.requests.length, 2);
});

test('while the sources fail, the last good answer is given', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 5, 5) });
  const { get, handler, site } = await start(t);
  const good = await (await get('/rates/rates.json')).text();
  site.answers['/today.xml'] = { status: 500 };
  t.mock.timers.setTime(Date.UTC(2026, 5, 5) + 300_000);
  const work = [];
  await handler(new Request(`${HOST}/rates/rates.json`), { waitUntil: (one) => work.push(one) });
  await Promise.all(work);
  assert.equal(site.requests.length, 2);
  assert.equal(await (await get('/rates/rates.json')).text(), good);
  assert.equal((await (await get('/rates/status.json')).json()).state, 'stale');
});

test('without any answer it says when to come again', async (t) => {
  const { get } = await start(t, { answers: { '/today.xml': { status: 500 } } });
  const response = await get('/rates/rates.json');
  assert.equal(response.status, 503);
  assert.match(response.headers.get('retry-after'), /^(300|299)$/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
});

test('a source that never ends its answer is given up', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 5, 5) });
  const asked = [];
  const never = (url, { signal }) =>
    new Promise((_, reject) => {
      asked.push(url);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const { get } = await start(t, { options: { fetch: never } });
  const answer = get('/rates/rates.json');
  while (!asked.length) await new Promise(setImmediate);
  t.mock.timers.tick(15_000);
  assert.equal((await answer).status, 503);
  assert.equal(asked.length, 1);
});

test('only what a job names is asked, whatever a request says', async (t) => {
  const { get, site } = await start(t);
  const other = await startSources({ '/': { body: '[]' } });
  t.after(() => other.stop());
  for (const path of [
    '/',
    '/rates',
    `/${other.origin}/`,
    `/?url=${other.origin}/`,
    `/rates/${encodeURIComponent(other.origin)}`,
    '/rates/../../etc/passwd',
    '/rates/%2e%2e/secret',
    '/rates/.snapshot.json',
    '/rates/http:/169.254.169.254/latest',
    '/proxy/rates.json',
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
  await get(`/rates/rates.json?url=${other.origin}/&src=${other.origin}/`);
  assert.equal(other.requests.length, 0);
  assert.ok(site.requests.every(({ url }) => url === '/today.xml'));
});

for (const location of [
  'http://127.0.0.1:1/',
  'http://localhost/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://172.16.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://other.example/',
  'http://user:password@other.example/',
  'file:///etc/passwd',
  'data:application/json,[]',
]) {
  test(`a source that redirects to ${location} is not followed`, async (t) => {
    const { get, site } = await start(t, { answers: { '/today.xml': { status: 302, headers: { location } } } });
    assert.equal((await get('/rates/rates.json')).status, 503);
    assert.equal(site.requests.length, 1);
  });
}

test('sources with a password, or of another kind than http, are refused at once', () => {
  for (const src of ['http://user:password@bank.example/', 'file:///etc/passwd', '/rates.json', 'data:,x']) {
    assert.throws(
      () => createHandler({ jobs: [{ type: 'rates', src: [src], out: 'rates' }] }),
      /expected an http\(s\) URL/,
    );
  }
});

test('a preflight and other methods are answered without asking a source', async (t) => {
  const { get, site } = await start(t);
  const preflight = await get('/rates/rates.json', { method: 'OPTIONS' });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.equal((await get('/rates/rates.json', { method: 'POST' })).status, 405);
  assert.equal(site.requests.length, 0);
  const head = await get('/rates/rates.json', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('a key comes from the environment that the platform gives', async (t) => {
  const { get, site } = await start(t, {
    options: { env: { BANK_KEY: 'secret-key' } },
    job: { headers: { 'X-Key': '$BANK_KEY' } },
  });
  assert.ok(!(await (await get('/rates/rates.json')).text()).includes('secret-key'));
  assert.equal(site.requests[0].headers['x-key'], 'secret-key');
});
