import { expect } from '@open-wc/testing';
import { readers, readQuotes } from '../../../src/rate-ticker/formats/index.js';

const ROWS = [{ pair: 'KGS/USD', value: 0.01144 }];
const RATES = { KGS: 87.4586, TJS: '9,3086' };

/** Small payloads as they come, by the family that they are of. */
const payloads: Record<string, unknown[]> = {
  own: [ROWS, { time: '2026-06-05', rates: ROWS }, { date: '2026-06-05', base: 'USD', rates: ROWS }, [], { rates: [] }],
  'currency-api': [{ date: '2026-06-05', usd: { kgs: 87.4586 } }, { date: '2026-06-05', eur: { usd: '1,1615' } }],
  'rates-map': [
    { amount: 1, base: 'USD', date: '2026-06-05', rates: RATES },
    { result: 'success', base_code: 'USD', time_last_update_unix: 1780617601, rates: RATES },
    { result: 'success', base_code: 'USD', conversion_rates: RATES },
    { source: 'usd', rates: { kgs: 87.4586 } },
  ],
  text: ['• KGS/USD = 0.01144 0%\n• TJS/USD = 0.10681 -0.28%', 'Rates\r\n1000 UZS/USD = 0.0814'],
};

/** Payloads that no family is to take for its own. */
const foreign: unknown[] = [
  null,
  undefined,
  0,
  87.4586,
  true,
  '',
  'KGS',
  'not found',
  {},
  [null],
  [[]],
  [ROWS],
  { date: '2026-06-05' },
  { date: '2026-06-05', rates: RATES },
  { rates: RATES },
  { base: 'USD', quotes: RATES },
  { success: true, timestamp: 1399748450, source: 'USD', quotes: { USDKGS: 87.4586 } },
  [{ date: '2026-09-05', base: 'USD', quote: 'AED', rate: 3.6725 }],
  [{ id: 69, Code: '840', Ccy: 'USD', Nominal: '1', Rate: '12278.84', Diff: '-12.5', Date: '05.06.2026' }],
  { Date: '2021-07-17T11:30:00+03:00', Valute: { KZT: { Nominal: 100, Value: 17.4, Previous: 17.3 } } },
  { rates: { btc: { name: 'Bitcoin', unit: 'BTC', value: 1 } } },
  [{ symbol: 'KGSUSD', lastPrice: '0.01144', priceChangePercent: '-0.28' }],
  { success: false, error: { code: 101, type: 'invalid_access_key' } },
  { result: 'error', 'error-type': 'invalid-key' },
  { status: 422, message: 'invalid currency: XXX' },
  '<!doctype html><title>KGS/USD = 0.01144</title>',
  '<?xml version="1.0"?>\n<CurrencyRates>\n<Currency ISOCode="USD"><Value>87,4500</Value></Currency>\n</CurrencyRates>',
];

describe('the readers', () => {
  for (const [name, read] of Object.entries(readers)) {
    const others = Object.entries(payloads).filter(([family]) => family !== name);

    it(`take every payload of the family ${name} for it`, () => {
      for (const payload of payloads[name]!) {
        expect(read(payload), JSON.stringify(payload)).to.be.an('array');
        expect(readQuotes(payload)?.format).to.equal(name);
      }
    });

    it(`take no payload of another family for ${name}`, () => {
      for (const payload of others.flatMap(([, theirs]) => theirs)) {
        expect(read(payload), JSON.stringify(payload)).to.equal(undefined);
      }
    });

    it(`take nothing else for ${name}`, () => {
      for (const payload of foreign) expect(read(payload), JSON.stringify(payload)).to.equal(undefined);
    });
  }

  it('are all tried on payloads', () => {
    expect(Object.keys(payloads)).to.have.members(Object.keys(readers));
  });

  it('never let hostile keys reach a prototype, or become a rate', () => {
    const keys = '"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}, "toString": 5';
    const own = `{"pair": "KGS/USD", "value": 1, ${keys}}`;
    const hostile = [`[${own}, {${keys}}]`, `{${keys}, "rates": [${own}]}`];
    hostile.push(`{"date": "2026-06-05", "usd": {"kgs": 1, "__proto__": 2, ${keys}}}`);
    hostile.push(`{"base": "USD", "rates": {"KGS": 1, "__proto__": 2, ${keys}}, ${keys}}`);
    for (const json of hostile) {
      const codes = readQuotes(JSON.parse(json))!.quotes.flatMap(({ base, quote }) => [base, quote]);
      expect(codes, json).to.include.members(['KGS', 'USD']).and.to.not.include('__PROTO__');
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
  });
});

describe('reading by name', () => {
  it('asks the named family alone', () => {
    expect(readQuotes(ROWS, 'own')?.format).to.equal('own');
    expect(readQuotes(ROWS, 'text')).to.equal(undefined);
    expect(readQuotes(payloads['text']![0], 'rates-map')).to.equal(undefined);
  });

  it('gives nothing for a name that no family has', () => {
    for (const name of ['', 'json', 'Own', 'constructor', '__proto__']) expect(readQuotes(ROWS, name)).to.equal(undefined);
  });

  it('checks and upper-cases what a reader gives', () => {
    const { quotes } = readQuotes([{ pair: 'kgs/usd', value: 1 }, { pair: 'tjs/usd', value: -1 }])!;
    expect(quotes.map(({ base, value }) => [base, value])).to.deep.equal([['KGS', 1]]);
  });
});
