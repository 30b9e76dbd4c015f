import type { Rate } from '../rates/rate.js';

/** A rate was clicked, plainly: without a key that opens a link elsewhere. Cancelled, its link is not followed. */
export class RateSelectEvent extends Event {
  /** The rate, at full precision. */
  readonly rate: Rate;

  constructor(rate: Rate) {
    super('ca-select', { bubbles: true, composed: true, cancelable: true });
    this.rate = rate;
  }
}
