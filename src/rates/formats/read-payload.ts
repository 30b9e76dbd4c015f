import { ReadError } from '../../payload/read-error.js';
import { serviceMessage, unreadableError } from '../../payload/service-message.js';
import { validQuotes, type Quote } from '../rate.js';
import { bankRows, valuteMap } from './bank-rows.js';
import { currencyApi, quotesMap, ratesMap } from './level-maps.js';
import { mapped } from './mapped.js';
import { rows, tickerRows } from './market-rows.js';
import { own, textLines } from './own.js';
import type { Reader } from './reader.js';

/** Every family of JSON and text, by its name. No payload is of two families, so their order does not matter. */
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

const FORMATS = ['auto', ...Object.keys(readers), 'bank-xml'];

/** The quotes of a payload. */
export interface ReadResult {
  /** Name of the family that it was read as. */
  readonly format: string;
  /** Its valid quotes. */
  readonly quotes: Quote[];
  /** Number of entries that were left out, because they name no pair or no level. */
  readonly skipped: number;
}

/** How a payload is to be read. */
export interface ReadOptions {
  /** A family's name, or `auto`. */
  readonly format?: string | null;
  /** Where the fields are in JSON of no known family; replaces `format`. */
  readonly map?: string | null | undefined;
  /** The page's own reader, which replaces both. It returns what the project's own JSON holds. */
  readonly read?: ((payload: unknown) => unknown) | undefined;
}

/** The valid quotes among a reader's. A currency in itself is no rate, and is not counted as left out either. */
function resultOf(format: string, candidates: readonly (Quote | undefined)[]): ReadResult {
  const rates = candidates.filter((quote) => !quote || quote.base.toUpperCase() !== quote.quote.toUpperCase());
  const quotes = validQuotes(rates);
  return { format, quotes, skipped: rates.length - quotes.length };
}

/**
 * Reads the quotes of a payload that is JSON or lines of text.
 *
 * @param payload - parsed JSON, or text
 * @param format - a family's name; `auto` recognises it by shape
 * @returns the valid quotes, or undefined when the payload is not of the family, or of no family
 */
export function readQuotes(payload: unknown, format: string = 'auto'): ReadResult | undefined {
  for (const [name, read] of Object.entries(readers)) {
    const quotes = format === 'auto' || format === name ? read(payload) : undefined;
    if (quotes) return resultOf(name, quotes);
  }
  return undefined;
}

const isXml = (payload: unknown): payload is string => typeof payload === 'string' && /^\s*<[?!a-z]/i.test(payload);

async function readBy(payload: unknown, format: string, { map, read }: ReadOptions): Promise<ReadResult | undefined> {
  if (read) {
    const quotes = own(read(payload));
    return quotes && resultOf('own', quotes);
  }
  if (!FORMATS.includes(format)) {
    throw new ReadError(`expected format to be one of ${FORMATS.join(', ')}, got "${format}"`);
  }
  if (map?.trim()) return resultOf('mapped', mapped(payload, map));
  if (!isXml(payload) || (format !== 'auto' && format !== 'bank-xml')) return readQuotes(payload, format);
  const { bankXml } = await import('./bank-xml.js');
  const quotes = bankXml(payload);
  return quotes && resultOf('bank-xml', quotes);
}

/**
 * Reads a payload of any family. The reader of XML is loaded when XML comes.
 *
 * @param payload - parsed JSON, or text
 * @throws ReadError that names what was expected and what came: the service's own error message where it sent one
 */
export async function readPayload(payload: unknown, options: ReadOptions): Promise<ReadResult> {
  const format = options.format ?? 'auto';
  const result = await readBy(payload, format, options);
  if (result?.quotes.length) return result;
  if (!result || serviceMessage(payload)) throw unreadableError('rates', format, payload);
  if (result.skipped) {
    throw new ReadError(`expected rates (${result.format}), got ${result.skipped} entries without a pair or a level`);
  }
  return result;
}
