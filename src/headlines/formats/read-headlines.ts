import { jsonFeed } from './json-feed.js';
import { ghost, guardian, newsApi } from './news-apis.js';
import { own } from './own.js';
import { runAtOnce, runWithPauses } from '../../payload/time-slices.js';
import type { ReadContext, Reader, PausableRead, ReadResult } from './reader.js';
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
  /** The `map` attribute, for JSON and XML of no family. */
  readonly map?: string | undefined;
}

function* readFamily(payload: unknown, context: ReadContext, format: string): PausableRead<ReadResult | undefined> {
  for (const [name, read] of Object.entries(readers)) {
    const page = format === 'auto' || format === name ? yield* read(payload, context) : undefined;
    if (page) return { format: name, ...page };
  }
  return undefined;
}

/**
 * Reads a JSON payload's headlines, without the rare readers.
 *
 * @param format - a family's name; `auto` recognises it by shape
 * @returns `undefined` when the payload is not of the family, or of none
 */
export function readHeadlines(payload: unknown, context: ReadContext, format: string = 'auto'): ReadResult | undefined {
  return runAtOnce(readFamily(payload, context, format));
}

async function readXmlText(text: string, context: ReadContext, format: string): Promise<ReadResult | undefined> {
  if (!/^[^<]{0,1000}</.test(text)) return undefined;
  const { readXml } = await import('./xml.js');
  return runWithPauses(readXml(text, context, format));
}

async function withRareReaders(context: ReadContext): Promise<ReadContext> {
  const { rareReaders } = await import('./rare-readers.js');
  return { ...context, rareReaders };
}

async function readMapped(payload: unknown, context: ReadContext, map: string): Promise<ReadResult> {
  const { readByMap } = await import('./by-map.js');
  let tree = payload;
  if (typeof payload === 'string') {
    const { xmlTree } = await import('../../payload/xml-tree.js');
    tree = await runWithPauses(xmlTree(payload));
  }
  return { format: 'map', ...(await runWithPauses(readByMap(tree, await withRareReaders(context), map))) };
}

async function readJson(payload: unknown, context: ReadContext, format: string): Promise<ReadResult | undefined> {
  const result = await runWithPauses(readFamily(payload, context, format));
  if (result && !result.needsRareReaders) return result;
  return runWithPauses(readFamily(payload, await withRareReaders(context), format));
}

/**
 * Reads any payload's headlines: by a `map` where there is one, else by its family. Of a payload that is a text, XML is
 * expected. The readers of XML and of a map are loaded first.
 *
 * @throws ReadError that names what was expected and what came: the service's own words where it sent any
 */
export async function loadHeadlines(
  payload: unknown,
  context: ReadContext,
  { format = 'auto', map = '' }: ReadOptions = {},
): Promise<ReadResult> {
  const result = await (map.trim()
    ? readMapped(payload, context, map)
    : typeof payload === 'string'
      ? readXmlText(payload, context, format)
      : readJson(payload, context, format));
  if (result) return result;
  const { unreadableError } = await import('../../payload/service-message.js');
  throw unreadableError('headlines', format, payload);
}
