import { expect } from '@open-wc/testing';
import { currencyApi } from '../../../src/rate-ticker/formats/currency-api.js';
import { readQuotes } from '../../../src/rate-ticker/formats/index.js';

describe('currency-api', () => {
  it('gives units of each currency for one of the base, at the day of the payload', () => {
    expect(readQuotes({ date: '2026-06-05', usd: { kgs: 87.45856089, '1inch': 13.66021679 } })?.quotes).to.deep.equal(
      [['KGS', 87.45856089] as const, ['1INCH', 13.66021679] as const].map(([quote, value]) => ({
        base: 'USD',
        quote,
        value,
        time: Date.parse('2026-06-05'),
        previous: undefined,
        change: undefined,
        since: undefined,
      })),
    );
  });

  it('reads any base, before the date or behind it', () => {
    expect(readQuotes({ eur: { kgs: 101.5 }, date: '2026-06-05' })?.quotes[0]).to.include({ base: 'EUR', quote: 'KGS' });
  });

  it('skips what is no level above zero', () => {
    const usd = { kgs: 87.45856089, kzt: null, tjs: 'NaN', uzs: 0, tmt: -3.5, eur: 'Infinity', gbp: {}, 'n/a': 1, x: 1 };
    expect(readQuotes({ date: '2026-06-05', usd })?.quotes.map(({ quote }) => quote)).to.deep.equal(['KGS']);
  });

  it('reads numbers that are written as text', () => {
    expect(readQuotes({ date: '2026-06-05', usd: { uzs: '11979,26' } })?.quotes[0]?.value).to.equal(11979.26);
  });

  const others = [
    { usd: { kgs: 87.4 } },
    { date: 'today', usd: { kgs: 87.4 } },
    { date: '2026-06-05' },
    { date: '2026-06-05', usd: {} },
    { date: '2026-06-05', usd: [87.4] },
    { date: '2026-06-05', usd: 87.4 },
    { date: '2026-06-05', usd: null },
    { date: '2026-06-05', USD: { KGS: 87.4 } },
    { date: '2026-06-05', usd: { kgs: 87.4 }, eur: { kgs: 101.5 } },
    { date: '2026-06-05', rates: { KGS: 87.4 } },
  ];
  for (const payload of others) {
    it(`is not ${JSON.stringify(payload)}`, () => {
      expect(currencyApi(payload)).to.equal(undefined);
    });
  }
});
