import type { FeedErrorEvent } from '../feed/feed-error.js';
import type { Rate } from '../rates/rate.js';
import { NativeEvent } from '../payload/native-event.js';

/** An answer was read and is shown. */
export class RatesLoadEvent extends NativeEvent {
  /** The rates shown, in their order, at full precision. */
  readonly rates: readonly Rate[];

  /** The hosts that serve the rates, the best source first. */
  readonly sources: readonly string[];

  constructor(rates: readonly Rate[], sources: readonly string[]) {
    super('ca-load', { bubbles: true, composed: true });
    this.rates = rates;
    this.sources = sources;
  }
}

/** A rate was clicked without a key that opens links elsewhere. When cancelled, its link is not followed. */
export class RateSelectEvent extends NativeEvent {
  /** The rate, at full precision. */
  readonly rate: Rate;

  constructor(rate: Rate) {
    super('ca-select', { bubbles: true, composed: true, cancelable: true });
    this.rate = rate;
  }
}

/** The events that a ticker sends, by name, beside those of every element. */
export interface RateTickerEventMap extends HTMLElementEventMap {
  'ca-load': RatesLoadEvent;
  'ca-select': RateSelectEvent;
  'ca-error': FeedErrorEvent;
}
