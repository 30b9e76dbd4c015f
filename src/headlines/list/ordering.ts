import { DAY_MS } from '../../payload/time.js';
import { uniqueAcrossSources } from './duplicates.js';
import type { Headline } from './headline.js';

/** Dates up to this far ahead may come from a wrong time zone, and keep their place. */
const MAX_AHEAD_MS = DAY_MS;

function isAhead({ published = -Infinity }: Headline, now: number): boolean {
  return published > now + MAX_AHEAD_MS;
}

/**
 * A source's headlines in their order, but those that are dated ahead at the end: else one wrong date would head the
 * list for years.
 *
 * @param now - epoch ms
 */
export function datedAheadLast(headlines: readonly Headline[], now: number): Headline[] {
  return [...headlines.filter((one) => !isAhead(one, now)), ...headlines.filter((one) => isAhead(one, now))];
}

interface Timed {
  readonly headline: Headline;
  readonly time: number;
}

/**
 * Each headline with its time. One without a date, or dated ahead, has that of the one before it in its source, else of
 * the one after it.
 */
function withTimes(headlines: readonly Headline[], now: number): Timed[] {
  const timeOf = (headline: Headline): number | undefined => (isAhead(headline, now) ? undefined : headline.published);
  let time = headlines.map(timeOf).find((first) => first !== undefined) ?? -Infinity;
  return headlines.map((headline) => ({ headline, time: (time = timeOf(headline) ?? time) }));
}

/**
 * The headlines of several sources as one list, each story once, the newest first; those of a single source stay in
 * its order. A headline without a date keeps its place among its neighbours.
 *
 * @param sources - each without duplicates; the first has precedence
 * @param now - epoch ms
 */
export function mergeSources(sources: readonly (readonly Headline[])[], now: number): Headline[] {
  const timed = uniqueAcrossSources(sources).flatMap((headlines) => withTimes(headlines, now));
  if (sources.length > 1) timed.sort((one, other) => (other.time === one.time ? 0 : other.time - one.time));
  return timed.map(({ headline }) => headline);
}
