/** A `map` attribute that cannot be understood, or leads nowhere. The message names what was expected and what came. */
export class MapError extends Error {
  override readonly name = 'MapError';
}

/** Where each key is found. */
export type FieldMap<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** An entry of a mapped list, and its own name where the list is an object. */
export interface MappedItem {
  readonly name: string;
  readonly entry: unknown;
}

/** Steps that lead out of the data, into the language. */
const REFUSED = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a `map` attribute: `items: data.rows; title: headline; url: link`. A path has dots, and numbers for places in
 * lists; `$key` is an item's own name where `items` leads to an object, `$` the item itself; text in quotes stands for
 * itself (`source: 'Agency'`). There is no code in it.
 *
 * @param keys - what can be mapped
 * @throws MapError that names what is wrong with it
 */
export function parseMap<Key extends string>(text: string, keys: readonly Key[]): FieldMap<Key> {
  const map: Partial<Record<Key, string>> = {};
  for (const clause of text.split(';').filter((part) => part.trim())) {
    const [, name, path = ''] = /^\s*([\w-]*)\s*:\s*(.*)$/s.exec(clause) ?? [];
    const key = keys.find((known) => known === name);
    if (!key) throw new MapError(`map: expected "key: path" with one of ${keys.join(', ')}, got "${clause.trim()}"`);
    if (key in map) throw new MapError(`map: expected "${key}" once, got it twice`);
    const refused = REFUSED.find((step) => path.split('.').includes(step));
    if (refused) throw new MapError(`map: expected a path for "${key}", got "${refused}" in it`);
    map[key] = path.trim();
  }
  return map;
}

/** What a path leads to; `undefined` from where it leads nowhere. Only a value's own fields are on it. */
function follow(path: string, from: unknown): unknown {
  const steps = path.split('.').filter((step) => step && step !== '$');
  return steps.reduce<unknown>((at, step) => {
    const isObject = typeof at === 'object' && at !== null;
    return isObject && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined;
  }, from);
}

/**
 * The entries of the list, or of the object, at a path of a payload; of the payload itself where the path is empty.
 *
 * @throws MapError when there is neither
 */
export function mappedItems(payload: unknown, path = ''): MappedItem[] {
  const list = follow(path, payload);
  if (typeof list !== 'object' || list === null) {
    const came = list === undefined ? 'nothing' : JSON.stringify(list).slice(0, 40);
    throw new MapError(`map: items: expected a list at "${path}", got ${came}`);
  }
  return Object.entries<unknown>(list as Record<string, unknown>).map(([name, entry]) => ({ name, entry }));
}

/** What a path of a map leads to from an item; `undefined` for no path. */
export function mappedValue(path: string | undefined, { name, entry }: MappedItem): unknown {
  if (!path) return undefined;
  if (path === '$key') return name;
  return /^(['"]).*\1$/s.test(path) ? path.slice(1, -1) : follow(path, entry);
}
