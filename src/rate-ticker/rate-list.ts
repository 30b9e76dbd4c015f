import { tickerWords } from '../locale/ticker-words.js';
import {
  chooseRates,
  NOTHING_CHOSEN,
  type ChosenRates,
  type HeldLevel,
  type SourceQuotes,
} from '../rates/choose-sources.js';
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

/** What may be seen to change. */
const FIGURES = ['value', 'bid', 'ask'] as const;

/** Marks what is new or changed beside what was shown before, if there was anything. */
function markNews(printed: readonly PrintedRate[], before: readonly PrintedRate[]): readonly PrintedRate[] {
  if (!before.length) return printed;
  const known = new Map(before.map((one) => [one.rate.pair, one]));
  return printed.map((one) => {
    const last = known.get(one.rate.pair);
    if (!last) return { ...one, news: 'new' };
    return FIGURES.some((figure) => one[figure] !== last[figure]) ? { ...one, news: 'changed' } : one;
  });
}

/** From which on the inputs of a list say how it is printed. */
const STYLE_INPUTS = 4;

/** Nobody knows when the page's author wrote what stands inside the element. */
const UNKNOWN = 0;

/** A source that changes its unit changes all its levels. */
const MAX_LEVELS_TOLD = 3;

/** The rates that a ticker shows, computed again only when something changed that they depend on. */
export class RateList {
  printed: readonly PrintedRate[] = [];
  /** Words of `pairs` that name no pair. */
  #unknown: readonly string[] = [];
  #chosen: ChosenRates = NOTHING_CHOSEN;
  #inputs: readonly unknown[] = [];

  get rates(): readonly Rate[] {
    return this.printed.map(({ rate }) => rate);
  }

  /** The newest time of the rates, epoch ms; undefined when they have none. */
  get newestTime(): number | undefined {
    const times = this.printed.flatMap(({ rate: { time } }) => time ?? []);
    return times.length ? times.reduce((a, b) => Math.max(a, b)) : undefined;
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

  /** Levels that leap, so that the last good ones are shown. */
  get held(): readonly HeldLevel[] {
    return [...this.#chosen.held.values()];
  }

  /** When the oldest of the rates came, or else what they say themselves, epoch ms; undefined where nobody knows. */
  get loadedAt(): number | undefined {
    const times = this.#chosen.rates.map(({ loadedAt }) => loadedAt);
    const oldest = times.reduce((a, b) => Math.min(a, b), Infinity);
    return oldest === UNKNOWN || oldest === Infinity ? this.newestTime : oldest;
  }

  /** Judges the next levels by themselves, as those of other sources than before. */
  forget(): void {
    this.#chosen = { ...this.#chosen, lastGood: NOTHING_CHOSEN.lastGood, held: NOTHING_CHOSEN.held };
  }

  /** @returns whether the rates were computed again */
  update({ sources, fallback, pairs: list, limit, lang, digits, per }: RateListOptions): boolean {
    const inputs = [sources, fallback, list, limit, lang, tickerWords.of(lang), digits, per];
    const isSame = inputs.map((input, index) => input === this.#inputs[index]);
    if (this.#inputs.length && !isSame.includes(false)) return false;
    this.#inputs = inputs;
    const { pairs, unknown } = parsePairs(list);
    const last: SourceQuotes[] = fallback ? [{ state: 'failed', quotes: fallback, loadedAt: UNKNOWN }] : [];
    this.#chosen = chooseRates([...sources, ...last], { pairs, limit }, this.#chosen);
    const printed = this.#chosen.rates.map(({ rate, isStale }) => printRate(rate, { lang, digits, per }, isStale));
    // Another way of printing is no news.
    const isPrintedAlike = !isSame.slice(STYLE_INPUTS).includes(false);
    this.printed = isPrintedAlike ? markNews(printed, this.printed) : printed;
    this.#unknown = unknown;
    return true;
  }

  /**
   * What the console is to be told, by subject; an empty text where all is well.
   *
   * @param isLoaded - whether there is more than what stands inside the element
   */
  warnings(isLoaded: boolean): [subject: string, text: string][] {
    const { missing, isPending } = this.#chosen;
    const warnings = [['pairs', textOf(this.#unknown, (words) => `expected pairs like KGS/USD, got ${words}`)]];
    const levels = this.held.map(({ pair, value, last, host }) => `${pair} = ${value} after ${last} (${host})`);
    const held = [...levels.slice(0, MAX_LEVELS_TOLD), ...(levels[MAX_LEVELS_TOLD] ? ['…'] : [])];
    warnings.push(['leaps', textOf(held, (some) => `expected levels within half of the last ones, got ${some}`)]);
    if (isLoaded && !isPending) {
      warnings.push(['rates', textOf(missing, (pairs) => `expected ${pairs}, got none of it`)]);
    }
    return warnings as [string, string][];
  }
}

const textOf = (words: readonly string[], text: (words: string) => string): string =>
  words.length ? text(words.join(' ')) : '';
