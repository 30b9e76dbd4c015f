import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeSource, readHeadlines, readRates } from '../../dist/snapshot/for-tests.js';
import { FOREIGN_RATE_SHAPES, HEADLINE_SHAPES, RATE_SHAPES } from './shapes.js';
import { bankXml, makeFolder, rss, runTool, startSources } from './source-site.js';

const answerOf = (body, headers = {}) => ({
  bytes: Buffer.from(typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body),
  url: 'https://feed.example/data',
  headers: new Headers(headers),
});

test('a bank is described: family, pairs, time, what no page may do, what is missing, and the tag', async (t) => {
  const site = await startSources({ '/bank.xml': { body: bankXml('05.06.2026', '80,5', '92,0') } });
  t.after(() => site.stop());
  const { code, output } = await runTool(['check', `${site.origin}/bank.xml`]);
  assert.equal(code, 0, output);
  for (const line of [
    /^what: +rates, family bank-xml$/m,
    /^pairs: +2: USD\/RUB KGS\/RUB$/m,
    /^time: +2026-06-05T00:00:00\.000Z$/m,
    /^change: +not stated$/m,
    /^note: +no page may read it, as it sends no Access-Control-Allow-Origin/m,
    /^note: +no level before: name one by previous-src/m,
    /^tag: +<ca-rate-ticker src="http:\/\/127\.0\.0\.1:\d+\/bank\.xml"><\/ca-rate-ticker>$/m,
  ]) {
    assert.match(output, line);
  }
});

test('a file is described as a source is, and what it is not is said', async (t) => {
  const folder = makeFolder(t);
  writeFileSync(join(folder, 'news.rss'), rss(3));
  const { code, output } = await runTool(['check', 'news.rss'], { cwd: folder });
  assert.equal(code, 0);
  assert.match(output, /headlines, family rss\nheadlines: 3\n/);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Hello</title>');
  const page = await runTool(['check', 'page.html'], { cwd: folder });
  assert.equal(page.code, 3);
  assert.match(page.output, /expected data, got a web page/);
  assert.equal((await runTool(['check'], { cwd: folder })).code, 2);
});

test('what a browser may do is told by the headers', async () => {
  const rates = [{ pair: 'KGS/USD', value: 0.01144 }];
  const notes = async (headers) =>
    (await describeSource(answerOf(rates, headers), 'https://feed.example/data', false)).notes.join('\n');
  assert.match(await notes({ 'access-control-allow-origin': '*' }), /any page may read it/);
  assert.match(
    await notes({ 'access-control-allow-origin': 'https://a.example' }),
    /only pages of https:\/\/a\.example/,
  );
  assert.match(await notes({}), /no page may read it/);
});

test('an error message of a service is no payload to map', async () => {
  const { kind, notes } = await describeSource(answerOf({ error: { code: 101, info: 'No access key' } }), 'x', true);
  assert.equal(kind, 'unknown');
  assert.match(notes[0], /No access key/);
});

test('a map leaves open what the payload does not say, and says so', async () => {
  const { map, notes } = await describeSource(answerOf({ levels: { EUR: 5, CHF: 6 } }), 'x', true);
  assert.match(map, /'XXX'/);
  assert.match(notes[0], /does not name the currency/);
});

for (const [payload, [base, quote, value]] of [...RATE_SHAPES, ...FOREIGN_RATE_SHAPES]) {
  test(`a map is proposed for ${JSON.stringify(payload).slice(0, 70)}`, async () => {
    const report = await describeSource(answerOf(payload), 'x', true);
    assert.equal(report.kind, 'rates', report.notes.join('\n'));
    const { quotes } = await readRates(answerOf(payload), { format: 'auto', map: report.map ?? '' });
    const found = quotes.find((one) => one.base === base && one.quote === quote);
    assert.ok(found && Math.abs(found.value / value - 1) < 1e-9, `${report.map}: ${JSON.stringify(quotes[0])}`);
  });
}

for (const [payload, [title, url]] of HEADLINE_SHAPES) {
  test(`a map is proposed for ${JSON.stringify(payload).slice(0, 70)}`, async () => {
    const report = await describeSource(answerOf(payload), 'x', true);
    assert.equal(report.kind, 'headlines', `${report.map}: ${report.notes.join('\n')}`);
    const { headlines } = await readHeadlines(answerOf(payload), { format: 'auto', map: report.map ?? '' });
    assert.deepEqual([headlines[0].title, headlines[0].url], [title, url], report.map);
    assert.ok(headlines[0].published, report.map);
  });
}
