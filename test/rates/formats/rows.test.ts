import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { rows } from '../../../src/rates/formats/market-rows.js';
import { readBy } from './payloads.js';

const DAY = Date.UTC(2026, 5, 5);
const YESTERDAY = Date.UTC(2026, 5, 4);
const row = (date: string, quote: string, rate: unknown): object => ({ date, base: 'USD', quote, rate });

/** Base, quote and value of what is read as rows. */
const read = (payload: unknown): unknown =>
  readQuotes(payload, 'rows')?.quotes.map(({ base, quote, value }) => [base, quote, value]);

describe('a row for each pair', () => {
  it('names base, quote, rate and day', () => {
    expect(readQuotes([row('2026-06-05', 'KGS', 87.4586)])?.quotes[0]).to.include({
      base: 'USD',
      quote: 'KGS',
      value: 87.4586,
      time: DAY,
    });
  });

  it('reads other names, other bases, extra fields and numbers as text', () => {
    expect(read({ ok: true, rates: [{ to: 'usd', id: 7, rate: '0,01144', from: 'kgs' }] })).to.deep.equal([
      ['KGS', 'USD', 0.01144],
    ]);
  });

  it('may stand alone', () => {
    const payload = {
      result: 'success',
      time_last_update_unix: DAY / 1000,
      base_code: 'USD',
      target_code: 'CNY',
      conversion_rate: 7.1241,
    };
    expect(readBy(rows, payload)?.[0]).to.include({ base: 'USD', quote: 'CNY', value: 7.1241, time: DAY });
  });

  it('of several days give the newest level, and the one before it as its past', () => {
    const days = [
      row('2026-06-03', 'KGS', 80),
      row('2026-06-05', 'KGS', 88),
      row('2026-06-04', 'KGS', 84),
      row('2026-06-05', 'UZS', 12000),
    ];
    for (const payload of [days, [...days].reverse()]) {
      const quotes = readQuotes(payload)!.quotes;
      expect(quotes.length).to.equal(2);
      expect(quotes.find(({ quote }) => quote === 'KGS')).to.include({
        value: 88,
        time: DAY,
        previous: 84,
        since: YESTERDAY,
      });
      expect(quotes.find(({ quote }) => quote === 'UZS')).to.include({
        value: 12000,
        previous: undefined,
        since: undefined,
      });
    }
  });

  it('of several days keep the level that the newest states itself', () => {
    const banks = ['2026-06-04', '2026-06-05'].map((Date, at) => ({ Ccy: 'USD', Rate: 12000 + at, Diff: '-5', Date }));
    expect(readQuotes(banks)?.quotes).to.have.length(1);
    expect(readQuotes(banks)?.quotes[0]).to.include({ value: 12001, previous: 12006 });
  });

  it('fall back to the day before where the newest level is none', () => {
    expect(readQuotes([row('2026-06-04', 'KGS', 84), row('2026-06-05', 'KGS', null)])).to.deep.include({ skipped: 1 });
    expect(readQuotes([row('2026-06-04', 'KGS', 84), row('2026-06-05', 'KGS', 'NaN')])?.quotes[0]).to.include({
      value: 84,
      time: YESTERDAY,
    });
  });

  it('are skipped and counted where they name no pair or no level', () => {
    const bad = [
      null,
      5,
      'KGS',
      {},
      row('2026-06-05', 'KGS/USD', 1),
      { base: 'USD', rate: 1 },
      row('soon', 'TJS', -9),
      row('', 'TJS', '1e999'),
    ];
    const reading = readQuotes([...bad, row('2026-06-05', 'KGS', 87.4586)]);
    expect(reading?.quotes.map(({ quote }) => quote)).to.deep.equal(['KGS']);
    expect(reading?.skipped).to.equal(bad.length);
  });

  it('keep a pair whose day is no day', () => {
    expect(readQuotes([row('soon', 'KGS', 87.4586)])?.quotes[0]).to.include({ value: 87.4586, time: undefined });
  });
});
