/*
 * Lists of like items within JSON of no known family: what a map may be made for.
 */
import { fieldsOf, listOf, textOf } from '../../payload/json.js';

/** An item of a list, with its own name when the list is an object. */
interface ListItem {
  readonly name: string;
  readonly entry: unknown;
  /** What it is in, where all entries of a list are lists themselves. */
  readonly parent?: ListItem;
}

/** An object on the way to a list. */
export interface Surrounding {
  /** Where it is, in the grammar of the `map` attribute; empty for the payload itself. */
  readonly path: string;
  readonly value: unknown;
}

/** A list of items within a payload. */
export interface FoundList extends Surrounding {
  readonly items: readonly ListItem[];
  /** Whether its items have names, which `$key` gives. */
  readonly isNamed: boolean;
  /** The objects that it is in, the nearest first. */
  readonly around: readonly Surrounding[];
  /** Names of the cells, when its items are rows of cells. */
  readonly header: readonly string[];
  /** Whether it is an object that is taken for the only item. */
  readonly isSingle: boolean;
  /** Whether what its items are in has names. */
  readonly isNamedParent?: boolean;
}

const MAX_DEPTH = 5;
/** A few items tell what all are. */
const MAX_ITEMS = 200;
const MAX_INNER_ITEMS = 1000;
/** More lists are those of no table, but of a database. */
const MAX_LISTS = 300;
/** How many fields of an object are looked into. */
const MAX_FIELDS = 100;

/** A step of a path, in quotes where it has a sign of the grammar. */
function stepOf(name: string): string {
  if (!/[.\s;|'"]/.test(name)) return name;
  return name.includes('"') ? `'${name}'` : `"${name}"`;
}

/** A path and one step more. */
export function joinPath(path: string, name: string): string {
  const step = stepOf(name);
  // A path that is all in quotes is a text, unless it has a blank or a dot in it.
  if (!path) return step === name || /[\s.]/.test(name) ? step : `$.${step}`;
  return `${path}.${step}`;
}

export const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

const isRow = (value: unknown): boolean => Array.isArray(value) && value.length > 1 && value.some(isPlain);
const hasFields = (value: unknown): boolean => Object.keys(fieldsOf(value)).length > 0;

const isText = (cell: unknown): boolean => typeof cell === 'string' && /\p{L}/u.test(cell);

/** Whether the first of some rows names the cells of the others. */
function hasHeaderRow(items: readonly ListItem[]): boolean {
  const [first = [], second = []] = items.map(({ entry }) => listOf(entry));
  return first.length > 0 && first.every(isText) && !second.every(isText);
}

/** What names the cells of rows: the first row, or a list as long as a row beside them. */
function headerOf(items: readonly ListItem[], around: readonly Surrounding[]): string[] {
  const [first = [], second = []] = items.map(({ entry }) => listOf(entry));
  if (hasHeaderRow(items)) return first.map(textOf);
  const names = around
    .flatMap(({ value }) => Object.values(fieldsOf(value)))
    .map((list) =>
      listOf(list).map((entry) => textOf(entry) || Object.values(fieldsOf(entry)).filter(isText).map(textOf).join(' ')),
    );
  return names.find((list) => list.length === second.length && list.every(isText)) ?? [];
}

/** Columns that stand apart, as lists of texts and figures of one length: rows of which each has a cell of all. */
function columnList(payload: unknown): FoundList[] {
  const columns: [string, readonly unknown[]][] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (Array.isArray(value) && value.length > 1 && value.every(isPlain)) columns.push([path, value as unknown[]]);
    // The rows of a matrix are no columns.
    else if (Array.isArray(value) && value.flat().every((cell) => typeof cell === 'number')) return;
    else if (depth < MAX_DEPTH && typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value).slice(0, 20)) visit(field, joinPath(path, name), depth + 1);
    }
  };
  if (!Array.isArray(payload)) visit(payload, '', 0);
  const lengths = [...new Set(columns.map(([, { length }]) => length))];
  return lengths.flatMap((length) => {
    const own = columns.filter(([, column]) => column.length === length);
    if (own.length < 2) return [];
    const items = [...Array(Math.min(length, MAX_ITEMS)).keys()].map((row) => {
      return { name: '', entry: new Map(own.map(([path, column]) => [path, column[row]])) };
    });
    const around = [{ path: '', value: payload }];
    return [{ path: '', value: undefined, items, isNamed: false, around, header: [], isSingle: false }];
  });
}

