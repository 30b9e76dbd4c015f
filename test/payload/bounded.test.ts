import { expect } from '@open-wc/testing';
import { bounded } from '../../src/payload/bounded.js';

describe('a bounded number', () => {
  it('stays as it is within its range, ends included', () => {
    expect([0, 1, 49.5, 200].map((value) => bounded(value, 0, 200, 50))).to.deep.equal([0, 1, 49.5, 200]);
  });

  it('is brought to the nearer end from outside', () => {
    expect([-1, -Infinity, 201, Infinity].map((value) => bounded(value, 0, 200, 50))).to.deep.equal([0, 0, 200, 200]);
  });

  it('may have no upper end', () => {
    expect(bounded(Infinity, 0, Infinity, 300)).to.equal(Infinity);
  });

  it('takes its default where it is no number', () => {
    expect(bounded(NaN, 0, 200, 50)).to.equal(50);
    // What an attribute that was removed leaves behind, and what a page without types may set.
    for (const value of [null, undefined, '7', {}]) expect(bounded(value as number, 0, 200, 50)).to.equal(50);
  });
});
