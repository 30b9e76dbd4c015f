import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { textLines } from '../../../src/rates/formats/own.js';
import { readBy } from './payloads.js';

/** Base, quote, value (less the noise of binary fractions) and change of each line that is read. */
const read = (text: string): unknown =>
  readQuotes(text, 'text')?.quotes.map(({ base, quote, value, change }) => [
    base,
    quote,
    Number(value.toPrecision(12)),
    change,
  ]);

describe('a line of text', () => {
  const KGS = ['KGS', 'USD', 0.01144];
  const lines: [line: string, rate: unknown[]][] = [
    ['KGS/USD = 0.01144', [...KGS, undefined]],
    ['KGS/USD = 0.01144 0%', [...KGS, 0]],
    ['• KGS/USD = 0.01144 0.14%', [...KGS, 0.14]],
    ['KGS/USD = 0.01144 -0.28%', [...KGS, -0.28]],
    ['KGS/USD = 0.01144 \u22120.28%', [...KGS, -0.28]],
    ['KGS/USD = 0.01144 +0,14 %', [...KGS, 0.14]],
    ['kgs-usd: 0,01144', [...KGS, undefined]],
    ['KGS_USD 0.01144', [...KGS, undefined]],
    ['KGS/USD=0.01144', [...KGS, undefined]],
    ['  *  KGS/USD\t=\t0.01144   0.14%  ', [...KGS, 0.14]],
    ['– KGS/USD = 0.01144 0.14% since yesterday', [...KGS, 0.14]],
    ['USD/UZS = 12 278,84 −0.31%', ['USD', 'UZS', 12278.84, -0.31]],
    ['USD/UZS = 12,278.84', ['USD', 'UZS', 12278.84, undefined]],
    ['100 KGS/USD = 1.144 0%', [...KGS, 0]],
    ['• 1000 UZS/USD = 0.0814', ['UZS', 'USD', 0.0000814, undefined]],
    ['1INCH/USDT = 0.0732', ['1INCH', 'USDT', 0.0732, undefined]],
  ];
  for (const [line, rate] of lines) {
    it(`is a rate when it reads "${line}"`, () => {
      expect(read(line)).to.deep.equal([rate]);
    });
  }

  const others = [
    'Exchange rates',
    'KGS/USD',
    'KGS/USD = n/a',
    'KGS/USD = 0%',
    'KGS = 0.01144',
    'Today KGS/USD = 0.01144',
    'KGS/USD = 0.01144 is a fair rate',
    'KGS/USD/EUR = 0.01144',
    '<li>KGS/USD = 0.01144 0%</li>',
    '05 February 2026',
    '2026-06-05',
    '2026-06-05 12:30:45',
    '12:30',
    '12:30:45',
    '2026/06 05',
    'Covid-2019',
    'Price:100 200',
    '0312-662211',
    'KGS/USD2026',
  ];
  for (const line of others) {
    it(`is passed over when it reads "${line}"`, () => {
      expect(readBy(textLines, line)).to.equal(undefined);
    });
  }

  it('is a rate without a value above zero when it prints none', () => {
    for (const line of ['KGS/USD = 0', 'KGS/USD = 0.00000 0%', '0 KGS/USD = 5', 'KGS/USD = 1.2.3', 'KGS/USD = ,']) {
      expect(read(line), line).to.deep.equal([]);
    }
  });

  it('is passed over when it is longer than any rate, though it would match', () => {
    const note = (length: number): string => `KGS/USD = 0.01144 0.14%${' x'.repeat(60)}`.slice(0, length);
    expect(read(`${note(60)}\nTJS/USD = 0.1`)).to.deep.include(['KGS', 'USD', 0.01144, 0.14]);
    const long = `KGS/USD = 0.01144${' '.repeat(110)}0.14%`;
    expect(read(`${long}\nTJS/USD = 0.1`)).to.deep.equal([['TJS', 'USD', 0.1, undefined]]);
  });

  it('is never read in part: a long line counts whole or not at all', () => {
    for (let blanks = 90; blanks < 125; blanks++) {
      const [rate] = readQuotes(`KGS/USD =${' '.repeat(blanks)}0.01144`)?.quotes ?? [];
      expect([undefined, 0.01144], `${blanks} blanks`).to.include(rate?.value);
    }
  });
});

describe('text', () => {
  it('gives its rates in their order, repeats included, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n']) {
      const text = ['KGS/USD = 0.01144 0%', 'TJS/USD = 0.10681 -0.28%', 'KGS/USD = 0.01144 0%'].join(end);
      expect(read(text)).to.deep.equal([
        ['KGS', 'USD', 0.01144, 0],
        ['TJS', 'USD', 0.10681, -0.28],
        ['KGS', 'USD', 0.01144, 0],
      ]);
    }
  });

  it('may hold other lines between the rates', () => {
    expect(read('Rates of 05 February 2026\n\n• KGS/USD = 0.01144 0%\nRead more …')).to.deep.equal([
      ['KGS', 'USD', 0.01144, 0],
    ]);
  });

  it('is not a web page or XML', () => {
    expect(readBy(textLines, '<!doctype html>\n<html><body>\n<p>KGS/USD = 0.01144 0%</p>\n</body></html>')).to.equal(
      undefined,
    );
    expect(
      readBy(textLines, '<ValCurs Date="2026-05-18">\n<CharCode>USD</CharCode>\n<Value>9.3450</Value>\n</ValCurs>'),
    ).to.equal(undefined);
  });

  it('is done with at once, however hostile its lines', () => {
    const hostile = [
      '<'.repeat(80_000),
      ' '.repeat(50_000),
      '1'.repeat(50_000),
      'A/'.repeat(50_000),
      `KGS/USD = ${'1 '.repeat(50_000)}x`,
    ];
    for (const line of [
      ...hostile,
      hostile.join('\n'),
      '\r\n'.repeat(50_000),
      'KGS/USD = 1 1\n'.repeat(5000) + hostile[0]!,
    ]) {
      const rates = (readBy(textLines, line) ?? []).filter(Boolean);
      expect(rates.every((rate) => rate?.base === 'KGS' && rate.value === 11)).to.equal(true);
    }
  });
});
