import type { FeedError } from './feed-error.js';
import { waitAfter } from './back-off.js';

/** Overdue polls are spread over so many ms when the page returns: a network that is back brings many pages back. */
const SPREAD = 3000;

/** When a feed is to be asked next: what was drawn when it was last asked, and how much of that is over. */
export class PollPlan {
  #error: FeedError | undefined;
  #failures = 0;
  #random = 0;
  /** Least wait, ms. */
  #least = 0;
  /** The time of the last asking by both clocks: the machine may sleep, which the page's own leaves out, and the date may be set back. */
  #date = -Infinity;
  #ticks = -Infinity;

  /** Draws the next wait. An asking has ended: with an error, or without. */
  settle(error?: FeedError): void {
    this.#error = error;
    this.#failures = error ? this.#failures + 1 : 0;
    this.#random = Math.random();
    this.#least = 0;
    this.#date = Date.now();
    this.#ticks = performance.now();
  }

  /** Whether the server said when, or that never, to ask again. */
  get isHeld(): boolean {
    return this.#error?.retryAfter !== undefined || this.#error?.status === 410;
  }

  /**
   * What is left to wait, ms; less than 0 when that is over.
   *
   * @param interval - between polls, ms
   */
  left(interval: number): number {
    const wait = waitAfter(interval, this.#error, this.#failures, this.#random);
    return this.#passed === Infinity ? 0 : Math.max(this.#least, wait) - this.#passed;
  }

  /** Puts off what is overdue, unless it is the first asking. */
  spread(interval: number): void {
    if (this.left(interval) < 0) this.#least = this.#passed + SPREAD * Math.random();
  }

  get #passed(): number {
    return Math.max(Date.now() - this.#date, performance.now() - this.#ticks);
  }
}
