import type { ReactiveControllerHost } from 'lit';
import type { SourceStatus } from '../element/base-element.js';
import type { FeedError } from '../feed/feed-error.js';
import type { SourceQuotes } from '../rates/choose-sources.js';
import { listOf } from '../payload/json.js';
import { runAtOnce } from '../payload/time-slices.js';
import { plainRow } from '../rates/formats/plain.js';
import { validQuotes, type GivenRate, type Quote } from '../rates/rate.js';
import { InlineRates } from './inline-rates.js';
import { RateList, type RateListOptions } from './rate-list.js';
import type { LoadedQuotes } from './rate-source.js';
import { RateSources, type SourcesOptions } from './rate-sources.js';

/** What an element shows, and how it prints it. */
export type ShownOptions = Omit<RateListOptions, 'sources' | 'fallback'>;

/** An element that shows rates, as far as they concern it. */
export interface RatesHost {
  /** Warns on the console about a subject; an empty text where all is well. */
  warn(subject: string, text: string | false | 0): void;
  /** A source failed; without an error it works again. */
  onStatus(subject: string, error?: FeedError): void;
  /** Rates of the sources are shown. */
  onShown(): void;
}

/** The rates of an element, wherever they come from: the page's script, its sources, or what stands inside it. */
export class TickerRates {
  readonly list: RateList = new RateList();
  readonly sources: RateSources;
  readonly inline: InlineRates;
  readonly #element: ReactiveControllerHost & Element;
  readonly #host: RatesHost;
  #given: readonly SourceQuotes[] | undefined;

  constructor(element: ReactiveControllerHost & Element, host: RatesHost) {
    this.#element = element;
    this.#host = host;
    this.inline = new InlineRates({
      onRead: () => element.requestUpdate(),
      onError: (error) => host.warn('content', String(error)),
    });
    this.sources = new RateSources(element, {
      onLoad: (index, loaded, isComplete) => this.#show(index, loaded, isComplete),
      onStatus: (index, attribute, error) => {
        if (error) element.requestUpdate();
        host.onStatus(subjectOf(attribute, index), error);
      },
    });
  }

  /** Shows rates that the page gives, in place of all others; undefined returns to those. */
  give(rates: readonly GivenRate[] | undefined): void {
    const quotes = listOf(rates).map((rate) => plainRow(rate));
    this.#setGiven(rates && validQuotes(quotes));
    if (rates && (quotes.includes(undefined) || !Array.isArray(rates))) void this.#readGiven(rates);
  }

  #setGiven(quotes: readonly Quote[] | undefined): void {
    this.#given = quotes && [{ state: 'serving', quotes, loadedAt: Date.now() }];
    this.#element.requestUpdate();
  }

  /** Reads also what is not plain, by a reader that is loaded first. */
  async #readGiven(rates: readonly GivenRate[]): Promise<void> {
    const given = this.#given;
    try {
      const { own } = await import('../rates/formats/own.js');
      // Rates that were given meanwhile win.
      if (this.#given === given) this.#setGiven(validQuotes(runAtOnce(own(rates)) ?? []));
    } catch (error) {
      this.#host.warn('rates', String(error));
    }
  }

  /** Whether the page itself gave rates. */
  get isGiven(): boolean {
    return !!(this.#given ?? this.inline.quotes);
  }

  /** Computes the rates again, where something changed that they depend on. */
  update(options: ShownOptions): void {
    const { quotes, hasLoaded } = this.sources;
    const isLoaded = !!this.#given || hasLoaded;
    const fallback = isLoaded ? undefined : this.inline.quotes;
    const isChanged = this.list.update({ sources: this.#given ?? quotes, fallback, ...options });
    for (const [subject, text] of isChanged ? this.list.warnings(isLoaded) : []) this.#host.warn(subject, text);
  }

  /** Follows other sources. Their levels are judged by themselves. */
  follow(options: SourcesOptions): void {
    this.list.forget();
    // What the sources before gave is shown no more.
    if (this.sources.hasLoaded) this.#element.requestUpdate();
    this.sources.follow(options);
  }

  /** @param src - the element's, which may not be followed yet */
  status(src: string | null | undefined): SourceStatus {
    return this.sources.status(src, !!this.list.printed.length, this.list.isPending);
  }

  /** @returns whether the quotes may be kept for the next visit: no level of their host leaps */
  async #show(index: number, { skipped, quotes, isStored, host }: LoadedQuotes, isComplete: boolean): Promise<boolean> {
    const text = `expected ${skipped + quotes.length} rates, got ${quotes.length}: ${skipped} name no pair or no level`;
    this.#host.warn(subjectOf('entries', index), skipped && text);
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    if (isComplete && !isStored) this.#host.onShown();
    return !this.list.held.some((level) => level.host === host);
  }
}

/** Names the source of a console line, where it is not the first. */
const subjectOf = (subject: string, index: number): string => (index ? `${subject} ${index + 1}` : subject);
