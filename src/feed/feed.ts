import { toFeedError, type FeedError } from './feed-error.js';
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
}

/** Who is told what a feed gave. */
export interface FeedListener {
  /** An answer came. A payload equal to the last one gives the same answer, by reference. */
  onAnswer(answer: Answer): void;
  /** Nothing came; the last answer, if any, still stands. */
  onError(error: FeedError): void;
}

/** How long a feed outlives its last listener, ms, so that moving an element in the page costs nothing. */
const LINGER = 1000;
/** Shortest interval between polls, seconds. */
const SHORTEST_INTERVAL = 5;

/** One URL, asked once for all who want it: requests and timer are the feed's, and end with its last listener. */
export class Feed {
  static readonly #feeds = new Map<string, Feed>();

  readonly url: string;
  readonly #listeners = new Map<FeedListener, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #requesting: AbortController | undefined;
  #text: string | undefined;
  #answer: Answer | undefined;

  private constructor(url: string) {
    this.url = url;
  }

  /** The page's one feed of an absolute URL. */
  static of(url: string): Feed {
    const feed = Feed.#feeds.get(url) ?? new Feed(url);
    Feed.#feeds.set(url, feed);
    return feed;
  }

  /**
   * Tells a listener of every answer from now on, and of the last one at once (a microtask later).
   *
   * @param interval - seconds between polls; 0 asks once, under 5 is 5. The shortest of all listeners counts
   * @returns ends the subscription
   */
  subscribe(listener: FeedListener, interval: number): () => void {
    this.#listeners.set(listener, interval > 0 ? Math.max(SHORTEST_INTERVAL, interval) : Infinity);
    const known = this.#answer;
    if (!known) this.refresh();
    else queueMicrotask(() => this.#listeners.has(listener) && listener.onAnswer(known));
    if (!this.#requesting) this.#schedule();
    return () => this.#unsubscribe(listener);
  }

  /** Asks now, unless an answer is under way. */
  refresh(): void {
    if (!this.#requesting) void this.#ask();
  }

  async #ask(): Promise<void> {
    const requesting = (this.#requesting = new AbortController());
    clearTimeout(this.#timer);
    try {
      const { text, url, headers } = await request(this.url, requesting);
      const same = text === this.#text && this.#answer;
      const answer = same || { payload: parsePayload(text, this.url), url, headers };
      this.#text = text;
      this.#answer = answer;
      this.#settle(requesting, (listener) => listener.onAnswer(answer));
    } catch (error) {
      this.#settle(requesting, (listener) => listener.onError(toFeedError(error, this.url)));
    }
  }

  #settle(requesting: AbortController, tell: (listener: FeedListener) => void): void {
    if (this.#requesting !== requesting) return;
    this.#requesting = undefined;
    this.#schedule();
    for (const listener of [...this.#listeners.keys()]) tell(listener);
  }

  /** Sets the next poll: the interval, spread by a fifth either way so that pages do not ask in step. */
  #schedule(): void {
    clearTimeout(this.#timer);
    const interval = Math.min(...this.#listeners.values());
    if (!Number.isFinite(interval)) return;
    this.#timer = setTimeout(() => this.#poll(), interval * 1000 * (0.8 + 0.4 * Math.random()));
  }

  /** A poll that falls due on a hidden page waits until the page is seen. */
  #poll(): void {
    if (document.hidden) document.addEventListener('visibilitychange', () => this.#poll(), { once: true });
    else if (this.#listeners.size) this.refresh();
  }

  #unsubscribe(listener: FeedListener): void {
    if (!this.#listeners.delete(listener) || this.#listeners.size) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), LINGER);
  }

  #end(): void {
    if (this.#listeners.size) return;
    this.#requesting?.abort();
    this.#requesting = undefined;
    Feed.#feeds.delete(this.url);
  }
}
