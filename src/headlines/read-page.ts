import { FeedError } from '../feed/feed-error.js';
import type { Answer } from '../feed/feed.js';
import { deduplicate } from './deduplicate.js';
import { loadHeadlines } from './formats/index.js';
import { ReadError } from './formats/read-error.js';
import type { HeadlinePage } from './formats/reader.js';
import type { Headline } from './headline.js';
import { soundHeadlines } from './sound-headlines.js';

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
 * @throws FeedError `format` when none can be read, `parse` when the payload is broken beyond repair, `trusted-types` when
 * the page does not let XML be parsed
 */
export async function readPage({ payload, url, headers }: Answer, { read, format, map, limit }: Reading): Promise<HeadlinePage> {
  if (read) return { headlines: soundHeadlines(read(payload), url) };
  const page = await loadHeadlines(payload, { url, headers, limit }, { format, map }).catch((cause: unknown) => {
    throw cause instanceof ReadError ? new FeedError(cause.code, cause.message, { url, cause }) : cause;
  });
  if (page) return { ...page, headlines: deduplicate(page.headlines) };
  const came = (typeof payload === 'string' ? payload : JSON.stringify(payload)).slice(0, 60);
  throw new FeedError('format', `expected headlines (format ${format}), got ${came}…`, { url });
}
