import type { ReactiveControllerHost } from 'lit';
import { FeedController } from '../feed/feed-controller.js';
import { FeedError, toFeedError } from '../feed/feed-error.js';
import type { Answer } from '../feed/feed.js';
import { MAX_AGE_MS } from '../feed/last-good.js';
import type { SourceQuotes, SourceState } from '../rates/choose-sources.js';
import type { ReadResult } from '../rates/formats/read-as.js';
import { readPayload, type ReadOptions } from '../rates/formats/read-payload.js';
import { previousUrls, type PreviousUrl } from '../rates/previous-urls.js';
import type { Quote } from '../rates/rate.js';

/** Where the rates of one source come from. */
export interface SourceOptions extends ReadOptions {
  readonly src?: string | undefined;
  readonly previousSrc?: string | undefined;
  /** Seconds between polls; 0 loads once. */
  readonly refreshInterval: number;
}

/** The quotes of an answer. */
export interface LoadedQuotes {
  readonly quotes: readonly Quote[];
  /** Number of entries that were left out, because they name no pair or no level. */
  readonly skipped: number;
  /** Quotes of `previous-src`; undefined when there is no such source, or it failed. */
  readonly previous: readonly Quote[] | undefined;
  /** The host that was asked. */
  readonly host: string;
  /** When the quotes were loaded, epoch ms. */
  readonly loadedAt: number;
  /** Whether that was at an earlier visit. */
  readonly isStored: boolean;
}

/** Receives what a source gives. */
export interface SourceListener {
  /** Whether rates of any source are shown, so that new ones wait for the level that they are compared with. */
  hasLoaded(): boolean;
  /**
   * New quotes are loaded. `isComplete` is false while the level to compare with is still being loaded.
   *
   * @returns whether they may be kept for the next visit
   */
  onLoad(loaded: LoadedQuotes, isComplete: boolean): Promise<boolean>;
  /** The URL of an attribute failed; without an error it works again. */
  onStatus(attribute: 'src' | 'previous-src', error?: FeedError): void;
}

/** The longest wait between two polls that succeed, in intervals (feed/back-off.ts). */
const MAX_INTERVALS = 1.2;

