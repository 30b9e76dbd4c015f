import {
  describePath,
  getterOf,
  mappedItems,
  parseMap,
  type FieldMap,
  type MappedItem,
} from '../../payload/field-map.js';
import { textOf } from '../../payload/json.js';
import { ReadError } from '../../payload/read-error.js';
import type { Quote } from '../rate.js';
import { quoteOf } from './reader.js';
import { parseSymbol } from './symbol.js';

/** What a map can name. */
const KEYS = ['items', 'pair', 'base', 'quote', 'value', 'change', 'previous', 'time', 'since', 'nominal'] as const;
type RateMap = FieldMap<(typeof KEYS)[number]>;

function parseRateMap(text: string): RateMap {
  const map = parseMap(text, KEYS);
  if (!map.value) throw new ReadError('map: expected "value", got none');
  if (!map.pair && !(map.base && map.quote)) {
    throw new ReadError('map: expected "pair", or "base" and "quote", got neither');
  }
  return map;
}

/** The error of a map that found no pair, or no number, in any item; undefined when it found both. */
function errorOf(map: RateMap, quotes: readonly (Quote | undefined)[], first: MappedItem): ReadError | undefined {
  const error = (key: keyof RateMap, wanted: string): ReadError =>
    new ReadError(`map: ${key}: expected ${wanted} at "${map[key]}", got ${describePath(map[key] ?? '', first)}`);
  if (!quotes.some(Boolean)) {
    if (map.pair) return error('pair', 'a pair like KGS/USD');
    return error(textOf(getterOf(map.base ?? '')(first)) ? 'quote' : 'base', 'a currency code');
  }
  return quotes.every((quote) => Number.isNaN(quote?.value ?? NaN)) ? error('value', 'a number') : undefined;
}

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; pair: symbol; value: last; change: pct`.
 *
 * @throws ReadError that names what is wrong with the map, or the key for which no item has a value and what the first
 * item has instead
 */
export function mapped(payload: unknown, text: string): (Quote | undefined)[] {
  const map = parseRateMap(text);
  const { items: list, ...paths } = map;
  const items = mappedItems(payload, list);
  const getters = Object.entries(paths).map(([key, path]) => [key, getterOf(path)] as const);
  const quotes = items.map((item) => {
    const row = Object.fromEntries(getters.map(([key, getter]) => [key, getter(item)]));
    // `null`, not undefined: a row with a pair and without a value is counted as left out.
    return quoteOf({ ...row, value: row['value'] ?? null }, parseSymbol);
  });
  const error = items[0] && errorOf(map, quotes, items[0]);
  if (error) throw error;
  return quotes;
}
