import { expect } from '@open-wc/testing';
import { levelOf } from '../../src/rates/cross-rates.js';
import { parsePair } from '../../src/rates/pair.js';
import { deduplicate } from '../../src/rates/rate.js';

/** Pair, value, time. */
type Row = readonly [name: string, value: number, time?: number];

const level = (name: string, ...rows: readonly Row[]): { value: number; time?: number | undefined } | undefined =>
  levelOf(deduplicate(rows.map(([quoted, value, time]) => ({ ...parsePair(quoted)!, value, time }))), parsePair(name)!);

describe('the level of a pair', () => {
  it('is the quoted one', () => {
    expect(level('KGS/USD', ['KGS/USD', 0.01144, 100])).to.include({ value: 0.01144, time: 100 });
  });

  it('is inverted when only the other way is quoted', () => {
    expect(level('KGS/USD', ['USD/KGS', 87.45856089, 100])).to.include({ value: 1 / 87.45856089, time: 100 });
  });

  it('that is inverted swaps the two prices: who buys one currency sells the other', () => {
    const levels = deduplicate([{ base: 'USD', quote: 'KGS', value: 87.4, bid: 87.2, ask: 87.6 }]);
    expect(levelOf(levels, { base: 'KGS', quote: 'USD' })).to.include({
      value: 1 / 87.4,
      bid: 1 / 87.6,
      ask: 1 / 87.2,
    });
    expect(level('KGS/USD', ['USD/KGS', 87.4])).to.include({ bid: undefined, ask: undefined });
  });

  it('is the quoted one when the other way is quoted as well', () => {
    expect(level('KGS/USD', ['USD/KGS', 87.4], ['KGS/USD', 0.012])?.value).to.equal(0.012);
  });

  it('is crossed through the base of the source', () => {
    const kgsInKzt = level('KGS/KZT', ['USD/KGS', 87.45856089], ['USD/KZT', 485.6159593])?.value;
    expect(kgsInKzt).to.be.closeTo(485.6159593 / 87.45856089, 1e-12);
  });

  it('is crossed through EUR when the source prices in EUR', () => {
    const eur: Row[] = [
      ['EUR/USD', 1.1615],
      ['EUR/KGS', 101.5076],
      ['EUR/JPY', 183.2],
    ];
    expect(level('KGS/USD', ...eur)?.value).to.be.closeTo(1.1615 / 101.5076, 1e-12);
  });

  it('is crossed through the home currency of a bank', () => {
    const som: Row[] = [
      ['USD/UZS', 12278.84],
      ['TJS/UZS', 1311.5],
    ];
    expect(level('TJS/USD', ...som)?.value).to.be.closeTo(1311.5 / 12278.84, 1e-12);
  });

  it('is crossed through legs of either way', () => {
    expect(level('KGS/KZT', ['KGS/USD', 0.0125], ['USD/KZT', 480])?.value).to.be.closeTo(6, 1e-12);
    expect(level('KGS/KZT', ['USD/KGS', 80], ['KZT/USD', 0.002])?.value).to.be.closeTo(6.25, 1e-12);
  });

  it('is as old as its older leg', () => {
    expect(level('KGS/KZT', ['USD/KGS', 80, 200], ['USD/KZT', 480, 100])?.time).to.equal(100);
    expect(level('KGS/KZT', ['USD/KGS', 80, 100], ['USD/KZT', 480, 200])?.time).to.equal(100);
  });

  it('has the time of the one leg that has one, and none when neither has', () => {
    expect(level('KGS/KZT', ['USD/KGS', 80], ['USD/KZT', 480, 100])?.time).to.equal(100);
    expect(level('KGS/KZT', ['USD/KGS', 80], ['USD/KZT', 480])?.time).to.equal(undefined);
  });

  it('is none when a currency is unknown', () => {
    expect(level('KGS/USD')).to.equal(undefined);
    expect(level('KGS/USD', ['USD/KZT', 480])).to.equal(undefined);
    expect(level('KGS/XAU', ['USD/KGS', 80], ['USD/KZT', 480])).to.equal(undefined);
  });

  it('is none when the two have no currency in common', () => {
    expect(level('KGS/USD', ['KGS/RUB', 0.93], ['USD/EUR', 0.86])).to.equal(undefined);
  });

  it('is none rather than a number that is not finite and above zero', () => {
    expect(level('AAA/CCC', ['AAA/BBB', 1e200], ['BBB/CCC', 1e200])).to.equal(undefined);
    expect(level('AAA/CCC', ['AAA/BBB', 1e-200], ['BBB/CCC', 1e-200])).to.equal(undefined);
    expect(level('AAA/BBB', ['BBB/AAA', 5e-324])).to.equal(undefined);
  });
});
