import type { Headline } from './headline.js';

/**
 * The headlines of several feeds as one list, the newest first, each feed in its own order where dates are equal. One
 * without a date keeps its place behind the one before it in its feed.
 */
export function mergeHeadlines(feeds: readonly (readonly Headline[])[]): Headline[] {
  const placed = feeds.flatMap((headlines) => {
    let time = Infinity;
    return headlines.map((headline) => ({ headline, time: (time = headline.published ?? time) }));
  });
  // Two undated ones at the top of their feeds are equal; Infinity - Infinity is no order.
  placed.sort((one, other) => (one.time === other.time ? 0 : other.time - one.time));
  return placed.map(({ headline }) => headline);
}
