import { expect } from '@open-wc/testing';
import { FeedError, toFeedError } from '../../src/feed/feed-error.js';
import { ReadError } from '../../src/payload/read-error.js';

const URL = 'https://rates.example/';

describe('what was thrown, as an error of the feed', () => {
  it('is itself where it is one', () => {
    const error = new FeedError('http', 'expected 200, got 404', { status: 404 });
    expect(toFeedError(error, URL)).to.equal(error);
  });

  it('keeps the code and the words of a reader, and names the address and the cause', () => {
    for (const code of ['format', 'parse', 'trusted-types'] as const) {
      const cause = new ReadError('expected rates, got none', code);
      expect(toFeedError(cause, URL))
        .to.be.instanceOf(FeedError)
        .and.include({ code, message: cause.message, url: URL, cause });
    }
  });

  it('is told in 200 letters at most, also where it has no words', () => {
    expect(toFeedError(new Error('x'.repeat(1_000_000))).message.length).to.be.below(250);
    expect(toFeedError(Object.create(null)).message).to.equal('expected data, got an error without words');
  });

  it('is of the format, whatever else it is', () => {
    for (const cause of [new TypeError('no function'), 'text', undefined]) {
      expect(toFeedError(cause)).to.include({
        code: 'format',
        message: `expected data, got ${String(cause)}`,
        url: undefined,
        cause,
      });
    }
  });
});
