import { ReadError } from '../../payload/read-error.js';
import { validQuotes, type Quote } from '../rate.js';
import { bankRows, valuteMap } from './bank-rows.js';
import { currencyApi, quotesMap, ratesMap } from './level-maps.js';
import { rows, tickerRows } from './market-rows.js';
import { withDecimalSign } from './numbers.js';
import { own, textLines } from './own.js';
import type { Reader } from './reader.js';
import { isSingleCurrency } from './symbol.js';

/** The readers of common JSON and of text, by family. No payload is of two families, so their order does not matter. */
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

/** Families of JSON whose readers are loaded when none of the common ones reads a payload. */
const RARE = ['nested-bank-rows', 'two-prices', 'observations', 'alpha-vantage', 'yahoo-chart', 'kraken', 'bitfinex'];
const FORMATS = ['auto', ...Object.keys(readers), 'table', ...RARE, 'bank-xml'];

/** The quotes of a payload. */
export interface ReadResult {
  /** Name of the family that it was read as. */
  readonly format: string;
  /** Its valid quotes. */
  readonly quotes: Quote[];
  /** Number of entries that were left out, because they name no pair or no level, or it is not certain which. */
  readonly skipped: number;
}

/** How a payload is to be read. */
export interface ReadOptions {
  /** A family's name, or `auto`. */
  readonly format?: string | null;
  /** Where the fields are in JSON, XML or a table of no known family; replaces `format`. */
  readonly map?: string | null | undefined;
  /** The page's own reader, which replaces both. It returns what the project's own JSON holds. */
  readonly read?: ((payload: unknown) => unknown) | undefined;
}

/**
 * Reads a payload by one reader. A pair of two parts of one symbol (`FX` and `EURUSD`) is left out. A currency in itself is no rate, and is not
 * counted as left out either.
 */
function readAs(format: string, read: Reader, payload: unknown): ReadResult | undefined {
  const candidates = withDecimalSign((toNumber) => read(payload, toNumber));
  const rates = candidates?.filter((quote) => !quote || quote.base.toUpperCase() !== quote.quote.toUpperCase());
  if (!rates) return undefined;
  const quotes = validQuotes(rates).filter(({ base, quote }) => isSingleCurrency(base) && isSingleCurrency(quote));
  return { format, quotes, skipped: rates.length - quotes.length };
}

/** Reads a payload by the first of some readers that knows its family. */
function readByFirst(
  families: Readonly<Record<string, Reader>>,
  payload: unknown,
  format: string,
): ReadResult | undefined {
  for (const [name, read] of Object.entries(families)) {
    const result = format === 'auto' || format === name ? readAs(name, read, payload) : undefined;
    if (result) return result;
  }
  return undefined;
}

/**
 * Reads the quotes of a payload that is common JSON or lines of text.
 *
 * @param payload - parsed JSON, or text
 * @param format - a family's name; `auto` recognises it by shape
 * @returns the valid quotes, or undefined when the payload is not of the family, or of no family
 */
export function readQuotes(payload: unknown, format: string = 'auto'): ReadResult | undefined {
  return readByFirst(readers, payload, format);
}

const isXml = (text: string): boolean => /^\s*<[?!a-z]/i.test(text);

/** The tree that a map leads through: JSON as it is, XML and tables as if they were JSON. */
async function treeOf(payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string') return payload;
  if (isXml(payload)) {
    const { xmlTree } = await import('../../payload/xml-tree.js');
    return xmlTree(payload);
  }
  const { tableRows } = await import('./table.js');
  return tableRows(payload) ?? payload;
}

async function readText(text: string, format: string): Promise<ReadResult | undefined> {
  if (isXml(text) && /^(auto|bank-xml)$/.test(format)) {
    const { bankXml } = await import('./bank-xml.js');
    return readAs('bank-xml', bankXml, text);
  }
  const result = readQuotes(text, format);
  if (result || !/^(auto|table)$/.test(format)) return result;
  const { table } = await import('./table.js');
  return readAs('table', table, text);
}

async function readBy(payload: unknown, format: string, { map, read }: ReadOptions): Promise<ReadResult | undefined> {
  if (read) return readAs('own', own, read(payload));
  if (!FORMATS.includes(format)) {
    throw new ReadError(`expected format to be one of ${FORMATS.join(', ')}, got "${format}"`);
  }
  if (map?.trim()) {
    const { readerByMap } = await import('./mapped.js');
    return readAs('mapped', readerByMap(map), await treeOf(payload));
  }
  if (typeof payload === 'string') return readText(payload, format);
  const result = readQuotes(payload, format);
  if (result || (format !== 'auto' && !RARE.includes(format))) return result;
  const { rareReaders } = await import('./rare-readers.js');
  return readByFirst(rareReaders, payload, format);
}

/**
 * Reads a payload of any family. The readers of XML, tables and rarer JSON are loaded when such a payload comes.
 *
 * @param payload - parsed JSON, or text
 * @throws ReadError that names what was expected and what came: the service's own error message where it sent one
 */
export async function readPayload(payload: unknown, options: ReadOptions): Promise<ReadResult> {
  const format = options.format ?? 'auto';
  const result = await readBy(payload, format, options);
  if (result?.quotes.length) return result;
  const { explainFailure } = await import('./explain-failure.js');
  const error = explainFailure(payload, format, result);
  if (error) throw error;
  return result ?? { format, quotes: [], skipped: 0 };
}
