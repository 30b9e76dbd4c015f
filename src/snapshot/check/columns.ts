/*
 * The columns of a list: what its items have in common.
 */
import { fieldsOf } from '../../payload/json.js';
import { isPlain, joinPath, type FoundList } from './find-lists.js';

/** What most items of a list have at a path. */
export interface Column {
  /** In the grammar of the `map` attribute. */
  readonly path: string;
  /** Names on the way to it, the nearest last: of fields, or what a header says of a cell. */
  readonly names: readonly string[];
  /** One for each item, undefined where it has none. */
  readonly values: readonly unknown[];
}

const MAX_DEPTH = 6;
const MAX_FIELDS = 100;

/** What a column has. */
const present = (values: readonly unknown[]): unknown[] => values.filter((value) => value !== undefined);

/** The share of a column's values that pass a test. */
export function shareOf(values: readonly unknown[], test: (value: unknown) => boolean): number {
  const all = present(values);
  return all.filter(test).length / all.length;
}

/**
 * What stands once around a list, as columns that are the same for all items: the nearest first.
 *
 * @param isWide - with what stands in objects beside it as well
 */
export function columnsAround({ around, items }: FoundList, isWide: boolean): Column[] {
  const beside = (isWide ? around : []).flatMap(({ path, value }) =>
    Object.entries(fieldsOf(value)).map(([name, field]) => ({ path: joinPath(path, name), value: field })),
  );
  return [...around, ...beside].flatMap(({ path, value }) =>
    Object.entries(fieldsOf(value))
      .filter(([, field]) => isPlain(field))
      .map(([name, field]) => ({
        path: `$payload.${joinPath(path, name).replace(/^\$\./, '')}`,
        names: [name],
        values: items.map(() => field),
      })),
  );
}

/** The columns of a list that have a text or a number in most of its items. */
export function columnsOf({ items, isNamed, isNamedParent, header, isSingle }: FoundList): Column[] {
  const columns = new Map<string, { names: readonly string[]; values: unknown[] }>();
  const add = (path: string, names: readonly string[], index: number, value: unknown): void => {
    const column = columns.get(path) ?? { names, values: Array<unknown>(items.length).fill(undefined) };
    column.values[index] = value;
    columns.set(path, column);
  };
  const visit = (value: unknown, path: string, names: readonly string[], index: number): void => {
    if (isPlain(value)) add(path || '$', names, index, value);
    else if (
      names.length < (isSingle ? 2 : MAX_DEPTH) &&
      !(isSingle && Array.isArray(value)) &&
      typeof value === 'object' &&
      value !== null
    ) {
      for (const [name, field] of Object.entries(value).slice(0, MAX_FIELDS)) {
        const isCell = Array.isArray(value) && !names.length;
        visit(field, joinPath(path, name), [...names, (isCell && header[Number(name)]) || name], index);
      }
    }
  };
  items.forEach(({ name, entry, parent }, index) => {
    if (parent && isNamedParent) add('$parent.$key', [], index, parent.name);
    for (const [own, field] of Object.entries(fieldsOf(parent?.entry))) {
      if (isPlain(field)) add(joinPath('$parent', own), [own], index, field);
    }
    if (isNamed) add('$key', [], index, name);
    // Columns that stand apart have whole paths.
    if (entry instanceof Map) {
      for (const [path, value] of entry as Map<string, unknown>) add(path, path.split('.'), index, value);
    } else visit(entry, '', [], index);
  });
  return [...columns]
    .map(([path, { names, values }]) => ({ path, names, values }))
    .filter(({ values }) => present(values).length > values.length / 2);
}
