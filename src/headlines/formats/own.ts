import { fieldsOf } from '../../payload/json.js';
import { KEYS, pageAt } from './mapped.js';
import type { Reader } from './reader.js';

/** Each field under its own name. */
const PLACES = Object.fromEntries(KEYS.map((key) => [key, key]));

/**
 * The project's own JSON: `[{ title, url?, excerpt?, published?, image?, source?, author?, categories?, lang?, id? }]`,
 * or the same list as `items` beside a `total` of all pages and the URL of the `next` one. An empty list is a payload
 * without headlines.
 */
export const own: Reader = (payload, origin) => {
  const { items = payload } = fieldsOf(payload);
  if (!Array.isArray(items)) return undefined;
  const page = pageAt({ ...PLACES, items: items === payload ? '' : 'items' }, payload, origin);
  return page.headlines.length || !items.length ? page : undefined;
};
