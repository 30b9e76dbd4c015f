import { getterOf, mappedItems, payloadAsItem, type MappedItem } from '../../payload/field-map.js';
import { countOf, textOf } from '../../payload/json.js';
import { hasLinkOrDate, toPage, type RawHeadline } from './raw-headline.js';
import type { HeadlinePage, ReadContext, Reader, PausableRead } from './reader.js';

/** Fields of one text. */
const TEXT_FIELDS = ['id', 'title', 'url', 'excerpt', 'image', 'source', 'author', 'lang'] as const;
type TextField = (typeof TEXT_FIELDS)[number];
export type Key = 'items' | 'total' | 'next' | TextField | 'published' | 'categories';
/** What can be mapped. Paths of the first three start at the payload, all others at an item. */
export const KEYS: readonly Key[] = ['items', 'total', 'next', ...TEXT_FIELDS, 'published', 'categories'];

/** Gives what a path leads to. */
export type Lookup = ReturnType<typeof getterOf>;
/** One path, or several of which the first that leads to a value is used. */
type Paths = string | Lookup | readonly string[];
/** Where each key is found, in the grammar of the `map` attribute. */
export type FieldPaths = Readonly<Partial<Record<Exclude<Key, 'items'>, Paths>> & { items?: string | undefined }>;

const lookupsOf = (paths: Paths = []): Lookup[] =>
  [paths].flat().map((path) => (typeof path === 'string' ? getterOf(path) : path));

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
export function* readMappedPage(
  { items, total, next, ...fields }: FieldPaths,
  payload: unknown,
  context: ReadContext,
  complete: (raw: RawHeadline, item: unknown) => RawHeadline = (raw) => raw,
): PausableRead<HeadlinePage> {
  const texts = TEXT_FIELDS.filter((key) => fields[key]).map((key) => [key, lookupsOf(fields[key])] as const);
  const [published, categories, excerpts] = [fields.published, fields.categories, fields.excerpt].map(lookupsOf) as [
    Lookup[],
    Lookup[],
    Lookup[],
  ];
  const readItem = (item: MappedItem): RawHeadline => {
    const raw: Partial<Record<TextField, string>> = {};
    for (const [key, lookups] of texts) raw[key] = findText(lookups, item);
    return {
      ...raw,
      published: published.map((lookUp) => lookUp(item)),
      illustrated: () => excerpts.map((lookUp) => textOf(lookUp(item))),
      categories: categories.flatMap((lookUp) => lookUp(item)).map(textOf),
    };
  };
  return yield* toPage(mappedItems(payload, items), context, (item) => complete(readItem(item), item.entry), {
    total: countOf(findText(lookupsOf(total), payloadAsItem(payload))),
    next: findText(lookupsOf(next), payloadAsItem(payload)),
  });
}

/** The reader of a family that has its list of items, and all else, at known paths; other names are of no family. */
export function readerOf(paths: FieldPaths & { readonly items: string }): Reader {
  return function* (payload, context) {
    const items = getterOf(paths.items)(payloadAsItem(payload));
    if (!Array.isArray(items)) return undefined;
    let isFamily = !items.length;
    const page = yield* readMappedPage(paths, payload, context, (raw) => {
      isFamily ||= hasLinkOrDate(raw);
      return raw;
    });
    return isFamily ? page : undefined;
  };
}
