import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { DEADLINE_MS, readBytes } from '../../src/feed/request.js';
import type { FeedErrorEvent, RateTicker } from '../../src/index.js';
import { itemsOf, ticker } from '../browser/ticker.js';
import { fakePage, type FakePage } from '../feed/fake-page.js';
import { bytes, fault, until } from '../feed/faults.js';

const SOURCES = [1, 2, 3, 4];
const PAIRS = ['USD/KGS', 'USD/KZT', 'USD/TJS'];
const levelOf = (n: number, index: number): number => 100 * (index + 1) + n;
/** The levels of a source, and those before: `n` percent below, so that each change tells its source. */
const levelsOf = (n: number): { body: string } =>
  bytes(
    JSON.stringify(
      PAIRS.map((pair, index) => ({ pair, value: levelOf(n, index), previous: levelOf(n, index) / (1 + n / 100) })),
    ),
  );
/** The whole strip as each source gives it: every pair once, all of one source, with the change of the same source. */
const STRIPS = SOURCES.map((n) =>
  PAIRS.map((pair, index) => `${pair} = ${levelOf(n, index).toFixed(2)} ${n}.00%`).join(),
);

/** What can happen to a source (FAULTS A). */
interface Death {
  readonly what: string;
  readonly kind: string;
  readonly options?: Record<string, string | number>;
}
const DEATHS: Death[] = [
  { what: 'refused', kind: 'reset' },
  { what: 'hang', kind: 'silence' },
  { what: '500', kind: 'answer', options: { status: 500 } },
  { what: '429', kind: 'answer', options: { status: 429 } },
  { what: 'HTML', kind: 'answer', options: { ...bytes('<!doctype html><title>Log in</title>'), type: 'text/html' } },
  { what: 'empty', kind: 'answer', options: bytes('') },
  { what: 'half an answer', kind: 'truncated', options: levelsOf(1) },
];
/** A part of a request's deadline, so that one which begins meanwhile is left most of its own. */
const HANGING_STEP_MS = DEADLINE_MS / 3;

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, at) => permutations(list.filter((_, index) => index !== at)).map((rest) => [one, ...rest]));
}

