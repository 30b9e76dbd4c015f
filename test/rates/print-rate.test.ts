import { expect } from '@open-wc/testing';
import { autoDecimals, formatChange, formatValue, printRate, type ValueStyle } from '../../src/rates/print-rate.js';
import type { Rate } from '../../src/rates/rate.js';

const format = (value: number, style: Partial<ValueStyle> = {}): string =>
  formatValue(value, { lang: 'en', digits: 'auto', per: 1, ...style });

describe('a value with automatic decimals', () => {
  const values: [value: number, text: string][] = [
    [0.01144, '0.01144'],
    [0.114, '0.11400'],
    [0.0000814, '0.0000814'],
    [0.00081437, '0.000814'],
    [1, '1.0000'],
    [1.1615, '1.1615'],
    [12.345, '12.345'],
    [87.45856089, '87.459'],
    [150.32, '150.32'],
    [485.6159593, '485.62'],
    [12278.84, '12,278.84'],
    [1e-12, '0.00000000000100'],
    [1234567890.1, '1,234,567,890.10'],
  ];
  for (const [value, text] of values) {
    it(`prints ${value} as ${text}`, () => {
      expect(format(value)).to.equal(text);
    });
  }

  it('shows three significant digits at least, over every magnitude down to 1e-18', () => {
    for (let power = 15; power >= -18; power--) {
      const digits = format(3.456 * 10 ** power)
        .replace(/\D/g, '')
        .replace(/^0+/, '');
      expect(digits.length, `3.456e${power}: ${digits}`).to.be.at.least(3);
    }
  });

  it('never asks for more decimals than engines take, or fewer than two', () => {
    for (const value of [5e-324, 1e-30, 1e-12, 0.1, 1, 1e5, 1e21, Number.MAX_VALUE]) {
      expect(autoDecimals(value), `${value}`).to.be.within(2, 20);
    }
  });
});

describe('a value with fixed decimals', () => {
  it('prints the original page with five', () => {
    expect([0.01144, 0.00203, 0.10681, 0.00008, 0.2853].map((value) => format(value, { digits: 5 }))).to.deep.equal([
      '0.01144',
      '0.00203',
      '0.10681',
      '0.00008',
      '0.28530',
    ]);
  });

  it('takes the number as text as well, as attributes are', () => {
    expect(format(12278.84, { digits: '0' })).to.equal('12,279');
    expect(format(1.1615, { digits: ' 2 ' })).to.equal('1.16');
  });

  it('is kept to 0–20 whole decimals', () => {
    expect(format(1.1615, { digits: -3 })).to.equal('1');
    expect(format(1.1615, { digits: 2.4 })).to.equal('1.16');
    expect(format(1.5, { digits: 99 })).to.equal(`1.5${'0'.repeat(19)}`);
  });

  it('is automatic where the number is none', () => {
    for (const digits of ['auto', '', 'many', 'NaN', NaN, null as unknown as string]) {
      expect(format(1.1615, { digits }), String(digits)).to.equal('1.1615');
    }
  });
});

describe('a value of several units', () => {
  it('is priced before its decimals are chosen', () => {
    expect(format(1 / 12278.84, { per: 1000 })).to.equal('0.08144');
    expect(format(1 / 12278.84, { per: 1000, digits: 4 })).to.equal('0.0814');
    expect(format(0.01144, { per: 100 })).to.equal('1.1440');
  });
});

describe('a change', () => {
  it('has two decimals, no plus sign, and U+2212 for minus', () => {
    expect([0.14, -0.3, 12.3456, -100, 1234.5].map((change) => formatChange(change, 'en'))).to.deep.equal([
      '0.14%',
      '\u22120.30%',
      '12.35%',
      '\u2212100.00%',
      '1,234.50%',
    ]);
  });

  it('is 0% when it rounds to nothing, never −0%', () => {
    for (const change of [0, -0, 0.004, -0.004, -1e-9]) expect(formatChange(change, 'en')).to.equal('0%');
  });

  it('speaks the language: decimal comma, its own blank before the percent sign, U+2212 all the same', () => {
    for (const lang of ['ru', 'de']) {
      expect(formatChange(-0.3, lang)).to.match(/^\u22120,30\s%$/);
      expect(formatChange(0, lang)).to.match(/^0\s%$/);
    }
    expect(format(12278.84, { lang: 'de' })).to.equal('12.278,84');
    expect(format(12278.84, { lang: 'ru' })).to.match(/^12\s278,84$/);
  });

  it('has one minus sign in languages that have their own', () => {
    for (const lang of ['sv', 'fa', 'ar', 'he', 'uz', 'tg']) {
      expect(formatChange(-0.3, lang).match(/[-\u2212]/g), lang).to.deep.equal(['\u2212']);
    }
  });
});

const STYLE = { lang: 'en', digits: 'auto', per: 1 };
const rate = (value: number, change?: number): Rate => ({ pair: 'TJS/USD', base: 'TJS', quote: 'USD', value, change });

describe('a printed rate', () => {
  it('prints value and change, and says which way it went', () => {
    expect(printRate(rate(0.10681, -0.28), STYLE)).to.include({
      value: '0.10681',
      change: '\u22120.28%',
      movement: 'down',
    });
    expect(printRate(rate(0.2853, 0.14), STYLE)).to.include({ value: '0.28530', change: '0.14%', movement: 'up' });
  });

  it('carries the rate at full precision', () => {
    const one = rate(0.106810123456789, -0.2812345);
    expect(printRate(one, STYLE).rate).to.equal(one);
  });

  it('is flat and prints 0% when the change rounds to nothing', () => {
    for (const change of [0, -0, 0.0049, -0.0049]) {
      expect(printRate(rate(0.01144, change), STYLE)).to.include({ change: '0%', movement: 'flat' });
    }
  });

  it('is flat and prints no change when it is unknown', () => {
    expect(printRate(rate(0.01144), STYLE)).to.include({ change: undefined, movement: 'flat' });
  });

  it('says what the change compares with, and when that was', () => {
    const comparison = { ...rate(0.10681, -0.28), previous: 0.10711 };
    expect(printRate(comparison, STYLE).comparison).to.equal('compared with 0.10711');
    expect(printRate({ ...comparison, since: Date.UTC(2026, 5, 4, 23) }, STYLE).comparison).to.equal(
      'compared with 0.10711 (2026-06-04)',
    );
    expect(printRate(comparison, { ...STYLE, per: 1000 }).comparison).to.equal('compared with 107.11');
    expect(printRate(rate(0.10681, -0.28), STYLE).comparison).to.equal(undefined);
  });

  it('follows the style', () => {
    expect(printRate(rate(0.0000814, -0.31), { lang: 'ru', digits: 4, per: 1000 })).to.include({ value: '0,0814' });
  });
});
