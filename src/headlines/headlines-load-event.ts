import type { Headline } from './list/headline.js';

/** An answer was read and is shown. */
export class HeadlinesLoadEvent extends Event {
  /** The headlines shown, in their order. */
  readonly headlines: readonly Headline[];
  /** How many there are on all pages; none while nobody knows. */
  readonly total: number | undefined;

  constructor(headlines: readonly Headline[], total: number | undefined) {
    super('ca-load', { bubbles: true, composed: true });
    this.headlines = headlines;
    this.total = total;
  }
}
