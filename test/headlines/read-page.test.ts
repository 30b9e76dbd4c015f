import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { ReadError } from '../../src/headlines/formats/read-error.js';
import { readPage } from '../../src/headlines/read-page.js';

const URL = 'https://news.example/feed';

/** What reading a payload fails with. */
const failure = (payload: unknown, map = ''): Promise<unknown> =>
  readPage({ payload, url: URL, headers: new Headers() }, { format: 'auto', map, read: undefined }).catch((error: unknown) => error);

describe('an answer without headlines', () => {
  const failures: [what: string, payload: unknown, map: string, code: string, message: RegExp][] = [
    ['broken XML', '<<<', '', 'parse', /^expected XML, got "<<<…"$/],
    ['a map that does not fit', {}, 'items: a; title: b', 'format', /^map: items: expected a list at "a", got /],
    ["the service's own words", { message: 'No key' }, '', 'format', /^expected headlines, got the service's own words "No key"$/],
  ];
  for (const [what, payload, map, code, message] of failures) {
    it(`is told with its code, words, address and cause: ${what}`, async () => {
      const error = await failure(payload, map);
      expect(error).to.be.instanceOf(FeedError).and.include({ code, url: URL });
      expect((error as FeedError).message).to.match(message);
      expect((error as FeedError).cause).to.be.instanceOf(ReadError);
    });
  }

  it('of no family is told with its beginning', async () => {
    expect(await failure({ a: 1 })).to.be.instanceOf(FeedError).and.include({ code: 'format', message: 'expected headlines (format auto), got {"a":1}…' });
  });
});
