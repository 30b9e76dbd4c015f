import type { Headline } from '../headline.js';
import type { HeadlinePage, Origin } from './reader.js';

/** To be replaced by the readers of the formats. */
export function readHeadlines(payload: unknown, _origin: Origin): HeadlinePage | undefined {
  if (Array.isArray(payload)) return { headlines: payload as Headline[] };
  const { items, total } = payload as { items?: Headline[]; total?: number };
  return items && { headlines: items, total };
}
