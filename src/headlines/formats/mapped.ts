import { asItem, mappedItems, parseMap, wayOf, type MappedItem } from '../../payload/field-map.js';
import { countOf, textOf } from '../../payload/json.js';
import { pageOf, type Draft } from './draft.js';
import type { HeadlinePage, Origin, Reader } from './reader.js';

/** Fields of one text. */
const TEXTS = ['id', 'title', 'url', 'excerpt', 'image', 'source', 'author', 'lang'] as const;
type Text = (typeof TEXTS)[number];
type Key = 'items' | 'total' | 'next' | Text | 'published' | 'categories';
/** What can be mapped. Paths of the first three start at the payload, all others at an item. */
export const KEYS: readonly Key[] = ['items', 'total', 'next', ...TEXTS, 'published', 'categories'];

/** A path, or several of which the best comes first. */
type Paths = string | readonly string[];
/** Where each key is found, in the grammar of the `map` attribute. */
export type Places = Readonly<Partial<Record<Key, Paths>>>;

type Way = ReturnType<typeof wayOf>;

const waysTo = (paths: Paths = []): Way[] => [paths].flat().map(wayOf);

/** The first text that some ways lead to. */
function textAt(ways: readonly Way[], item: MappedItem): string {
  for (const way of ways) {
    const text = textOf(way(item));
    if (text) return text;
  }
  return '';
}

/**
 * The page of the items at a place, with what is in other places.
 *
 * @param complete - adds to an item's draft what no path leads to
 * @throws ReadError when there is no list of items
 */
export function pageAt(
  { items, total, next, ...places }: Places & { readonly items?: string },
  payload: unknown,
  origin: Origin,
  complete: (draft: Draft, item: unknown) => Draft = (draft) => draft,
): HeadlinePage {
  const texts = TEXTS.filter((key) => places[key]).map((key) => [key, waysTo(places[key])] as const);
  const [published, categories] = [waysTo(places.published), waysTo(places.categories)];
  const draftOf = (item: MappedItem): Draft => {
    const draft: Partial<Record<Text, string>> = {};
    for (const [key, ways] of texts) draft[key] = textAt(ways, item);
    const named = categories.flatMap((way) => way(item)).map(textOf);
    return { ...draft, published: published.map((way) => way(item)), categories: named };
  };
  return pageOf(mappedItems(payload, items), origin, (item) => complete(draftOf(item), item.entry), {
    total: countOf(textAt(waysTo(total), asItem(payload))),
    next: textAt(waysTo(next), asItem(payload)),
  });
}

/** The reader of a family that has a list at a place of its own, and all else at known places. */
export function family(places: Places & { readonly items: string }): Reader {
  return (payload, origin) =>
    Array.isArray(wayOf(places.items)(asItem(payload))) ? pageAt(places, payload, origin) : undefined;
}

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; title: headline; url: link; published: date`.
 *
 * @throws ReadError when the map cannot be understood, or `items` leads to no list
 */
export function mapped(payload: unknown, origin: Origin, map: string): HeadlinePage {
  return pageAt(parseMap(map, KEYS), payload, origin);
}
