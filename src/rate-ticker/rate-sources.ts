import type { ReactiveControllerHost } from 'lit';
import type { SourceStatus } from '../element/base-element.js';
import type { FeedError } from '../feed/feed-error.js';
import type { SourceQuotes } from '../rates/choose-sources.js';
import type { ReadOptions } from '../rates/formats/read-payload.js';
import { sourceEntries, type SourceLists } from '../rates/source-options.js';
import { RateSource, type LoadedQuotes } from './rate-source.js';

/** Where rates come from, as the element's attributes say. */
export interface SourcesOptions extends SourceLists, Pick<ReadOptions, 'read'> {
  /** Seconds between polls; 0 loads once. */
  readonly refreshInterval: number;
}

/** Receives what the sources give. */
export interface SourcesListener {
  /** A source, counted from 0, gave new quotes; see `SourceListener`. */
  onLoad(index: number, loaded: LoadedQuotes, isComplete: boolean): Promise<boolean>;
  /** A source, or where its past is, failed; without an error it works again. */
  onStatus(index: number, attribute: 'src' | 'previous-src', error?: FeedError): void;
}

/** Follows all sources of an element, and asks as many of them as are needed. */
export class RateSources {
  /** What each source gave last, the best first: another list whenever something changed. */
  quotes: readonly SourceQuotes[] = [];
  readonly #host: ReactiveControllerHost & Element;
  readonly #listener: SourcesListener;
  /** Those that are followed, and behind them those that were and may be used again. */
  readonly #sources: RateSource[] = [];
  #count = 0;

  constructor(host: ReactiveControllerHost & Element, listener: SourcesListener) {
    this.#host = host;
    this.#listener = listener;
  }

  /** Follows other sources; loads for those before are dropped. */
  follow(options: SourcesOptions): void {
    const { read, refreshInterval } = options;
    const entries = sourceEntries(options);
    this.#count = entries.length;
    while (this.#sources.length < this.#count) this.#sources.push(this.#newSource(this.#sources.length));
    this.#sources.forEach((source, index) => source.follow({ ...entries[index], read, refreshInterval }));
    this.#update();
    this.ask(1);
  }

  /** Asks the best sources, up to a number of them, and lets the others rest. */
  ask(count: number): void {
    this.#followed.forEach((source, index) => source.ask(index < count));
  }

  /** Loads now. */
  refresh(): void {
    for (const source of this.#followed) source.refresh();
  }

  /** Whether any source ever gave quotes that may still be shown. */
  get hasLoaded(): boolean {
    return this.quotes.some(({ loadedAt }) => loadedAt);
  }

  /** Whether there is a source to ask, and no connection. */
  get offline(): boolean {
    return this.#followed.some(({ offline }) => offline);
  }

  /** Whether the last poll of each source failed. */
  get isFailed(): boolean {
    return this.#count > 0 && this.#followed.every(({ error }) => error);
  }

  /**
   * @param src - the element's, which may not be followed yet
   * @param hasRates - whether rates are shown, wherever they come from
   * @param isPending - whether more may come from a source that has not answered yet
   */
  status(src: string | null | undefined, hasRates: boolean, isPending: boolean): SourceStatus {
    const isServed = this.quotes.some(({ state }) => state === 'serving');
    const isStored = !isServed && this.quotes.some((one) => one.isStored);
    if (this.hasLoaded && (this.isFailed || isStored)) return 'stale';
    if (this.isFailed) return 'error';
    if (hasRates || !src) return 'idle';
    return isServed && !isPending ? 'empty' : 'loading';
  }

  get #followed(): RateSource[] {
    return this.#sources.slice(0, this.#count);
  }

  #newSource(index: number): RateSource {
    return new RateSource(this.#host, {
      hasLoaded: () => this.hasLoaded,
      onLoad: (loaded, isComplete) => {
        this.#update();
        return this.#listener.onLoad(index, loaded, isComplete);
      },
      onStatus: (attribute, error) => {
        this.#update();
        this.#listener.onStatus(index, attribute, error);
      },
    });
  }

  #update(): void {
    this.quotes = this.#followed.map((source) => source.quotes);
  }
}
