import type { Answer } from '../../feed/feed.js';
import { loadHeadlines } from '../formats/read-headlines.js';
import type { HeadlinePage } from '../formats/reader.js';
import { uniqueHeadlines } from '../list/duplicates.js';
import { validHeadlines, type GivenHeadline } from '../list/headline.js';
import { datedAheadLast } from '../list/ordering.js';

/** How an answer is read. */
export interface ReadPageOptions {
  /** A family's name, or `auto`. */
  readonly format: string;
  /** The `map` attribute; empty when the fields are not mapped. */
  readonly map: string;
  /** The page's own reader, in place of both. */
  readonly read: ((payload: unknown) => readonly GivenHeadline[]) | undefined;
  /** Maximum number of items to read; the readers' own maximum when undefined. */
  readonly limit?: number | undefined;
}

/**
 * The headlines of an answer, each once.
 *
 * @throws ReadError `format` when none can be read, `parse` when the payload is broken beyond repair, `trusted-types`
 * when the page does not let XML be parsed; whatever the page's own reader throws
 */
export async function readPage(
  { payload, url, headers }: Answer,
  { read, format, map, limit }: ReadPageOptions,
): Promise<HeadlinePage> {
  const page = read
    ? { headlines: validHeadlines(read(payload), url) }
    : await loadHeadlines(payload, { url, headers, limit }, { format, map });
  return { ...page, headlines: datedAheadLast(uniqueHeadlines(page.headlines), Date.now()) };
}
