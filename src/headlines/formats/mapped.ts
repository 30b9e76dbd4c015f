import { payloadAsItem, mappedItems, parseMap, getterOf, type MappedItem } from '../../payload/field-map.js';
import { countOf, fieldsOf, textOf } from '../../payload/json.js';
import { toPage, type RawHeadline } from './raw-headline.js';
import type { HeadlinePage, ReadContext, Reader } from './reader.js';

/** Fields of one text. */
const TEXT_FIELDS = ['id', 'title', 'url', 'excerpt', 'image', 'source', 'author', 'lang'] as const;
type TextField = (typeof TEXT_FIELDS)[number];
type Key = 'items' | 'total' | 'next' | TextField | 'published' | 'categories';
/** What can be mapped. Paths of the first three start at the payload, all others at an item. */
const KEYS: readonly Key[] = ['items', 'total', 'next', ...TEXT_FIELDS, 'published', 'categories'];

/** One path, or several of which the first that leads to a value is used. */
type Paths = string | readonly string[];
/** Where each key is found, in the grammar of the `map` attribute. */
export type FieldPaths = Readonly<Partial<Record<Key, Paths>>>;

/** Gives what a path leads to. */
type Lookup = ReturnType<typeof getterOf>;

const lookupsOf = (paths: Paths = []): Lookup[] => [paths].flat().map(getterOf);

/** The first text that is found. */
function findText(lookups: readonly Lookup[], item: MappedItem): string {
  for (const lookUp of lookups) {
    const text = textOf(lookUp(item));
    if (text) return text;
  }
  return '';
}

/**
 * The page of the items at a path, their fields at other paths.
 *
 * @param complete - adds to an item what no path leads to
 * @throws ReadError when there is no list of items
 */
export function readMappedPage(
  { items, total, next, ...fields }: FieldPaths & { readonly items?: string },
  payload: unknown,
  context: ReadContext,
  complete: (raw: RawHeadline, item: unknown) => RawHeadline = (raw) => raw,
): HeadlinePage {
  const texts = TEXT_FIELDS.filter((key) => fields[key]).map((key) => [key, lookupsOf(fields[key])] as const);
  const [published, categories] = [lookupsOf(fields.published), lookupsOf(fields.categories)];
  const readItem = (item: MappedItem): RawHeadline => {
    const raw: Partial<Record<TextField, string>> = {};
    for (const [key, lookups] of texts) raw[key] = findText(lookups, item);
    return {
      ...raw,
      published: published.map((lookUp) => lookUp(item)),
      categories: categories.flatMap((lookUp) => lookUp(item)).map(textOf),
    };
  };
  return toPage(mappedItems(payload, items), context, (item) => complete(readItem(item), item.entry), {
    total: countOf(findText(lookupsOf(total), payloadAsItem(payload))),
    next: findText(lookupsOf(next), payloadAsItem(payload)),
  });
}

/** The reader of a family that has its list of items, and all else, at known paths. */
export function readerOf(paths: FieldPaths & { readonly items: string }): Reader {
  return (payload, context) =>
    Array.isArray(getterOf(paths.items)(payloadAsItem(payload))) ? readMappedPage(paths, payload, context) : undefined;
}

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; title: headline; url: link; published: date`.
 *
 * @throws ReadError when the map cannot be understood, or `items` leads to no list
 */
export function readByMap(payload: unknown, context: ReadContext, map: string): HeadlinePage {
  return readMappedPage(parseMap(map, KEYS), payload, context);
}

/** Each field under its own name. */
const OWN_PATHS = Object.fromEntries(KEYS.map((key) => [key, key]));

/**
 * The project's own JSON: `[{ title, url?, excerpt?, published?, image?, source?, author?, categories?, lang?, id? }]`,
 * or the same list as `items` beside a `total` of all pages and the URL of the `next` one. An empty list is a payload
 * without headlines.
 */
export const own: Reader = (payload, context) => {
  const { items = payload } = fieldsOf(payload);
  if (!Array.isArray(items)) return undefined;
  const page = readMappedPage({ ...OWN_PATHS, items: items === payload ? '' : 'items' }, payload, context);
  return page.headlines.length || !items.length ? page : undefined;
};
