import { soundQuotes, type Quote } from '../rate.js';
import { currencyApi } from './currency-api.js';
import { own } from './own.js';
import { ratesMap } from './rates-map.js';
import type { Reader } from './reader.js';
import { textLines } from './text-lines.js';

/** Every family that can be read, by its name. No payload is of two families, so their order is of no account. */
export const readers: Readonly<Record<string, Reader>> = {
  own,
  'currency-api': currencyApi,
  'rates-map': ratesMap,
  text: textLines,
};

/** What came of reading a payload. */
export interface Reading {
  /** Name of the family that it was read as. */
  readonly format: string;
  readonly quotes: Quote[];
}

/**
 * Reads a payload's quotes.
 *
 * @param payload - parsed JSON, or text
 * @param format - a family's name; `auto` recognises it by shape
 * @returns the sound quotes, or `undefined` when the payload is not of the family, or of none
 */
export function readQuotes(payload: unknown, format: string = 'auto'): Reading | undefined {
  for (const [name, read] of Object.entries(readers)) {
    const quotes = format === 'auto' || format === name ? read(payload) : undefined;
    if (quotes) return { format: name, quotes: soundQuotes(quotes) };
  }
  return undefined;
}
