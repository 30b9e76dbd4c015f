import { mappedItems, mappedValue, parseMap } from '../../map/field-map.js';
import { pageOf } from './draft.js';
import { countOf, listOf, textOf } from './json.js';
import type { Reader } from './reader.js';

const KEYS = [
  'items', 'total', 'next', 'id', 'title', 'url', 'excerpt', 'published', 'image', 'source', 'author', 'categories', 'lang',
] as const; // prettier-ignore

/**
 * A reader of any JSON by a `map` attribute: `items: data.rows; title: headline; url: link; published: date`. Paths of
 * `total` and `next` start at the payload, all others at an item.
 *
 * @throws MapError when the map cannot be understood; the reader itself, when `items` leads to no list
 */
export function mapped(text: string): Reader {
  const map = parseMap(text, KEYS);
  return (payload, origin) => {
    const whole = { name: '', entry: payload };
    const total = countOf(mappedValue(map.total, whole));
    const next = textOf(mappedValue(map.next, whole));
    const items = mappedItems(payload, map.items);
    return pageOf(
      items,
      origin,
      (item) => {
        const valueOf = (key: Exclude<keyof typeof map, 'items'>): unknown => mappedValue(map[key], item);
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
  };
}
