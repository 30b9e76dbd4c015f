import { soundQuotes, type Quote } from '../rate.js';
import { bankRows } from './bank-rows.js';
import { currencyApi } from './currency-api.js';
import { own } from './own.js';
import { quotesMap } from './quotes-map.js';
import { ratesMap } from './rates-map.js';
import type { Reader } from './reader.js';
import { rows } from './rows.js';
import { textLines } from './text-lines.js';
import { tickerRows } from './ticker-rows.js';
import { valuteMap } from './valute-map.js';

/** Every family of JSON and text, by its name. No payload is of two families, so their order is of no account. */
export const readers: Readonly<Record<string, Reader>> = {
  own,
  'currency-api': currencyApi,
  'rates-map': ratesMap,
  'quotes-map': quotesMap,
  rows,
  'bank-rows': bankRows,
  'valute-map': valuteMap,
  'ticker-rows': tickerRows,
  text: textLines,
};

/** What came of reading a payload. */
export interface Reading {
  /** Name of the family that it was read as. */
  readonly format: string;
  /** Its sound quotes. */
  readonly quotes: Quote[];
  /** How many entries were left out, because they name no pair or no level. */
  readonly skipped: number;
}

/** The sound ones of what a reader gave. A currency in itself is no rate, and nothing to miss either. */
export function readingOf(format: string, drafts: readonly (Quote | undefined)[]): Reading {
  const rates = drafts.filter((draft) => !draft || draft.base.toUpperCase() !== draft.quote.toUpperCase());
  const quotes = soundQuotes(rates);
  return { format, quotes, skipped: rates.length - quotes.length };
}

/**
 * Reads the quotes of a payload that is JSON or lines of text.
 *
 * @param payload - parsed JSON, or text
 * @param format - a family's name; `auto` recognises it by shape
 * @returns the sound quotes, or `undefined` when the payload is not of the family, or of none
 */
export function readQuotes(payload: unknown, format: string = 'auto'): Reading | undefined {
  for (const [name, read] of Object.entries(readers)) {
    const quotes = format === 'auto' || format === name ? read(payload) : undefined;
    if (quotes) return readingOf(name, quotes);
  }
  return undefined;
}
