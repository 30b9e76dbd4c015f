import type { Answer } from '../../feed/feed.js';
import { deduplicate } from '../list/duplicates.js';
import { loadHeadlines } from '../formats/index.js';
import type { HeadlinePage } from '../formats/reader.js';
import type { Headline } from '../list/headline.js';
import { soundHeadlines } from '../list/valid-headlines.js';

/** How an answer is read. */
export interface Reading {
  /** A family's name, or `auto`. */
  readonly format: string;
  /** Where the fields are in any other JSON; none where it is not said. */
  readonly map: string;
  /** The page's own reader, in place of both. */
  readonly read: ((payload: unknown) => readonly Headline[]) | undefined;
  /** Most items to look at; as many as the readers think fit where it is not said. */
  readonly limit?: number | undefined;
}

/**
 * The headlines of an answer, each once.
 *
 * @throws ReadError `format` when none can be read, `parse` when the payload is broken beyond repair, `trusted-types` when
 * the page does not let XML be parsed; whatever the page's own reader throws
 */
export async function readPage(
  { payload, url, headers }: Answer,
  { read, format, map, limit }: Reading,
): Promise<HeadlinePage> {
  if (read) return { headlines: soundHeadlines(read(payload), url) };
  const page = await loadHeadlines(payload, { url, headers, limit }, { format, map });
  return { ...page, headlines: deduplicate(page.headlines) };
}
