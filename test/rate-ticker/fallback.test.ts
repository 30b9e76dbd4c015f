import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { readLastGood } from '../../src/feed/last-good.js';
import { DEADLINE_MS } from '../../src/feed/request.js';
import type { RateTicker, FeedErrorEvent, RatesLoadEvent } from '../../src/index.js';
import { frame, itemsOf, placesOf, ticker } from '../browser/ticker.js';
import { fakePage, type FakePage } from '../feed/fake-page.js';
import { bytes, fault, until, type Fault, type SeenRequest } from '../feed/faults.js';

const PAIRS = ['USD/KGS', 'USD/KZT', 'USD/TJS'];
/** The levels of a source, and those before: `n` percent below, so that each change tells its source. */
const levelsOf = (n: number, pairs = PAIRS): { body: string } =>
  bytes(
    JSON.stringify(
      pairs.map((pair, index) => ({
        pair,
        value: 100 * (index + 1) + n,
        previous: (100 * (index + 1) + n) / (1 + n / 100),
      })),
    ),
  );

describe('a ticker on several sources', () => {
  let page: FakePage;
  let element: RateTicker;
  let errors: FeedErrorEvent['error'][];
  let sources: Fault[];
  /** The sources that each `ca-load` named. */
  let loads: (readonly string[])[];

  beforeEach(() => {
    page = fakePage();
    page.answers.callsFake(page.answers.wrappedMethod);
    errors = [];
    sinon.stub(console, 'warn');
    loads = [];
    document.addEventListener('ca-error', note);
    document.addEventListener('ca-load', noteLoad);
  });
  afterEach(async () => {
    document.removeEventListener('ca-error', note);
    document.removeEventListener('ca-load', noteLoad);
    // The feeds end a second after their last element has left.
    element.remove();
    await page.pass(2000);
    page.end();
    localStorage.clear();
  });
  const note = (event: Event): unknown => errors.push((event as FeedErrorEvent).error);
  const noteLoad = (event: Event): unknown => loads.push((event as RatesLoadEvent).sources);

  /** The sources that the rates are from, by their levels; the change of each has to be of the same. */
  const serving = (): number[] =>
    element.rates.map(({ value, change = NaN }, index) => {
      const n = value - 100 * (index + 1);
      expect(change).to.be.closeTo(n, 1e-9);
      return n;
    });
  const requestsOf = async (): Promise<SeenRequest[][]> => Promise.all(sources.map(({ requests }) => requests()));
  /** Waits for the network and for what follows. */
  const waitFor = (holds: () => boolean, what: string): Promise<void> =>
    until(async () => {
      // A timer that is set while the clock moves is due a millisecond later.
      await page.clock.tickAsync(1);
      return holds() && (await requestsOf()).flat().every(({ done }) => done);
    }, what);
  const servedBy = (n: number): Promise<void> =>
    waitFor(() => serving().every((one) => one === n) && !staleOf().length, `served by ${n}`);

  async function startOn(faults: readonly Fault[], pairs = PAIRS): Promise<void> {
    const src = faults.map(({ url }) => url).join(' ');
    element = await ticker(html`<ca-rate-ticker src=${src} pairs=${pairs.join(' ')}></ca-rate-ticker>`);
    await until(() => page.clock.tickAsync(1).then(() => element.rates.length), 'the first rates');
  }
  async function startOnFour(): Promise<void> {
    sources = [1, 2, 3, 4].map((n) => fault('switched', levelsOf(n), n % 2 ? 0 : 1));
    await startOn(sources);
    await servedBy(1);
  }
  /** Lets the next poll come, and waits until the answers of so many sources are shown. */
  async function passPoll(answers: number): Promise<void> {
    const { length } = loads;
    await page.pass(300_000);
    await waitFor(() => loads.length >= length + answers, 'the poll');
  }
  /** Lets the first source die, or come back, and polls until the second one serves, or the first. */
  async function pollFirst(isAlive: boolean): Promise<void> {
    await sources[0]!.become('answer', isAlive ? {} : { status: 500 });
    element.refresh();
    await servedBy(isAlive ? 1 : 2);
  }

  it('asks a healthy first source once a poll, and no other', async () => {
    sinon.stub(Math, 'random').returns(0.5);
    await startOnFour();
    for (let poll = 1; poll <= 3; poll++) await passPoll(1);
    expect((await requestsOf()).map(({ length }) => length)).to.deep.equal([4, 0, 0, 0]);
  });

  it('asks the next once a poll for all pairs that the first lacks', async () => {
    sinon.stub(Math, 'random').returns(0.5);
    sources = [
      fault('answer', levelsOf(1, PAIRS.slice(0, 1))),
      fault('answer', levelsOf(2)),
      fault('answer', levelsOf(3)),
    ];
    await startOn(sources);
    await waitFor(() => element.rates.length === 3, 'all pairs');
    for (let poll = 1; poll <= 3; poll++) await passPoll(2);
    expect(serving()).to.deep.equal([1, 2, 2]);
    expect((await requestsOf()).map(({ length }) => length)).to.deep.equal([4, 4, 0]);
  });

  it('names the hosts that serve, with each rate and with `ca-load`', async () => {
    sources = [fault('answer', levelsOf(1, PAIRS.slice(0, 1)), 1), fault('answer', levelsOf(2), 0)];
    const hosts = sources.map(({ url }) => new URL(url).host);
    await startOn(sources);
    await waitFor(() => loads.length === 2, 'two loads');
    expect(loads).to.deep.equal([[hosts[0]], hosts]);
    expect(element.rates.map(({ source }) => source)).to.deep.equal([hosts[0], hosts[1], hosts[1]]);
  });

  it('leaves one that rests alone: it is asked again only when its own next poll is due', async () => {
    sinon.stub(Math, 'random').returns(0.5);
    await startOnFour();
    const asked = async (): Promise<number> => (await sources[1]!.requests()).length;
    let before = 0;
    for (let turn = 0; turn < 3; turn++) {
      await pollFirst(false);
      expect(await asked(), 'as the first dies').to.equal(before || 1);
      await pollFirst(true);
      before = await asked();
    }
    for (let poll = 0; poll < 3; poll++) await passPoll(1);
    expect(await asked(), 'while the first serves').to.equal(before);
    await pollFirst(false);
    expect(await asked(), 'as the first dies later').to.equal(before + 1);
  });

  it('takes what one that rested gave before for no new load', async () => {
    await startOnFour();
    await pollFirst(false);
    await pollFirst(true);
    const before = loads.length;
    await pollFirst(false);
    await page.settle();
    expect(loads.length).to.equal(before);
  });

  it('does not move what is read when another source takes over', async () => {
    const many = Array.from('ABCDEFGHIJKLMNOPQRSTUVWX', (letter) => `XX${letter}/USD`);
    const narrow = bytes(JSON.stringify(many.map((pair, index) => ({ pair, value: 111 * (index + 1) }))));
    sources = [fault('switched', levelsOf(1, many)), fault('answer', narrow)];
    await startOn(sources, many);
    await until(() => page.clock.tickAsync(1).then(() => itemsOf(element).length === many.length), 'all items');
    element.pause();
    await frame();
    /** Another source takes over: the first item that starts inside the strip stays where it is. */
    async function takeOver(kind: string, value: number): Promise<void> {
      const inside = placesOf(element).filter(({ start }) => start > -0.5);
      const anchor = inside.reduce((first, one) => (one.start < first.start ? one : first));
      await sources[0]!.become(kind);
      element.refresh();
      await until(() => page.clock.tickAsync(1).then(() => element.rates[0]!.value === value), `the level ${value}`);
      await frame();
      const after = placesOf(element).find(({ pair }) => pair === anchor.pair)!;
      expect(Math.abs(after.start - anchor.start)).to.be.at.most(0.5);
      expect(after.end - after.start, 'its width').to.not.be.closeTo(anchor.end - anchor.start, 1);
    }
    await takeOver('reset', 111);
    await takeOver('answer', 101);
  });

  it('compares with the past of the same source, and reads each in its own way', async () => {
    const current = fault('answer', bytes('{"rows":[{"p":"USD/KGS","v":110}]}'));
    const past = fault('answer', bytes('{"rows":[{"p":"USD/KGS","v":100}]}'));
    sources = [fault('answer', { status: 500 }), current, past];
    element = await ticker(
      html`<ca-rate-ticker
        src="${sources[0]!.url} ${current.url}"
        previous-src="- ${past.url}"
        map="- | items: rows; pair: p; value: v"
        pairs="USD/KGS"
      ></ca-rate-ticker>`,
    );
    await until(() => page.clock.tickAsync(1).then(() => element.rates[0]?.change), 'the change');
    expect(element.rates[0]).to.include({ value: 110, previous: 100 });
    expect(errors.length).to.equal(1);
  });

  const staleOf = (): string[] =>
    itemsOf(element)
      .filter((item) => item.matches('[part~="item-stale"]'))
      .map((item) => item.dataset['key']!);
  const lines = (): string[] => (console.warn as sinon.SinonStub).args.map(([line]) => String(line));

  it('keeps a pair that only a dead source had, marked, for a week', async () => {
    sources = [fault('switched', levelsOf(1), 1), fault('answer', levelsOf(2, PAIRS.slice(0, 2)), 0)];
    await startOn(sources);
    await sources[0]!.become('reset');
    element.refresh();
    await waitFor(() => staleOf().length === 1, 'a stale item');
    expect(staleOf()).to.deep.equal(['USD/TJS']);
    expect(loads.at(-1), 'as one that serves').to.deep.equal([new URL(sources[1]!.url).host]);
    expect(itemsOf(element).at(-1)!.querySelector<HTMLElement>('.value')!.title).to.match(
      /^Rates could not be updated/,
    );
    expect(element.matches(':state(stale)')).to.be.false;
    let isAudited = false;
    const audit = Promise.resolve(expect(element).to.be.accessible()).finally(() => (isAudited = true));
    await until(() => page.clock.tickAsync(1).then(() => isAudited), 'the audit');
    await audit;
    page.clock.setSystemTime(Date.now() + 8 * 86_400_000);
    element.refresh();
    await until(() => page.clock.tickAsync(1).then(() => element.rates.length === 2), 'the pair to go');
  });

  describe('when a level leaps', () => {
    const kzt = (value: number): { body: string } => bytes(`[{"pair":"KZT/USD","value":${value}}]`);
    let seen: Set<number>;
    /** Gives a level at the next poll. */
    async function poll(value: number): Promise<void> {
      await sources[0]!.become('answer', kzt(value));
      const { length } = await sources[0]!.requests();
      element.refresh();
      await until(async () => {
        await page.clock.tickAsync(1);
        seen.add(element.rates[0]!.value);
        const requests = await sources[0]!.requests();
        return requests.length > length && requests.every(({ done }) => done);
      }, 'a poll');
      await page.settle();
      seen.add(element.rates[0]!.value);
    }
    beforeEach(async () => {
      seen = new Set();
      sources = [fault('switched', kzt(0.00204))];
      await startOn(sources, ['KZT/USD']);
    });

    it('never shows one that comes once, and says so once', async () => {
      await poll(0.204);
      expect(staleOf()).to.deep.equal(['KZT/USD']);
      await poll(0.00205);
      expect([...seen]).to.deep.equal([0.00204, 0.00205]);
      expect(staleOf()).to.deep.equal([]);
      const { host } = new URL(sources[0]!.url);
      expect(lines()).to.deep.equal([
        `<ca-rate-ticker> leaps: expected levels within half of the last ones, got KZT/USD = 0.204 after 0.00204 (${host})`,
      ]);
    });

    it('shows one that stays at the next poll', async () => {
      await poll(0.204);
      await poll(0.204);
      await until(() => page.clock.tickAsync(1).then(() => element.rates[0]!.value === 0.204), 'the new level');
      expect(staleOf()).to.deep.equal([]);
    });

    it('does not keep one for the next visit', async () => {
      const { url } = sources[0]!;
      await until(() => readLastGood(url), 'the first answer to be kept');
      await poll(0.204);
      expect(readLastGood(url)?.text).to.contain('0.00204');
    });

    it('does not keep one that waits for the level to compare with', async () => {
      const dated = (value: number, day: string): { body: string } =>
        bytes(`[{"pair":"KZT/USD","value":${value},"time":"${day}"}]`);
      const past = fault('switched', kzt(0.002));
      element.remove();
      await page.pass(2000);
      sources = [fault('switched', dated(0.00204, '2026-11-25'))];
      const { url } = sources[0]!;
      const shows = async (holds: () => unknown, what: string): Promise<void> =>
        until(() => page.clock.tickAsync(1).then(holds), what);
      element = await ticker(
        html`<ca-rate-ticker src=${url} previous-src=${`${past.url}&day={date}`} pairs="KZT/USD"></ca-rate-ticker>`,
      );
      await shows(() => element.rates[0]?.change && readLastGood(url), 'the change, and the answer kept');
      await past.become('silence');
      await sources[0]!.become('answer', dated(0.204, '2026-11-26'));
      element.refresh();
      await until(async () => {
        await page.clock.tickAsync(1);
        return (await past.requests()).length === 2;
      }, 'the question for the day before');
      await page.settle();
      expect(readLastGood(url)?.text, 'while it waits').to.contain('0.00204');
      await page.pass(DEADLINE_MS);
      await shows(() => staleOf().length, 'the level to be held back');
      await page.settle();
      expect(readLastGood(url)?.text).to.contain('0.00204');
    });

    it('shows what the page itself sets', () => {
      element.rates = [{ pair: 'KZT/USD', value: 0.204 }];
      return element.updateComplete.then(() => expect(element.rates[0]!.value).to.equal(0.204));
    });
  });
});
