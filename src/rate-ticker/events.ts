import type { FeedError } from '../feed/feed-error.js';
import type { Rate } from './rate.js';

const TRAVELS = { bubbles: true, composed: true };

/** An answer was read and is shown. */
export class RatesLoadEvent extends Event {
  /** The rates shown, in their order, at full precision. */
  readonly rates: readonly Rate[];

  constructor(rates: readonly Rate[]) {
    super('ca-load', TRAVELS);
    this.rates = rates;
  }
}

/** A feed gave nothing. Sent once per change of state, not per failed poll. */
export class FeedErrorEvent extends Event {
  /** What went wrong, with a `code` to switch on. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('ca-error', TRAVELS);
    this.error = error;
  }
}
