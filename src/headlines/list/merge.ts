import { deduplicate } from './duplicates.js';
import type { Headline } from './headline.js';

interface Dated {
  readonly headline: Headline;
  readonly time: number;
}

/** One without a date stays beside the one before it in its feed, or else the one after it. */
function dated(headlines: readonly Headline[]): Dated[] {
  let time = headlines.find(({ published }) => published !== undefined)?.published ?? -Infinity;
  return headlines.map((headline) => ({ headline, time: (time = headline.published ?? time) }));
}

/**
 * The headlines of several feeds as one list, each once, the newest first; those of a single feed stay in its order.
 * One without a date keeps its place among its neighbours.
 */
export function mergeHeadlines(feeds: readonly (readonly Headline[])[]): Headline[] {
  const all = feeds.flatMap(dated);
  if (feeds.length > 1) all.sort((one, other) => (other.time === one.time ? 0 : other.time - one.time));
  return deduplicate(all.map(({ headline }) => headline));
}
