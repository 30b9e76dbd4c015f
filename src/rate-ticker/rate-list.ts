import { tickerWords } from '../locale/ticker-words.js';
import { parsePairs } from '../rates/pair.js';
import { printRate, type PrintedRate, type ValueStyle } from '../rates/print-rate.js';
import type { Quote, Rate } from '../rates/rate.js';
import { selectRates } from '../rates/select-rates.js';

/** What a ticker shows of its quotes, and how it prints them. */
export interface RateListOptions extends ValueStyle {
  readonly quotes: readonly Quote[];
  /** Quotes of an earlier payload to compare with. */
  readonly previous: readonly Quote[] | undefined;
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
  /** Wanted pairs that the quotes do not give. */
  missingPairs: readonly string[] = [];
  #inputs: readonly unknown[] = [];

  get rates(): readonly Rate[] {
    return this.printed.map(({ rate }) => rate);
  }

  /** The newest time of the rates, epoch ms; undefined when they have none. */
  get newestTime(): number | undefined {
    const times = this.printed.flatMap(({ rate: { time } }) => time ?? []);
    return times.length ? times.reduce((a, b) => Math.max(a, b)) : undefined;
  }

  /** @returns whether the rates were computed again */
  update({ quotes, previous, pairs: list, limit, lang, digits, per }: RateListOptions): boolean {
    const inputs = [quotes, previous, list, limit, lang, tickerWords.of(lang), digits, per];
    if (this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return false;
    this.#inputs = inputs;
    const { pairs, unknown } = parsePairs(list);
    const { rates, missing } = selectRates(quotes, { pairs, previous, limit });
    this.printed = rates.map((rate) => printRate(rate, { lang, digits, per }));
    this.unknownPairs = unknown;
    this.missingPairs = missing;
    return true;
  }
}
