import type { FeedError } from './feed-error.js';

/** A feed gave nothing. Sent once per change of state, not per failed poll. */
export class FeedErrorEvent extends Event {
  /** What went wrong, with a `code` to switch on. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('ca-error', { bubbles: true, composed: true });
    this.error = error;
  }
}
