import { FeedError, toFeedError } from './feed-error.js';
import { keepLastGood, lastGood } from './last-good.js';
import { parsePayload } from './parse-payload.js';
import { PollPlan } from './poll-plan.js';
import { request } from './request.js';
import { addJob, arm, removeJob, type Job } from './page-timer.js';

/** What a feed gave. */
export interface Answer {
  /** Parsed JSON, or text. */
  readonly payload: unknown;
  /** Where it came from, after redirects. */
  readonly url: string;
  /** The headers that the server lets a page see. */
  readonly headers: Headers;
  /** When it was got, epoch ms, where that was at an earlier visit: it is stale until the first answer of this one. */
  readonly keptAt?: number;
}

/** Who is told what a feed gave. */
export interface FeedListener {
  /**
   * An answer came. A payload equal to the last one gives the same answer, by reference.
   *
   * @returns `false`, or a promise of it, where nothing wanted is in it: it is then not kept for the next visit
   */
  onAnswer(answer: Answer): unknown;
  /** Nothing came; the last answer, if any, still stands. */
  onError(error: FeedError): void;
}

/** What a listener wants beside the answers. */
export interface Wish {
  /** Most bytes of an answer, unpacked; the largest of all listeners counts. One MiB if not said. */
  readonly cap?: number | undefined;
  /** Whether a user may see it soon. A feed that nobody is near to is not polled. True if not said. */
  readonly near?: boolean | undefined;
}

/** How long a feed outlives its last listener, ms, so that moving an element in the page costs nothing. */
const LINGER = 1000;
/** Shortest interval between polls, seconds. */
const SHORTEST_INTERVAL = 5;
const MEBIBYTE = 1024 * 1024;

/** One URL, asked once for all who want it: requests and polls are the feed's, and end with its last listener. */
export class Feed implements Job {
  static readonly #feeds = new Map<string, Feed>();

  readonly url: string;
  readonly #listeners = new Map<FeedListener, { interval: number; cap: number; near: boolean }>();
  readonly #plan = new PollPlan();
  #ending: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #text: string | undefined;
  #answer: Answer | undefined;
  #error: FeedError | undefined;
  /** Whether it is to be asked out of turn. */
  #wanted = false;
  /** Whether it fell due while the browser was offline. */
  #missed = false;

  private constructor(url: string) {
    this.url = url;
    this.#recall();
  }

  /** The page's one feed of an absolute URL. */
  static of(url: string): Feed {
    const feed = Feed.#feeds.get(url) ?? new Feed(url);
    Feed.#feeds.set(url, feed);
    return feed;
  }

  /**
   * Tells a listener of every answer from now on, and at once (a microtask later) of how things stand. To subscribe
   * again changes what the listener wants.
   *
   * @param interval - seconds between polls; 0 asks until there is one answer, under 5 is 5. The shortest of all
   * listeners that are near counts
   * @returns ends the subscription
   */
  subscribe(listener: FeedListener, interval: number, { cap = MEBIBYTE, near = true }: Wish = {}): () => void {
    if (!this.#listeners.has(listener)) queueMicrotask(() => this.#welcome(listener));
    const ms = interval > 0 ? Math.max(SHORTEST_INTERVAL, interval) * 1000 : Infinity;
    this.#listeners.set(listener, { interval: ms, cap, near });
    clearTimeout(this.#ending);
    addJob(this);
    return () => this.#unsubscribe(listener);
  }

  /** Asks now, or once the page is seen and online. A server that said when to ask again is not asked before. */
  refresh(): void {
    this.#wanted = !this.#plan.isHeld;
    this.#missed = false;
    arm();
  }

  get wait(): number {
    if (this.#asking || this.#missed || !this.#listeners.size) return Infinity;
    if (this.#wanted) return 0;
    return [...this.#listeners.values()].some(({ near }) => near) ? this.#plan.left(this.#interval) : Infinity;
  }

  run(): void {
    if (navigator.onLine) {
      void this.#ask();
    } else {
      this.#missed = true;
      this.#fail(
        new FeedError('network', 'expected a connection, got none: the browser is offline', { url: this.url }),
      );
    }
  }

  onReturn(): void {
    this.#missed = false;
    this.#plan.spread(this.#interval);
  }

  /** Between polls, ms. */
  get #interval(): number {
    return Math.min(...[...this.#listeners.values()].map(({ near, interval }) => (near ? interval : Infinity)));
  }

  async #ask(): Promise<void> {
    const asking = (this.#asking = new AbortController());
    const cap = Math.max(...[...this.#listeners.values()].map((wish) => wish.cap));
    try {
      const { text, ...from } = await request(this.url, cap, asking);
      const same = text === this.#text ? this.#answer : undefined;
      const payload = same ? same.payload : parsePayload(text, this.url);
      if (this.#settle(asking)) void this.#give(text, same && !same.keptAt ? same : { ...from, payload });
    } catch (cause) {
      const error = toFeedError(cause, this.url);
      if (this.#settle(asking, error)) this.#fail(error);
    }
  }

  /** An asking has ended; tells whether its end is still waited for. */
  #settle(asking: AbortController, error?: FeedError): boolean {
    if (this.#asking !== asking) return false;
    this.#asking = undefined;
    this.#wanted = false;
    this.#plan.settle(error);
    arm();
    return true;
  }

  async #give(text: string, answer: Answer): Promise<void> {
    this.#text = text;
    this.#answer = answer;
    this.#error = undefined;
    const time = Date.now();
    const outcomes = await Promise.allSettled(this.#tell((one) => one.onAnswer(answer)));
    const { url, headers } = answer;
    const wanted = outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value !== false);
    if (wanted) keepLastGood({ feed: this.url, text, url, headers: [...headers], time });
  }

  #fail(error: FeedError): void {
    this.#error = error;
    this.#tell((one) => one.onError(error));
  }

  /** Tells one who came later how things stand. */
  #welcome(listener: FeedListener): void {
    const answer = this.#answer;
    const error = this.#error;
    if (answer) this.#tell((one) => one.onAnswer(answer), [listener]);
    if (error) this.#tell((one) => one.onError(error), [listener]);
  }

  /** What comes of telling each. What one throws is kept from the others, and from the page; it wants nothing then. */
  #tell(act: (listener: FeedListener) => unknown, listeners = [...this.#listeners.keys()]): unknown[] {
    return listeners.map((listener) => {
      try {
        return this.#listeners.has(listener) && act(listener);
      } catch (error) {
        console.warn(`expected a listener of ${this.url} not to throw, got`, error);
        return false;
      }
    });
  }

  #unsubscribe(listener: FeedListener): void {
    if (this.#listeners.delete(listener) && !this.#listeners.size) {
      this.#ending = setTimeout(() => this.#end(), LINGER);
    }
    arm();
  }

  /** A server that said when to ask again is remembered. */
  #end(): void {
    removeJob(this);
    this.#asking?.abort();
    this.#asking = undefined;
    if (!this.#plan.isHeld) Feed.#feeds.delete(this.url);
  }

  /** Takes up what an earlier visit left. */
  #recall(): void {
    const kept = lastGood(this.url);
    if (!kept) return;
    try {
      const { text, url, headers, time } = kept;
      this.#answer = { payload: parsePayload(text), url, headers: new Headers(headers), keptAt: time };
      this.#text = text;
    } catch {
      // Whatever else the storage holds is no answer.
    }
  }
}
