import { unreadableError } from '../../payload/service-message.js';
import { jsonFeed } from './json-feed.js';
import { ghost, guardian, newsApi } from './news-apis.js';
import { own } from './own.js';
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

async function readXmlText(text: string, context: ReadContext, format: string): Promise<ReadResult | undefined> {
  if (!/^[^<]{0,1000}</.test(text)) return undefined;
  const { readXml } = await import('./xml.js');
  return readXml(text, context, format);
}

async function readMapped(payload: unknown, context: ReadContext, map: string): Promise<ReadResult> {
  const { readByMap } = await import('./by-map.js');
  const { rareReaders } = await import('./rare-readers.js');
  return { format: 'map', ...readByMap(payload, { ...context, rareReaders }, map) };
}

async function readJson(payload: unknown, context: ReadContext, format: string): Promise<ReadResult | undefined> {
  const result = readHeadlines(payload, context, format);
  if (result && !result.needsRareReaders) return result;
  const { rareReaders } = await import('./rare-readers.js');
  return readHeadlines(payload, { ...context, rareReaders }, format);
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
  const result = await (typeof payload === 'string'
    ? readXmlText(payload, context, format)
    : map.trim()
      ? readMapped(payload, context, map)
      : readJson(payload, context, format));
  if (result) return result;
  throw unreadableError('headlines', format, payload);
}
