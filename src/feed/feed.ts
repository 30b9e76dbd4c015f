import { yieldToPage } from '../payload/time-slices.js';
import { PollSchedule } from './back-off.js';
import { FeedError, toFeedError } from './feed-error.js';
import { readLastGood, saveLastGood } from './last-good.js';
import { addJob, removeJob, updateTimer, type PageJob } from './page-timer.js';
import { parsePayload } from './parse-payload.js';
import { request } from './request.js';

/** What a feed gave. */
export interface Answer {
  /** Parsed JSON, or text. */
  readonly payload: unknown;
  /** Where it came from, after redirects. */
  readonly url: string;
  /** The headers that the server lets a page see. */
  readonly headers: Headers;
  /** When it came, epoch ms, if that was at an earlier visit: it is stale until the first answer of this visit. */
  readonly keptAt?: number;
}

/** Receives what a feed gave. */
export interface FeedListener {
  /**
   * An answer came. A payload equal to the last one gives the same answer, by reference.
   *
   * @returns whether something wanted is in it; only then it is kept for the next visit
   */
  onAnswer(answer: Answer): boolean | Promise<boolean>;
  /** No answer came; the last one, if any, is still good. */
  onError(error: FeedError): void;
}

/** What a listener needs beside the interval. */
export interface SubscribeOptions {
  /** Most bytes of an answer, unpacked; the largest of all listeners counts. 1 MiB by default. */
  readonly maxBytes?: number | undefined;
  /** Whether the user may see it soon. A feed is polled only while a listener is near. True by default. */
  readonly near?: boolean | undefined;
  /** Whether a good answer may be kept for the next visit; one listener that wants it is enough. True by default. */
  readonly keep?: boolean | undefined;
}

interface Subscription {
  /** Between polls, ms. */
  readonly interval: number;
  readonly maxBytes: number;
  readonly near: boolean;
  readonly keep: boolean;
}

/** How long a feed lives on without listeners, so that moving an element in the page costs no request. */
const END_DELAY_MS = 1000;
const MIN_INTERVAL_SECONDS = 5;
const DEFAULT_MAX_BYTES = 1024 * 1024;
/** Characters of a text that is decoded, parsed and read in a task each: to parse 5 MiB of JSON takes up to 0.1 s. */
const LONG_TEXT = 500_000;

/** One URL, asked once for all its listeners. Requests and polls belong to the feed, and end with its last listener. */
export class Feed implements PageJob {
  static readonly #feeds = new Map<string, Feed>();

  readonly url: string;
  /** When the last answer came, epoch ms; undefined before the first of this visit. */
  answeredAt: number | undefined;
  readonly #subscriptions = new Map<FeedListener, Subscription>();
  readonly #schedule = new PollSchedule();
  #endTimer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  #lastText: string | undefined;
  #lastAnswer: Answer | undefined;
  /** Undefined when the last request succeeded. */
  #lastError: FeedError | undefined;
  /** Whether it is to be asked before the next poll is due. */
  #refreshRequested = false;
  /** Whether a poll was due while the browser was offline. */
  #missedPoll = false;

  private constructor(url: string) {
    this.url = url;
    this.#loadLastGood();
  }

  /** The page's one feed of an absolute URL. */
  static of(url: string): Feed {
    const feed = Feed.#feeds.get(url) ?? new Feed(url);
    Feed.#feeds.set(url, feed);
    return feed;
  }

