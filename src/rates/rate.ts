import { MAX_TIME_MS } from '../payload/time.js';
import { isCode, pairName } from './pair.js';

/** A level as a source states it, at full precision: one `base` costs `value` of `quote`. */
export interface Quote {
  /** Currency that is priced, upper case. */
  readonly base: string;
  /** Currency that it is priced in, upper case. */
  readonly quote: string;
  /** Units of `quote` for one `base`: finite, above zero. The source's own level, or the mean of its two prices. */
  readonly value: number;
  /** What the source pays for one `base`, in units of `quote`. Only together with `ask`, and no higher. */
  readonly bid?: number | undefined;
  /** What the source takes for one `base`, in units of `quote`. */
  readonly ask?: number | undefined;
  /** The level that the source itself compares with, in the same units. */
  readonly previous?: number | undefined;
  /** The change that the source itself states, in percent. */
  readonly change?: number | undefined;
  /** When the value held, epoch ms. */
  readonly time?: number | undefined;
  /** When `previous` held, epoch ms. */
  readonly since?: number | undefined;
}

/** A wanted pair with its level and change, at full precision: what the ticker shows. */
export interface Rate extends Quote {
  /** The pair's name, `KGS/USD`. */
  readonly pair: string;
  /** Change since `previous`, in percent, unrounded. Undefined when unknown. */
  readonly change?: number | undefined;
  /** The level compared with. Undefined where the source states only a change, as that is mostly rounded. */
  readonly previous?: number | undefined;
  /** Host of the source that serves it; undefined when the page itself gave it. */
  readonly source?: string | undefined;
}

/** A rate as a page's script may give it: its pair by name or by two currencies, and its value or its two prices. */
export type GivenRate = Partial<Omit<Rate, 'pair' | 'base' | 'quote' | 'value' | 'bid' | 'ask' | 'source'>> &
  ({ readonly pair: string } | { readonly base: string; readonly quote: string }) &
  (
    | { readonly value: number; readonly bid?: number | undefined; readonly ask?: number | undefined }
    | { readonly bid: number; readonly ask: number; readonly value?: number | undefined }
  );

/** Whether a number can be a level: finite and above zero. */
export function isLevel(value: number): boolean {
  return value > 0 && value < Infinity;
}

const withinLimit = (value: number | undefined, max: number): number | undefined =>
  value !== undefined && Math.abs(value) <= max ? value : undefined;

/**
 * The valid ones of a reader's quotes: codes are codes, in upper case, and the value is finite and above zero. An
 * invalid `bid` or `ask`, `previous`, `change`, `time` or `since` is dropped and the quote stays.
 */
export function validQuotes(candidates: readonly (Quote | undefined)[]): Quote[] {
  return candidates.flatMap((candidate) => {
    if (!candidate || !isCode(candidate.base) || !isCode(candidate.quote) || !isLevel(candidate.value)) return [];
    const { base, quote, value, bid = NaN, ask = NaN, previous, change, time, since } = candidate;
    return {
      base: base.toUpperCase(),
      quote: quote.toUpperCase(),
      value,
      ...(isLevel(bid) && isLevel(ask) && bid <= ask && { bid, ask }),
      previous: previous !== undefined && isLevel(previous) ? previous : undefined,
      change: withinLimit(change, Number.MAX_VALUE),
      time: withinLimit(time, MAX_TIME_MS),
      since: withinLimit(since, MAX_TIME_MS),
    };
  });
}

/**
 * The quotes by pair name, each pair once: the newest `time` wins, else the last seen; the first appearance keeps
 * the place.
 */
export function deduplicate(quotes: Iterable<Quote>): Map<string, Quote> {
  const quoteByPair = new Map<string, Quote>();
  for (const quote of quotes) {
    const name = pairName(quote);
    const knownTime = quoteByPair.get(name)?.time ?? -Infinity;
    if (!quoteByPair.has(name) || (quote.time ?? -Infinity) >= knownTime) quoteByPair.set(name, quote);
  }
  return quoteByPair;
}
