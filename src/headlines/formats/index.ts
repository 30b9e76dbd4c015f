import type { Headline } from '../headline.js';
import type { HeadlinePage, Origin } from './reader.js';

/** To be replaced by the readers of the formats. */
export function readHeadlines(payload: unknown, _origin: Origin, _format?: string): HeadlinePage | undefined {
  if (Array.isArray(payload)) return { headlines: payload as Headline[] };
  const { items, total } = payload as { items?: Headline[]; total?: number };
  return items && { headlines: items, total };
}

export async function loadHeadlines(
  payload: unknown,
  origin: Origin,
  { format }: { format?: string; map?: string } = {},
): Promise<HeadlinePage | undefined> {
  return readHeadlines(payload, origin, format);
}
