import { isCode, pairName } from './pair.js';

/** What a source says: one `base` costs `value` of `quote`. Readers give these, at full precision. */
export interface Quote {
  /** Currency that is priced, upper case. */
  readonly base: string;
  /** Currency that it is priced in, upper case. */
  readonly quote: string;
  /** Units of `quote` for one `base`: finite, above zero. */
  readonly value: number;
  /** The level that the source itself compares with, in the same units. */
  readonly previous?: number | undefined;
  /** The change that the source itself states, in percent. */
  readonly change?: number | undefined;
  /** When the value held, epoch ms. */
  readonly time?: number | undefined;
  /** When `previous` held, epoch ms. */
  readonly since?: number | undefined;
}

/** What the ticker shows: a wanted pair with its level and change, at full precision. */
export interface Rate extends Quote {
  /** The pair's name, `KGS/USD`. */
  readonly pair: string;
  /** Change since `previous`, in percent, unrounded. None when unknown. */
  readonly change?: number | undefined;
  /** The level compared with. None where the source tells a change alone, as that is mostly rounded. */
  readonly previous?: number | undefined;
}

/** Largest time that a `Date` holds, ms. */
const LAST_TIME = 8.64e15;

/** Whether a number can be a level: finite and above zero. */
export function isLevel(value: number): boolean {
  return value > 0 && value < Infinity;
}

const within = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && Math.abs(value) <= most ? value : undefined;

/**
 * The sound ones of a reader's quotes: codes are codes, in upper case, and the value is finite and above zero. A bad
 * `previous`, `change`, `time` or `since` is dropped and the quote stays.
 */
export function soundQuotes(quotes: Iterable<Quote | undefined>): Quote[] {
  return Array.from(quotes).flatMap((draft) => {
    if (!draft || !isCode(draft.base) || !isCode(draft.quote) || !isLevel(draft.value)) return [];
    const { base, quote, value, previous, change, time, since } = draft;
    return {
      base: base.toUpperCase(),
      quote: quote.toUpperCase(),
      value,
      previous: previous !== undefined && isLevel(previous) ? previous : undefined,
      change: within(change, Number.MAX_VALUE),
      time: within(time, LAST_TIME),
      since: within(since, LAST_TIME),
    };
  });
}

/**
 * The quotes by pair name, each pair once: the newest `time` wins, else the last seen; the first appearance keeps
 * the place.
 */
export function deduplicate(quotes: Iterable<Quote>): Map<string, Quote> {
  const book = new Map<string, Quote>();
  for (const quote of quotes) {
    const name = pairName(quote);
    const known = book.get(name)?.time ?? -Infinity;
    if (!book.has(name) || (quote.time ?? -Infinity) >= known) book.set(name, quote);
  }
  return book;
}
