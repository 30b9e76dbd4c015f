import { getterOf, parseMap, payloadAsItem, type FieldMap } from '../../payload/field-map.js';
import { textOf } from '../../payload/json.js';
import { KEYS, readMappedPage, type Key, type Lookup } from './mapped.js';
import type { HeadlinePage, ReadContext, PausableRead } from './reader.js';

/** A `{path}` in the template of a link. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * A link from a template such as `/blog/{attributes.slug}`; undefined where a path leads to no text. What is filled in
 * is escaped, so that it adds no host or query; a template may begin with a whole URL.
 */
function linkLookup(template: string): Lookup {
  const text = template.replace(/^(['"])(.*)\1$/s, '$2');
  const lookups = new Map([...text.matchAll(PLACEHOLDER)].map(([, path = '']) => [path, getterOf(path.trim())]));
  return (item) => {
    const values = new Map([...lookups].map(([path, lookUp]) => [path, textOf(lookUp(item))]));
    if ([...values.values()].includes('')) return undefined;
    return text.replace(PLACEHOLDER, (_, path: string, at: number) => {
      const value = values.get(path)!;
      return at ? encodeURIComponent(value).replaceAll('%2F', '/') : value;
    });
  };
}

/** The keys of links whose paths are templates, with their lookups. */
function templatesIn(paths: FieldMap<Key>): Partial<Record<'url' | 'image', Lookup>> {
  const templates = (['url', 'image'] as const).filter((key) => paths[key]?.includes('{'));
  return Object.fromEntries(templates.map((key) => [key, linkLookup(paths[key]!)]));
}

/** The object at the path of the items, where it is one item and no list: a path of a text leads from it to one. */
function loneItem(payload: unknown, paths: FieldMap<Key>): unknown {
  const { items = '', title, excerpt, url } = paths;
  const entry = items ? getterOf(items)(payloadAsItem(payload)) : payload;
  const isText = (path = ''): boolean => /^[^'"$]/.test(path) && !!textOf(getterOf(path)(payloadAsItem(entry)));
  return !Array.isArray(entry) && [title, excerpt, url].some(isText) ? entry : undefined;
}

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; title: headline; url: '/blog/{slug}'; published: date`. Where
 * `items` leads to a single item, that is the list.
 *
 * @throws ReadError when the map cannot be understood, or `items` leads to no list
 */
export function* readByMap(payload: unknown, context: ReadContext, map: string): PausableRead<HeadlinePage> {
  const paths = parseMap(map, KEYS);
  const lone = loneItem(payload, paths);
  const list = lone === undefined ? {} : { items: '', total: '', next: '' };
  return yield* readMappedPage(
    { ...paths, ...templatesIn(paths), ...list },
    lone === undefined ? payload : [lone],
    context,
  );
}
