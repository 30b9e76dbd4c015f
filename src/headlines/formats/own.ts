import { countOf, fieldsOf, listOf, textOf } from '../../payload/json.js';
import { pageOf, type Draft } from './draft.js';
import type { Reader } from './reader.js';

function draftOf(item: unknown): Draft {
  const { id, title, url, excerpt, published, image, source, author, categories, lang } = fieldsOf(item);
  return {
    id: textOf(id),
    title: textOf(title),
    url: textOf(url),
    excerpt: textOf(excerpt),
    published: [published],
    image: textOf(image),
    source: textOf(source),
    author: textOf(author),
    categories: listOf(categories).map(textOf),
    lang: textOf(lang),
  };
}

/**
 * The project's own JSON: `[{ title, url?, excerpt?, published?, image?, source?, author?, categories?, lang?, id? }]`,
 * or the same list as `items` beside a `total` of all pages and the URL of the `next` one. An empty list is a payload
 * without headlines.
 */
export const own: Reader = (payload, origin) => {
  const { items = payload, total, next } = fieldsOf(payload);
  if (!Array.isArray(items)) return undefined;
  const page = pageOf(items, origin, draftOf, { total: countOf(total), next: textOf(next) });
  return page.headlines.length || !items.length ? page : undefined;
};
