import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ReadError } from '../../../src/payload/read-error.js';
import type { ReadResult } from '../../../src/rates/formats/read-as.js';
import { readPayload } from '../../../src/rates/formats/read-payload.js';

/** A rate of a made-up payload: how much one unit of the currency costs, printed for some units. */
interface Row {
  readonly code: string;
  readonly units: number;
  /** Price of all units, as text with a decimal point. */
  readonly price: string;
}

/** What differs in one row, which is written otherwise than the rest. */
type Change = 'none' | 'units' | 'no number of units' | 'comma' | 'grouped' | 'symbol';

/** How a family writes its rows; `home` is what their prices are in. */
interface Family {
  readonly home: string;
  /** Whether the family has a field for units. */
  readonly hasUnits: boolean;
  /** Whether a symbol names both currencies. */
  readonly hasPairs: boolean;
  readonly write: (rows: readonly Written[]) => unknown;
}

/** A row as it is to stand in the payload. */
interface Written {
  readonly code: string;
  readonly symbol: string;
  readonly units: string;
  readonly price: string;
}

const xml = (root: string, rows: readonly string[]): string => `<${root} Date="05.06.2026">${rows.join('')}</${root}>`;
const entries = (rows: readonly Written[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ code, price }) => [code, price]));

const FAMILIES: Readonly<Record<string, Family>> = {
  own: {
    home: 'KZT',
    hasUnits: true,
    hasPairs: true,
    write: (rows) => rows.map(({ symbol, units, price }) => ({ pair: symbol, value: price, nominal: units })),
  },
  rows: {
    home: 'KZT',
    hasUnits: true,
    hasPairs: false,
    write: (rows) => rows.map(({ code, units, price }) => ({ base: code, quote: 'KZT', rate: price, amount: units })),
  },
  'rates-map': {
    home: 'KZT',
    hasUnits: false,
    hasPairs: false,
    write: (rows) => ({ base: 'KZT', rates: entries(rows) }),
  },
  'quotes-map': {
    home: 'KZT',
    hasUnits: false,
    hasPairs: true,
    write: (rows) => ({
      source: 'KZT',
      quotes: Object.fromEntries(rows.map(({ code, price }) => [`KZT${code}`, price])),
    }),
  },
  'currency-api': {
    home: 'KZT',
    hasUnits: false,
    hasPairs: false,
    write: (rows) => ({
      date: '2026-06-05',
      kzt: Object.fromEntries(rows.map(({ code, price }) => [code.toLowerCase(), price])),
    }),
  },
  'bank-rows': {
    home: 'UZS',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      rows.map(({ code, units, price }) => ({ Ccy: code, Nominal: units, Rate: price, Date: '05.06.2026' })),
  },
  'bank-rows of Ukraine': {
    home: 'UAH',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      rows.map(({ code, units, price }) => ({ cc: code, units, rate: price, exchangedate: '05.06.2026' })),
  },
  'valute-map': {
    home: 'RUB',
    hasUnits: true,
    hasPairs: false,
    write: (rows) => ({
      Valute: Object.fromEntries(
        rows.map(({ code, units, price }, at) => [
          code,
          { ID: `R0${1000 + at}`, CharCode: code, Nominal: units, Value: price },
        ]),
      ),
    }),
  },
  'ticker-rows': {
    home: 'USD',
    hasUnits: true,
    hasPairs: true,
    write: (rows) => rows.map(({ symbol, units, price }) => ({ symbol, last: price, unit: units })),
  },
  text: {
    home: 'KZT',
    hasUnits: true,
    hasPairs: true,
    write: (rows) => rows.map(({ symbol, units, price }) => `${units} ${symbol} = ${price}`).join('\n'),
  },
  table: {
    home: 'KZT',
    hasUnits: true,
    hasPairs: true,
    write: (rows) =>
      ['pair;value;nominal', ...rows.map(({ symbol, units, price }) => [symbol, price, units].join(';'))].join('\n'),
  },
  'two-prices': {
    home: 'KZT',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      rows.map(({ code, units, price }) => ({ ccy: code, base_ccy: 'KZT', buy: price, sale: price, scale: units })),
  },
  'nested-bank-rows of Israel': {
    home: 'ILS',
    hasUnits: true,
    hasPairs: false,
    write: (rows) => ({
      exchangeRates: rows.map(({ code, units, price }) => ({ key: code, unit: units, currentExchangeRate: price })),
    }),
  },
  'nested-bank-rows of Nepal': {
    home: 'NPR',
    hasUnits: true,
    hasPairs: false,
    write: (rows) => ({
      payload: [
        {
          date: '2026-06-05',
          rates: rows.map(({ code, units, price }) => ({
            currency: { iso3: code, unit: units },
            buy: price,
            sell: price,
          })),
        },
      ],
    }),
  },
  'bank-xml of Czechia': {
    home: 'CZK',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      xml(
        'kurzy',
        rows.map(({ code, units, price }) => `<radek kod="${code}" mnozstvi="${units}" kurz="${price}"/>`),
      ),
  },
  'bank-xml of Bulgaria': {
    home: 'BGN',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      xml(
        'ROWSET',
        rows.map(
          ({ code, units, price }) =>
            `<ROW><CODE>${code}</CODE><RATIO>${units}</RATIO><RATE>${price}</RATE><CURR_DATE>05.06.2025</CURR_DATE></ROW>`,
        ),
      ),
  },
  'bank-xml of Kyrgyzstan': {
    home: 'KGS',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      xml(
        'CurrencyRates',
        rows.map(
          ({ code, units, price }) =>
            `<Currency ISOCode="${code}"><Nominal>${units}</Nominal><Value>${price}</Value></Currency>`,
        ),
      ),
  },
  'bank-xml of Romania': {
    home: 'RON',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      xml('DataSet', [
        '<OrigCurrency>RON</OrigCurrency><Cube date="2026-06-05">',
        ...rows.map(({ code, units, price }) => `<Rate currency="${code}" multiplier="${units}">${price}</Rate>`),
        '</Cube>',
      ]),
  },
  'bank-xml of Russia': {
    home: 'RUB',
    hasUnits: true,
    hasPairs: false,
    write: (rows) =>
      xml(
        'ValCurs',
        rows.map(
          ({ code, units, price }, at) =>
            `<Valute ID="R0${1000 + at}"><CharCode>${code}</CharCode><Nominal>${units}</Nominal><Value>${price}</Value></Valute>`,
        ),
      ),
  },
};

