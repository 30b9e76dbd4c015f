import { expect } from '@open-wc/testing';
import { currencyApi } from '../../../src/rates/formats/level-maps.js';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { readBy } from './payloads.js';

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
    expect(readQuotes({ eur: { kgs: 101.5 }, date: '2026-06-05' })?.quotes[0]).to.include({
      base: 'EUR',
      quote: 'KGS',
    });
  });

  it('reads any coin as the base that is a currency, or is among its own levels', () => {
    expect(readQuotes({ date: '2026-06-05', btc: { kgs: 5.4e6 } })?.quotes[0]).to.include({
      base: 'BTC',
      quote: 'KGS',
    });
    const own = readQuotes({ date: '2026-06-05', doge: { doge: 1, kgs: 7.9 } });
    expect(own).to.deep.include({ skipped: 0 });
    expect(own?.quotes[0]).to.include({ base: 'DOGE', quote: 'KGS' });
    expect(readBy(currencyApi, { date: '2026-06-05', rates: { kgs: 87.4 } })).to.equal(undefined);
  });

  it('skips what is no level above zero', () => {
    const usd = {
      kgs: 87.45856089,
      kzt: null,
      tjs: 'NaN',
      uzs: 0,
      tmt: -3.5,
      eur: 'Infinity',
      gbp: {},
      'n/a': 1,
      x: 1,
    };
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
      expect(readBy(currencyApi, payload)).to.equal(undefined);
    });
  }
});
