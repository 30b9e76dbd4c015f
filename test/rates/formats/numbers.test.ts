import { expect } from '@open-wc/testing';
import { runAtOnce } from '../../../src/payload/time-slices.js';
import { toNumber, withDecimalSign } from '../../../src/rates/formats/numbers.js';

describe('a number of a feed', () => {
  it('may be a JSON number', () => {
    for (const value of [0.01144, 0, -0.28, 1e-12, 12278.84]) expect(toNumber(value)).to.equal(value);
  });

  const texts: [text: string, number: number][] = [
    ['0.01144', 0.01144],
    ['0,01144', 0.01144],
    ['87,4586', 87.4586],
    ['12278.84', 12278.84],
    ['12278,84', 12278.84],
    ['12,278.84', 12278.84],
    ['12.278,84', 12278.84],
    ['12 278,84', 12278.84],
    ['12\u00a0278,84', 12278.84],
    ['12\u202f278.84', 12278.84],
    ["12'278.84", 12278.84],
    ['12’278,84', 12278.84],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ['1,234,567', 1234567],
    ['0,123', 0.123],
    [' 5 ', 5],
    ['+0.14', 0.14],
    ['-0.28', -0.28],
    ['\u22120,28', -0.28],
    ['\u20130.28', -0.28],
    ['8.35e-5', 8.35e-5],
    ['1E3', 1000],
  ];
  for (const [text, number] of texts) {
    it(`is ${number} when written "${text}"`, () => {
      expect(toNumber(text)).to.equal(number);
    });
  }

  const others = [
    // Twelve and a bit, or twelve thousand: other numbers of the payload must tell.
    '12,278',
    '',
    ' ',
    '.',
    ',',
    '-',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    '0x10',
    '1.2.3',
    '1,2,3',
    '--1',
    '1-2',
    '5%',
    '$5',
    'e5',
    '1e',
    '१२',
  ];
  for (const text of others) {
    it(`is none when written "${text}"`, () => {
      expect(toNumber(text)).to.be.NaN;
    });
  }

  it('is none for every other type', () => {
    for (const value of [null, undefined, true, [], ['1'], [1], {}, { valueOf: () => 1 }, new Date(0)]) {
      expect(toNumber(value)).to.be.NaN;
    }
  });

  it('is told at once of the longest text', () => {
    for (const text of [' '.repeat(50_000), ','.repeat(50_000), `${'1,'.repeat(50_000)}x`]) {
      expect(toNumber(text)).to.be.NaN;
    }
  });

  it('of four digits or more before its sign has decimals behind it', () => {
    expect(toNumber('1234,567')).to.equal(1234.567);
    expect(toNumber('123,567')).to.be.NaN;
  });

  it('is none where the numbers around it use its sign both ways', () => {
    const numbersOf = (...texts: string[]): number[] =>
      runAtOnce(
        withDecimalSign(function* (number) {
          yield;
          return texts.map(number);
        }),
      );
    expect(numbersOf('14,633', '1,234,567')).to.deep.equal([14633, 1234567]);
    expect(numbersOf('14,633', '0,5')).to.deep.equal([14.633, 0.5]);
    expect(numbersOf('14,633', '1,234,567', '0,5')).to.deep.equal([NaN, 1234567, 0.5]);
  });
});
