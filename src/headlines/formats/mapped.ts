import { mappedItems, mappedValue, parseMap } from '../../payload/field-map.js';
import { countOf, listOf, textOf } from '../../payload/json.js';
import { pageOf } from './draft.js';
import type { HeadlinePage, Origin } from './reader.js';

const KEYS = [
  'items', 'total', 'next', 'id', 'title', 'url', 'excerpt', 'published', 'image', 'source', 'author', 'categories', 'lang',
] as const; // prettier-ignore

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; title: headline; url: link; published: date`. Paths of
 * `total` and `next` start at the payload, all others at an item.
 *
 * @throws ReadError when the map cannot be understood, or `items` leads to no list
 */
export function mapped(payload: unknown, origin: Origin, text: string): HeadlinePage {
  const map = parseMap(text, KEYS);
  const whole = { name: '', entry: payload };
  const total = countOf(mappedValue(map.total, whole));
  const next = textOf(mappedValue(map.next, whole));
  return pageOf(
    mappedItems(payload, map.items),
    origin,
    (item) => {
      const valueOf = (key: keyof typeof map): unknown => mappedValue(map[key], item);
      const categories = valueOf('categories');
      return {
        id: textOf(valueOf('id')),
        title: textOf(valueOf('title')),
        url: textOf(valueOf('url')),
        excerpt: textOf(valueOf('excerpt')),
        published: [valueOf('published')],
        image: textOf(valueOf('image')),
        source: textOf(valueOf('source')),
        author: textOf(valueOf('author')),
        categories: (Array.isArray(categories) ? listOf(categories) : [categories]).map(textOf),
        lang: textOf(valueOf('lang')),
      };
    },
    { total, next },
  );
}
