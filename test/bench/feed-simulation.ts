import { FeedError } from '../../src/feed/feed-error.js';
import { waitAfter } from '../../src/feed/back-off.js';

/** What an embed gets while the server is out: a refused connection, or a 503 with a date to come back, or without. */
export type Outage = 'refused' | '503' | '503 until';

/** The same of a page with two sources; a server that is silent fails at the deadline. */
export type FirstOutage = 'refused' | '503' | 'silent';

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
/** Seconds until a request without an answer fails (src/feed/request.ts). */
const DEADLINE = 15;

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
  return phasesOf(requests, embeds / interval, [
    ['start', 0, steady],
    ['steady', steady, out],
    ['outage, first 10 min', out, out + 600],
    ['outage, rest', out + 600, back],
    ['recovery', back, end],
  ]);
}

/**
 * Plays a popular page with two sources: all is well for an hour, the first source is out for an hour, then well for
 * two. The second is asked as src/rates/choose-sources.ts and src/rate-ticker/rate-source.ts say: once the first has
 * failed, then at its own polls, until the first has answered.
 *
 * @returns the phases of the first source and of the second
 */
export function simulateFallback({
  embeds,
  interval,
  outage,
  opening,
}: Omit<Crowd, 'outage'> & { outage: FirstOutage }): {
  first: Phase[];
  second: Phase[];
} {
  const random = seeded(2026);
  const steady = opening + 2 * interval;
  const out = steady + HOUR;
  const back = out + HOUR;
  const end = back + 2 * HOUR;
  const requests = { first: new Uint32Array(end), second: new Uint32Array(end) };
  const error = outage === '503' ? new FeedError('http', '', { status: 503 }) : new FeedError('network', '');
  const waitSeconds = (failure?: FeedError, failures = 0): number =>
    waitAfter(interval * 1000, failure, failures, random()) / 1000;
  for (let embed = 0; embed < embeds; embed++) {
    let failures = 0;
    let nextOfSecond = 0;
    for (let now = opening * random(); now < end;) {
      requests.first[Math.floor(now)]!++;
      const fails = now >= out && now < back;
      const answered = now + (fails && outage === 'silent' ? DEADLINE : 0);
      failures = fails ? failures + 1 : 0;
      now = answered + waitSeconds(fails ? error : undefined, failures);
      if (!fails) continue;
      // Asked as the first fails, unless its last answer is younger than an interval; then until the first is asked again.
      nextOfSecond = Math.max(nextOfSecond, answered);
      for (; nextOfSecond < Math.min(now, end); nextOfSecond += waitSeconds()) {
        requests.second[Math.floor(nextOfSecond)]!++;
      }
    }
  }
  const mean = embeds / interval;
  const outagePhase: [string, number, number] = ['outage', out, back];
  return {
    first: phasesOf(requests.first, mean, [['steady', steady, out], outagePhase, ['recovery', back, end]]),
    second: phasesOf(requests.second, mean, [outagePhase, ['recovery', back, end]]),
  };
}

function phasesOf(requests: Uint32Array, mean: number, spans: [name: string, from: number, to: number][]): Phase[] {
  return spans.map(([name, from, to]) => {
    const seconds = requests.subarray(from, to);
    const busiest = seconds.reduce((a, b) => Math.max(a, b));
    return { name, busiest: busiest / mean, mean: seconds.reduce((a, b) => a + b) / seconds.length / mean };
  });
}
