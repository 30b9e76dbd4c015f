import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeSource, readHeadlines, readRates } from '../../dist/snapshot/for-tests.js';
import { FOREIGN_RATE_SHAPES, HEADLINE_SHAPES, RATE_SHAPES } from './shapes.js';
import { bankXml, makeFolder, rss, runTool, startSources } from './source-site.js';

/** JSON as services might send it, with its rates, by somebody who did not know how maps are proposed. */
const BLIND_SHAPES = JSON.parse(readFileSync(new URL('blind-shapes.json', import.meta.url), 'utf8'));

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

const isNear = (one, other) => one === other || Math.abs(one / other - 1) < 1e-6;

/** What the truth says of a quote, as far as the payload names the currency that it is priced in. */
const isTrue = (quote, { base, quote: pricing, value }, names) =>
  quote.base === base &&
  (quote.quote === pricing || (quote.quote === 'XXX' && !names(pricing))) &&
  isNear(quote.value, value);

/** A text with letters behind its figure may be anything. */
const UNREADABLE = ['telegram-bot-text-values'];

for (const { name, payload, quotes: truth } of BLIND_SHAPES) {
  const names = (code) => new RegExp(`(?<![A-Za-z])${code}(?![A-Za-z])`).test(JSON.stringify(payload));
  if (UNREADABLE.includes(name)) {
    test(`${name}: no map is proposed for figures that cannot be read with certainty`, async () => {
      assert.equal((await describeSource(answerOf(payload), 'x', true)).kind, 'unknown');
    });
    continue;
  }
  test(`${name}: every rate is read, and no other`, async () => {
    const { map, notes } = await describeSource(answerOf(payload), 'x', true);
    const { quotes } = await readRates(answerOf(payload), { format: 'auto', map: map ?? '' });
    for (const one of truth) {
      const { base, quote: pricing } = one;
      const found = quotes.find((quote) => isTrue(quote, one, names));
      assert.ok(found, `${base}/${pricing} by ${map}: ${JSON.stringify(quotes)}`);
      for (const key of ['bid', 'ask', 'change', 'previous']) {
        const isLeftOut = found[key] === undefined && !['bid', 'ask'].includes(key);
        const isMore = one[key] === undefined && !map;
        assert.ok(isLeftOut || isMore || isNear(found[key], one[key]), `${key} of ${base}/${pricing} by ${map}`);
      }
    }
    assert.equal(quotes.length, truth.length);
    if (quotes[0].quote === 'XXX') assert.match(notes.join('\n'), /does not name the currency of the levels/);
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
