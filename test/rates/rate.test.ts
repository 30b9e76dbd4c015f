import { expect } from '@open-wc/testing';
import { readQuotes } from '../../src/rates/formats/read-quotes.js';
import { deduplicate, validQuotes, type Quote } from '../../src/rates/rate.js';

const quote = (name: string, value: number, time?: number): Quote => {
  const [base = '', priced = ''] = name.split('/');
  return { base, quote: priced, value, time };
};

const valuesOf = (quotes: Quote[]): [string, number][] =>
  Array.from(deduplicate(quotes), ([name, { value }]) => [name, value]);

describe('sound quotes', () => {
  it('keep what is good as it is, with codes in upper case', () => {
    const good = {
      value: 0.01144,
      previous: 0.01143,
      change: -0.28,
      time: 1_780_617_600_000,
      since: 1_780_531_200_000,
    };
    expect(validQuotes([{ base: 'kgs', quote: 'Usd', ...good }])).to.deep.equal([
      { base: 'KGS', quote: 'USD', ...good },
    ]);
  });

  it('leave out values that are no finite number above zero', () => {
    expect(validQuotes([0, -0.01144, NaN, Infinity, -Infinity].map((value) => quote('KGS/USD', value)))).to.deep.equal(
      [],
    );
  });

  it('leave out what has no two codes', () => {
    const names = ['/USD', 'KGS/', 'K/USD', 'KGS/US D', '__proto__/USD'];
    expect(validQuotes(names.map((name) => quote(name, 1)))).to.deep.equal([]);
    expect(validQuotes([undefined])).to.deep.equal([]);
  });

  it('keep the rest when one is bad', () => {
    const kept = validQuotes([quote('KGS/USD', NaN), quote('TJS/USD', 0.10681)]);
    expect(kept.map(({ base }) => base)).to.deep.equal(['TJS']);
  });

  const drop = (key: 'previous' | 'change' | 'time' | 'since', bad: number[]): void => {
    it(`drop a bad ${key} and keep the quote`, () => {
      const kept = validQuotes(bad.map((value) => ({ ...quote('KGS/USD', 0.01144), [key]: value })));
      expect(kept.map(({ value }) => value)).to.deep.equal(bad.map(() => 0.01144));
      expect(kept.map((one) => one[key])).to.deep.equal(bad.map(() => undefined));
    });
  };
  drop('previous', [NaN, 0, -1, Infinity]);
  drop('change', [NaN, Infinity, -Infinity]);
  drop('time', [NaN, Infinity, 8.65e15, -8.65e15]);
  drop('since', [NaN, Infinity, 8.65e15, -8.65e15]);
});

describe('de-duplication', () => {
  it('takes the newest time, wherever it stands', () => {
    expect(valuesOf([quote('KGS/USD', 1, 100), quote('KGS/USD', 2, 300), quote('KGS/USD', 3, 200)])).to.deep.equal([
      ['KGS/USD', 2],
    ]);
  });

  it('takes the last seen when times are equal or missing', () => {
    expect(valuesOf([quote('KGS/USD', 1, 100), quote('KGS/USD', 2, 100)])).to.deep.equal([['KGS/USD', 2]]);
    expect(valuesOf([quote('KGS/USD', 1), quote('KGS/USD', 2)])).to.deep.equal([['KGS/USD', 2]]);
  });

  it('takes the one that has a time before one that has none', () => {
    expect(valuesOf([quote('KGS/USD', 1, 100), quote('KGS/USD', 2)])).to.deep.equal([['KGS/USD', 1]]);
    expect(valuesOf([quote('KGS/USD', 1), quote('KGS/USD', 2, 100)])).to.deep.equal([['KGS/USD', 2]]);
  });

  it('keeps the place of the first appearance', () => {
    expect(valuesOf([quote('KGS/USD', 1), quote('TJS/USD', 5), quote('KGS/USD', 2)])).to.deep.equal([
      ['KGS/USD', 2],
      ['TJS/USD', 5],
    ]);
  });

  it('holds a pair and the pair turned round as two', () => {
    expect(valuesOf([quote('KGS/USD', 0.01144), quote('USD/KGS', 87.4)])).to.deep.equal([
      ['KGS/USD', 0.01144],
      ['USD/KGS', 87.4],
    ]);
  });

  it('makes five rates of the forty lines of the original page', () => {
    const five = [
      'KGS/USD = 0.01144 0%',
      'KZT/USD = 0.00203 0%',
      'TJS/USD = 0.10681 -0.28%',
      'UZS/USD = 0.00008 0%',
      'TMT/USD = 0.28530 0.14%',
    ];
    const lines = Array.from({ length: 8 }, () => five.map((line) => `• ${line}`)).flat();
    const { quotes } = readQuotes(lines.join('\n'))!;
    expect(quotes).to.have.length(40);
    expect(Array.from(deduplicate(quotes), ([name, { value, change }]) => [name, value, change])).to.deep.equal([
      ['KGS/USD', 0.01144, 0],
      ['KZT/USD', 0.00203, 0],
      ['TJS/USD', 0.10681, -0.28],
      ['UZS/USD', 0.00008, 0],
      ['TMT/USD', 0.2853, 0.14],
    ]);
  });
});

describe('the two prices of a quote', () => {
  it('stay only together, and where the source pays no more than it takes', () => {
    const pricesOf = (bid?: number, ask?: number): unknown => {
      const [quote] = validQuotes([{ base: 'USD', quote: 'KGS', value: 87.4, bid, ask }]);
      return [quote?.value, quote?.bid, quote?.ask];
    };
    expect(pricesOf(87.2, 87.6)).to.deep.equal([87.4, 87.2, 87.6]);
    expect(pricesOf(87.4, 87.4)).to.deep.equal([87.4, 87.4, 87.4]);
    for (const [bid, ask] of [[87.6, 87.2], [87.2], [undefined, 87.6], [0, 87.6], [87.2, Infinity]]) {
      expect(pricesOf(bid, ask)).to.deep.equal([87.4, undefined, undefined]);
    }
  });
});
