import { expect } from '@open-wc/testing';
import { sourceEntries, type SourceEntry } from '../../src/rates/source-options.js';

const NONE = { src: null, previousSrc: null, format: null, map: null };
const only = <Key extends keyof SourceEntry>(entries: SourceEntry[], key: Key): SourceEntry[Key][] =>
  entries.map((entry) => entry[key]);

describe('the lists of a ticker’s attributes', () => {
  it('name one source for each URL, separated by any blanks', () => {
    expect(only(sourceEntries({ ...NONE, src: ' /a.json\n  https://b.example/ ' }), 'src')).to.deep.equal([
      '/a.json',
      'https://b.example/',
    ]);
    expect(sourceEntries(NONE)).to.deep.equal([]);
    expect(sourceEntries({ ...NONE, src: '  ' })).to.deep.equal([]);
  });

  it('give each source its own past, none for `-` and none where the list ends', () => {
    const entries = sourceEntries({ ...NONE, src: 'a b c', previousSrc: 'a-{date} -' });
    expect(only(entries, 'previousSrc')).to.deep.equal(['a-{date}', undefined, undefined]);
    expect(only(sourceEntries({ ...NONE, src: 'a b', previousSrc: 'a-{date}' }), 'previousSrc')).to.deep.equal([
      'a-{date}',
      undefined,
    ]);
    expect(only(sourceEntries({ ...NONE, src: 'a b', previousSrc: '- b-{date}' }), 'previousSrc')).to.deep.equal([
      undefined,
      'b-{date}',
    ]);
  });

  it('have one format and one map for all, or one for each', () => {
    const lists = { ...NONE, src: 'a b' };
    expect(only(sourceEntries({ ...lists, format: 'own' }), 'format')).to.deep.equal(['own', 'own']);
    expect(only(sourceEntries({ ...lists, format: 'own rows' }), 'format')).to.deep.equal(['own', 'rows']);
    expect(only(sourceEntries({ ...lists, format: '- rows' }), 'format')).to.deep.equal([null, 'rows']);
    expect(only(sourceEntries({ ...lists, map: 'pair: p; value: v' }), 'map')).to.deep.equal([
      'pair: p; value: v',
      'pair: p; value: v',
    ]);
    expect(only(sourceEntries({ ...lists, map: 'pair: p; value: v | -' }), 'map')).to.deep.equal([
      'pair: p; value: v',
      undefined,
    ]);
  });

  it('leave a bar in quotes to its map', () => {
    const map = `pair: "a|b"; value: 'x|y' | pair: p; value: v`;
    expect(only(sourceEntries({ ...NONE, src: 'a b', map }), 'map')).to.deep.equal([
      `pair: "a|b"; value: 'x|y'`,
      'pair: p; value: v',
    ]);
  });
});
