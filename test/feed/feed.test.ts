import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { Feed } from '../../src/feed/feed.js';
import { fakePage, type FakePage } from './fake-page.js';
import { witness, type Witness } from './faults.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The real time, whatever the page's clocks say. */
const realNow = performance.now.bind(performance);

describe('a feed', () => {
  let page: FakePage;
  let url: string;
  let count = 0;
  let stops: (() => void)[];
  const follow = (interval = 300, to = url, near = true): Witness => {
    const one = witness();
    stops.push(Feed.of(to).subscribe(one, interval, { near }));
    return one;
  };
  const asked = (): number => page.answers.callCount;
  const json = (payload: unknown, init?: ResponseInit) => (): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify(payload), init));

  beforeEach(() => {
    page = fakePage();
    stops = [];
    url = `https://rates.example/${++count}.json`;
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    await page.pass(1001);
    const left = page.clock.countTimers();
    page.end();
    expect(left, 'timers left').to.equal(0);
  });

  describe('shared', () => {
    it('asks once per poll, by one timer, for fifty listeners', async () => {
      const listeners = Array.from({ length: 50 }, () => follow());
      // The timer is set a microtask later.
      await Promise.resolve();
      expect(page.clock.countTimers()).to.equal(1);
      await page.settle();
      for (const polls of [1, 2, 3]) {
        expect(asked()).to.equal(polls);
        expect(page.clock.countTimers()).to.equal(1);
        for (const { payloads } of listeners) expect(payloads.length).to.equal(polls);
        await page.pass(6 * MINUTE);
      }
    });

    it('has one timer for fifty feeds, and none and no request while the page is hidden', async () => {
      page.see(false);
      const urls = Array.from({ length: 50 }, (_, number) => `${url}?${number}`);
      for (const one of urls) follow(300, one);
      await page.pass(HOUR);
      expect([asked(), page.clock.countTimers()]).to.deep.equal([0, 0]);
      page.see(true);
      await page.settle();
      expect(asked()).to.equal(50);
      expect(page.clock.countTimers()).to.equal(1);
      page.see(false);
      await page.pass(HOUR);
      expect([asked(), page.clock.countTimers()]).to.deep.equal([50, 0]);
    });

    it('tells a late listener of the last payload, without asking', async () => {
      follow();
      await page.settle();
      const late = follow();
      await page.settle();
      expect(late.payloads).to.deep.equal([{ level: 1 }]);
      expect(asked()).to.equal(1);
    });

    it('tells a late listener that the last asking failed', async () => {
      follow();
      await page.settle();
      page.answers.callsFake(json('', { status: 404 }));
      await page.pass(6 * MINUTE);
      const late = follow();
      await page.settle();
      expect(late.payloads).to.deep.equal([{ level: 1 }]);
      expect(late.errors.map(({ status }) => status)).to.deep.equal([404]);
      expect(asked()).to.equal(2);
    });

    it('tells nothing to a listener that has left at once', async () => {
      follow();
      await page.settle();
      const gone = witness();
      Feed.of(url).subscribe(gone, 300)();
      await page.settle();
      expect(gone.payloads).to.deep.equal([]);
    });

    it('gives the same answer for an equal payload', async () => {
      const one = follow();
      await page.settle();
      Feed.of(url).refresh();
      await page.settle();
      expect(one.answers.length).to.equal(2);
      expect(one.answers[1]).to.equal(one.answers[0]);
      page.answers.callsFake(json({ level: 2 }));
      Feed.of(url).refresh();
      await page.settle();
      expect(one.payloads[2]).to.deep.equal({ level: 2 });
    });

    it('goes on when a listener throws, and tells the others', async () => {
      const warn = sinon.stub(console, 'warn');
      sinon.stub(Math, 'random').returns(0);
      const broken = {
        onAnswer: sinon.stub().throws(new Error('broken')),
        onError: sinon.stub().throws(new Error('broken')),
      };
      stops.push(Feed.of(url).subscribe(broken, 300));
      const other = follow();
      await page.settle();
      page.answers.callsFake(json('', { status: 500 }));
      await page.pass(4 * MINUTE);
      page.answers.callsFake(json({ level: 2 }));
      await page.pass(5000);
      expect(other.payloads).to.deep.equal([{ level: 1 }, { level: 2 }]);
      expect(other.errors.length).to.equal(1);
      expect(broken.onAnswer.callCount).to.equal(2);
      expect(String(warn.firstCall.args[0])).to.contain(url);
    });

    it('fails alone: another one goes on', async () => {
      const [bad, good] = [follow(), follow(300, `${url}?good`)];
      page.answers.withArgs(url).rejects(new TypeError('refused'));
      await page.settle();
      expect(bad.errors.length).to.equal(1);
      expect([good.errors.length, good.payloads.length]).to.deep.equal([0, 1]);
    });
  });

  describe('of many elements', () => {
    const MANY = 3000;

    it('starts 3,000 listeners of one URL, and ends them, in well under 100 ms', async () => {
      const start = realNow();
      for (let count = 0; count < MANY; count++) follow();
      await Promise.resolve();
      expect(realNow() - start, 'start').to.be.below(1000);
      expect(page.clock.countTimers()).to.equal(1);
      await page.settle();
      const end = realNow();
      for (const stop of stops.splice(0)) stop();
      await Promise.resolve();
      expect(realNow() - end, 'end').to.be.below(1000);
    });

    it('starts 1,000 URLs in well under 100 ms, and their requests not in one task', async () => {
      localStorage.setItem('ca-feed:1', JSON.stringify([{ text: 'x'.repeat(400_000) }]));
      const start = realNow();
      for (let count = 0; count < 1000; count++) follow(300, `${url}?${count}`);
      await Promise.resolve();
      expect(realNow() - start).to.be.below(1000);
      page.clock.tick(0);
      expect(asked()).to.equal(100);
      await page.pass(100);
      expect(asked()).to.equal(1000);
      localStorage.clear();
    });

    it('looks at the jobs that changed, not at all of them', async () => {
      for (let count = 0; count < 100; count++) follow(300, `${url}?${count}`);
      await page.settle();
      const waits = sinon.spy(Feed.prototype, 'wait', ['get']);
      follow(300, `${url}?0`);
      await Promise.resolve();
      expect(waits.get.callCount).to.be.below(5);
    });
  });

  describe('in time', () => {
    it('is asked after the interval, a fifth more or less, counted from the answer', async () => {
      sinon.stub(Math, 'random').returns(0);
      let answer: (response: Response) => void = () => undefined;
      page.answers.onFirstCall().returns(new Promise((resolve) => (answer = resolve)));
      follow(100);
      await page.pass(10_000);
      answer(new Response('[]'));
      await page.settle();
      await page.pass(79_999);
      expect(asked()).to.equal(1);
      await page.pass(1);
      expect(asked()).to.equal(2);
    });

    it('takes an interval under five seconds for five, and none for one answer', async () => {
      sinon.stub(Math, 'random').returns(0.5);
      follow(1);
      follow(0, `${url}?once`);
      await page.settle();
      await page.pass(4999);
      expect(asked()).to.equal(2);
      await page.pass(1);
      expect(asked()).to.equal(3);
      await page.pass(HOUR);
      expect(page.answers.withArgs(`${url}?once`).callCount).to.equal(1);
    });

    it('is asked until there is the one answer that is wanted', async () => {
      page.answers.rejects(new TypeError('refused'));
      const one = follow(0);
      await page.pass(MINUTE);
      expect(one.errors.length).to.be.within(2, 5);
      page.answers.callsFake(json({ level: 2 }));
      await page.pass(HOUR);
      const then = asked();
      expect(one.payloads).to.deep.equal([{ level: 2 }]);
      await page.pass(24 * HOUR);
      expect(asked()).to.equal(then);
    });

    it('is not put off by listeners that come and go', async () => {
      follow(100);
      await page.settle();
      for (let turn = 0; turn < 25; turn++) {
        await page.clock.tickAsync(5000);
        Feed.of(url).subscribe(witness(), 100)();
      }
      await page.settle();
      expect(asked()).to.equal(2);
    });

    it('is asked at the pace of its most eager listener', async () => {
      follow(10_000);
      await page.settle();
      follow(10);
      await page.pass(12_000);
      expect(asked()).to.equal(2);
    });

    it('takes an interval of many years for what it is', async () => {
      follow(1e9);
      await page.pass(HOUR);
      expect(asked()).to.equal(1);
    });

    const errors: [what: string, response: () => Promise<Response>, quiet: number, until: number][] = [
      [
        '429 with a Retry-After of 120 s',
        json('', { status: 429, headers: { 'Retry-After': '120' } }),
        120_000,
        156_000,
      ],
      [
        '503 with a Retry-After of 120 s',
        json('', { status: 503, headers: { 'Retry-After': '120' } }),
        120_000,
        156_000,
      ],
      ['429 without a readable one', json('', { status: 429 }), 15 * MINUTE, 19.5 * MINUTE],
      ['404', json('', { status: 404 }), 15 * MINUTE, 19.5 * MINUTE],
      ['401', json('', { status: 401 }), 30 * MINUTE, 39 * MINUTE],
      ['403', json('', { status: 403 }), 30 * MINUTE, 39 * MINUTE],
      ['500', json('', { status: 500 }), 5000, 10_000],
      ['a refused connection', () => Promise.reject(new TypeError('refused')), 5000, 10_000],
    ];
    for (const [what, response, quiet, most] of errors) {
      for (const random of [0, 0.999]) {
        it(`leaves the server alone after ${what} (${random ? 'late' : 'early'})`, async () => {
          sinon.stub(Math, 'random').returns(random);
          page.answers.callsFake(response);
          const one = follow(60);
          await page.settle();
          expect(one.errors.length).to.equal(1);
          await page.pass(random ? quiet + (most - quiet) * 0.99 : quiet - 1);
          expect(asked()).to.equal(1);
          await page.pass(random ? (most - quiet) * 0.01 : 1);
          expect(asked()).to.equal(2);
        });
      }
    }

    it('backs off further with each failure, and is at its pace again after an answer', async () => {
      sinon.stub(Math, 'random').returns(1);
      page.answers.rejects(new TypeError('refused'));
      follow(60);
      await page.settle();
      for (const wait of [10, 40, 160, 640, 900, 900]) {
        const before = asked();
        await page.pass(wait * 1000 - 1);
        expect(asked(), `before ${wait} s`).to.equal(before);
        await page.pass(1);
        expect(asked(), `after ${wait} s`).to.equal(before + 1);
      }
      page.answers.callsFake(json({}));
      await page.pass(900_000);
      const before = asked();
      await page.pass(72_001);
      expect(asked()).to.equal(before + 1);
    });

    it('is not asked again once it is gone, not even when told to', async () => {
      page.answers.callsFake(json('', { status: 410 }));
      follow(5);
      await page.settle();
      Feed.of(url).refresh();
      await page.pass(48 * HOUR);
      expect(asked()).to.equal(1);
    });

    it('is not asked before the time that the server named, not even by a new listener, or when told to', async () => {
      page.answers.callsFake(json('', { status: 429, headers: { 'Retry-After': '120' } }));
      follow(5);
      await page.settle();
      stops.splice(0).forEach((stop) => stop());
      await page.pass(10_000);
      const one = follow(5);
      Feed.of(url).refresh();
      await page.pass(109_000);
      expect(asked()).to.equal(1);
      expect(one.errors.map(({ status }) => status)).to.deep.equal([429]);
      await page.pass(40_000);
      expect(asked()).to.equal(2);
    });

    it('is asked once however often it is told to', async () => {
      follow();
      await page.settle();
      let answer: (response: Response) => void = () => undefined;
      page.answers.onSecondCall().returns(new Promise((resolve) => (answer = resolve)));
      for (let turn = 0; turn < 10; turn++) Feed.of(url).refresh();
      await page.settle();
      for (let turn = 0; turn < 10; turn++) Feed.of(url).refresh();
      answer(new Response('[]'));
      await page.settle();
      expect(asked()).to.equal(2);
      await page.pass(MINUTE);
      expect(asked()).to.equal(2);
    });

    it('is asked when told to after a failure without a time named', async () => {
      page.answers.callsFake(json('', { status: 404 }));
      follow();
      await page.settle();
      Feed.of(url).refresh();
      await page.settle();
      expect(asked()).to.equal(2);
    });
  });

  describe('in the page', () => {
    it('is asked once when a hidden page is seen again, at a time within three seconds', async () => {
      follow(10);
      await page.settle();
      page.see(false);
      await page.pass(HOUR);
      expect(asked()).to.equal(1);
      sinon.stub(Math, 'random').returns(0.5);
      page.see(true);
      await page.pass(1499);
      expect(asked()).to.equal(1);
      await page.pass(1);
      expect(asked()).to.equal(2);
    });

    it('is not asked when a page is seen again before the poll is due', async () => {
      follow(300);
      await page.settle();
      page.see(false);
      await page.pass(MINUTE);
      page.see(true);
      await page.pass(10_000);
      expect(asked()).to.equal(1);
    });

    it('is asked while a listener is near the viewport, and at the pace of such', async () => {
      follow(60, url, false);
      await page.pass(HOUR);
      expect(asked()).to.equal(0);
      const near = witness();
      stops.push(Feed.of(url).subscribe(near, 600, { near: true }));
      await page.settle();
      expect(asked()).to.equal(1);
      await page.pass(100_000);
      expect(asked()).to.equal(1);
      Feed.of(url).subscribe(near, 600, { near: false });
      await page.pass(HOUR);
      expect(asked()).to.equal(1);
      Feed.of(url).subscribe(near, 600, { near: true });
      await page.settle();
      expect(asked()).to.equal(2);
      expect(near.payloads.length).to.equal(2);
    });

    it('is asked when told to, near the viewport or not', async () => {
      follow(60, url, false);
      Feed.of(url).refresh();
      await page.settle();
      expect(asked()).to.equal(1);
    });

    it('tells of a missing connection as network instead of asking, and is asked once that is back', async () => {
      page.connect(false);
      const one = follow(10);
      await page.pass(HOUR);
      expect(asked()).to.equal(0);
      expect(one.errors.map(({ code }) => code)).to.deep.equal(['network']);
      expect(one.errors[0]!.message).to.contain('offline');
      page.connect(true);
      await page.pass(3000);
      expect(asked()).to.equal(1);
      expect(one.payloads.length).to.equal(1);
    });

    it('is asked at most once while the connection comes and goes a hundred times', async () => {
      for (const step of [10, 500, 2000]) {
        const to = `${url}?${step}`;
        follow(200, to);
        await page.settle();
        for (let turn = 0; turn < 100; turn++) {
          page.connect(false);
          page.clock.tick(step / 2);
          page.connect(true);
          page.clock.tick(step / 2);
        }
        await page.pass(3000);
        const { callCount } = page.answers.withArgs(to);
        expect(callCount, `each ${step} ms`).to.be.within(1, 2);
        stops.pop()!();
        await page.pass(1001);
      }
    });

    it('is asked once when a machine has slept for eight hours, whether an event tells of it or not', async () => {
      follow(300);
      await page.settle();
      page.clock.setSystemTime(Date.now() + 8 * HOUR);
      dispatchEvent(new Event('online'));
      await page.pass(3000);
      expect(asked()).to.equal(2);
      page.clock.setSystemTime(Date.now() + 8 * HOUR);
      await page.pass(MINUTE);
      expect(asked()).to.equal(3);
      await page.pass(MINUTE);
      expect(asked()).to.equal(3);
    });

    it('keeps its pace when the clock is set back', async () => {
      follow(300);
      await page.settle();
      page.clock.setSystemTime(Date.now() - 24 * HOUR);
      await page.pass(6 * MINUTE);
      expect(asked()).to.equal(2);
      await page.pass(6 * MINUTE);
      expect(asked()).to.equal(3);
    });

    it('sleeps with a page that is put aside, and is asked at most once when it is taken out again', async () => {
      follow(300);
      await page.settle();
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect(page.clock.countTimers()).to.equal(0);
      page.clock.setSystemTime(Date.now() + HOUR);
      for (const event of ['pageshow', 'online']) dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
      page.see(true);
      expect(page.clock.countTimers()).to.equal(1);
      await page.pass(10_000);
      expect(asked()).to.equal(2);
    });

    it('listens to the page while it is followed, never for its end', async () => {
      const added = [sinon.spy(window, 'addEventListener'), sinon.spy(document, 'addEventListener')];
      stops.push(Feed.of(url).subscribe(witness(), 300));
      const calls = added.flatMap((spy) => spy.args as unknown as [string, unknown, { signal: AbortSignal }][]);
      expect(calls.map(([type]) => type).sort()).to.deep.equal([
        'online',
        'pagehide',
        'pageshow',
        'resume',
        'visibilitychange',
      ]);
      stops.pop()!();
      await page.pass(1001);
      for (const [type, , { signal }] of calls) expect(signal.aborted, type).to.be.true;
    });
  });

  describe('in its life', () => {
    it('outlives its last listener by a second, then stops asking', async () => {
      const first = Feed.of(url);
      first.subscribe(witness(), 10)();
      await page.pass(900);
      expect(Feed.of(url)).to.equal(first);
      const stop = first.subscribe(witness(), 10);
      await page.pass(5000);
      expect(Feed.of(url)).to.equal(first);
      stop();
      await page.pass(1001);
      expect(Feed.of(url)).not.to.equal(first);
      const then = asked();
      await page.pass(100_000);
      expect(asked()).to.equal(then);
    });

    it('aborts what is under way when it ends, and does not take it for an answer', async () => {
      let answer: (response: Response) => void = () => undefined;
      page.answers.onFirstCall().returns(new Promise((resolve) => (answer = resolve)));
      const gone = witness();
      const stop = Feed.of(url).subscribe(gone, 10);
      await page.settle();
      stop();
      await page.pass(1001);
      expect(page.answers.firstCall.args[1]?.signal?.aborted).to.be.true;
      const back = follow(10);
      await page.settle();
      answer(new Response('{"level": "late"}'));
      await page.settle();
      expect(gone.payloads).to.deep.equal([]);
      expect(back.payloads).to.deep.equal([{ level: 1 }]);
    });
  });
});
