import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pairName, type Pair } from '../../src/rates/pair.js';
import { printRate } from '../../src/rates/print-rate.js';
import { deduplicate, validQuotes, type Quote, type Rate } from '../../src/rates/rate.js';
import { selectRates } from '../../src/rates/select-rates.js';

/** A fraction of whole numbers, exact at any size. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

/** A number as the fraction that it is in binary. */
function fractionOf(value: number): Fraction {
  let denominator = 1n;
  while (!Number.isInteger(value)) {
    value *= 2;
    denominator *= 2n;
  }
  return [BigInt(value), denominator];
}
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const inverse = ([a, b]: Fraction): Fraction => [b, a];
/** How far a number is from an exact one, relative to that. */
function deviation(value: number, [a, b]: Fraction): number {
  const [c, d] = fractionOf(value);
  const difference = c * b - a * d;
  return Number(((difference < 0n ? -difference : difference) * 10n ** 20n) / (a * d)) / 1e20;
}

const LEVEL = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const SPREAD = fc.double({ min: 0, max: 0.3, noNaN: true });
const quoteOf = (pair: Pair, value: number, spread: number): Quote => ({
  ...pair,
  value,
  bid: value * (1 - spread),
  ask: value * (1 + spread),
});
const USD_KGS = { base: 'USD', quote: 'KGS' };
const USD_KZT = { base: 'USD', quote: 'KZT' };
const flip = ({ base, quote }: Pair): Pair => ({ base: quote, quote: base });
const one = (quotes: Quote[], pair: Pair): Rate => selectRates(quotes, { pairs: [pair], limit: 1 }).rates[0]!;

describe('the two prices of a rate', () => {
  it('swap when the pair is inverted, within 1e-9 of exact arithmetic', () => {
    fc.assert(
      fc.property(LEVEL, SPREAD, (value, spread) => {
        const quote = quoteOf(USD_KGS, value, spread);
        const { bid = NaN, ask = NaN } = one([quote], flip(USD_KGS));
        expect(bid).to.be.at.most(ask);
        expect(deviation(bid, inverse(fractionOf(quote.ask!)))).to.be.below(1e-9);
        expect(deviation(ask, inverse(fractionOf(quote.bid!)))).to.be.below(1e-9);
      }),
    );
  });

  it('multiply like with like when the pair is crossed, within 1e-9 of exact arithmetic', () => {
    fc.assert(
      fc.property(LEVEL, SPREAD, LEVEL, SPREAD, fc.boolean(), (kgs, kgsSpread, kzt, kztSpread, isFlipped) => {
        const first = quoteOf(USD_KGS, kgs, kgsSpread);
        const second = isFlipped ? quoteOf(flip(USD_KZT), kzt, kztSpread) : quoteOf(USD_KZT, kzt, kztSpread);
        const [low, high] = isFlipped
          ? [inverse(fractionOf(second.ask!)), inverse(fractionOf(second.bid!))]
          : [fractionOf(second.bid!), fractionOf(second.ask!)];
        const { bid = NaN, ask = NaN } = one([first, second], { base: 'KGS', quote: 'KZT' });
        expect(bid).to.be.at.most(ask);
        expect(deviation(bid, times(inverse(fractionOf(first.ask!)), low))).to.be.below(1e-9);
        expect(deviation(ask, times(inverse(fractionOf(first.bid!)), high))).to.be.below(1e-9);
      }),
    );
  });

  it('come back when the pair is inverted twice', () => {
    fc.assert(
      fc.property(LEVEL, SPREAD, (value, spread) => {
        const quote = quoteOf(USD_KGS, value, spread);
        const twice = one([one([quote], flip(USD_KGS))], USD_KGS);
        expect(twice.bid! / quote.bid!).to.be.closeTo(1, 1e-12);
        expect(twice.ask! / quote.ask!).to.be.closeTo(1, 1e-12);
      }),
    );
  });

  it('stay with their level when a pair is given several times', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(LEVEL, SPREAD, fc.nat(5)), { minLength: 1 }), (rows) => {
        const quotes = rows.map(([value, spread, time]) => ({ ...quoteOf(USD_KGS, value, spread), time }));
        const kept = deduplicate(validQuotes(quotes)).get(pairName(USD_KGS))!;
        expect(quotes.some(({ value, bid, ask }) => value === kept.value && bid === kept.bid && ask === kept.ask)).to.be
          .true;
      }),
    );
  });

  it('are none where one of them is no number above zero', () => {
    const quotes = [
      { base: 'AAA', quote: 'BBB', value: 1, bid: 1, ask: 1e200 },
      { base: 'BBB', quote: 'CCC', value: 1, bid: 1, ask: 1e200 },
    ];
    expect(one(quotes, { base: 'AAA', quote: 'CCC' })).to.not.have.any.keys('bid', 'ask');
  });

  it('are printed with as many decimals as their level', () => {
    const style = { lang: 'en', digits: 'auto', per: 1 };
    const rate = { ...one([{ ...USD_KGS, value: 100, bid: 99.8, ask: 100.2 }], USD_KGS) };
    expect(printRate(rate, style)).to.include({ value: '100.00', bid: '99.80', ask: '100.20' });
    expect(printRate(rate, { ...style, per: 100, digits: 0 })).to.include({ bid: '9,980', ask: '10,020' });
    expect(printRate({ ...rate, bid: undefined, ask: undefined }, style)).to.include({
      bid: undefined,
      ask: undefined,
    });
  });
});
