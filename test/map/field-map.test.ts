import { expect } from '@open-wc/testing';
import { MapError, mappedItems, mappedValue, parseMap } from '../../src/map/field-map.js';

const KEYS = ['items', 'title', 'url'] as const;

describe('a map of fields', () => {
  it('names a path for each key', () => {
    expect(parseMap('items: data.rows; title: headline;url:links.0.href ;', KEYS)).to.deep.equal({
      items: 'data.rows',
      title: 'headline',
      url: 'links.0.href',
    });
    expect(parseMap(' ', KEYS)).to.deep.equal({});
  });

  const wrong: [string, string][] = [
    ['headline', 'expected "key: path" with one of items, title, url, got "headline"'],
    ['heading: h', 'got "heading: h"'],
    ['title: a; title: b', 'expected "title" once, got it twice'],
    ['title: a.__proto__.b', 'got "__proto__" in it'],
    ['title: constructor', 'got "constructor" in it'],
    ['toString: a', 'got "toString: a"'],
  ];
  for (const [map, message] of wrong) {
    it(`is told to be wrong: "${map}"`, () => {
      expect(() => parseMap(map, KEYS)).to.throw(MapError, message);
    });
  }

  it('leads to a list, or to the entries of an object, or starts at the payload', () => {
    expect(mappedItems({ data: { rows: ['a', 'b'] } }, 'data.rows').map(({ entry }) => entry)).to.deep.equal(['a', 'b']);
    expect(mappedItems({ x: { a: 1, b: 2 } }, 'x')).to.deep.equal([{ name: 'a', entry: 1 }, { name: 'b', entry: 2 }]);
    expect(mappedItems([5]).map(({ entry }) => entry)).to.deep.equal([5]);
  });

  it('says what is there in place of a list', () => {
    expect(() => mappedItems({ data: 'none' }, 'data')).to.throw(MapError, 'expected a list at "data", got "none"');
    expect(() => mappedItems({}, 'data.rows')).to.throw(MapError, 'expected a list at "data.rows", got nothing');
    expect(() => mappedItems(null)).to.throw(MapError, 'got null');
  });

  const item = { name: 'key', entry: { a: { b: [{ c: 1 }] }, 'x-y': 2, z: null } };
  const values: [path: string | undefined, value: unknown][] = [
    ['a.b.0.c', 1],
    ['x-y', 2],
    ['z', null],
    ['a.b.1.c', undefined],
    ['z.a', undefined],
    ['a.b.length', 1],
    ['toString', undefined],
    ['$key', 'key'],
    ['$', item.entry],
    ["'Agency'", 'Agency'],
    ['"a.b"', 'a.b'],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [path, value] of values) {
    it(`leads by ${path} to ${JSON.stringify(value)}`, () => {
      expect(mappedValue(path, item)).to.deep.equal(value);
    });
  }
});
