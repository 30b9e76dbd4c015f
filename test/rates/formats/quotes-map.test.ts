import { expect } from '@open-wc/testing';
import { quotesMap } from '../../../src/rates/formats/level-maps.js';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { readBy } from './payloads.js';

/** Base, quote and value of what is read as a map of quotes. */
const read = (payload: unknown): unknown =>
  readQuotes(payload, 'quotes-map')?.quotes.map(({ base, quote, value }) => [base, quote, value]);

describe('a map of quotes', () => {
  it('names each pair by base and quote in one word', () => {
    const quotes = { USDKGS: 87.4586, USDTJS: '9,3086', USDUSDT: 1.0001 };
    expect(read({ success: true, timestamp: 1780617600, source: 'USD', quotes })).to.deep.equal([
      ['USD', 'KGS', 87.4586],
      ['USD', 'TJS', 9.3086],
      ['USD', 'USDT', 1.0001],
    ]);
  });

  it('reads another base, in any order of fields and beside others', () => {
    const payload = { quotes: { EURUSD: '1.1615' }, terms: '…', historical: true, source: 'EUR', date: '2026-06-05' };
    expect(read(payload)).to.deep.equal([['EUR', 'USD', 1.1615]]);
    expect(readBy(quotesMap, payload)?.[0]?.time).to.equal(Date.UTC(2026, 5, 5));
  });

  it('may be one map for each of several days: the newest, compared with the one before it', () => {
    const quotes = { '2026-06-05': { USDKGS: 88 }, '2026-06-04': { USDKGS: 84 } };
    const read = { value: 88, previous: 84, time: Date.UTC(2026, 5, 5), since: Date.UTC(2026, 5, 4) };
    expect(readQuotes({ success: true, timeframe: true, source: 'USD', quotes })?.quotes[0]).to.include(read);
  });

  it('skips and counts what is no level above zero', () => {
    const quotes = { USDKGS: 87.4586, USDKZT: null, USDTJS: 'NaN', USDUZS: 0, USDTMT: -3.5, USDEUR: {}, USDUSD: 1 };
    expect(read({ source: 'USD', quotes })).to.deep.equal([['USD', 'KGS', 87.4586]]);
    expect(readQuotes({ source: 'USD', quotes })?.skipped).to.equal(5);
  });

  for (const payload of [
    { source: 'USD' },
    { source: 5, quotes: { USDKGS: 1 } },
    { source: 'USD', quotes: {} },
    { source: 'USD', quotes: [1] },
  ]) {
    it(`is not ${JSON.stringify(payload)}`, () => {
      expect(readBy(quotesMap, payload)).to.equal(undefined);
    });
  }
});
