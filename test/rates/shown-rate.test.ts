import { expect } from '@open-wc/testing';
import type { Rate } from '../../src/rates/rate.js';
import { showRate } from '../../src/rates/shown-rate.js';

const STYLE = { lang: 'en', digits: 'auto', per: 1 };
const rate = (value: number, change?: number): Rate => ({ pair: 'TJS/USD', base: 'TJS', quote: 'USD', value, change });

describe('a shown rate', () => {
  it('prints value and change, and says which way it went', () => {
    expect(showRate(rate(0.10681, -0.28), STYLE)).to.include({
      value: '0.10681',
      change: '\u22120.28%',
      movement: 'down',
    });
    expect(showRate(rate(0.2853, 0.14), STYLE)).to.include({ value: '0.28530', change: '0.14%', movement: 'up' });
  });

  it('carries the rate at full precision', () => {
    const one = rate(0.106810123456789, -0.2812345);
    expect(showRate(one, STYLE).rate).to.equal(one);
  });

  it('is flat and prints 0% when the change rounds to nothing', () => {
    for (const change of [0, -0, 0.0049, -0.0049]) {
      expect(showRate(rate(0.01144, change), STYLE)).to.include({ change: '0%', movement: 'flat' });
    }
  });

  it('is flat and prints no change when it is unknown', () => {
    expect(showRate(rate(0.01144), STYLE)).to.include({ change: undefined, movement: 'flat' });
  });

  it('says what the change compares with, and when that was', () => {
    const compared = { ...rate(0.10681, -0.28), previous: 0.10711 };
    expect(showRate(compared, STYLE).compared).to.equal('compared with 0.10711');
    expect(showRate({ ...compared, since: Date.UTC(2026, 5, 4, 23) }, STYLE).compared).to.equal(
      'compared with 0.10711 (2026-06-04)',
    );
    expect(showRate(compared, { ...STYLE, per: 1000 }).compared).to.equal('compared with 107.11');
    expect(showRate(rate(0.10681, -0.28), STYLE).compared).to.equal(undefined);
  });

  it('follows the style', () => {
    expect(showRate(rate(0.0000814, -0.31), { lang: 'ru', digits: 4, per: 1000 })).to.include({ value: '0,0814' });
  });
});
