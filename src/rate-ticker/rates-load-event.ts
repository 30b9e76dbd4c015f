import type { Rate } from '../rates/rate.js';

/** An answer was read and is shown. */
export class RatesLoadEvent extends Event {
  /** The rates shown, in their order, at full precision. */
  readonly rates: readonly Rate[];

  constructor(rates: readonly Rate[]) {
    super('ca-load', { bubbles: true, composed: true });
    this.rates = rates;
  }
}
