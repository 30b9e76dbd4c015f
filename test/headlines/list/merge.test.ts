import { expect } from '@open-wc/testing';
import type { Headline } from '../../../src/headlines/list/headline.js';
import { mergeHeadlines } from '../../../src/headlines/list/merge.js';

const headline = (id: string, published?: number): Headline => ({ id, title: `Title ${id}`, published });
const ids = (...feeds: Headline[][]): string =>
  mergeHeadlines(feeds)
    .map(({ id }) => id)
    .join('');

describe('merged headlines', () => {
  it('of one feed stay in its order', () => {
    expect(ids([headline('a', 1), headline('b', 3), headline('c'), headline('d', 2)])).to.equal('abcd');
  });

  it('of several feeds are the newest first', () => {
    expect(ids([headline('a', 5), headline('b', 1)], [headline('c', 4), headline('d', 2)])).to.equal('acdb');
  });

  it('of one time stay in the order of the feeds', () => {
    expect(ids([headline('a', 1), headline('b', 1)], [headline('c', 1)])).to.equal('abc');
  });

  it('without a date stay beside their neighbours', () => {
    expect(ids([headline('a', 9), headline('b'), headline('c', 1)], [headline('d', 5)])).to.equal('abdc');
    expect(ids([headline('a'), headline('b', 9)], [headline('c', 5)])).to.equal('abc');
  });

  it('of a feed without any date come last, in its order', () => {
    expect(ids([headline('a'), headline('b')], [headline('c', 5), headline('d', 4)], [headline('e')])).to.equal(
      'cdabe',
    );
  });

  it('are there once, though two feeds have them', () => {
    expect(ids([headline('a', 5), headline('b', 4)], [headline('b', 4), headline('a', 5)])).to.equal('ab');
  });

  it('of no feed are none', () => {
    expect(mergeHeadlines([])).to.deep.equal([]);
    expect(mergeHeadlines([[], []])).to.deep.equal([]);
  });
});