  /**
   * Calls a listener at every answer from now on, and once (a microtask later) with the last answer and error. A
   * listener that subscribes again changes its interval and options.
   *
   * @param interval - seconds between polls; 0 asks until one answer came, below 5 counts as 5. The shortest of all
   * listeners that are near counts
   * @returns ends the subscription
   */
  subscribe(
    listener: FeedListener,
    interval: number,
    { maxBytes = DEFAULT_MAX_BYTES, near = true, keep = true }: SubscribeOptions = {},
  ): () => void {
    if (!this.#subscriptions.has(listener)) queueMicrotask(() => this.#replay(listener));
    const ms = interval > 0 ? Math.max(MIN_INTERVAL_SECONDS, interval) * 1000 : Infinity;
    this.#subscriptions.set(listener, { interval: ms, maxBytes, near, keep });
    clearTimeout(this.#endTimer);
    addJob(this);
    return () => this.#unsubscribe(listener);
  }

  /** Asks now, or once the page is visible and online. A server that said when to ask again is not asked before. */
  refresh(): void {
    this.#refreshRequested = !this.#schedule.isSetByServer;
    this.#missedPoll = false;
    updateTimer(this);
  }

  get wait(): number {
    if (this.#request || this.#missedPoll || !this.#subscriptions.size) return Infinity;
    if (this.#refreshRequested) return 0;
    return this.#some(({ near }) => near) ? this.#schedule.timeLeft(this.#interval) : Infinity;
  }

  run(): void {
    if (navigator.onLine) {
      void this.#ask();
    } else {
      this.#missedPoll = true;
      this.#publishError(
        new FeedError('network', 'expected a connection, got none: the browser is offline', { url: this.url }),
      );
    }
  }

  onReturn(): void {
    this.#missedPoll = false;
    this.#schedule.spreadOverdue(this.#interval);
  }

  /** Between polls, ms. */
  get #interval(): number {
    let shortest = Infinity;
    for (const { near, interval } of this.#subscriptions.values()) if (near) shortest = Math.min(shortest, interval);
    return shortest;
  }

  #some(test: (subscription: Subscription) => boolean): boolean {
    for (const subscription of this.#subscriptions.values()) if (test(subscription)) return true;
    return false;
  }

  async #ask(): Promise<void> {
    const current = (this.#request = new AbortController());
    let maxBytes = 0;
    for (const subscription of this.#subscriptions.values()) maxBytes = Math.max(maxBytes, subscription.maxBytes);
    try {
      const { text, ...origin } = await request(this.url, maxBytes, current.signal);
      const isLong = text.length > LONG_TEXT;
      if (isLong) await yieldToPage();
      const equal = text === this.#lastText ? this.#lastAnswer : undefined;
      const payload = equal ? equal.payload : parsePayload(text, this.url);
      if (isLong) await yieldToPage();
      if (!this.#endRequest(current)) return;
      void this.#publish(text, equal && !equal.keptAt ? equal : { ...origin, payload });
    } catch (cause) {
      const error = toFeedError(cause, this.url);
      if (this.#endRequest(current, error)) this.#publishError(error);
    }
  }

  /** @returns false when the feed has ended or asked again meanwhile, so that the outcome is dropped */
  #endRequest(ended: AbortController, error?: FeedError): boolean {
    if (this.#request !== ended) return false;
    this.#request = undefined;
    this.#refreshRequested = false;
    this.#schedule.recordOutcome(error);
    updateTimer(this);
    return true;
  }

  async #publish(text: string, answer: Answer): Promise<void> {
    this.#lastText = text;
    this.#lastAnswer = answer;
    this.#lastError = undefined;
    const time = (this.answeredAt = Date.now());
    const verdicts = this.#notify((listener) => listener.onAnswer(answer)).map(async (isGood) => {
      if ((await isGood) !== true) throw new Error();
    });
    const { url, headers } = answer;
    // One listener is enough, as another may never say: one that waits for more than this answer.
    await Promise.any(verdicts).then(
      () => this.#some(({ keep }) => keep) && saveLastGood({ feed: this.url, text, url, headers: [...headers], time }),
      () => undefined,
    );
  }

  #publishError(error: FeedError): void {
    this.#lastError = error;
    this.#notify((listener) => listener.onError(error));
  }

  /** Gives a new listener the last answer and error. */
  #replay(listener: FeedListener): void {
    const answer = this.#lastAnswer;
    const error = this.#lastError;
    if (answer) this.#notify((one) => one.onAnswer(answer), [listener]);
    if (error) this.#notify((one) => one.onError(error), [listener]);
  }

  /**
   * Calls each listener. A listener that throws stops neither the others nor the page.
   *
   * @returns what each returned; false for one that threw or has left
   */
  #notify(call: (listener: FeedListener) => unknown, listeners = [...this.#subscriptions.keys()]): unknown[] {
    return listeners.map((listener) => {
      try {
        return this.#subscriptions.has(listener) && call(listener);
      } catch (error) {
        console.warn(`expected a listener of ${this.url} not to throw, got`, error);
        return false;
      }
    });
  }

  #unsubscribe(listener: FeedListener): void {
    if (this.#subscriptions.delete(listener) && !this.#subscriptions.size) {
      this.#endTimer = setTimeout(() => this.#end(), END_DELAY_MS);
    }
    updateTimer(this);
  }

  #end(): void {
    removeJob(this);
    this.#request?.abort();
    this.#request = undefined;
    // A server that said when to ask again is remembered.
    if (!this.#schedule.isSetByServer) Feed.#feeds.delete(this.url);
  }

  /** Starts with the answer that an earlier visit kept. */
  #loadLastGood(): void {
    const kept = readLastGood(this.url);
    if (!kept) return;
    try {
      const { text, url, headers, time } = kept;
      this.#lastAnswer = { payload: parsePayload(text), url, headers: new Headers(headers), keptAt: time };
      this.#lastText = text;
    } catch {
      // Storage may hold anything: text that is no payload counts as no entry.
    }
  }
}
