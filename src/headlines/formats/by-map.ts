import { getterOf, parseMap, type FieldMap } from '../../payload/field-map.js';
import { textOf } from '../../payload/json.js';
import { KEYS, readMappedPage, type Key, type Lookup } from './mapped.js';
import type { HeadlinePage, ReadContext } from './reader.js';

/** A `{path}` in the template of a link. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * A link from a template such as `/blog/{attributes.slug}`; undefined where a path leads to no text. What is filled in
 * is escaped, so that it adds no host or query; a template may begin with a whole URL.
 */
function linkLookup(template: string): Lookup {
  const text = template.replace(/^(['"])(.*)\1$/s, '$2');
  const lookups = new Map(Array.from(text.matchAll(PLACEHOLDER), ([, path = '']) => [path, getterOf(path.trim())]));
  return (item) => {
    const values = new Map(Array.from(lookups, ([path, lookUp]) => [path, textOf(lookUp(item))]));
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

/**
 * Reads any JSON by a `map` attribute: `items: data.rows; title: headline; url: '/blog/{slug}'; published: date`.
 *
 * @throws ReadError when the map cannot be understood, or `items` leads to no list
 */
export function readByMap(payload: unknown, context: ReadContext, map: string): HeadlinePage {
  const paths = parseMap(map, KEYS);
  return readMappedPage({ ...paths, ...templatesIn(paths) }, payload, context);
}
