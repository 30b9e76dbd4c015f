import type { FeedError } from './feed-error.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** The back-off starts with a wait between these, and ends at the longest. */
const SHORTEST = 5 * SECOND;
const FIRST = 10 * SECOND;
/** By how much each failure prolongs it. At 2, a server that goes down would meet half as many requests again. */
const GROWTH = 4;
const LONGEST = 15 * MINUTE;

/**
 * The wait from the end of one asking to the next, ms; Infinity for never.
 *
 * It is never the same for two pages, so that a million of them do not ask in step: a poll comes after the interval, a
 * fifth more or less; failures prolong the back-off, of which a random part is waited ("full jitter"); a server that
 * refuses is left alone for a quarter of an hour or for what it asks, and up to 30 % more. A failing feed is not asked
 * more often than a sound one: what is long for most feeds is longer for one that is polled less often than that.
 *
 * @param interval - between polls, ms; Infinity for one answer only
 * @param error - how the asking failed; none when it did not
 * @param failures - in a row, this one included
 * @param random - 0–1
 */
export function waitAfter(interval: number, error: FeedError | undefined, failures: number, random: number): number {
  if (!error) return interval * (0.8 + 0.4 * random);
  if (error.status === 410) return Infinity;
  const pace = interval < Infinity ? interval : 0;
  const most = Math.min(FIRST * GROWTH ** (failures - 1), Math.max(LONGEST, 2 * pace));
  const backOff = SHORTEST + random * (most - SHORTEST);
  return Math.max(backOff, leastWait(error, pace) * (1 + 0.3 * random));
}

/** How long a server is left alone that asks for it, or would give the same again, ms. */
function leastWait({ code, status = 0, retryAfter }: FeedError, pace: number): number {
  if (retryAfter !== undefined) return Math.min(retryAfter, DAY);
  if (status === 401 || status === 403) return Math.max(2 * LONGEST, pace);
  const refused = (status >= 400 && status < 500) || status === 503 || code === 'too-large';
  return refused ? Math.max(LONGEST, pace) : 0;
}

/**
 * The wait that a `Retry-After` header asks for, ms; none for what is no such header, or asks for no wait.
 *
 * @param now - epoch ms
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  // A date names its weekday first; engines take much else for a date. The oldest of its three forms leaves out GMT.
  const date = /^[a-z]{3,9},? [\w :-]+$/i.test(text) ? Date.parse(text.replace(/( GMT)?$/, ' GMT')) : NaN;
  const wait = /^\d+$/.test(text) ? Number(text) * SECOND : date - now;
  return wait > 0 ? wait : undefined;
}