describe('four sources that die and return', () => {
  let page: FakePage;
  let element: RateTicker;
  let watch: MutationObserver;
  /** The URL by which the element knows each source, and the one that answers now. */
  let urls: string[];
  let answering: { url: string; isHanging: boolean }[];
  /** How often each source was asked, and the requests under way. */
  let asked: number[];
  const underWay = new Set<{ isHanging: boolean }>();
  const live = new Set<number>();
  let errors: FeedErrorEvent['error'][];
  /** What was ever seen that must not be. */
  let wrong: string[];
  const note = (event: Event): unknown => errors.push((event as FeedErrorEvent).error);

  beforeEach(async () => {
    page = fakePage();
    urls = SOURCES.map((n) => fault('answer', levelsOf(n), n % 2 ? 0 : 1).url);
    answering = urls.map((url) => ({ url, isHanging: false }));
    asked = SOURCES.map(() => 0);
    SOURCES.forEach((n) => live.add(n));
    errors = [];
    wrong = [];
    const { wrappedMethod } = page.answers;
    page.answers.callsFake(async (url, init) => {
      const index = urls.indexOf(url as string);
      const entry = { ...answering[index]! };
      asked[index]!++;
      underWay.add(entry);
      try {
        const response = await wrappedMethod(entry.url, init);
        const { status, headers } = response;
        return new Response(await response.arrayBuffer(), { status, headers });
      } finally {
        underWay.delete(entry);
      }
    });
    sinon.stub(console, 'warn');
    document.addEventListener('ca-error', note);
    element = await ticker(html`<ca-rate-ticker src=${urls.join(' ')} pairs=${PAIRS.join(' ')}></ca-rate-ticker>`);
    await until(() => page.clock.tickAsync(1).then(() => element.rates.length), 'the first rates');
    watch = new MutationObserver(check);
    watch.observe(element.renderRoot, { subtree: true, childList: true, characterData: true, attributes: true });
    await served(1);
  });
  afterEach(async () => {
    watch.disconnect();
    document.removeEventListener('ca-error', note);
    // The feeds end a second after their last element has left.
    element.remove();
    await page.pass(2000);
    page.end();
    localStorage.clear();
  });

  /** The source that serves; whatever is shown that is not one source's whole strip is wrong. */
  function check(): number {
    const strip = itemsOf(element)
      .map(({ textContent }) => textContent.trim())
      .join();
    const n = STRIPS.indexOf(strip) + 1;
    if (!n) wrong.push(strip);
    if (live.size && element.matches(':state(stale)')) wrong.push(`stale while ${[...live].join()} live`);
    return n;
  }
  /** Whether only requests are under way that hang. An answer that came is read before one that begins to be read now. */
  async function isStuck(): Promise<boolean> {
    const hang = (): boolean => underWay.size > 0 && [...underWay].every(({ isHanging }) => isHanging);
    return hang() && !!(await readBytes(new Response('.'), 1)) && hang();
  }
  /** Waits for all answers and for what follows. Time passes only for requests that hang. */
  const settled = (holds: () => boolean, what: string): Promise<void> =>
    until(async () => {
      // A timer that is set while the clock moves is due a millisecond later.
      await page.clock.tickAsync((await isStuck()) ? HANGING_STEP_MS : 1);
      check();
      return !underWay.size && holds();
    }, what);
  const staleItems = (): number => itemsOf(element).filter((item) => item.matches('[part~="item-stale"]')).length;
  const served = (n: number): Promise<void> => settled(() => check() === n && !staleItems(), `served by ${n}`);

  /** Lets a source die, or come back, and polls it if it is one of those that are asked, until the right one serves. */
  async function turn(n: number, death?: Death): Promise<void> {
    const isAsked = n <= Math.min(4, ...live);
    const toldBefore = errors.length;
    const url = death ? fault(death.kind, death.options, n % 2 ? 0 : 1).url : urls[n - 1]!;
    answering[n - 1] = { url, isHanging: death?.kind === 'silence' };
    const before = asked[n - 1]!;
    if (death) live.delete(n);
    else if (live.size) live.add(n);
    await until(async () => {
      if (!isAsked || asked[n - 1]! > before) return true;
      // Again where the page was still reading the last answer: that poll counts for one that is wanted meanwhile.
      if (!underWay.size) element.refresh();
      await page.clock.tickAsync(1);
      return false;
    }, 'a poll of the source');
    const best = Math.min(...live, death ? Infinity : n);
    if (best < Infinity) await served(best);
    else await settled(() => element.matches(':state(stale)'), 'stale');
    if (!death) live.add(n);
    else if (isAsked) expect(errors.length - toldBefore, 'errors told').to.be.at.least(1);
  }

  async function dieAndReturn(order: readonly number[], deathOf: (n: number) => Death): Promise<void> {
    for (const n of order) await turn(n, deathOf(n));
    expect(element.matches(':state(stale)')).to.be.true;
    expect(staleItems()).to.equal(PAIRS.length);
    expect(errors.length, 'once for each source').to.equal(4);
    for (const n of order) await turn(n);
    expect(wrong).to.deep.equal([]);
    expect(errors.length, 'none as they return').to.equal(4);
  }

  for (const death of DEATHS) {
    for (const order of permutations(SOURCES)) {
      it(`show each pair from the best that lives: ${death.what}, ${order.join(' ')}`, function () {
        this.timeout(60_000);
        return dieAndReturn(order, () => death);
      });
    }
  }

  for (const [at, order] of permutations(SOURCES).entries()) {
    const deathOf = (n: number): Death => DEATHS[(at + n) % DEATHS.length]!;
    it(`show each pair from the best that lives: ${order.map((n) => `${n} (${deathOf(n).what})`).join(', ')}`, function () {
      this.timeout(60_000);
      return dieAndReturn(order, deathOf);
    });
  }
});
