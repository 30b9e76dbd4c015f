import type { FeedError } from './feed-error.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MIN_BACK_OFF_MS = 5 * SECOND_MS;
/** The longest wait after the first failure. */
const FIRST_BACK_OFF_MS = 10 * SECOND_MS;
/**
 * Each failure in a row multiplies the longest wait by this. At 2, a server that goes down would get half as many
 * requests again (scripts/feed-simulation.js).
 */
const BACK_OFF_FACTOR = 4;
const MAX_BACK_OFF_MS = 15 * MINUTE_MS;
/** A server that answers 401 or 403 wants a login, which nobody gives it soon. */
const LOGIN_WAIT_MS = 2 * MAX_BACK_OFF_MS;
const MAX_RETRY_AFTER_MS = DAY_MS;
/**
 * Overdue polls are spread over this time when the page returns: a network that comes back brings many pages back at
 * once.
 */
const RETURN_SPREAD_MS = 3 * SECOND_MS;

/**
 * The wait from the end of one request to the next, ms; Infinity for never.
 *
 * No two pages get the same wait, so that a million of them do not ask in step: a poll comes after the interval ± 20 %,
 * a failure waits a random part of the back-off ("full jitter"), and a server that refuses is left alone for a quarter
 * of an hour, or for the time that it names, and up to 30 % more. A failing feed is not asked more often than a working
 * one: where the interval is longer than the back-off, the interval counts.
 *
 * @param interval - between polls, ms; Infinity for one answer only
 * @param error - how the last request failed; undefined when it did not
 * @param failures - failures in a row, this one included
 * @param random - 0–1
 */
export function waitAfter(interval: number, error: FeedError | undefined, failures: number, random: number): number {
  if (!error) return interval * (0.8 + 0.4 * random);
  if (error.status === 410) return Infinity;
  const pollInterval = interval < Infinity ? interval : 0;
  const longest = Math.min(
    FIRST_BACK_OFF_MS * BACK_OFF_FACTOR ** (failures - 1),
    Math.max(MAX_BACK_OFF_MS, 2 * pollInterval),
  );
  const backOff = MIN_BACK_OFF_MS + random * (longest - MIN_BACK_OFF_MS);
  return Math.max(backOff, minWait(error, pollInterval) * (1 + 0.3 * random));
}

/** The wait that a server asks for, or that is due because it would only give the same answer again, ms. */
function minWait({ code, status = 0, retryAfter }: FeedError, pollInterval: number): number {
  if (retryAfter !== undefined) return Math.min(retryAfter, MAX_RETRY_AFTER_MS);
  if (status === 401 || status === 403) return Math.max(LOGIN_WAIT_MS, pollInterval);
  const refused = (status >= 400 && status < 500) || status === 503 || code === 'too-large';
  return refused ? Math.max(MAX_BACK_OFF_MS, pollInterval) : 0;
}

/** When a feed is asked next: the outcome of the last request, the wait drawn then, and how much of it is over. */
export class PollSchedule {
  #error: FeedError | undefined;
  #failures = 0;
  #random = 0;
  /** A wait that is drawn when the page returns with an overdue poll, ms. */
  #minWait = 0;
  /**
   * The end of the last request by two clocks: `performance.now()` stops while the machine sleeps, and `Date.now()` may
   * be set back.
   */
  #endDate = -Infinity;
  #endTicks = -Infinity;

  /** A request has ended: draws the next wait. */
  recordOutcome(error?: FeedError): void {
    this.#error = error;
    this.#failures = error ? this.#failures + 1 : 0;
    this.#random = Math.random();
    this.#minWait = 0;
    this.#endDate = Date.now();
    this.#endTicks = performance.now();
  }

  /** Whether the server said when to ask again, or that it must never be asked again. */
  get isSetByServer(): boolean {
    return this.#error?.retryAfter !== undefined || this.#error?.status === 410;
  }

  /**
   * The time until the next request, ms; below 0 when it is overdue.
   *
   * @param interval - between polls, ms
   */
  timeLeft(interval: number): number {
    const wait = waitAfter(interval, this.#error, this.#failures, this.#random);
    return this.#elapsed === Infinity ? 0 : Math.max(this.#minWait, wait) - this.#elapsed;
  }

  /** Puts an overdue request off by a random time. The first request of all is not put off. */
  spreadOverdue(interval: number): void {
    if (this.timeLeft(interval) < 0) this.#minWait = this.#elapsed + RETURN_SPREAD_MS * Math.random();
  }

  get #elapsed(): number {
    return Math.max(Date.now() - this.#endDate, performance.now() - this.#endTicks);
  }
}
