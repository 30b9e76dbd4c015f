import type { Headline } from './list/headline.js';

/** New headlines came and wait behind their button. */
export class NewHeadlinesEvent extends Event {
  /** Those that wait, in their order. */
  readonly headlines: readonly Headline[];

  constructor(headlines: readonly Headline[]) {
    super('ca-new', { bubbles: true, composed: true });
    this.headlines = headlines;
  }
}
