import type { Quote } from '../rate.js';
import { fieldsOf, listOf, textOf, type Fields } from './json.js';
import { toNumber } from './number.js';
import { ReadError } from './read-error.js';
import { parseSymbol } from './symbol.js';
import { toTime } from './time.js';

/** What can be mapped. */
const KEYS = ['items', 'pair', 'base', 'quote', 'value', 'change', 'previous', 'time', 'since', 'nominal'] as const;
const REFUSED = ['__proto__', 'constructor', 'prototype'];

type Key = (typeof KEYS)[number];
/** Where each key is found. */
export type PathMap = Readonly<Partial<Record<Key, string>>>;

const isKey = (name: string): name is Key => KEYS.some((key) => key === name);

/**
 * Reads a `map` attribute: `items: data.rows; pair: symbol; value: last; change: pct`. A path has dots, and numbers
 * for places in lists; `$key` is an item's own name where `items` leads to an object, `$` the item itself; text in
 * quotes stands for itself (`quote: 'USD'`).
 *
 * @throws ReadError that names what is wrong with it
 */
export function parseMap(text: string): PathMap {
  const map: Partial<Record<Key, string>> = {};
  for (const clause of text.split(';').filter((part) => part.trim())) {
    const [, name, path = ''] = /^\s*([\w-]*)\s*:\s*(.*?)\s*$/s.exec(clause) ?? [];
    if (name === undefined) throw new ReadError(`map: expected "key: path", got "${clause.trim()}"`);
    if (!isKey(name)) throw new ReadError(`map: expected one of ${KEYS.join(', ')}, got "${name}"`);
    if (name in map) throw new ReadError(`map: expected "${name}" once, got it twice`);
    if (!path && name !== 'items') throw new ReadError(`map: expected a path for "${name}", got none`);
    const refused = REFUSED.find((key) => path.split('.').includes(key));
    if (refused) throw new ReadError(`map: expected a path for "${name}", got "${refused}" in it`);
    map[name] = path;
  }
  if (!map.value) throw new ReadError('map: expected "value", got none');
  if (!map.pair && !(map.base && map.quote)) throw new ReadError('map: expected "pair", or "base" and "quote", got neither');
  return map;
}

/** A value in a few words, for messages. */
function words(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const names = Object.keys(fieldsOf(value));
  return names.length ? `an object with ${names.slice(0, 6).join(', ')}` : JSON.stringify(value).slice(0, 40);
}

/** What a path leads to; `undefined` from where it leads nowhere. Only a value's own fields are on it. */
function follow(path: string, from: unknown): unknown {
  const steps = path.split('.').filter((step) => step && step !== '$');
  return steps.reduce((at, step) => (Array.isArray(at) ? listOf(at)[Number(step)] : fieldsOf(at)[step]), from);
}

/** Where a path ends, or else where it is lost, in words. */
function found(path: string, from: unknown): string {
  const steps = path.split('.').filter(Boolean);
  const lost = steps.findIndex((_, at) => follow(steps.slice(0, at + 1).join('.'), from) === undefined);
  if (lost < 0) return words(follow(path, from));
  const before = steps.slice(0, lost).join('.');
  return `no "${steps[lost]}" in ${before ? `"${before}", ` : ''}${words(follow(before, from))}`;
}

/** An entry of the list, and its own name where it is of an object. */
interface Item {
  readonly name: string;
  readonly entry: unknown;
}

function itemsOf(payload: unknown, path = ''): Item[] {
  const list = follow(path, payload);
  const isObject = typeof list === 'object' && list !== null;
  if (!isObject) throw new ReadError(`map: items: expected a list at "${path}", got ${found(path, payload)}`);
  return Object.entries(Array.isArray(list) ? listOf(list) : fieldsOf(list)).map(([name, entry]) => ({ name, entry }));
}

function valueAt(path: string, { name, entry }: Item): unknown {
  if (path === '$key') return name;
  return /^(['"]).*\1$/.test(path) ? path.slice(1, -1) : follow(path, entry);
}

function quoteOf(map: PathMap, item: Item): Quote | undefined {
  const fields: Fields = Object.fromEntries(Object.entries(map).map(([key, path]) => [key, valueAt(path, item)]));
  const pair = parseSymbol(textOf(fields['pair']) || `${textOf(fields['base'])}/${textOf(fields['quote'])}`);
  const nominal = toNumber(fields['nominal'] ?? 1);
  if (!pair) return undefined;
  return {
    ...pair,
    value: toNumber(fields['value']) / nominal,
    previous: toNumber(fields['previous']) / nominal,
    change: toNumber(fields['change']),
    time: toTime(fields['time']),
    since: toTime(fields['since']),
  };
}

/**
 * Reads any JSON by a `map`.
 *
 * @throws ReadError that names the key at which nothing is found, and what is there instead
 */
export function readMapped(payload: unknown, map: PathMap): (Quote | undefined)[] {
  const items = itemsOf(payload, map.items);
  const quotes = items.map((item) => quoteOf(map, item));
  const [first] = items;
  if (first && !quotes.some(Boolean)) {
    const key = map.pair ? 'pair' : textOf(valueAt(map.base ?? '', first)) ? 'quote' : 'base';
    const what = key === 'pair' ? 'a pair like KGS/USD' : 'a currency code';
    throw new ReadError(`map: ${key}: expected ${what} at "${map[key]}", got ${found(map[key] ?? '', first.entry)}`);
  }
  if (first && !quotes.some((quote) => quote && !Number.isNaN(quote.value))) {
    const path = map.value ?? '';
    throw new ReadError(`map: value: expected a number at "${path}", got ${found(path, first.entry)}`);
  }
  return quotes;
}
