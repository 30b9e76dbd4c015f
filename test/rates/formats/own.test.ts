import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { own } from '../../../src/rates/formats/own.js';
import { readBy } from './payloads.js';

const DAY = Date.parse('2026-06-05');
const KGS = { pair: 'KGS/USD', value: 0.01144 };

/** Base, quote and value of what is read as the own format. */
const read = (payload: unknown): unknown =>
  readQuotes(payload, 'own')?.quotes.map(({ base, quote, value }) => [base, quote, value]);

describe("the project's own JSON", () => {
  it('is a list of pairs with a value', () => {
    expect(read([KGS, { pair: 'usd-uzs', value: 11979.26 }])).to.deep.equal([
      ['KGS', 'USD', 0.01144],
      ['USD', 'UZS', 11979.26],
    ]);
  });

  it('may name base and quote in place of the pair', () => {
    expect(read([{ base: 'tjs', quote: 'USD', value: 0.10681 }])).to.deep.equal([['TJS', 'USD', 0.10681]]);
  });

  it('may state change, previous level and both times', () => {
    const entry = {
      ...KGS,
      change: '-0,28',
      previous: '0.01147',
      time: '2026-06-05T12:00:00+06:00',
      since: '2026-06-04',
    };
    const read = { change: -0.28, previous: 0.01147, time: DAY + 6 * 3_600_000, since: DAY - 86_400_000 };
    expect(readQuotes([entry])?.quotes[0]).to.include(read);
  });

  it('may give one time for all, which an entry may replace', () => {
    const times = readBy(own, { time: '2026-06-05', rates: [KGS, { ...KGS, time: DAY / 1000 - 60 }] })?.map(
      (quote) => quote?.time,
    );
    expect(times).to.deep.equal([DAY, DAY - 60_000]);
  });

  it('may write numbers as text', () => {
    expect(read([{ pair: 'USD/UZS', value: '11 979,26' }])).to.deep.equal([['USD', 'UZS', 11979.26]]);
  });

  it('may be empty', () => {
    expect(readBy(own, [])).to.deep.equal([]);
    expect(readBy(own, { rates: [] })).to.deep.equal([]);
  });

  const values = [null, 'NaN', 'Infinity', '', '0', 0, '-1', -1, true, [], {}, '1e999'];
  for (const value of values) {
    it(`skips an entry with the value ${JSON.stringify(value)}`, () => {
      expect(read([{ pair: 'TJS/USD', value }, KGS])).to.deep.equal([['KGS', 'USD', 0.01144]]);
    });
  }

  const entries = [
    null,
    1,
    'KGS/USD',
    true,
    [],
    {},
    { pair: 'dollars', value: 1 },
    { pair: 5, value: 1 },
    { base: 'KGS', value: 1 },
  ];
  for (const entry of entries) {
    it(`skips the entry ${JSON.stringify(entry)}`, () => {
      expect(read([entry, KGS])).to.deep.equal([['KGS', 'USD', 0.01144]]);
    });
  }

  it('skips what a bad entry says beside its value, and no more', () => {
    const silent: unknown = JSON.parse('{"toString": 1, "valueOf": 1}');
    for (const bad of [null, 'soon', [], silent]) {
      expect(readQuotes([{ ...KGS, time: bad, change: bad, previous: bad, since: bad }])?.quotes).to.deep.equal([
        {
          base: 'KGS',
          quote: 'USD',
          value: 0.01144,
          time: undefined,
          change: undefined,
          previous: undefined,
          since: undefined,
        },
      ]);
    }
  });

  it('is no list without a single named value', () => {
    const others = [
      [null],
      [1, 2],
      ['KGS/USD'],
      [{ pair: 'KGS/USD' }],
      [{ symbol: 'KGS/USD', value: 1 }],
      { rates: {} },
      { rates: null },
    ];
    for (const payload of others) expect(readBy(own, payload), JSON.stringify(payload)).to.equal(undefined);
  });
});
