import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/payload/json-text.js';

describe('the size of JSON', () => {
  it('is counted behind a text that ends with a backslash as well', () => {
    const list = '1,'.repeat(25_000);
    expect(() => parseJson(`["a\\\\",${list}1]`)).to.throw(RangeError);
    expect(parseJson(`["a\\"${','.repeat(30_000)}"]`)).to.have.length(1);
  });
});
