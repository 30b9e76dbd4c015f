import { unreadableError } from '../../payload/service-message.js';
import { jsonFeed } from './json-feed.js';
import { own, readByMap } from './mapped.js';
import { ghost, guardian, newsApi } from './news-apis.js';
import type { ReadContext, Reader, ReadResult } from './reader.js';
import { wordpress } from './wordpress.js';

/** Every family of JSON, by its name; the project's own is the last, as most payloads resemble it. */
export const readers: Readonly<Record<string, Reader>> = {
  wordpress,
  'json-feed': jsonFeed,
  newsapi: newsApi,
  guardian,
  ghost,
  own,
};

/** How a payload is read. */
export interface ReadOptions {
  /** A family's name; `auto` recognises it by shape. */
  readonly format?: string | undefined;
  /** The `map` attribute, for JSON of no family. */
  readonly map?: string | undefined;
}

/**
 * Reads a JSON payload's headlines.
 *
 * @param format - a family's name; `auto` recognises it by shape
 * @returns `undefined` when the payload is not of the family, or of none
 */
export function readHeadlines(payload: unknown, context: ReadContext, format: string = 'auto'): ReadResult | undefined {
  for (const [name, read] of Object.entries(readers)) {
    const page = format === 'auto' || format === name ? read(payload, context) : undefined;
    if (page) return { format: name, ...page };
  }
  return undefined;
}

async function readAny(
  payload: unknown,
  context: ReadContext,
  format: string,
  map: string,
): Promise<ReadResult | undefined> {
  if (typeof payload === 'string') {
    if (!/^[^<]{0,1000}</.test(payload)) return undefined;
    const { readXml } = await import('./xml.js');
    return readXml(payload, context, format);
  }
  return map.trim() ? { format: 'map', ...readByMap(payload, context, map) } : readHeadlines(payload, context, format);
}

/**
 * Reads any payload's headlines: parsed JSON by a `map` where there is one, else by its family, or the text of an XML
 * feed, for which the readers are loaded first.
 *
 * @throws ReadError that names what was expected and what came: the service's own words where it sent any
 */
export async function loadHeadlines(
  payload: unknown,
  context: ReadContext,
  { format = 'auto', map = '' }: ReadOptions = {},
): Promise<ReadResult> {
  const result = await readAny(payload, context, format, map);
  if (result) return result;
  throw unreadableError('headlines', format, payload);
}
