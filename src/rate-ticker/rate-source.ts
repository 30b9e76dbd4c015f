import type { ReactiveControllerHost } from 'lit';
import type { SourceStatus } from '../element/base-element.js';
import { FeedController } from '../feed/feed-controller.js';
import { FeedError, toFeedError } from '../feed/feed-error.js';
import type { Answer } from '../feed/feed.js';
import type { ReadResult } from '../rates/formats/read-as.js';
import { readPayload, type ReadOptions } from '../rates/formats/read-payload.js';
import { previousUrls, type PreviousUrl } from '../rates/previous-urls.js';
import type { Quote } from '../rates/rate.js';

/** Where rates come from, as the element's attributes say. */
export interface SourceOptions extends ReadOptions {
  readonly src: string | null | undefined;
  readonly previousSrc: string | null | undefined;
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
  /** When the quotes were loaded, epoch ms. */
  readonly loadedAt: number;
  /** Whether that was at an earlier visit. */
  readonly isStored: boolean;
}

/** Receives what the sources give. */
export interface SourceListener {
  /** New quotes are loaded. `isComplete` is false while the level to compare with is still being loaded. */
  onLoad(loaded: LoadedQuotes, isComplete: boolean): void;
  /** The URL of an attribute failed; without an error it works again. */
  onStatus(attribute: 'src' | 'previous-src', error?: FeedError): void;
}

/** Follows `src` and `previous-src`, and reads their payloads. */
export class RateSource {
  /** The quotes of the last good answer; undefined until there is one. */
  loaded: LoadedQuotes | undefined;
  /** Why `src` failed last; undefined while it works. */
  error: FeedError | undefined;
  readonly #listener: SourceListener;
  readonly #current: FeedController;
  readonly #past: FeedController;
  #options: SourceOptions = { src: '', previousSrc: '', refreshInterval: 0 };
  /** Counts the answers of `src`, so that an older one that is read late is dropped. */
  #answerCount = 0;
  #result: ReadResult | undefined;
  #keptAt: number | undefined;
  /** URLs that may have the level to compare with; the first is being asked. */
  #pastUrls: PreviousUrl[] = [];
  /** The URL that the walk back started from. */
  #firstPastUrl: string | undefined;
  /** Whether the past was loaded, or is known to be missing. */
  #isPastSettled = false;
  #previous: readonly Quote[] | undefined;
  #isDelivered = false;

  constructor(host: ReactiveControllerHost & Element, listener: SourceListener) {
    this.#listener = listener;
    this.#current = new FeedController(host, {
      onAnswer: (answer) => this.#readCurrent(answer),
      onError: (error) => this.#setStatus('src', error),
    });
    this.#past = new FeedController(host, {
      onAnswer: ({ payload }) => this.#readPast(payload),
      onError: (error) => this.#walkBack(error),
    });
  }

  /** Follows another source; loads for the previous one are dropped. */
  follow(options: SourceOptions): void {
    this.#options = options;
    this.error = undefined;
    if (!options.src) this.loaded = undefined;
    this.#answerCount++;
    this.#loadPast([]);
    this.#current.follow(options.src, options.refreshInterval);
  }

  /** Whether there is a source to follow, and no connection. */
  get offline(): boolean {
    return this.#current.offline;
  }

  /**
   * @param src - the element's, which it may not follow yet
   * @param hasRates - whether rates are shown, wherever they come from
   */
  status(src: string | null | undefined, hasRates: boolean): SourceStatus {
    if (this.loaded && (this.error || this.loaded.isStored)) return 'stale';
    if (this.error) return 'error';
    if (hasRates || !src) return 'idle';
    return this.loaded ? 'empty' : 'loading';
  }

  /** Loads `src` now. */
  refresh(): void {
    this.#current.refresh();
  }

  /** @returns whether the quotes are used: the answer has some, and no later one arrived while it was read */
  async #readCurrent({ payload, keptAt }: Answer): Promise<boolean> {
    const count = ++this.#answerCount;
    const { src, previousSrc } = this.#options;
    const result = await this.#read(payload, src);
    if (count !== this.#answerCount) return false;
    if (result instanceof FeedError) {
      this.#setStatus('src', result);
      return false;
    }
    this.#result = result;
    this.#keptAt = keptAt;
    const newest = result.quotes.reduce((latest, { time = 0 }) => Math.max(latest, time), 0);
    const urls = previousUrls(previousSrc ?? '', newest || Date.now());
    if (urls[0]?.url !== this.#firstPastUrl) this.#loadPast(urls);
    // The first rates are shown without their change. Later ones wait for it, so that no change disappears.
    if (this.#isPastSettled || !this.#isDelivered) this.#deliver();
    return true;
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
    this.#setStatus('previous-src', error);
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
      this.#setStatus('previous-src', error);
      if (!this.#isPastSettled) this.#settlePast();
    }
  }

  #settlePast(): void {
    this.#isPastSettled = true;
    if (this.#result) this.#deliver();
  }

  #deliver(): void {
    const { quotes = [], skipped = 0 } = this.#result ?? {};
    const keptAt = this.#keptAt;
    this.#isDelivered = true;
    this.#setStatus('src');
    this.loaded = {
      quotes,
      skipped,
      previous: this.#previous,
      loadedAt: keptAt ?? Date.now(),
      isStored: keptAt !== undefined,
    };
    this.#listener.onLoad(this.loaded, this.#isPastSettled);
  }

  #setStatus(attribute: 'src' | 'previous-src', error?: FeedError): void {
    if (attribute === 'src') this.error = error;
    this.#listener.onStatus(attribute, error);
  }

  async #read(payload: unknown, url: string | null | undefined): Promise<ReadResult | FeedError> {
    try {
      return await readPayload(payload, this.#options);
    } catch (cause) {
      return toFeedError(cause, url ?? undefined);
    }
  }
}
