import { fieldsOf, textOf } from './json.js';
import { ReadError } from './read-error.js';

/** Where each key is found. */
export type FieldMap<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** An entry of a mapped list, with its own name when the list is an object. */
export interface MappedItem {
  readonly name: string;
  readonly entry: unknown;
  /** What the list is in. */
  readonly payload: unknown;
  /** The item whose entry this is one of, where `items` has a star. */
  readonly parent?: MappedItem;
}

/** The whole payload as an item, for paths that start at the payload. */
export const payloadAsItem = (payload: unknown): MappedItem => ({ name: '', entry: payload, payload });

/** Steps that would lead from the data to JavaScript's own objects. */
const FORBIDDEN_STEPS = ['__proto__', 'constructor', 'prototype'];

/** Clauses end at a semicolon, unless it is in quotes. */
const CLAUSE = /(?:"[^"]*"|'[^']*'|[^;])+/g;

/**
 * Reads a `map` attribute: `items: data.rows; title: headline; url: link`. A path has dots, and numbers for places in
 * lists; `$key` is an item's own name when `items` leads to an object, `$` is the item itself, and `$payload` the whole
 * payload: `time: $payload.meta.date`. A star in `items` stands for each entry, which is the `$parent` of what is in it:
 * `items: rates.*; base: $parent.$key; quote: $key`. A name with a dot in it stands in quotes: `fields."Cur. pair"`. A
 * path that is all in quotes is taken as text (`quote: 'USD'`), in which `{path}` is replaced by what it leads to
 * (`url: '/blog/{slug}'`), but as a name where an item has a field of that name with a blank or a dot in it (`value:
 * "5. Exchange Rate"`). Only `items` may have an empty path, for the payload itself. A map holds no code.
 *
 * @param keys - what can be mapped
 * @throws ReadError that names what is wrong with it
 */
export function parseMap<Key extends string>(text: string, keys: readonly Key[]): FieldMap<Key> {
  const map: Partial<Record<Key, string>> = {};
  for (const clause of (text.match(CLAUSE) ?? []).filter((part) => part.trim())) {
    const [, name, path = ''] = /^\s*([\w-]*)\s*:\s*(.*?)\s*$/s.exec(clause) ?? [];
    if (name === undefined) throw new ReadError(`map: expected "key: path", got "${clause.trim()}"`);
    const key = keys.find((known) => known === name);
    if (!key) throw new ReadError(`map: expected one of ${keys.join(', ')}, got "${name}"`);
    if (key in map) throw new ReadError(`map: expected "${key}" once, got it twice`);
    const forbidden = FORBIDDEN_STEPS.find((step) => path.split(/[.{}'"]/).includes(step));
    if (forbidden ?? (!path && key !== 'items')) {
      throw new ReadError(`map: expected a path for "${key}", got ${forbidden ? `"${forbidden}" in it` : 'none'}`);
    }
    map[key] = path;
  }
  return map;
}

/** A step of a path, which may be in quotes. */
const STEP = /"([^"]*)"|'([^']*)'|[^.]+/g;

const stepsOf = (path: string): string[] =>
  [...path.matchAll(STEP)].map(([step, double, single]) => double ?? single ?? step).filter((step) => step !== '$');

/** Where a path starts, and its steps from there. */
function startOf(path: string): { steps: string[]; start: (item: MappedItem) => unknown } {
  const [first, ...rest] = stepsOf(path);
  return first === '$payload'
    ? { steps: rest, start: ({ payload }) => payload }
    : { steps: stepsOf(path), start: ({ entry }) => entry };
}

/** The value at the end of some steps. Only own fields count, not what objects inherit. */
function valueAt(steps: readonly string[], start: unknown): unknown {
  let value = start;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** A place in a text, with the path to what stands there. */
const PLACE = /\{([^{}]+)\}/g;

/** A path that is all in quotes, and has no other quotes of that kind in it. */
const QUOTED = /^(['"])((?:(?!\1)[^])*)\1$/;

/** A function that gets a text in quotes, or the field of that very name. */
function textGetterOf(text: string): (item: MappedItem) => unknown {
  const getters = [...text.matchAll(PLACE)].map(([, path = '']) => getterOf(path));
  const isName = /[\s.]/.test(text) && !getters.length;
  return (item) => {
    const field = isName ? valueAt([text], item.entry) : undefined;
    if (field !== undefined) return field;
    const values = getters.map((getter) => textOf(getter(item)));
    let place = 0;
    return values.every(Boolean) ? text.replace(PLACE, () => values[place++]!) : undefined;
  };
}

/** A function that gets an item's value at a path, undefined when there is none. The path is parsed once. */
export function getterOf(path: string): (item: MappedItem) => unknown {
  if (path === '$key') return ({ name }) => name;
  if (path.startsWith('$parent.')) {
    const getter = getterOf(path.slice('$parent.'.length));
    return ({ parent }) => (parent ? getter(parent) : undefined);
  }
  const [, , text] = QUOTED.exec(path) ?? [];
  if (text !== undefined) return textGetterOf(text);
  const { steps, start } = startOf(path);
  // A field's own name may have points: `fx.pair`.
  return (item) => {
    const value = valueAt(steps, start(item));
    return value === undefined ? valueAt([path], item.entry) : value;
  };
}

/** Describes a value in a few words. */
function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const names = Object.keys(fieldsOf(value));
  return names.length
    ? `an object with ${names.slice(0, 6).join(', ')}`
    : JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : value).slice(0, 40);
}

/** Describes an item's value at a path, or else the first step that leads nowhere, for error messages. */
export function describePath(path: string, item: MappedItem): string {
  const { steps, start } = startOf(path);
  const failing = steps.findIndex((_, at) => valueAt(steps.slice(0, at + 1), start(item)) === undefined);
  const value = getterOf(path)(item);
  if (failing < 0 || value !== undefined) return describeValue(value);
  const before = steps.slice(0, failing);
  return `no "${steps[failing]}" in ${failing ? `"${before.join('.')}", ` : ''}${describeValue(valueAt(before, start(item)))}`;
}

/** The entries of a list or an object. */
const entriesOf = (list: object): [name: string, entry: unknown][] =>
  Object.entries<unknown>(list as Record<string, unknown>);

/** A path with a star, which stands for each entry of a list or an object: `rates.*`, `banks.*.rates`. */
const STAR = /^(?:(.*)\.)?\*(?:\.(.*))?$/s;

/**
 * The entries of the list or object at a path of a payload; an empty path is the payload itself.
 *
 * @throws ReadError when there is neither a list nor an object
 */
export function mappedItems(payload: unknown, path = ''): MappedItem[] {
  const [star, before, after = '$'] = STAR.exec(path) ?? [];
  if (star) {
    const getter = getterOf(after);
    return mappedItems(payload, before).flatMap((parent) => {
      const list = getter(parent);
      if (typeof list !== 'object' || list === null) return [];
      return entriesOf(list).map(([name, entry]) => ({ name, entry, payload, parent }));
    });
  }
  const whole = payloadAsItem(payload);
  const list = path ? valueAt(stepsOf(path), payload) : payload;
  if (typeof list !== 'object' || list === null) {
    throw new ReadError(`map: items: expected a list at "${path}", got ${describePath(path, whole)}`);
  }
  return entriesOf(list).map(([name, entry]) => ({ name, entry, payload }));
}
