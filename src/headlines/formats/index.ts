import { unreadable } from '../../payload/unreadable.js';
import { jsonFeed } from './json-feed.js';
import { mapped } from './mapped.js';
import { ghost, guardian, newsApi } from './news-apis.js';
import { own } from './own.js';
import type { HeadlinePage, Origin, Reader } from './reader.js';
import { wordpress } from './wordpress.js';

/** Every family of JSON that can be read, by its name; the project's own, which asks the least, at the end. */
export const readers: Readonly<Record<string, Reader>> = {
  wordpress,
  'json-feed': jsonFeed,
  newsapi: newsApi,
  guardian,
  ghost,
  own,
};

/** What came of reading a payload. */
export interface Reading extends HeadlinePage {
  /** Name of the family that it was read as. */
  readonly format: string;
}

/** How a payload is to be read. */
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
 * @returns the headlines, or `undefined` when the payload is not of the family, or of none
 */
export function readHeadlines(payload: unknown, origin: Origin, format: string = 'auto'): Reading | undefined {
  for (const [name, read] of Object.entries(readers)) {
    const page = format === 'auto' || format === name ? read(payload, origin) : undefined;
    if (page) return { format: name, ...page };
  }
  return undefined;
}

async function read(payload: unknown, origin: Origin, format: string, map: string): Promise<Reading | undefined> {
  if (typeof payload === 'string') {
    if (!/^[^<]{0,1000}</.test(payload)) return undefined;
    const { readXml } = await import('./xml.js');
    return readXml(payload, origin, format);
  }
  return map.trim() ? { format: 'map', ...mapped(payload, origin, map) } : readHeadlines(payload, origin, format);
}

/**
 * Reads any payload's headlines: parsed JSON by a `map` where there is one, else by its family, or the text of an XML
 * feed, for which the readers are loaded first.
 *
 * @throws ReadError that names what was expected and what came: the service's own words where it sent any
 */
export async function loadHeadlines(
  payload: unknown,
  origin: Origin,
  { format = 'auto', map = '' }: ReadOptions = {},
): Promise<Reading> {
  const reading = await read(payload, origin, format, map);
  if (reading) return reading;
  throw unreadable('headlines', format, payload);
}
