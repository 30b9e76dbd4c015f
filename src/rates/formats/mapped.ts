import { foundAt, mappedItems, parseMap, wayOf } from '../../payload/field-map.js';
import { textOf } from '../../payload/json.js';
import { ReadError } from '../../payload/read-error.js';
import type { Quote } from '../rate.js';
import { quoteOf } from './quote-of.js';
import { parseSymbol } from './symbol.js';

/** What can be mapped. */
const KEYS = ['items', 'pair', 'base', 'quote', 'value', 'change', 'previous', 'time', 'since', 'nominal'] as const;

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; pair: symbol; value: last; change: pct`.
 *
 * @throws ReadError that names what is wrong with the map, or the key at which nothing is found and what is there
 * instead
 */
export function mapped(payload: unknown, text: string): (Quote | undefined)[] {
  const map = parseMap(text, KEYS);
  if (!map.value) throw new ReadError('map: expected "value", got none');
  if (!map.pair && !(map.base && map.quote))
    throw new ReadError('map: expected "pair", or "base" and "quote", got neither');
  const { items: list, ...paths } = map;
  const items = mappedItems(payload, list);
  const ways = Object.entries(paths).map(([key, path]) => [key, wayOf(path)] as const);
  const quotes = items.map((item) => {
    const row = Object.fromEntries(ways.map(([key, way]) => [key, way(item)]));
    // A value that is missing is told apart from a pair that is.
    return quoteOf({ ...row, value: row['value'] ?? null }, parseSymbol);
  });
  const [first] = items;
  if (!first) return quotes;
  const fault = (key: keyof typeof map, wanted: string): ReadError =>
    new ReadError(`map: ${key}: expected ${wanted} at "${map[key]}", got ${foundAt(map[key] ?? '', first)}`);
  if (!quotes.some(Boolean)) {
    if (map.pair) throw fault('pair', 'a pair like KGS/USD');
    throw fault(textOf(wayOf(map.base ?? '')(first)) ? 'quote' : 'base', 'a currency code');
  }
  if (quotes.every((quote) => Number.isNaN(quote?.value ?? NaN))) throw fault('value', 'a number');
  return quotes;
}
