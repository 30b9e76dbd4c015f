import type { ReactiveControllerHost } from 'lit';
import { FeedController } from '../feed/feed-controller.js';
import type { Answer } from '../feed/feed.js';
import { FeedError, toFeedError } from '../feed/feed-error.js';
import { readQuotes } from './formats/index.js';
import { own } from './formats/own.js';
import { previousUrls } from './previous-urls.js';
import { soundQuotes, type Quote } from './rate.js';

/** Where rates come from, as the element's attributes say. */
export interface SourceOptions {
  readonly src: string | null | undefined;
  readonly previousSrc: string | null | undefined;
  /** A family's name, or `auto`. */
  readonly format: string | null;
  /** Seconds between polls; 0 asks once. */
  readonly refreshInterval: number;
  /** The page's own reader, in place of `format`. */
  readonly read: ((payload: unknown) => unknown) | undefined;
}

/** What an answer gave. */
export interface LoadedQuotes {
  readonly quotes: readonly Quote[];
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
  #options: SourceOptions | undefined;
  #quotes: readonly Quote[] = [];
  /** Where the past of the present quotes is asked for first, and where else it may be. */
  #pastUrl: string | undefined;
  #otherUrls: string[] = [];
  /** Whether the past was found, or found missing. */
  #settled = false;
  #previous: readonly Quote[] | undefined;
  #keptAt: number | undefined;
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
    this.#pastUrl = '';
    this.#past.follow('', 0);
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

  /** Tells whether there are quotes in an answer. */
  #takeLevel({ payload, keptAt }: Answer): boolean {
    const { previousSrc } = this.#options ?? {};
    const src = this.#options?.src ?? undefined;
    try {
      this.#quotes = this.#read(payload, src);
    } catch (error) {
      this.#listener.onState('src', toFeedError(error, src));
      return false;
    }
    this.#keptAt = keptAt;
    const times = this.#quotes.map(({ time = 0 }) => time);
    const newest = times.reduce((a, b) => Math.max(a, b), 0);
    const [first, ...others] = previousUrls(previousSrc ?? '', newest || Date.now());
    if (first !== this.#pastUrl) {
      this.#pastUrl = first;
      this.#otherUrls = others;
      this.#settled = !first;
      this.#previous = undefined;
      this.#past.follow(first, 0);
    }
    // The first content need not wait for its past; later content replaces good content, so it comes whole.
    if (this.#settled || !this.#given) this.#give();
    return true;
  }

  #takePast(payload: unknown): boolean {
    let error: FeedError | undefined;
    try {
      this.#previous = this.#read(payload, this.#pastUrl);
    } catch (cause) {
      error = toFeedError(cause, this.#pastUrl);
    }
    this.#listener.onState('previous-src', error);
    this.#settle();
    return !error;
  }

  /** A day that the source does not have gives way to the day before it. */
  #walkBack(error: FeedError): void {
    const next = error.status === 404 && this.#otherUrls.shift();
    if (next) {
      this.#past.follow(next, 0);
    } else {
      this.#listener.onState('previous-src', error);
      if (!this.#settled) this.#settle();
    }
  }

  #settle(): void {
    this.#settled = true;
    this.#give();
  }

  #give(): void {
    this.#given = true;
    this.#listener.onState('src');
    const loaded = { quotes: this.#quotes, previous: this.#previous, keptAt: this.#keptAt };
    this.#listener.onQuotes(loaded, this.#settled);
  }

  #read(payload: unknown, url: string | undefined): readonly Quote[] {
    const { read, format } = this.#options ?? {};
    const quotes = read ? own(read(payload)) : readQuotes(payload, format ?? 'auto')?.quotes;
    if (quotes) return soundQuotes(quotes);
    const came = JSON.stringify(payload).slice(0, 60);
    throw new FeedError('format', `expected rates (format ${format}), got ${came}…`, { url });
  }
}
