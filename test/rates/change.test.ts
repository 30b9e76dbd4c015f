import { expect } from '@open-wc/testing';
import { changeOf, movementOf, previousOf, roundChange } from '../../src/rates/change.js';
import { formatChange } from '../../src/rates/print-rate.js';

describe('a change', () => {
  it('is in percent, at full precision', () => {
    expect(changeOf(1.5, 1)).to.equal(50);
    expect(changeOf(1, 2)).to.equal(-50);
    expect(changeOf(487.53196606, 485.6159593)).to.be.closeTo(0.394551, 1e-6);
  });

  it('is exactly zero between equal values, however small', () => {
    for (const value of [1, 0.1, 0.0000835, 1e-300, 12278.84]) expect(changeOf(value, value)).to.equal(0);
  });

  it('is not lost where printed values would be the same', () => {
    expect(changeOf(0.0000835, 0.0000838)).to.be.closeTo(-0.358, 0.001);
  });

  it('leads back to the level that it started from', () => {
    expect(previousOf(0.10681, -0.28)).to.be.closeTo(0.1071099, 1e-7);
    expect(changeOf(0.10681, previousOf(0.10681, -0.28))).to.be.closeTo(-0.28, 1e-9);
    expect(previousOf(0.01144, 0)).to.equal(0.01144);
  });
});

describe('a rounded change', () => {
  const rounded: [change: number, shown: number][] = [
    [0.14, 0.14],
    [0.394551, 0.39],
    [-0.295, -0.29],
    [-0.2973, -0.3],
    [0.004, 0],
    [1e-9, 0],
    [12.345678, 12.35],
    [-13.7, -13.7],
    [1e9, 1e9],
  ];
  for (const [change, shown] of rounded) {
    it(`of ${change} is ${shown}`, () => {
      expect(roundChange(change)).to.equal(shown);
    });
  }

  it('is never a negative zero', () => {
    for (const change of [-0, -0.0, -1e-9, -0.001, -0.00499, Number('-0.00')]) {
      expect(Object.is(roundChange(change), 0), `${change}`).to.equal(true);
    }
  });
});

describe('a movement', () => {
  it('is decided after rounding', () => {
    expect([0.01, 0.005, 0.14, 1e9].map(movementOf)).to.deep.equal(['up', 'up', 'up', 'up']);
    expect([-0.01, -0.28, -99].map(movementOf)).to.deep.equal(['down', 'down', 'down']);
    expect([0, -0, 0.004, -0.004, 1e-9, -1e-9].map(movementOf)).to.deep.equal(Array(6).fill('flat'));
  });

  it('always agrees with the printed figure', () => {
    const near = [0, 0.00499, 0.005, 0.0050001, 0.00999, 0.015, 0.995, 1.005, 1e-9, 1e-300, 99.995, 1e6, 1e15, 1e25];
    const many = Array.from({ length: 2000 }, (_, index) => (index - 1000) / 7919);
    for (const change of [...near, ...near.map((one) => -one), ...many]) {
      const text = formatChange(change, 'en');
      const printed = !/[1-9]/.test(text) ? 'flat' : text.startsWith('\u2212') ? 'down' : 'up';
      expect(movementOf(change), `${change} printed as ${text}`).to.equal(printed);
      if (printed === 'flat') expect(text).to.equal('0%');
    }
  });
});
