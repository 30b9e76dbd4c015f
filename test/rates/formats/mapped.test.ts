import { expect } from '@open-wc/testing';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import { said } from '../../payload/failure.js';

const DAY = Date.UTC(2026, 5, 5);
const PAYLOAD = {
  meta: { day: '2026-06-05' },
  data: {
    rows: [
      { symbol: 'KGS/USD', last: '0,01144', pct: -0.28, nested: { level: [1, 2] } },
      { symbol: 'TJSUSD', last: 0.10681, pct: '0.14' },
    ],
  },
};

/** Base, quote and value of what a map gives. */
const read = async (payload: unknown, map: string): Promise<unknown> =>
  (await readPayload(payload, { map })).quotes.map(({ base, quote, value }) => [base, quote, value]);

describe('JSON that is read by a map', () => {
  it('is found by dot paths', async () => {
    const { format, quotes } = await readPayload(PAYLOAD, {
      map: 'items: data.rows; pair: symbol; value: last; change: pct',
    });
    expect(format).to.equal('mapped');
    expect(quotes.map(({ base, quote, value, change }) => [base, quote, value, change])).to.deep.equal([
      ['KGS', 'USD', 0.01144, -0.28],
      ['TJS', 'USD', 0.10681, 0.14],
    ]);
  });

  it('may lie in lists, by number', async () => {
    expect(await read(PAYLOAD, 'items: data.rows; pair: symbol; value: nested.level.1')).to.deep.equal([
      ['KGS', 'USD', 2],
    ]);
    expect(await read([[], [['KGS', 'USD', 5]]], 'items: 1; base: 0; quote: 1; value: 2')).to.deep.equal([
      ['KGS', 'USD', 5],
    ]);
  });

  it('may be the list itself', async () => {
    expect(await read([{ p: 'KGS-USD', v: 5 }], 'pair: p; value: v')).to.deep.equal([['KGS', 'USD', 5]]);
    expect(await read([{ p: 'KGS-USD', v: 5 }], 'items: ; pair: p; value: v')).to.deep.equal([['KGS', 'USD', 5]]);
  });

  it('may be an object: of rows, or of levels by name', async () => {
    expect(
      await read({ data: { a: { code: 'KGS', v: 87 } } }, "items: data; base: 'USD'; quote: code; value: v"),
    ).to.deep.equal([['USD', 'KGS', 87]]);
    expect(
      await read({ rates: { KGS: 87, UZS: 12000 } }, "items: rates; base: 'USD'; quote: $key; value: $"),
    ).to.deep.equal([
      ['USD', 'KGS', 87],
      ['USD', 'UZS', 12000],
    ]);
  });

  it('may leave a currency out that the map names in quotes', async () => {
    expect(
      await read([{ symbol: 'btc', current_price: 77671 }], 'base: symbol; quote: "USD"; value: current_price'),
    ).to.deep.equal([['BTC', 'USD', 77671]]);
  });

  it('may have a nominal, a level before and both times', async () => {
    const row = { c: 'KRW', n: 1000, v: '55,2', was: '55,0', day: '05.06.2026', wasDay: '04.06.2026' };
    const { quotes } = await readPayload([row], {
      map: "base: c; quote: 'KZT'; value: v; previous: was; nominal: n; time: day; since: wasDay",
    });
    expect(quotes[0]).to.include({ previous: 0.055, time: DAY, since: DAY - 86_400_000 });
    expect(quotes[0]?.value).to.be.closeTo(0.0552, 1e-12);
  });

  it('may have what holds for all rows elsewhere in the payload', async () => {
    const payload = { head: { home: 'KGS', at: '2026-06-05' }, rows: [{ c: 'USD', v: 87.4 }] };
    const { quotes } = await readPayload(payload, {
      map: 'items: rows; base: c; quote: $payload.head.home; value: v; time: $payload.head.at',
    });
    expect(quotes[0]).to.include({ base: 'USD', quote: 'KGS', value: 87.4, time: DAY });
  });

  it('may be a list in each entry, whose names and fields are those of the parent', async () => {
    const matrix = { USD: { KGS: 87.4, KZT: 520 }, EUR: { KGS: 101.5 } };
    expect(await read({ matrix }, 'items: matrix.*; base: $parent.$key; quote: $key; value: $')).to.deep.equal([
      ['USD', 'KGS', 87.4],
      ['USD', 'KZT', 520],
      ['EUR', 'KGS', 101.5],
    ]);
    const banks = [
      { home: 'KGS', rates: [{ c: 'USD', v: 87 }] },
      { home: 'KZT', rates: [{ c: 'USD', v: 520 }] },
    ];
    expect(await read(banks, 'items: *.rates; base: c; quote: $parent.home; value: v')).to.deep.equal([
      ['USD', 'KGS', 87],
      ['USD', 'KZT', 520],
    ]);
  });

  it('of days that name the lists gives the newest level, and the one before as its past', async () => {
    const days = { '2026-06-04': { KGS: 87 }, '2026-06-05': { KGS: 87.4 } };
    const { quotes } = await readPayload(days, {
      map: "items: *; base: 'USD'; quote: $key; value: $; time: $parent.$key",
    });
    expect(quotes).to.have.length(1);
    expect(quotes[0]).to.include({ value: 87.4, time: DAY, previous: 87, since: DAY - 86_400_000 });
  });

  it('may be columns that stand apart, beside what is the same for all', async () => {
    const payload = {
      base: 'USD',
      unit: 100,
      cols: { code: ['KGS', 'KZT', 'UZS'], last: [87.4, 520, null] },
      n: [1, 2],
    };
    const reading = await readPayload(payload, { map: 'base: base; quote: cols.code; value: cols.last' });
    expect(reading.quotes.map(({ base, quote, value }) => [base, quote, value])).to.deep.equal([
      ['USD', 'KGS', 87.4],
      ['USD', 'KZT', 520],
    ]);
    expect(reading.skipped).to.equal(1);
  });

  it('has no units in a field that the map names for something else', async () => {
    expect(await read([{ p: 'USD/KGS', amount: '87.4' }], 'pair: p; value: amount')).to.deep.equal([
      ['USD', 'KGS', 87.4],
    ]);
    expect(await read([{ p: 'USD/KGS', v: 100, amount: 100 }], 'pair: p; value: v')).to.deep.equal([['USD', 'KGS', 1]]);
  });

  it('may say what stands before the decimals where no figure tells', async () => {
    const rows = [{ p: 'EUR/CZK', v: '25,091' }];
    expect(await said(read(rows, 'pair: p; value: v'))).to.match(/1 entries without a pair or a level/);
    expect(await read(rows, "pair: p; value: v; decimal: ','")).to.deep.equal([['EUR', 'CZK', 25.091]]);
    expect(await read(rows, "pair: p; value: v; decimal: '.'")).to.deep.equal([['EUR', 'CZK', 25091]]);
  });

  it('is skipped and counted where a row has no pair or no level', async () => {
    const reading = await readPayload(
      [null, 5, {}, { p: 'KGS/USD' }, { p: 'TJS/USD', v: -1 }, { p: 'UZS/USD', v: 1 }],
      { map: 'pair: p; value: v' },
    );
    expect(reading.quotes.map(({ base }) => base)).to.deep.equal(['UZS']);
    expect(reading.skipped).to.equal(5);
  });

  it('may be empty', async () => {
    expect(await read([], 'pair: p; value: v')).to.deep.equal([]);
  });
});

