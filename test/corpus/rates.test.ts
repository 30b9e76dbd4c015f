import { expect } from '@open-wc/testing';
import { readQuotes } from '../../src/rate-ticker/formats/index.js';

const load = async (path: string): Promise<unknown> => (await fetch(`/corpus/rates/${path}`)).json();

describe('recorded rates', () => {
  it('of currency-api are told by their shape', async () => {
    for (const day of ['2026.1.10', '2026.1.11', '2026.6.4', '2026.6.5']) {
      expect(readQuotes(await load(`currency-api/${day}/usd.min.json`))?.format).to.equal('currency-api');
    }
  });
});
