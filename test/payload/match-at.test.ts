import { expect } from '@open-wc/testing';
import { matchAt } from '../../src/payload/match-at.js';

describe('a match at a place', () => {
  it('is the next one from there for a global pattern, and one just there for a sticky one', () => {
    expect(matchAt(/b/g, 'abab', 2)?.index).to.equal(3);
    expect(matchAt(/b/y, 'abab', 2)).to.be.null;
    expect(matchAt(/b/y, 'abab', 1)?.index).to.equal(1);
  });
});
