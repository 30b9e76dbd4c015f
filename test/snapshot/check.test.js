import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeSource, readHeadlines, readRates } from '../../dist/snapshot/for-tests.js';
import { KINDS } from './kinds.js';
import { FOREIGN_RATE_SHAPES, HEADLINE_SHAPES, RATE_SHAPES } from './shapes.js';
import { bankXml, makeFolder, rss, runTool, startSources } from './source-site.js';
import { UNCERTAIN } from './uncertain.js';

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

const isNear = (one, other) => one === other || Math.abs(one / other - 1) < 1e-6;

for (const [name, [payload, { time, change, previous, ...levels }]] of Object.entries(KINDS)) {
  test(`a map is proposed for ${name}`, async () => {
    const { kind, map, notes } = await describeSource(answerOf(payload), 'x', true);
    assert.equal(kind, 'rates', notes.join('\n'));
    const { quotes } = await readRates(answerOf(payload), { format: 'auto', map: map ?? '' });
    for (const [pair, figures] of Object.entries(levels)) {
      const quote = quotes.find((one) => `${one.base}/${one.quote}` === pair);
      assert.ok(quote, `${pair} by ${map}: ${JSON.stringify(quotes)}`);
      const found = figures.length > 1 ? [quote.bid, quote.ask] : [quote.value];
      for (const [index, figure] of figures.entries()) {
        assert.ok(isNear(found[index], figure), `${pair} by ${map}: ${found}, not ${figures}`);
      }
    }
    const [first] = quotes;
    assert.equal(first.time, time && Date.parse(time), map);
    if (change !== undefined) assert.ok(isNear(first.change, change), `${map}: ${first.change}`);
    if (previous !== undefined) assert.equal(first.previous, previous, map);
    assert.equal(/XXX/.test(map), /does not name the currency/.test(notes.join('\n')), map);
  });
}

for (const [name, payload] of Object.entries(UNCERTAIN)) {
  test(`no map is proposed for ${name}`, async () => {
    const { kind, map } = await describeSource(answerOf(payload), 'x', true);
    assert.equal(kind, 'unknown', map);
  });
}

test('a map is proposed for XML and for a table of no known family', async () => {
  const xml = '<board home="KGS"><row iso="USD" level="87.40"/><row iso="RUB" level="1.13"/></board>';
  const table = 'Valuta;Prijs\nUSD/KGS;87,40\nRUB/KGS;1,13\n';
  for (const text of [xml, table]) {
    const { kind, family, map } = await describeSource(answerOf(text), 'x', true);
    assert.equal(kind, 'rates', text);
    assert.equal(family, undefined);
    const { quotes } = await readRates(answerOf(text), { format: 'auto', map });
    assert.deepEqual(
      quotes.map(({ base, quote, value }) => [base, quote, value]),
      [
        ['USD', 'KGS', 87.4],
        ['RUB', 'KGS', 1.13],
      ],
    );
  }
});

test('a family is a format, and what is of none is read by a map: the report says either', async () => {
  const known = await describeSource(answerOf({ base: 'USD', date: '2026-06-05', rates: { KGS: 87.4 } }), 'x', true);
  assert.deepEqual([known.family, known.map], ['rates-map', undefined]);
  const other = await describeSource(answerOf({ home: 'KGS', table: { USD: { x: 87.4 } } }), 'x', true);
  assert.equal(other.family, undefined);
  assert.match(other.map, /^items: table; /);
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