/** Whether an object has half of the fields of another one beside it. */
function isOneOfMany(value: object, parent: unknown): boolean {
  const names = Object.keys(value);
  const isAlike = (other: unknown): boolean =>
    other !== value && names.filter((name) => name in fieldsOf(other)).length >= names.length / 2;
  return Object.values(parent ?? {}).some(isAlike);
}

/** The lists that the entries of a list are, or have under the same name, taken together. */
function listsOfEntries(list: FoundList): FoundList[] {
  const { items, path, around, value } = list;
  const [first] = items;
  if (items.length < (list.isNamed ? 1 : 2) || !items.every(({ entry }) => typeof entry === 'object' && entry !== null))
    return [];
  const names = Object.entries(first!.entry as object).filter(
    ([, field]) => typeof field === 'object' && field !== null,
  );
  return ['', ...names.map(([name]) => name)].map((name) => {
    const inner = items.flatMap((parent) => {
      const held = name ? fieldsOf(parent.entry)[name] : parent.entry;
      const entries: [string, unknown][] = typeof held === 'object' && held !== null ? Object.entries(held) : [];
      return entries.map(([own, entry]) => ({ name: own, entry, parent }));
    });
    const [held] = name ? [fieldsOf(first!.entry)[name]] : [first!.entry];
    return {
      ...list,
      path: `${path ? `${path}.` : ''}*${name && `.${joinPath('', name)}`}`,
      items: inner.slice(0, MAX_INNER_ITEMS),
      isNamed: !Array.isArray(held),
      isNamedParent: list.isNamed,
      header: [],
      around: [{ path, value }, ...around],
    };
  });
}

/** All lists and objects within a value that can be lists of items, those near the root first. */
function* listsWithin(value: unknown, path: string, around: readonly Surrounding[]): Generator<FoundList> {
  if (typeof value !== 'object' || value === null || around.length > MAX_DEPTH) return;
  const isNamed = !Array.isArray(value);
  const entries = Object.entries(value).slice(0, MAX_ITEMS);
  const items = entries.map(([name, entry]: [string, unknown]) => ({ name, entry }));
  const rows = items.filter(({ entry }) => isRow(entry));
  const levels = items.filter(({ entry }) => isPlain(entry));
  const isList =
    items.some(({ entry }) => hasFields(entry)) ||
    rows.length > items.length / 2 ||
    (isNamed && items.length > 1 && levels.length > items.length / 2);
  const header = rows.length ? headerOf(items, around) : [];
  const own = { path, value, isNamed, around, header, isSingle: false };
  if (isList) yield { ...own, items: hasHeaderRow(items) ? items.slice(1) : items };
  yield* listsOfEntries({ ...own, items });
  // An object with texts and numbers may be one item itself, unless it is one of many.
  if (isNamed && levels.length && !isOneOfMany(value, around[0]?.value)) {
    yield { ...own, items: [{ name: '', entry: value }], isNamed: false, isSingle: true };
  }
  for (const [name, entry] of entries.slice(0, isNamed ? MAX_FIELDS : 3)) {
    yield* listsWithin(entry, joinPath(path, name), [{ path, value }, ...around]);
  }
}

/** All lists of items of a payload, up to a number. */
export function findLists(payload: unknown): FoundList[] {
  const found: FoundList[] = [];
  for (const list of listsWithin(payload, '', [])) {
    if (found.push(list) >= MAX_LISTS) break;
  }
  return [...found, ...columnList(payload)];
}
