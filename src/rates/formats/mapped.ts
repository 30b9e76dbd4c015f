import {
  describePath,
  getterOf,
  mappedItems,
  parseMap,
  payloadAsItem,
  type FieldMap,
  type MappedItem,
} from '../../payload/field-map.js';
import { fieldsOf, textOf } from '../../payload/json.js';
import { ReadError } from '../../payload/read-error.js';
import { mapWithPauses } from '../../payload/time-slices.js';
import type { Quote } from '../rate.js';
import { alphaCode } from './numeric-codes.js';
import { expectDecimalSign, isNumeric, toNumber, type ToNumber } from './numbers.js';
import { latestOfSeries, quoteOf, unitsOf, type Reader } from './reader.js';
import { parseSymbol } from './symbol.js';

/** What a map can name. */
const KEYS = [
  'items',
  'pair',
  'base',
  'quote',
  'value',
  'bid',
  'ask',
  'change',
  'ratio',
  'previous',
  'time',
  'since',
  'nominal',
  'decimal',
] as const;
type Key = (typeof KEYS)[number];
type RateMap = FieldMap<Key>;
type Getter = ReturnType<typeof getterOf>;

function parseRateMap(text: string): RateMap {
  const map = parseMap(text, KEYS);
  if (!map.value && !(map.bid && map.ask)) throw new ReadError('map: expected "value", got none');
  if (!map.pair && !(map.base && map.quote)) {
    throw new ReadError('map: expected "pair", or "base" and "quote", got neither');
  }
  return map;
}

/** The error of a map that found no pair, or no number, in any item; undefined when it found both. */
function errorOf(map: RateMap, quotes: readonly (Quote | undefined)[], first: MappedItem): ReadError | undefined {
  const error = (key: Key, wanted: string): ReadError =>
    new ReadError(`map: ${key}: expected ${wanted} at "${map[key]}", got ${describePath(map[key] ?? '', first)}`);
  if (!quotes.some(Boolean)) {
    if (map.pair) return error('pair', 'a pair like KGS/USD');
    return error(textOf(getterOf(map.base ?? '')(first)) ? 'quote' : 'base', 'a currency code');
  }
  const key = map.value ? 'value' : 'bid';
  const hasNumber = isNumeric(getterOf(map[key] ?? '')(first));
  const isEmpty = quotes.every((quote) => Number.isNaN(quote?.value ?? NaN));
  return isEmpty && !hasNumber ? error(key, 'a number') : undefined;
}

type Getters = ReadonlyMap<Key, Getter>;

/**
 * The rows of columns that stand apart: in `{ codes: ['USD', …], levels: [87.4, …] }`, the map leads to a list of
 * figures, and what else it leads to is a list of the same length, or the same for all rows.
 */
function rowsOfColumns(item: MappedItem, { length }: readonly unknown[], getters: Getters): [MappedItem[], Getters] {
  const rows = [...Array(length).keys()].map((index) => ({ ...item, name: `${index}` }));
  const cells = [...getters].map(([key, getter]): [Key, Getter] => [
    key,
    (row) => {
      const value = getter(row);
      return Array.isArray(value) && value.length === length ? (value[Number(row.name)] as unknown) : value;
    },
  ]);
  // Without a column of its own, a row has no units; those of the whole are columns.
  return [rows, new Map([['nominal', () => 1], ...cells])];
}

/** The items of a payload, which may be one item itself, or columns: the map leads to a figure, or a list, in it. */
function itemsOf(
  payload: unknown,
  { items = '', value, bid = '' }: RateMap,
  getters: Getters,
): [MappedItem[], Getters] {
  // A path that is all in quotes is a name here.
  const list = items ? getterOf(`$.${items}`)(payloadAsItem(payload)) : payload;
  const item = { name: '', entry: list, payload };
  const figure = Array.isArray(list) ? undefined : getterOf(value ?? bid)(item);
  if (Array.isArray(figure)) return rowsOfColumns(item, figure, getters);
  const isItem = isNumeric(figure) && !isNumeric(getterOf(value ?? bid)(payloadAsItem(undefined)));
  return [isItem ? [item] : mappedItems(payload, items), getters];
}

/**
 * The units of an item: at the path that the map names, or else in a field of a usual name.
 *
 * @param paths - the map's, which hold something else
 */
const unitsOfItem = (
  item: MappedItem,
  nominal: Getter | undefined,
  paths: ReadonlySet<string>,
  number: ToNumber,
): number => (nominal ? number(nominal(item) ?? 1) : unitsOf(fieldsOf(item.entry), number, paths));

function quoteOfItem(item: MappedItem, getters: Getters, units: number, number: ToNumber): Quote | undefined {
  const get = (key: Key): unknown => getters.get(key)?.(item);
  const code = (key: Key): string => alphaCode(textOf(get(key)));
  // `null`, not undefined: a row with a pair and without a value is counted as left out.
  const value = getters.has('value') ? (get('value') ?? null) : undefined;
  const [bid, ask] = [get('bid') ?? null, get('ask') ?? null];
  const past = { change: get('change'), ratio: get('ratio'), previous: get('previous') };
  const times = { time: get('time'), since: get('since') };
  const names = { pair: get('pair'), base: code('base'), quote: code('quote') };
  return quoteOf({ ...names, value, bid, ask, ...past, ...times }, units, parseSymbol, number);
}

/**
 * The reader of a `map` attribute: `items: data.rows; pair: symbol; value: last; change: pct`. Several days of a pair
 * are a series: the newest is the level, the one before it its `previous`. `decimal: ','` says what stands before the
 * decimals of figures that do not tell, such as `14,633`.
 *
 * @throws ReadError that names what is wrong with the map, or, as it reads, the key for which no item has a value and
 * what the first item has instead
 */
export function readerByMap(text: string): Reader {
  const map = parseRateMap(text);
  const getters = new Map(Object.entries(map).map(([key, path]) => [key as Key, getterOf(path)]));
  const paths = new Set(Object.values(map));
  return function* (payload, number = toNumber) {
    const [items, itemGetters] = itemsOf(payload, map, getters);
    if (map.decimal) expectDecimalSign(textOf(getterOf(map.decimal)(payloadAsItem(payload))), number);
    const quotes = yield* mapWithPauses(items, (item) => {
      const units = unitsOfItem(item, itemGetters.get('nominal'), paths, number);
      return quoteOfItem(item, itemGetters, units, number);
    });
    const error = items[0] && errorOf(map, quotes, items[0]);
    if (error) throw error;
    const found = quotes.filter((quote) => quote !== undefined);
    return map.time ? [...(yield* latestOfSeries(found)), ...quotes.filter((quote) => !quote)] : quotes;
  };
}
