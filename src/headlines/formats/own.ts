import { fieldsOf } from '../../payload/json.js';
import { KEYS, readMappedPage } from './mapped.js';
import { hasLinkOrDate } from './raw-headline.js';
import type { Reader } from './reader.js';

/** Each field under its own name. */
const PATHS = Object.fromEntries(KEYS.map((key) => [key, key]));

/**
 * The project's own JSON: `[{ title, url?, excerpt?, published?, image?, source?, author?, categories?, lang?, id? }]`,
 * or the same list as `items` beside a `total` of all pages and the URL of the `next` one. Lists with fields of other
 * names are left to the rare readers. An empty list is a payload without headlines.
 */
export const own: Reader = (payload, context) => {
  if (context.rareReaders) return context.rareReaders.readList(payload, context);
  const { items = payload } = fieldsOf(payload);
  if (!Array.isArray(items)) return undefined;
  const known: boolean[] = [];
  const page = readMappedPage({ ...PATHS, items: items === payload ? '' : 'items' }, payload, context, (raw, item) => {
    const hasOwnNames = Object.keys(fieldsOf(item)).every((name) => name in PATHS);
    known.push(hasOwnNames && !!(raw.title || raw.excerpt) && hasLinkOrDate(raw));
    return raw;
  });
  if (!page.headlines.length && items.length) return undefined;
  return known.every(Boolean) ? page : { ...page, needsRareReaders: true };
};
