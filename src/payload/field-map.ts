import { fieldsOf } from './json.js';
import { ReadError } from './read-error.js';

/** Where each key is found. */
export type FieldMap<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** An entry of a mapped list, and its own name where the list is an object. */
export interface MappedItem {
  readonly name: string;
  readonly entry: unknown;
}

/** A payload as the item from which the paths of what is not in its list start. */
export const asItem = (payload: unknown): MappedItem => ({ name: '', entry: payload });

/** Steps that lead out of the data, into the language. */
const REFUSED = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a `map` attribute: `items: data.rows; title: headline; url: link`. A path has dots, and numbers for places in
 * lists; `$key` is an item's own name where `items` leads to an object, `$` the item itself; text in quotes stands for
 * itself (`quote: 'USD'`). Only `items` may have no path: it starts at the payload. There is no code in it.
 *
 * @param keys - what can be mapped
 * @throws ReadError that names what is wrong with it
 */
export function parseMap<Key extends string>(text: string, keys: readonly Key[]): FieldMap<Key> {
  const map: Partial<Record<Key, string>> = {};
  for (const clause of text.split(';').filter((part) => part.trim())) {
    const [, name, path = ''] = /^\s*([\w-]*)\s*:\s*(.*?)\s*$/s.exec(clause) ?? [];
    if (name === undefined) throw new ReadError(`map: expected "key: path", got "${clause.trim()}"`);
    const key = keys.find((known) => known === name);
    if (!key) throw new ReadError(`map: expected one of ${keys.join(', ')}, got "${name}"`);
    if (key in map) throw new ReadError(`map: expected "${key}" once, got it twice`);
    const came = REFUSED.find((step) => path.split('.').includes(step));
    if (came ?? (!path && key !== 'items')) {
      throw new ReadError(`map: expected a path for "${key}", got ${came ? `"${came}" in it` : 'none'}`);
    }
    map[key] = path;
  }
  return map;
}

const stepsOf = (path: string): string[] => path.split('.').filter((step) => step && step !== '$');

/** What steps lead to. Only a value's own fields are on them. */
function follow(steps: readonly string[], from: unknown): unknown {
  let at = from;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** The way of a path, to be gone from many items: gives what it leads to, `undefined` where it leads nowhere. */
export function wayOf(path: string): (item: MappedItem) => unknown {
  if (path === '$key') return ({ name }) => name;
  const text = path.slice(1, -1);
  if (/^(['"]).*\1$/s.test(path)) return () => text;
  const steps = stepsOf(path);
  return ({ entry }) => follow(steps, entry);
}

/** A value in a few words. */
function words(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const names = Object.keys(fieldsOf(value));
  return names.length ? `an object with ${names.slice(0, 6).join(', ')}` : JSON.stringify(value).slice(0, 40);
}

/** What a path leads to from an item, or else where it is lost, in words for messages. */
export function foundAt(path: string, item: MappedItem): string {
  const steps = stepsOf(path);
  const lost = steps.findIndex((_, at) => follow(steps.slice(0, at + 1), item.entry) === undefined);
  const value = wayOf(path)(item);
  if (lost < 0 || value !== undefined) return words(value);
  const before = steps.slice(0, lost);
  return `no "${steps[lost]}" in ${lost ? `"${before.join('.')}", ` : ''}${words(follow(before, item.entry))}`;
}

/**
 * The entries of the list, or of the object, at a path of a payload; of the payload itself where the path is empty.
 *
 * @throws ReadError when there is neither
 */
export function mappedItems(payload: unknown, path = ''): MappedItem[] {
  const whole = asItem(payload);
  const list = wayOf(path)(whole);
  if (typeof list !== 'object' || list === null) {
    throw new ReadError(`map: items: expected a list at "${path}", got ${foundAt(path, whole)}`);
  }
  return Object.entries<unknown>(list as Record<string, unknown>).map(([name, entry]) => ({ name, entry }));
}