const CODES = ['EUR', 'GBP', 'JPY', 'CNY', 'TRY', 'CHF', 'AMD', 'GEL'];
const JUNK_UNITS = ['', 'many', '0', '-1', 'null', '1 unit'];
/** What markets make of a pair, and what cannot be one. */
const SYMBOLS: readonly ((code: string, home: string) => string)[] = [
  (code, home) => `FX:${code}${home}`,
  (code, home) => `FX${code}${home}`,
  (code, home) => `OANDA:${code}_${home}`,
  (code, home) => `${code}${home}=X`,
  (code, home) => `${code}${home}_TOM`,
  (code, home) => `CURRENCY/${code}${home}`,
  (code, home) => `FX${code}/${home}`,
  (code) => `${code}_TOM`,
  () => 'S&P 500',
  () => '',
];

const row = fc.record({
  units: fc.constantFrom(1, 10, 100, 1000),
  whole: fc.integer({ min: 0, max: 99_999 }),
  decimals: fc.integer({ min: 1, max: 9999 }),
  digits: fc.integer({ min: 1, max: 4 }),
});
const payload = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: CODES.length }),
  sign: fc.constantFrom('.', ','),
  at: fc.nat(),
  units: fc.integer({ min: 2, max: 5000 }),
  junk: fc.constantFrom(...JUNK_UNITS),
  symbol: fc.nat(SYMBOLS.length - 1),
  change: fc.constantFrom<Change>('none', 'units', 'no number of units', 'comma', 'grouped', 'symbol'),
});

const turned = (price: string): string => price.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
const grouped = (price: string, sign: string): string => {
  const [whole = '', decimals = ''] = price.split(sign);
  return `${whole.replace(/\B(?=(\d{3})+$)/g, sign === '.' ? ',' : '.')}${sign}${decimals}`;
};

describe('with one row written otherwise than the rest', () => {
  for (const [name, { home, hasUnits, hasPairs, write }] of Object.entries(FAMILIES)) {
    it(`each rate of ${name} is right, or its row is counted as left out`, async () => {
      await fc.assert(
        fc.asyncProperty(payload, async ({ rows, sign, at, units, junk, symbol, change }) => {
          const truth = rows.map(({ whole, decimals, digits, ...one }, index): Row => {
            const price = `${whole}.${String(decimals).padStart(4, '0').slice(-digits)}`;
            return { code: CODES[index]!, price, units: hasUnits ? one.units : 1 };
          });
          const odd = at % truth.length;
          const written = truth.map((one, index): Written => {
            const price = one.price.replace('.', sign);
            const plain = { code: one.code, symbol: `${one.code}/${home}`, units: `${one.units}`, price };
            if (index !== odd) return plain;
            if (change === 'comma') return { ...plain, price: turned(price) };
            if (change === 'grouped') return { ...plain, price: grouped(price, sign) };
            if (change === 'symbol') {
              const odder = SYMBOLS[symbol]!(one.code, home);
              return hasPairs ? { ...plain, symbol: odder, code: odder } : { ...plain, code: odder };
            }
            if (!hasUnits) return plain;
            if (change === 'units') return { ...plain, units: `${units}` };
            // In a line of text, no number before the pair is one unit, and a dash is a bullet.
            const isWord = name !== 'text' || /^(many|0)$/.test(junk);
            return change === 'none' || !isWord ? plain : { ...plain, units: junk };
          });
          const right = new Map(
            truth.map((one, index) => {
              const of = hasUnits && change === 'units' && index === odd ? units : one.units;
              return [one.code, Number(one.price) / of];
            }),
          );
          let result: ReadResult;
          try {
            result = await readPayload(write(written), {});
          } catch (error) {
            expect(error).to.be.instanceOf(ReadError);
            return;
          }
          const { quotes, skipped } = result;
          for (const { base, quote, value } of quotes) {
            const code = base === home ? quote : base;
            expect([base, quote], JSON.stringify(written)).to.include(home);
            expect(value / right.get(code)! - 1, `${base}/${quote} of ${JSON.stringify(written)}`).to.be.closeTo(
              0,
              1e-9,
            );
          }
          expect(quotes.length + skipped, JSON.stringify(written)).to.be.at.least(
            typeof write(written) === 'string' && name === 'text'
              ? 0
              : truth.filter(({ price }) => Number(price)).length,
          );
        }),
        { numRuns: 300 },
      );
    });
  }
});
