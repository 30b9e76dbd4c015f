import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { ratesMap } from '../../../src/rates/formats/level-maps.js';
import { readBy } from './payloads.js';

const RATES = { KGS: 87.45, UZS: 11979.26 };

/** Base, quote and value of what is read as a map of rates. */
const read = (payload: unknown): unknown =>
  readQuotes(payload, 'rates-map')?.quotes.map(({ base, quote, value }) => [base, quote, value]);

describe('a map of rates', () => {
  const payloads = {
    'open.er-api': { result: 'success', base_code: 'USD', time_last_update_unix: 1780617601, rates: RATES },
    'exchangerate-api': { result: 'success', base_code: 'USD', conversion_rates: RATES },
    'Open Exchange Rates': { disclaimer: '…', license: '…', timestamp: 1780617600, base: 'USD', rates: RATES },
    fixer: { success: true, timestamp: 1780617600, base: 'USD', date: '2026-06-05', rates: RATES },
    'Frankfurter v1': { amount: 1, base: 'USD', date: '2026-06-05', rates: RATES },
    'one that says source': { source: 'USD', rates: RATES },
  };
  for (const [name, payload] of Object.entries(payloads)) {
    it(`is read as ${name} writes it`, () => {
      expect(readQuotes(payload)?.format).to.equal('rates-map');
      expect(read(payload)).to.deep.equal([
        ['USD', 'KGS', 87.45],
        ['USD', 'UZS', 11979.26],
      ]);
    });
  }

  it('may be for an amount of the base', () => {
    expect(read({ amount: 100, base: 'KGS', rates: { RUB: 93.5 } })).to.deep.equal([['KGS', 'RUB', 0.935]]);
    expect(read({ amount: '100', base: 'KGS', rates: { RUB: '93,5' } })).to.deep.equal([['KGS', 'RUB', 0.935]]);
  });

  it('holds no rates for an amount that is none', () => {
    for (const amount of [0, -1, 'many', {}])
      expect(read({ amount, base: 'KGS', rates: { RUB: 93.5 } })).to.deep.equal([]);
  });

  it('takes the exactest of its times', () => {
    const timeOf = (times: object): number | undefined =>
      readBy(ratesMap, { base: 'USD', rates: RATES, ...times })?.[0]?.time;
    const all = { date: '2026-06-05', time_last_update_unix: 1780617601, timestamp: 1780621200 };
    expect(timeOf(all)).to.equal(1780621200_000);
    expect(timeOf({ ...all, timestamp: undefined })).to.equal(1780617601_000);
    expect(timeOf({ date: '2026-06-05' })).to.equal(Date.parse('2026-06-05'));
    expect(readQuotes({ base: 'USD', rates: RATES })?.quotes[0]?.time).to.equal(undefined);
  });

  it('may tell its day in three fields', () => {
    expect(readBy(ratesMap, { base_code: 'USD', year: 2026, month: 6, day: '5', rates: RATES })?.[0]?.time).to.equal(
      Date.UTC(2026, 5, 5),
    );
  });

  it('may be one map for each of several days: the newest, compared with the one before it', () => {
    const rates = { '2026-06-03': { KGS: 80 }, '2026-06-05': { KGS: 88, UZS: 12000 }, '2026-06-04': { KGS: 84 } };
    const [kgs, uzs] = readQuotes({ base: 'USD', start_date: '2026-06-03', end_date: '2026-06-05', rates })!.quotes;
    expect(kgs).to.include({ value: 88, previous: 84, time: Date.UTC(2026, 5, 5), since: Date.UTC(2026, 5, 4) });
    expect(uzs).to.include({ value: 12000, previous: undefined, since: undefined });
  });

  it('may tell for each currency where it started and ended', () => {
    const rates = { KGS: { start_rate: 87.4, end_rate: 87.5, change: 0.1, change_pct: 0.1144 } };
    expect(readQuotes({ success: true, fluctuation: true, base: 'USD', rates })?.quotes[0]).to.include({
      value: 87.5,
      previous: 87.4,
    });
  });

  it('divides where it started by the amount as well', () => {
    const rates = { KGS: { start_rate: 8740, end_rate: 8750 } };
    const [quote] = readQuotes({ amount: 100, base: 'USD', rates })!.quotes;
    expect([quote?.value, quote?.previous]).to.deep.equal([87.5, 87.4]);
  });

  it('reads the days of a map, and none within them', () => {
    const rates = { '2026-06-04': { KGS: 84, '2026-06-05': { KGS: 88 } } };
    const reading = readQuotes({ base: 'USD', rates });
    expect(reading?.quotes.map(({ value }) => value)).to.deep.equal([84]);
    expect(reading?.skipped).to.equal(1);
  });

  it('may price all in a currency that only its own level of 1 tells', () => {
    const rates = {
      btc: { name: 'Bitcoin', unit: 'BTC', value: 1 },
      usd: { name: 'US Dollar', unit: '$', value: 75817.765 },
    };
    expect(read({ rates })).to.deep.equal([['BTC', 'USD', 75817.765]]);
  });

  it('leaves out the base itself, and counts it as no loss', () => {
    expect(readQuotes({ base: 'USD', rates: { USD: 1, KGS: 87.45, KZT: null } })).to.deep.include({ skipped: 1 });
    expect(read({ base: 'USD', rates: { usd: 1, KGS: 87.45 } })).to.deep.equal([['USD', 'KGS', 87.45]]);
  });

  it('takes its base in any case', () => {
    expect(read({ base: 'usd', rates: { kgs: 87.45 } })).to.deep.equal([['USD', 'KGS', 87.45]]);
  });

  it('skips what is no level above zero', () => {
    const rates = {
      KGS: 87.45,
      KZT: null,
      TJS: 'NaN',
      UZS: 0,
      TMT: -3.5,
      EUR: 'Infinity',
      GBP: {},
      AED: [3.67],
      '': 1,
      'n/a': 1,
    };
    expect(read({ base: 'USD', rates })).to.deep.equal([['USD', 'KGS', 87.45]]);
  });

  const others = [
    { rates: RATES },
    { base: '', rates: RATES },
    { base: 5, rates: RATES },
    { base: 'US dollar', rates: RATES },
    { base: 'USD' },
    { base: 'USD', rates: {} },
    { base: 'USD', rates: [] },
    { base: 'USD', rates: 87.45 },
    { base: 'USD', rates: null },
  ];
  for (const payload of others) {
    it(`is not ${JSON.stringify(payload)}`, () => {
      expect(readBy(ratesMap, payload)).to.equal(undefined);
    });
  }
});
