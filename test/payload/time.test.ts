import { expect } from '@open-wc/testing';
import { epochMs } from '../../src/payload/time.js';

describe('a time as a number', () => {
  it('is in seconds or milliseconds, whichever lies in our days', () => {
    expect(epochMs(1_780_617_600)).to.equal(1_780_617_600_000);
    expect(epochMs(1_780_617_600_000)).to.equal(1_780_617_600_000);
    // Milliseconds of the year 2000 have a digit less.
    expect(epochMs(Date.UTC(2000, 0))).to.equal(Date.UTC(2000, 0));
  });
});
