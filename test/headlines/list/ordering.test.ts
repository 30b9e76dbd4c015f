import { expect } from '@open-wc/testing';
import type { Headline } from '../../../src/headlines/list/headline.js';
import { datedAheadLast, mergeSources } from '../../../src/headlines/list/ordering.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 1, 5, 12);
const headline = (id: string, fields: Partial<Headline> = {}): Headline => ({ id, title: `Title ${id}`, ...fields });

describe('merged headlines', () => {
  const at = (id: string, published?: number): Headline => headline(id, { published });
  const merged = (...feeds: Headline[][]): string =>
    mergeSources(feeds, NOW)
      .map(({ id }) => id)
      .join('');

  it('of one feed stay in its order', () => {
    expect(merged([at('a', 1), at('b', 3), at('c'), at('d', 2)])).to.equal('abcd');
  });

  it('of several feeds are the newest first', () => {
    expect(merged([at('a', 5), at('b', 1)], [at('c', 4), at('d', 2)])).to.equal('acdb');
  });

  it('of one time stay in the order of the feeds', () => {
    expect(merged([at('a', 1), at('b', 1)], [at('c', 1)])).to.equal('abc');
  });

  it('without a date stay beside their neighbours', () => {
    expect(merged([at('a', 9), at('b'), at('c', 1)], [at('d', 5)])).to.equal('abdc');
    expect(merged([at('a'), at('b', 9)], [at('c', 5)])).to.equal('abc');
  });

  it('of a feed without any date come last, in its order', () => {
    expect(merged([at('a'), at('b')], [at('c', 5), at('d', 4)], [at('e')])).to.equal('cdabe');
  });

  it('are there once, though two feeds have them', () => {
    expect(merged([at('a', 5), at('b', 4)], [at('b', 4), at('a', 5)])).to.equal('ab');
  });

  it('of no feed are none', () => {
    expect(mergeSources([], NOW)).to.deep.equal([]);
    expect(mergeSources([[], []], NOW)).to.deep.equal([]);
  });
});

describe('headlines that are dated ahead', () => {
  const at = (id: string, published?: number): Headline => headline(id, { published });
  const inOrder = (...headlines: Headline[]): string =>
    datedAheadLast(headlines, NOW)
      .map(({ id }) => id)
      .join('');
  const merged = (...sources: Headline[][]): string =>
    mergeSources(sources, NOW)
      .map(({ id }) => id)
      .join('');

  it('do not head a source for years, wherever they stand in it', () => {
    expect(inOrder(at('a', Date.UTC(2099, 0)), at('b', NOW))).to.equal('ba');
    expect(inOrder(at('a', NOW), at('b', NOW + 2 * DAY), at('c'))).to.equal('acb');
    expect(inOrder(at('a', NOW + 3 * DAY), at('b', NOW + 2 * DAY), at('c', NOW))).to.equal('cab');
  });

  it('by no more than a day keep their place, as a time zone may be wrong', () => {
    expect(inOrder(at('a', NOW + DAY), at('b', NOW))).to.equal('ab');
    expect(inOrder(at('a', NOW + DAY + 1), at('b', NOW))).to.equal('ba');
  });

  it('keep their order where all are', () => {
    expect(inOrder(at('a', NOW + 2 * DAY), at('b', NOW + 9 * DAY))).to.equal('ab');
  });

  it('do not rise above others where sources are merged', () => {
    expect(merged([at('a', NOW), at('b', NOW + 9 * DAY)], [at('c', NOW - 1)])).to.equal('abc');
    expect(merged([at('b', NOW + 9 * DAY)], [at('c', NOW - 1)])).to.equal('cb');
    expect(merged([at('a', NOW - 2), at('b', Date.UTC(2099, 0))], [at('c', NOW - 1)])).to.equal('cab');
  });
});
