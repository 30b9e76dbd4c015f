import { FeedError } from '../../src/feed/feed-error.js';
import { waitAfter } from '../../src/feed/back-off.js';

/** What an embed gets while the server is out: a refused connection, or a 503 with a date to come back, or without. */
export type Outage = 'refused' | '503' | '503 until';

/** A crowd of embeds of one feed, each on a page of its own. */
export interface Crowd {
  readonly embeds: number;
  /** Seconds between polls. */
  readonly interval: number;
  readonly outage: Outage;
  /** Seconds over which the pages are opened. */
  readonly opening: number;
}

/** The busiest second of a phase, as a multiple of the mean of the steady state, and the mean as the same. */
export interface Phase {
  readonly name: string;
  readonly busiest: number;
  readonly mean: number;
}

const HOUR = 3600;

/** A small seeded source of random numbers, 0–1 (mulberry32, public domain). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Plays more than four hours of a popular page in fake time, with the schedule that the feeds run by: its pages are
 * opened, all is well for an hour, the server is out for an hour, then well for two.
 */
export function simulate({ embeds, interval, outage, opening }: Crowd): Phase[] {
  const random = seeded(2026);
  const steady = opening + 2 * interval;
  const out = steady + HOUR;
  const back = out + HOUR;
  const end = back + 2 * HOUR;
  const requests = new Uint32Array(end);
  const errorAt = (now: number): FeedError => {
    if (outage === 'refused') return new FeedError('network', '');
    return new FeedError('http', '', { status: 503, retryAfter: outage === '503' ? undefined : (back - now) * 1000 });
  };
  for (let embed = 0; embed < embeds; embed++) {
    let failures = 0;
    for (let now = opening * random(); now < end;) {
      requests[Math.floor(now)]!++;
      const fails = now >= out && now < back;
      failures = fails ? failures + 1 : 0;
      now += waitAfter(interval * 1000, fails ? errorAt(now) : undefined, failures, random()) / 1000;
    }
  }
  const mean = embeds / interval;
  const phase = (name: string, from: number, to: number): Phase => {
    const seconds = requests.subarray(from, to);
    const busiest = seconds.reduce((a, b) => Math.max(a, b));
    return { name, busiest: busiest / mean, mean: seconds.reduce((a, b) => a + b) / seconds.length / mean };
  };
  return [
    phase('start', 0, steady),
    phase('steady', steady, out),
    phase('outage, first 10 min', out, out + 600),
    phase('outage, rest', out + 600, back),
    phase('recovery', back, end),
  ];
}
