import { expect } from '@open-wc/testing';
import type { HeadlinePage } from '../../../src/headlines/formats/reader.js';
import { readPage, type ReadPageOptions } from '../../../src/headlines/source/read-page.js';
import { failure } from '../../payload/failure.js';

const read = (payload: unknown, options: Partial<ReadPageOptions> = {}): Promise<HeadlinePage> =>
  readPage(
    { payload, url: 'https://news.example/feed', headers: new Headers() },
    { format: 'auto', map: '', read: undefined, ...options },
  );

describe('the headlines of an answer', () => {
  it('are there once each, and their links are relative to it', async () => {
    const { headlines } = await read([
      { id: 'a:1', title: 'Som rises', url: '/1' },
      { id: 'a:1', title: 'Som rises' },
    ]);
    expect(headlines.map(({ url }) => url)).to.deep.equal(['https://news.example/1']);
  });

  it('are looked for in no more items than are wanted', async () => {
    const titles = ['One', 'Two', 'Three'].map((title) => ({ title, url: `/${title}` }));
    expect((await read(titles, { limit: 2 })).headlines).to.have.length(2);
    expect((await read(titles)).headlines).to.have.length(3);
  });

  it("are read by the page's own reader before all else", async () => {
    const { headlines } = await read('<<<', { map: 'no map', read: () => [{ id: '1', title: 'AT&amp;T', url: '/1' }] });
    expect(headlines[0]).to.include({ title: 'AT&amp;T', url: 'https://news.example/1' });
  });

  const failures: [what: string, payload: unknown, map: string, code: string, message: RegExp][] = [
    ['broken XML', '<<<', '', 'parse', /^expected XML, got "<<<…"$/],
    [
      'a map that does not fit',
      {},
      'items: a; title: b',
      'format',
      /^map: items: expected a list at "a", got no "a" in /,
    ],
    [
      "the service's own words",
      { message: 'No key' },
      '',
      'format',
      /^expected headlines, got the service's own words "No key"$/,
    ],
    ['no family', { a: 1 }, '', 'format', /^expected headlines \(format auto\), got \{"a":1\}…$/],
  ];
  for (const [what, payload, map, code, message] of failures) {
    it(`fail with a code and words on ${what}`, async () => {
      const error = await failure(read(payload, { map }));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
    });
  }
});
