import type { ReactiveControllerHost } from 'lit';
import { FeedController } from '../feed/feed-controller.js';
import { FeedError, toFeedError } from '../feed/feed-error.js';
import type { Answer } from '../feed/feed.js';
import { type ReadOptions, readPayload, type ReadResult } from '../rates/formats/read-payload.js';
import { previousUrls, type PreviousUrl } from '../rates/previous-urls.js';
import type { Quote } from '../rates/rate.js';

/** Where rates come from, as the element's attributes say. */
export interface SourceOptions extends ReadOptions {
  readonly src: string | null | undefined;
  readonly previousSrc: string | null | undefined;
  /** Seconds between polls; 0 asks once. */
  readonly refreshInterval: number;
}

/** What an answer gave. */
export interface LoadedQuotes {
  readonly quotes: readonly Quote[];
  /** Entries that were left out, because they name no pair or no level. */
  readonly skipped: number;
  /** Quotes of `previous-src`; none when there is no such source or it failed. */
  readonly previous: readonly Quote[] | undefined;
  /** When the quotes were got, epoch ms, where they are what an earlier visit left. */
  readonly keptAt: number | undefined;
}

/** Who is told what the source gave. */
export interface SourceListener {
  /** Quotes to show. `complete` is false while the level to compare with is still being asked for. */
  onQuotes(loaded: LoadedQuotes, complete: boolean): void;
  /** An attribute's URL gave nothing; no error once it gives again. */
  onState(attribute: 'src' | 'previous-src', error?: FeedError): void;
}

/** Follows `src` and `previous-src`, and reads what they give. */
export class RateSource {
  readonly #listener: SourceListener;
  readonly #level: FeedController;
  readonly #past: FeedController;
  #options: SourceOptions = { src: '', previousSrc: '', refreshInterval: 0 };
  /** Counts what `src` gave, so that what was read of an older answer is dropped. */
  #turn = 0;
  #reading: ReadResult | undefined;
  #keptAt: number | undefined;
  /** Where the past of the present quotes may be; the first is asked for. */
  #pastUrls: PreviousUrl[] = [];
  /** The URL that the walk back began with. */
  #pastFrom: string | undefined;
  /** Whether the past was found, or found missing. */
  #settled = false;
  #previous: readonly Quote[] | undefined;
  #given = false;

  constructor(host: ReactiveControllerHost & Element, listener: SourceListener) {
    this.#listener = listener;
    this.#level = new FeedController(host, {
      onAnswer: (answer) => this.#takeLevel(answer),
      onError: (error) => listener.onState('src', error),
    });
    this.#past = new FeedController(host, {
      onAnswer: ({ payload }) => this.#takePast(payload),
      onError: (error) => this.#walkBack(error),
    });
  }

  /** Follows another source; what is under way for the old one is dropped. */
  follow(options: SourceOptions): void {
    this.#options = options;
    this.#turn++;
    this.#askPast([]);
    this.#level.follow(options.src, options.refreshInterval);
  }

  /** Whether there is a source to follow, and no connection to do it. */
  get offline(): boolean {
    return this.#level.offline;
  }

  /** Asks `src` now. */
  refresh(): void {
    this.#level.refresh();
  }

  /** Tells whether the quotes of an answer were taken: it holds some, and no later one came while it was read. */
  async #takeLevel({ payload, keptAt }: Answer): Promise<boolean> {
    const turn = ++this.#turn;
    const { src, previousSrc } = this.#options;
    const reading = await this.#read(payload, src);
    if (turn !== this.#turn) return false;
    if (reading instanceof FeedError) {
      this.#listener.onState('src', reading);
      return false;
    }
    this.#reading = reading;
    this.#keptAt = keptAt;
    const newest = reading.quotes.reduce((latest, { time = 0 }) => Math.max(latest, time), 0);
    const urls = previousUrls(previousSrc ?? '', newest || Date.now());
    if (urls[0]?.url !== this.#pastFrom) this.#askPast(urls);
    // The first content need not wait for its past; later content replaces good content, so it comes whole.
    if (this.#settled || !this.#given) this.#give();
    return true;
  }

  #askPast(urls: PreviousUrl[]): void {
    this.#pastUrls = urls;
    this.#pastFrom = urls[0]?.url;
    this.#settled = !urls.length;
    this.#previous = undefined;
    this.#past.follow(this.#pastFrom, 0);
  }

  async #takePast(payload: unknown): Promise<boolean> {
    const [asked] = this.#pastUrls;
    const reading = await this.#read(payload, asked?.url);
    if (asked !== this.#pastUrls[0]) return false;
    const error = reading instanceof FeedError ? reading : undefined;
    if (!(reading instanceof FeedError)) {
      this.#previous = reading.quotes.map((quote) => ({ ...quote, time: quote.time ?? asked?.day }));
    }
    this.#listener.onState('previous-src', error);
    this.#settle();
    return !error;
  }

  /** A day that the source does not have gives way to the day before it. */
  #walkBack(error: FeedError): void {
    const [, next, ...others] = this.#pastUrls;
    if (error.status === 404 && next) {
      this.#pastUrls = [next, ...others];
      this.#past.follow(next.url, 0);
    } else {
      this.#listener.onState('previous-src', error);
      if (!this.#settled) this.#settle();
    }
  }

  #settle(): void {
    this.#settled = true;
    if (this.#reading) this.#give();
  }

  #give(): void {
    const { quotes = [], skipped = 0 } = this.#reading ?? {};
    this.#given = true;
    this.#listener.onState('src');
    this.#listener.onQuotes({ quotes, skipped, previous: this.#previous, keptAt: this.#keptAt }, this.#settled);
  }

  async #read(payload: unknown, url: string | null | undefined): Promise<ReadResult | FeedError> {
    try {
      return await readPayload(payload, this.#options);
    } catch (cause) {
      return toFeedError(cause, url ?? undefined);
    }
  }
}
