import { tickerWords } from '../locale/ticker-words.js';
import { chooseRates, type ChosenRates, type SourceQuotes } from '../rates/choose-sources.js';
import { parsePairs } from '../rates/pair.js';
import { printRate, type PrintedRate, type ValueStyle } from '../rates/print-rate.js';
import type { Quote, Rate } from '../rates/rate.js';

/** What a ticker shows of its sources, and how it prints them. */
export interface RateListOptions extends ValueStyle {
  /** The best first. */
  readonly sources: readonly SourceQuotes[];
  /** What the page shows while no source has given anything. */
  readonly fallback: readonly Quote[] | undefined;
  /** Wanted pairs in their order; empty for all. */
  readonly pairs: string;
  /** Maximum number of rates. */
  readonly limit: number;
}

/** The rates that a ticker shows, computed again only when something changed that they depend on. */
export class RateList {
  printed: readonly PrintedRate[] = [];
  /** Words of `pairs` that name no pair. */
  unknownPairs: readonly string[] = [];
  #chosen: ChosenRates = { rates: [], missing: [], asked: 1, isPending: false };
  #inputs: readonly unknown[] = [];

  get rates(): readonly Rate[] {
    return this.printed.map(({ rate }) => rate);
  }

  /** The newest time of the rates, epoch ms; undefined when they have none. */
  get newestTime(): number | undefined {
    const times = this.printed.flatMap(({ rate: { time } }) => time ?? []);
    return times.length ? times.reduce((a, b) => Math.max(a, b)) : undefined;
  }

  /** Wanted pairs that no source gives; undefined while one has still to answer. */
  get missingPairs(): readonly string[] | undefined {
    return this.#chosen.isPending ? undefined : this.#chosen.missing;
  }

  /** How many sources, from the best on, are to be asked. */
  get asked(): number {
    return this.#chosen.asked;
  }

  /** Whether one of these has still to answer. */
  get isPending(): boolean {
    return this.#chosen.isPending;
  }

  /** The hosts that serve now. */
  get sources(): readonly string[] {
    return [...new Set(this.#chosen.rates.flatMap(({ rate: { source }, isStale }) => (isStale ? [] : (source ?? []))))];
  }

  /** When the oldest of the rates came, epoch ms; undefined without rates. */
  get loadedAt(): number | undefined {
    const times = this.#chosen.rates.map(({ loadedAt }) => loadedAt);
    return times.length ? times.reduce((a, b) => Math.min(a, b)) : undefined;
  }

  /** @returns whether the rates were computed again */
  update({ sources, fallback, pairs: list, limit, lang, digits, per }: RateListOptions): boolean {
    const inputs = [sources, fallback, list, limit, lang, tickerWords.of(lang), digits, per];
    if (this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return false;
    this.#inputs = inputs;
    const { pairs, unknown } = parsePairs(list);
    const last: SourceQuotes[] = fallback ? [{ state: 'failed', quotes: fallback, loadedAt: Date.now() }] : [];
    this.#chosen = chooseRates([...sources, ...last], { pairs, limit });
    this.printed = this.#chosen.rates.map(({ rate, isStale }) => printRate(rate, { lang, digits, per }, isStale));
    this.unknownPairs = unknown;
    return true;
  }
}