/** Follows one source and the past that it compares with, and reads their payloads. It asks only while it is needed. */
export class RateSource {
  /** The quotes of the last good answer; undefined until there is one. */
  loaded: LoadedQuotes | undefined;
  /** Why the source failed last; undefined while it works. */
  error: FeedError | undefined;
  readonly #listener: SourceListener;
  readonly #current: FeedController;
  readonly #past: FeedController;
  #options: SourceOptions = { refreshInterval: 0 };
  #isAsked = false;
  #isFollowed = false;
  /** Whether no poll has ended since the source is asked. */
  #isPending = true;
  /** How the last poll failed, which may be known before the answer of an earlier one is read. */
  #lastError: FeedError | undefined;
  /** Counts the answers, so that an older one that is read late is dropped. */
  #answerCount = 0;
  #result: ReadResult | undefined;
  /** Where and when the result came from. */
  #origin = { host: '', loadedAt: 0, isStored: false };
  /** URLs that may have the level to compare with; the first is being asked. */
  #pastUrls: PreviousUrl[] = [];
  /** The URL that the walk back started from. */
  #firstPastUrl: string | undefined;
  /** Whether the past was loaded, or is known to be missing. */
  #isPastSettled = false;
  #previous: readonly Quote[] | undefined;
  /** Tells the feed whether an answer that waits for the past may be kept; undefined while none waits. */
  #endWait: ((isGood: Promise<boolean>) => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, listener: SourceListener) {
    this.#listener = listener;
    this.#current = new FeedController(host, {
      onAnswer: (answer) => this.#readCurrent(answer),
      onError: (error) => this.#setError(error),
    });
    this.#past = new FeedController(host, {
      onAnswer: ({ payload }) => this.#readPast(payload),
      onError: (error) => this.#walkBack(error),
    });
  }

  /** Follows another source once it is asked; loads for the one before are dropped. */
  follow(options: SourceOptions): void {
    this.#options = options;
    this.error = this.#lastError = undefined;
    if (!options.src) this.loaded = undefined;
    this.#isPending = true;
    this.#isAsked = this.#isFollowed = false;
    this.#answerCount++;
    this.#endWait = undefined;
    this.#loadPast([]);
    this.#current.follow('', 0);
    this.#listener.onStatus('src');
  }

  /**
   * Asks the source from now on, or lets it rest. A source that rests keeps its last answer and its waits, so that one
   * which is needed by turns is not asked more often.
   */
  ask(isAsked: boolean): void {
    if (isAsked === this.#isAsked) return;
    // A later outcome than this one is awaited where the last answer is older than a poll's would be.
    this.#isPending = this.state === 'pending';
    this.#isAsked = isAsked;
    this.#current.setPolled(isAsked);
    this.#past.setPolled(isAsked);
    if (this.#isFollowed || !isAsked) return;
    this.#isFollowed = true;
    this.#current.follow(this.#options.src, this.#options.refreshInterval);
  }

  /** Whether there is a source to ask, and no connection. */
  get offline(): boolean {
    return this.#current.offline;
  }

  get state(): SourceState {
    if (this.error) return 'failed';
    const { loaded } = this;
    const maxAge = (this.#options.refreshInterval || Infinity) * 1000 * MAX_INTERVALS;
    const isOld = !this.#isAsked && Date.now() - (loaded?.loadedAt ?? 0) > maxAge;
    return !loaded || loaded.isStored || this.#isPending || isOld ? 'pending' : 'serving';
  }

  /** What the source gave last, without quotes that are too old to be shown, and how it does. */
  get quotes(): SourceQuotes {
    const { state, loaded } = this;
    if (!loaded || (state !== 'serving' && Date.now() - loaded.loadedAt > MAX_AGE_MS)) {
      return { state, quotes: [], loadedAt: 0 };
    }
    return { state, ...loaded };
  }

  /** Loads now, unless it rests. */
  refresh(): void {
    if (this.#isAsked) this.#current.refresh();
  }

  /** @returns whether the quotes are good: there are some, and no later ones arrived while they were read */
  async #readCurrent({ payload, keptAt }: Answer): Promise<boolean> {
    const count = ++this.#answerCount;
    this.#endWait = undefined;
    const { src, previousSrc } = this.#options;
    this.#lastError = undefined;
    const result = await this.#read(payload, src);
    if (count !== this.#answerCount) return false;
    if (result instanceof FeedError) {
      this.#setError(result);
      return false;
    }
    this.#result = result;
    const { url, answeredAt = Date.now() } = this.#current;
    this.#origin = { host: url ? new URL(url).host : '', loadedAt: keptAt ?? answeredAt, isStored: !!keptAt };
    const newest = result.quotes.reduce((latest, { time = 0 }) => Math.max(latest, time), 0);
    const urls = previousUrls(previousSrc ?? '', newest || Date.now());
    if (urls[0]?.url !== this.#firstPastUrl) this.#loadPast(urls);
    // The first rates are shown without their change. Later ones wait for it, so that no change disappears.
    if (this.#isPastSettled || !this.#listener.hasLoaded()) return this.#deliver();
    // Whether it may be kept is known once it is shown: never, where a later one comes before.
    return new Promise((resolve) => (this.#endWait = resolve));
  }

  #loadPast(urls: PreviousUrl[]): void {
    this.#pastUrls = urls;
    this.#firstPastUrl = urls[0]?.url;
    this.#isPastSettled = !urls.length;
    this.#previous = undefined;
    this.#past.follow(this.#firstPastUrl, 0);
  }

  /** @returns whether the quotes are used */
  async #readPast(payload: unknown): Promise<boolean> {
    const [asked] = this.#pastUrls;
    const result = await this.#read(payload, asked?.url);
    if (asked !== this.#pastUrls[0]) return false;
    const error = result instanceof FeedError ? result : undefined;
    if (!(result instanceof FeedError)) {
      this.#previous = result.quotes.map((quote) => ({ ...quote, time: quote.time ?? asked?.day }));
    }
    this.#listener.onStatus('previous-src', error);
    this.#settlePast();
    return !error;
  }

  /** Tries the day before when the source does not have a day. */
  #walkBack(error: FeedError): void {
    const [, next, ...others] = this.#pastUrls;
    if (error.status === 404 && next) {
      this.#pastUrls = [next, ...others];
      this.#past.follow(next.url, 0);
    } else {
      this.#listener.onStatus('previous-src', error);
      if (!this.#isPastSettled) this.#settlePast();
    }
  }

  #settlePast(): void {
    this.#isPastSettled = true;
    if (!this.#result) return;
    const isGood = this.#deliver();
    this.#endWait?.(isGood);
    this.#endWait = undefined;
  }

  #deliver(): Promise<boolean> {
    const { quotes = [], skipped = 0 } = this.#result ?? {};
    this.loaded = {
      quotes,
      skipped,
      previous: this.#previous,
      ...this.#origin,
    };
    this.#setError(this.#lastError);
    return this.#listener.onLoad(this.loaded, this.#isPastSettled);
  }

  /** A poll failed, or without an error succeeded. */
  #setError(error?: FeedError): void {
    this.error = this.#lastError = error;
    this.#isPending = false;
    this.#listener.onStatus('src', error);
  }

  async #read(payload: unknown, url: string | undefined): Promise<ReadResult | FeedError> {
    try {
      return await readPayload(payload, this.#options);
    } catch (cause) {
      return toFeedError(cause, url);
    }
  }
}
