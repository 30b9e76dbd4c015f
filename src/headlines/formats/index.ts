import { jsonFeed } from './json-feed.js';
import { mapped } from './mapped.js';
import { ghost, guardian, newsApi } from './news-apis.js';
import { own } from './own.js';
import { ReadError, toReadError } from './read-error.js';
import type { HeadlinePage, Origin, Reader } from './reader.js';
import { serviceError } from './service-error.js';
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
  if (!map.trim()) return readHeadlines(payload, origin, format);
  const page = mapped(map)(payload, origin);
  return page && { format: 'map', ...page };
}

/**
 * Reads any payload's headlines: parsed JSON by a `map` where there is one, else by its family, or the text of an XML
 * feed, for which the readers are loaded first.
 *
 * @returns `undefined` when the payload is not of the family, or of none
 * @throws ReadError when it is broken XML, when the page does not let XML be parsed, when the map does not fit, and,
 * with the service's own words, when it says what is wrong in place of headlines
 */
export async function loadHeadlines(
  payload: unknown,
  origin: Origin,
  { format = 'auto', map = '' }: ReadOptions = {},
): Promise<Reading | undefined> {
  const reading = await read(payload, origin, format, map).catch((cause: unknown) => {
    throw toReadError(cause);
  });
  const words = reading ? undefined : serviceError(payload);
  if (words) throw new ReadError(`expected headlines, got the service's own words "${words}"`);
  return reading;
}
