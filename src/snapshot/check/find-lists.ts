/*
 * Lists of like objects within JSON of no known family: what a map may be made for.
 */
import { fieldsOf } from '../../payload/json.js';

/** A list of items within a payload. */
export interface FoundList {
  /** Where it is, in the grammar of the `map` attribute; empty for the payload itself. */
  readonly path: string;
  /** Its items, each with its own name when the list is an object. */
  readonly items: readonly { readonly name: string; readonly entry: unknown }[];
  /** Whether its items have names, which `$key` gives. */
  readonly isNamed: boolean;
  /** The objects that it is in, the nearest first. */
  readonly around: readonly unknown[];
}

const MAX_DEPTH = 5;
/** A few items tell what all are. */
const MAX_ITEMS = 200;
/** How many fields of an object are looked into. */
const MAX_FIELDS = 100;

/** A step of a path, in quotes where it has a dot or a blank. */
export const stepOf = (name: string): string => (/[.\s;:{}]/.test(name) ? `"${name}"` : name);

/** A path and one step more. */
export const joinPath = (path: string, name: string): string => (path ? `${path}.${stepOf(name)}` : stepOf(name));

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** All lists and objects of a payload that can be lists of items, those near the root first. */
export function findLists(payload: unknown, path = '', around: readonly unknown[] = []): FoundList[] {
  if (typeof payload !== 'object' || payload === null || around.length > MAX_DEPTH) return [];
  const entries = Object.entries(payload).slice(0, MAX_ITEMS);
  const items = entries.map(([name, entry]: [string, unknown]) => ({ name, entry }));
  const isNamed = !Array.isArray(payload);
  const hasObjects = items.some(({ entry }) => Object.keys(fieldsOf(entry)).length);
  const hasLevels =
    isNamed && items.length > 1 && items.filter(({ entry }) => isPlain(entry)).length > items.length / 2;
  const own = hasObjects || hasLevels ? [{ path, items, isNamed, around }] : [];
  // An object with texts and numbers may be one item itself.
  if (isNamed && items.some(({ entry }) => isPlain(entry))) {
    own.push({ path, items: [{ name: '', entry: payload }], isNamed: false, around });
  }
  const inner = entries
    .slice(0, isNamed ? MAX_FIELDS : 3)
    .flatMap(([name, entry]: [string, unknown]) => findLists(entry, joinPath(path, name), [payload, ...around]));
  return [...own, ...inner];
}

/** The values at some paths within the items of a list, by path: one for each item, undefined where it has none. */
export type Columns = ReadonlyMap<string, readonly unknown[]>;

/** The paths within the items that lead to a text or number in most of them. */
export function columnsOf(list: FoundList): Columns {
  const columns = new Map<string, unknown[]>();
  const visit = (value: unknown, path: string, depth: number, index: number): void => {
    if (isPlain(value)) {
      const column = columns.get(path || '$') ?? Array<unknown>(list.items.length).fill(undefined);
      column[index] = value;
      columns.set(path || '$', column);
    } else if (depth < 3 && typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value).slice(0, MAX_FIELDS)) {
        visit(field, joinPath(path, name), depth + 1, index);
      }
    }
  };
  if (list.isNamed) {
    columns.set(
      '$key',
      list.items.map(({ name }) => name),
    );
  }
  list.items.forEach(({ entry }, index) => visit(entry, '', 0, index));
  return new Map([...columns].filter(([, column]) => present(column).length > column.length / 2));
}

/** What a column has. */
const present = (column: readonly unknown[]): unknown[] => column.filter((value) => value !== undefined);

/** The share of a column's values that pass a test. */
export function shareOf(column: readonly unknown[], test: (value: unknown) => boolean): number {
  const values = present(column);
  return values.filter(test).length / values.length;
}
