import type { Headline } from './list/headline.js';

/** The user follows a headline by a plain click or key press. Cancelling it stays on the page. */
export class HeadlineSelectEvent extends Event {
  readonly headline: Headline;

  constructor(headline: Headline) {
    super('ca-select', { bubbles: true, composed: true, cancelable: true });
    this.headline = headline;
  }
}
