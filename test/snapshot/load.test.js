/*
 * The handler under load: what it gives a hundred clients that ask as fast as they can. `HANDLER_LOAD_S` makes it longer.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { env } from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { createHandler } from '../../dist/snapshot/server.js';
import { bankXml, startSources } from './source-site.js';
import { startWorker } from './workerd.js';

const SECONDS = Number(env.HANDLER_LOAD_S ?? 7);
const INTERVAL_S = 5;
const WORKER = readFileSync(new URL('../../docs/snapshot/worker.js', import.meta.url), 'utf8');

/** A bank that takes a while, and the times at which it was asked. */
async function startBank(t) {
  const times = [];
  const body = bankXml('05.06.2026', '80,5', '92,0');
  const site = await startSources({
    '/bank.xml': (incoming, outgoing) => {
      times.push(Date.now());
      void sleep(300).then(() => outgoing.end(body));
    },
  });
  t.after(() => site.stop());
  return { source: `${site.origin}/bank.xml`, times };
}

/** The handler behind Node's own server. */
async function startNode(t, source) {
  const handler = createHandler({
    jobs: [{ type: 'rates', src: [source], out: 'rates' }],
    refreshInterval: INTERVAL_S,
  });
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url } = incoming;
    const request = new Request(`http://${headers.host}${url}`, { method, headers });
    void handler(request).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

const startInWorkerd = (t, source) =>
  startWorker(
    t,
    WORKER.replace('https://www.cbr.ru/scripts/XML_daily.asp', source).replace(
      /refreshInterval: \d+/,
      `refreshInterval: ${INTERVAL_S}`,
    ),
  );

/** What clients ask: what there is, what there is not, and what would be another source. */
const REQUESTS = [
  { path: '/rates/rates.json' },
  { path: '/rates/rates.html' },
  { path: '/rates/status.json' },
  { path: '/rates/rates.json', headers: { 'cache-control': 'no-cache', pragma: 'no-cache' } },
  { path: '/rates/rates.json?url=http://127.0.0.1:1/&src=http://127.0.0.1:1/' },
  { path: '/rates/rates.json', headers: { 'if-none-match': '"other"' } },
  { path: '/rates/nothing.json' },
  { path: '/http://127.0.0.1:1/' },
];

for (const [name, start] of [
  ['Node', startNode],
  ['workerd', startInWorkerd],
]) {
  test(`under load in ${name}, the source is asked once per interval and every request is answered`, async (t) => {
    const { source, times } = await startBank(t);
    const url = await start(t, source);
    const begin = Date.now();
    const result = await autocannon({ url, connections: 100, duration: SECONDS, workers: 1, requests: REQUESTS });
    const { requests, latency, errors, timeouts, statusCodeStats: codes } = result;
    t.diagnostic(
      `${Math.round(requests.average)} requests per second, ${latency.p50} ms the half, ${latency.p99} ms 99 %, ` +
        `${requests.total} in ${SECONDS} s, source asked ${times.length} times`,
    );
    assert.deepEqual([errors, timeouts, result['5xx']], [0, 0, 0]);
    assert.deepEqual(Object.keys(codes).sort(), ['200', '404']);
    assert.ok(times.length >= 2, 'the rates are renewed');
    const most = Math.floor((Date.now() - begin) / 1000 / INTERVAL_S) + 1;
    assert.ok(times.length <= most, `${times.length} requests of the source, expected at most ${most}`);
  });
}