describe('a mistake in a map', () => {
  const mistakes: [map: string, message: RegExp][] = [
    ['pair; value: last', /expected "key: path", got "pair"/],
    ['prise: last', /expected one of items, pair, base, .*, got "prise"/],
    ['constructor: last', /expected one of items/],
    ['pair: a; pair: b; value: c', /expected "pair" once, got it twice/],
    ['pair: ; value: last', /expected a path for "pair", got none/],
    ['pair: symbol', /expected "value", got none/],
    ['base: symbol; value: last', /expected "pair", or "base" and "quote", got neither/],
    ['pair: __proto__.x; value: last', /got "__proto__" in it/],
    ['pair: symbol; value: last.constructor', /got "constructor" in it/],
    ['items: prototype; pair: symbol; value: last', /got "prototype" in it/],
    [
      'items: data.list; pair: symbol; value: last',
      /items: expected a list at "data.list", got no "list" in "data", an object with rows/,
    ],
    ['items: meta.day; pair: symbol; value: last', /items: expected a list at "meta.day", got "2026-06-05"/],
    [
      'items: data.rows; pair: name; value: last',
      /pair: expected a pair like KGS\/USD at "name", got no "name" in an object with symbol, last, pct, nested/,
    ],
    ['items: data.rows; pair: last; value: last', /pair: expected a pair like KGS\/USD at "last", got "0,01144"/],
    [
      'items: data.rows; base: code; quote: symbol; value: last',
      /base: expected a currency code at "code", got no "code"/,
    ],
    [
      'items: data.rows; base: symbol; quote: code; value: last',
      /quote: expected a currency code at "code", got no "code"/,
    ],
    [
      'items: data.rows; pair: symbol; value: price',
      /value: expected a number at "price", got no "price" in an object with/,
    ],
    ['items: data.rows; pair: symbol; value: nested', /value: expected a number at "nested", got an object with level/],
    [
      'items: data.rows; pair: symbol; value: nested.level',
      /value: expected a number at "nested.level", got a list of 2/,
    ],
  ];
  for (const [map, message] of mistakes) {
    it(`is told: ${map}`, async () => {
      expect(await said(read(PAYLOAD, map))).to.match(message);
    });
  }

  it('is told by an error, whatever the payload is', async () => {
    for (const payload of [null, 5, 'text', true, undefined, [null], [[]], {}]) {
      expect(await said(read(payload, 'items: a.b; pair: p; value: v'))).to.match(/^map: items: expected a list/);
    }
  });

  it('is no way to run anything, or to reach what is not in the payload', async () => {
    for (const path of ['toString', 'length', 'alert(1)', 'hasOwnProperty', '[0]', 'valueOf.name']) {
      expect(await said(read([{ a: 1 }], `pair: ${path}; value: ${path}`))).to.match(/^map: pair: expected/);
    }
  });
});
