import { mapWithPauses } from '../../payload/time-slices.js';
import { validQuotes, type Quote } from '../rate.js';
import { withDecimalSign } from './numbers.js';
import type { PausableRead, Reader } from './reader.js';
import { isSingleCurrency } from './currencies.js';

/** The quotes of a payload. */
export interface ReadResult {
  /** Name of the family that it was read as. */
  readonly format: string;
  /** Its valid quotes. */
  readonly quotes: Quote[];
  /** Number of entries that were left out, because they name no pair or no level, or it is not certain which. */
  readonly skipped: number;
}

/** Readers by the name of their family. */
export type Readers = Readonly<Record<string, Reader>>;

/**
 * Reads a payload by one reader. A pair of two parts of one symbol (`FX` and `EURUSD`) is left out. A currency in itself
 * is no rate, and is not counted as left out either.
 */
export function* readAs(format: string, read: Reader, payload: unknown): PausableRead<ReadResult | undefined> {
  const candidates = yield* withDecimalSign((toNumber) => read(payload, toNumber));
  const rates = candidates?.filter((quote) => !quote || quote.base.toUpperCase() !== quote.quote.toUpperCase());
  if (!rates) return undefined;
  const valid = yield* mapWithPauses(rates, (rate) =>
    validQuotes([rate]).filter(({ base, quote }) => isSingleCurrency(base) && isSingleCurrency(quote)),
  );
  const quotes = valid.flat();
  return { format, quotes, skipped: rates.length - quotes.length };
}

/**
 * Reads a payload by the first of some readers that knows its family.
 *
 * @param format - a family's name; `auto` recognises it by shape
 */
export function* readByFirst(readers: Readers, payload: unknown, format: string): PausableRead<ReadResult | undefined> {
  for (const [name, read] of Object.entries(readers)) {
    const result = format === 'auto' || format === name ? yield* readAs(name, read, payload) : undefined;
    if (result) return result;
    yield;
  }
  return undefined;
}
