import { expect } from '@open-wc/testing';
import sinon, { type SinonFakeTimers, type SinonStub } from 'sinon';
import type { FeedError } from '../../src/feed/feed-error.js';
import { Feed, type FeedListener } from '../../src/feed/feed.js';
import { frame } from '../browser/ticker.js';

/** A listener that remembers what it was told. */
function listener(): FeedListener & { payloads: unknown[]; errors: FeedError[] } {
  const payloads: unknown[] = [];
  const errors: FeedError[] = [];
  return {
    payloads,
    errors,
    onAnswer: ({ payload }) => void payloads.push(payload),
    onError: (error) => void errors.push(error),
  };
}

describe('a feed', () => {
  let clock: SinonFakeTimers;
  let answers: SinonStub<Parameters<typeof fetch>, ReturnType<typeof fetch>>;
  let url: string;
  let count = 0;
  /** Lets an answer come in; its bytes take real time. */
  const settle = async (): Promise<void> => {
    await frame();
    await clock.tickAsync(0);
  };

  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answers = sinon.stub(window, 'fetch').callsFake(() => Promise.resolve(new Response('{"level": 1}')));
    url = `https://rates.example/${++count}.json`;
  });
  afterEach(() => {
    clock.restore();
    sinon.restore();
  });

  it('asks once for all its listeners', async () => {
    const [first, second] = [listener(), listener()];
    const stops = [first, second].map((one) => Feed.of(url).subscribe(one, 300));
    await settle();
    expect(answers.callCount).to.equal(1);
    expect([first.payloads, second.payloads]).to.deep.equal([[{ level: 1 }], [{ level: 1 }]]);
    stops.forEach((stop) => stop());
  });

  it('tells a late listener of the last payload, without asking', async () => {
    const stop = Feed.of(url).subscribe(listener(), 300);
    await settle();
    const late = listener();
    const stopLate = Feed.of(url).subscribe(late, 300);
    await settle();
    expect(late.payloads).to.deep.equal([{ level: 1 }]);
    expect(answers.callCount).to.equal(1);
    stop();
    stopLate();
  });

  it('asks without cookies and without a header of its own', async () => {
    const stop = Feed.of(url).subscribe(listener(), 0);
    await settle();
    const [asked, options] = answers.firstCall.args;
    expect(asked).to.equal(url);
    expect(options?.credentials).to.equal('omit');
    expect(options?.headers).to.equal(undefined);
    stop();
  });

  it('asks again after the interval, a fifth more or less, counted from the answer', async () => {
    const stop = Feed.of(url).subscribe(listener(), 100);
    await settle();
    await clock.tickAsync(79_999);
    expect(answers.callCount).to.equal(1);
    await clock.tickAsync(40_002);
    expect(answers.callCount).to.equal(2);
    stop();
  });

  it('takes an interval under five seconds for five, and none for never', async () => {
    const stop = Feed.of(url).subscribe(listener(), 1);
    await settle();
    await clock.tickAsync(3999);
    expect(answers.callCount).to.equal(1);
    stop();
    const stopOther = Feed.of(`${url}?other`).subscribe(listener(), 0);
    await settle();
    await clock.tickAsync(10_000_000);
    expect(answers.withArgs(`${url}?other`).callCount).to.equal(1);
    stopOther();
  });

  it('gives the same payload for an equal answer', async () => {
    const one = listener();
    const stop = Feed.of(url).subscribe(one, 300);
    await settle();
    Feed.of(url).refresh();
    await settle();
    expect(one.payloads.length).to.equal(2);
    expect(one.payloads[1]).to.equal(one.payloads[0]);
    stop();
  });

  it('asks once however often it is told to while an answer is under way', async () => {
    const stop = Feed.of(url).subscribe(listener(), 300);
    Feed.of(url).refresh();
    Feed.of(url).refresh();
    await settle();
    expect(answers.callCount).to.equal(1);
    stop();
  });

  it('waits on a hidden page, and asks when it is seen', async () => {
    const stop = Feed.of(url).subscribe(listener(), 10);
    await settle();
    const hidden = sinon.stub(document, 'hidden').get(() => true);
    await clock.tickAsync(60_000);
    expect(answers.callCount).to.equal(1);
    hidden.get(() => false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(answers.callCount).to.equal(2);
    stop();
  });

  it('outlives its last listener by a second, then stops asking', async () => {
    const first = Feed.of(url);
    first.subscribe(listener(), 10)();
    await clock.tickAsync(900);
    expect(Feed.of(url)).to.equal(first);
    const stop = first.subscribe(listener(), 10);
    await clock.tickAsync(5000);
    expect(Feed.of(url)).to.equal(first);
    stop();
    await clock.tickAsync(1001);
    expect(Feed.of(url)).not.to.equal(first);
    const asked = answers.callCount;
    await clock.tickAsync(100_000);
    expect(answers.callCount).to.equal(asked);
  });

  it('aborts what is under way when it ends', async () => {
    answers.returns(new Promise(() => undefined));
    Feed.of(url).subscribe(listener(), 10)();
    const signal = answers.firstCall.args[1]?.signal;
    await clock.tickAsync(1001);
    expect(signal?.aborted).to.be.true;
  });

  const never: Parameters<SinonStub['callsFake']>[0] = (_url: string, { signal }: RequestInit) =>
    new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));
  const failures: [what: string, code: string, answer: (stub: typeof answers) => unknown, wait?: number][] = [
    ['a status', 'http', (stub) => stub.resolves(new Response('', { status: 503 }))],
    ['a refusal', 'network', (stub) => stub.rejects(new TypeError('Failed to fetch'))],
    ['no end of it within 15 s', 'timeout', (stub) => stub.callsFake(never as typeof fetch), 15_001],
    ['nothing in it', 'empty', (stub) => stub.resolves(new Response(' \n '))],
    ['broken JSON', 'parse', (stub) => stub.resolves(new Response('{"level": '))],
    ['more than a megabyte', 'too-large', (stub) => stub.resolves(new Response('x'.repeat(1024 * 1024 + 1)))],
  ];
  for (const [what, code, answer, wait = 0] of failures) {
    it(`tells of ${what} as ${code}, keeps the last payload, and asks on`, async () => {
      const one = listener();
      const stop = Feed.of(url).subscribe(one, 20);
      await settle();
      answer(answers);
      Feed.of(url).refresh();
      await clock.tickAsync(wait);
      await settle();
      expect(one.errors.map((error) => error.code)).to.deep.equal([code]);
      expect(one.errors[0]?.url).to.equal(url);
      answers.callsFake(() => Promise.resolve(new Response('{"level": 2}')));
      await clock.tickAsync(24_001);
      await settle();
      expect(one.payloads.at(-1)).to.deep.equal({ level: 2 });
      stop();
    });
  }
});
