import { expect } from '@open-wc/testing';
import { isHeldBack, isLeap, type TimedLevel } from '../../src/rates/leaps.js';

const DAY = 86_400_000;
const level = (value: number, loadedAt = 1000): TimedLevel => ({ value, loadedAt });

describe('a level that leaps', () => {
  it('differs by more than half, up or down', () => {
    expect(isLeap(150, 100)).to.be.false;
    expect(isLeap(151, 100)).to.be.true;
    expect(isLeap(50, 100)).to.be.false;
    expect(isLeap(49, 100)).to.be.true;
  });

  it('is held back against a last good one of less than a day', () => {
    expect(isHeldBack(level(0.204, 2000), level(0.00204), undefined)).to.be.true;
    expect(isHeldBack(level(0.00205, 2000), level(0.00204), undefined)).to.be.false;
    expect(isHeldBack(level(0.204, DAY + 2000), level(0.00204), undefined)).to.be.false;
    expect(isHeldBack(level(0.204), undefined, undefined)).to.be.false;
  });

  it('passes once a later poll of its source gives about the same', () => {
    expect(isHeldBack(level(0.21, 3000), level(0.00204), level(0.204, 2000))).to.be.false;
    expect(isHeldBack(level(0.21, 2000), level(0.00204), level(0.204, 2000)), 'the same poll').to.be.true;
    expect(isHeldBack(level(20.4, 3000), level(0.00204), level(0.204, 2000)), 'another leap').to.be.true;
  });
});
