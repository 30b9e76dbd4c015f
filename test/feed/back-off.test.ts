import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError, type FeedErrorDetails } from '../../src/feed/feed-error.js';
import { waitAfter } from '../../src/feed/back-off.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const INTERVAL = 5 * MINUTE;
const LUCKS = [0, 0.25, 0.5, 0.75, 0.999];

const http = (status: number, details: FeedErrorDetails = {}): FeedError =>
  new FeedError('http', '', { status, ...details });
/** The shortest and the longest wait that can be drawn. */
const range = (error?: FeedError, failures = 1, interval = INTERVAL): number[] =>
  [0, 1].map((random) => Math.round(waitAfter(interval, error, failures, random)));

describe('the wait until a feed is asked again', () => {
  it('is the interval, a fifth more or less', () => {
    expect(range(undefined, 0)).to.deep.equal([4 * MINUTE, 6 * MINUTE]);
  });

  it('never ends after the one answer that was wanted', () => {
    expect(range(undefined, 0, Infinity)).to.deep.equal([Infinity, Infinity]);
  });

  it('grows from 5 seconds to a quarter of an hour with each failure, of which a random part is waited', () => {
    for (const error of [new FeedError('network', ''), new FeedError('timeout', ''), http(500), http(502), http(504)]) {
      const longest = [1, 2, 3, 4, 5, 6, 100, 5000].map((failures) => range(error, failures)[1]! / SECOND);
      expect(longest).to.deep.equal([10, 40, 160, 640, 900, 900, 900, 900]);
      for (const failures of [1, 5, 100]) expect(range(error, failures)[0]).to.equal(5 * SECOND);
    }
  });

  it('after a failure ends some time even where one answer is all that is wanted', () => {
    expect(range(http(500), 100, Infinity)).to.deep.equal([5 * SECOND, 15 * MINUTE]);
    expect(range(http(404), 1, Infinity)[0]).to.equal(15 * MINUTE);
  });

  it('is what the server asks for, and up to 30 % more', () => {
    for (const status of [429, 503]) {
      const [shortest, longest] = range(http(status, { retryAfter: 2 * MINUTE }));
      expect(shortest).to.equal(2 * MINUTE);
      expect(longest).to.equal(2.6 * MINUTE);
    }
  });

  it('is a day when the server asks for more', () => {
    expect(range(http(429, { retryAfter: 1e9 * SECOND }))[0]).to.equal(24 * HOUR);
  });

  it('backs off all the same when the server asks for next to nothing', () => {
    expect(range(http(503, { retryAfter: 1 }), 1)[0]).to.equal(5 * SECOND);
    expect(range(http(503, { retryAfter: 1 }), 100)[1]).to.equal(15 * MINUTE);
  });

  it('is a quarter of an hour and more when the server refuses, half an hour when it wants a login', () => {
    for (const status of [400, 404, 418, 429, 503]) expect(range(http(status))[0], `${status}`).to.equal(15 * MINUTE);
    for (const status of [401, 403]) expect(range(http(status))[0], `${status}`).to.equal(30 * MINUTE);
    expect(range(new FeedError('too-large', ''))[0]).to.equal(15 * MINUTE);
  });

  it('never ends when the feed is gone', () => {
    for (const random of LUCKS) expect(waitAfter(INTERVAL, http(410), 1, random)).to.equal(Infinity);
  });

  it('is never under five seconds, nor endless but for what is gone, and on the whole no shorter than the interval', () => {
    const anyError = fc.oneof(
      fc
        .constantFrom('network', 'timeout', 'empty', 'parse', 'too-large')
        .map((code) => new FeedError(code as 'empty', '')),
      fc
        .integer({ min: 400, max: 599 })
        .filter((status) => status !== 410)
        .map((status) => http(status)),
    );
    const intervals = fc.integer({ min: 5, max: 86_400 });
    fc.assert(
      fc.property(
        anyError,
        intervals,
        fc.integer({ min: 1, max: 60 }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (error, seconds, failures, random) => {
          const wait = waitAfter(seconds * SECOND, error, failures, random);
          expect(wait).to.be.within(5 * SECOND, 1.3 * 48 * HOUR);
          const [shortest, longest] = range(error, 1000, seconds * SECOND);
          expect((shortest! + longest!) / 2).to.be.at.least(seconds * SECOND);
        },
      ),
    );
  });
});
