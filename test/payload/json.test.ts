import { expect } from '@open-wc/testing';
import { clampNumber, countOf, fieldsOf, firstField, listOf, textOf } from '../../src/payload/json.js';

const OTHERS: unknown[] = [undefined, null, true, Symbol('x'), () => 'x'];

describe('what is in JSON that nobody vouches for', () => {
  it('are the own fields of an object, and nothing that objects inherit', () => {
    expect({ ...fieldsOf({ a: 1, b: null }) }).to.deep.equal({ a: 1, b: null });
    for (const value of [...OTHERS, 'text', 5, [1], new Map([['a', 1]])])
      expect(Object.keys(fieldsOf(value))).to.deep.equal([]);
    for (const name of ['toString', 'constructor', '__proto__']) expect(fieldsOf({})[name], name).to.equal(undefined);
    expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
  });

  it('are the entries of a list', () => {
    expect(listOf([1, null])).to.deep.equal([1, null]);
    for (const value of [...OTHERS, 'text', 5, { length: 1 }]) expect(listOf(value)).to.deep.equal([]);
  });

  it('are texts without the blanks around them, and numbers as text', () => {
    expect(textOf(' a b\n')).to.equal('a b');
    expect([0, -1.5].map(textOf)).to.deep.equal(['0', '-1.5']);
    for (const value of [...OTHERS, {}, ['a']]) expect(textOf(value)).to.equal('');
  });

  it('is the first of some fields that is there', () => {
    expect(firstField({ a: null, b: 0, c: 1 }, 'z', 'a', 'b', 'c')).to.equal(0);
    expect(firstField({}, 'a')).to.equal(undefined);
  });

  it('are counts, where they are whole and not too large', () => {
    expect(['21', 21, '0', ' 7 '].map(countOf)).to.deep.equal([21, 21, 0, 7]);
    for (const value of [...OTHERS, '', -1, '2.5', '1e9', 'many', '9999999999', NaN, Infinity])
      expect(countOf(value)).to.equal(undefined);
  });
});

describe('a bounded number', () => {
  it('stays as it is within its range, ends included', () => {
    expect([0, 1, 49.5, 200].map((value) => clampNumber(value, 0, 200, 50))).to.deep.equal([0, 1, 49.5, 200]);
  });

  it('is brought to the nearer end from outside', () => {
    expect([-1, -Infinity, 201, Infinity].map((value) => clampNumber(value, 0, 200, 50))).to.deep.equal([
      0, 0, 200, 200,
    ]);
  });

  it('may have no upper end', () => {
    expect(clampNumber(Infinity, 0, Infinity, 300)).to.equal(Infinity);
  });

  it('takes its default where it is no number', () => {
    expect(clampNumber(NaN, 0, 200, 50)).to.equal(50);
    // What an attribute that was removed leaves behind, and what a page without types may set.
    for (const value of [null, undefined, '7', {}]) expect(clampNumber(value as number, 0, 200, 50)).to.equal(50);
  });
});
