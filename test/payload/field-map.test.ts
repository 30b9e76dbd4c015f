import { expect } from '@open-wc/testing';
import { describePath, mappedItems, parseMap, getterOf } from '../../src/payload/field-map.js';
import { ReadError } from '../../src/payload/read-error.js';

const KEYS = ['items', 'title', 'url'] as const;

describe('a map of fields', () => {
  it('names a path for each key', () => {
    expect(parseMap('items: data.rows; title: headline;url:links.0.href ;', KEYS)).to.deep.equal({
      items: 'data.rows',
      title: 'headline',
      url: 'links.0.href',
    });
    expect(parseMap(' ', KEYS)).to.deep.equal({});
    expect(parseMap('items: ; title: t', KEYS)).to.deep.equal({ items: '', title: 't' });
  });

  const wrong: [map: string, message: string][] = [
    ['headline', 'expected "key: path", got "headline"'],
    ['heading: h', 'expected one of items, title, url, got "heading"'],
    ['toString: a', 'expected one of items, title, url, got "toString"'],
    ['title: a; title: b', 'expected "title" once, got it twice'],
    ['title: ; url: a', 'expected a path for "title", got none'],
    ['title: a.__proto__.b', 'expected a path for "title", got "__proto__" in it'],
    ['title: constructor', 'expected a path for "title", got "constructor" in it'],
    ['items: prototype', 'expected a path for "items", got "prototype" in it'],
  ];
  for (const [map, message] of wrong) {
    it(`is told to be wrong: "${map}"`, () => {
      expect(() => parseMap(map, KEYS)).to.throw(ReadError, `map: ${message}`);
    });
  }

  it('leads to a list, or to the entries of an object, or starts at the payload', () => {
    expect(mappedItems({ data: { rows: ['a', 'b'] } }, 'data.rows').map(({ entry }) => entry)).to.deep.equal([
      'a',
      'b',
    ]);
    expect(mappedItems({ x: { a: 1, b: 2 } }, 'x').map(({ name, entry }) => ({ name, entry }))).to.deep.equal([
      { name: 'a', entry: 1 },
      { name: 'b', entry: 2 },
    ]);
    for (const path of ['', '$', undefined]) {
      expect(mappedItems([5], path)).to.deep.equal([{ name: '0', entry: 5, payload: [5] }]);
    }
  });

  const noLists: [payload: unknown, path: string, came: string][] = [
    [{ data: 'none' }, 'data', '"none"'],
    [{ data: { rows: [] } }, 'data.list', 'no "list" in "data", an object with rows'],
    [{}, 'data.rows', 'no "data" in {}'],
    [null, '', 'null'],
    [undefined, 'a', 'no "a" in nothing'],
  ];
  for (const [payload, path, came] of noLists) {
    it(`leads to no list at "${path}" of ${JSON.stringify(payload ?? null)}, and says what is there instead`, () => {
      expect(() => mappedItems(payload, path)).to.throw(
        ReadError,
        `map: items: expected a list at "${path}", got ${came}`,
      );
    });
  }

  const payload = { day: { at: '2026-06-05' } };
  const parent = { name: 'outer', entry: { code: 'USD' }, payload };
  const item = { name: 'key', entry: { a: { b: [{ c: 1 }] }, 'x-y': 2, z: null }, payload, parent };
  const values: [path: string, value: unknown][] = [
    ['a.b.0.c', 1],
    ['x-y', 2],
    ['z', null],
    ['a.b.1.c', undefined],
    ['z.a', undefined],
    ['a.b.length', 1],
    ['a.b.[0]', undefined],
    ['toString', undefined],
    ['$key', 'key'],
    ['$', item.entry],
    ["'Agency'", 'Agency'],
    ['"a.b"', 'a.b'],
    ['$payload.day.at', '2026-06-05'],
    ['$payload.day.none', undefined],
    ['$parent.code', 'USD'],
    ['$parent.$key', 'outer'],
    ['$parent.$payload.day.at', '2026-06-05'],
    ['$parent.$parent.code', undefined],
  ];
  for (const [path, value] of values) {
    it(`leads by ${path} to ${JSON.stringify(value)}`, () => {
      expect(getterOf(path)(item)).to.deep.equal(value);
    });
  }

  const found: [path: string, words: string][] = [
    ['a.b', 'a list of 1'],
    ['a.b.0', 'an object with c'],
    ['a.b.0.d.e', 'no "d" in "a.b.0", an object with c'],
    ['t', 'no "t" in an object with a, x-y, z'],
    ['z', 'null'],
    ['$key', '"key"'],
    ["'Agency'", '"Agency"'],
    ['$payload.day.none', 'no "none" in "day", an object with at'],
  ];
  for (const [path, words] of found) {
    it(`tells what is at ${path}: ${words}`, () => {
      expect(describePath(path, item)).to.equal(words);
    });
  }

  const stars: [path: string, items: string][] = [
    ['*', 'x.a x.b y.a'],
    ['list.*', 'x.a x.b y.a'],
    ['banks.*.rates', '0.a 0.b 1.0'],
    ['banks.*.none', ''],
  ];
  for (const [path, items] of stars) {
    it(`takes the entries of all that a star stands for: ${path}`, () => {
      const list = { x: { a: 1, b: 2 }, y: { a: 3 }, z: 4 };
      const banks = [{ rates: { a: 1, b: 2 } }, { rates: [3] }, { name: 'closed' }, null];
      const found = mappedItems(path === '*' ? list : { list, banks }, path);
      expect(found.map(({ name, parent }) => `${parent?.name}.${name}`).join(' ')).to.equal(items);
    });
  }

  it('fills a template with what it leads to, sign by sign', () => {
    const item = { name: '', entry: { a: "$&$1$'", b: '{a}' }, payload: undefined };
    expect(getterOf("'/{a}/{b}'")(item)).to.equal("/$&$1$'/{a}");
  });

  it('fills each place once: a value that looks like a place stays as it is', () => {
    expect(getterOf("'/{a}/{b}'")({ name: '', entry: { a: '{b}', b: 'x' }, payload: undefined })).to.equal('/{b}/x');
  });
});
