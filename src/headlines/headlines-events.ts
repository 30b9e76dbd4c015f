import type { FeedErrorEvent } from '../feed/feed-error.js';
import type { Headline } from './list/headline.js';
import { NativeEvent } from '../payload/native-event.js';

/** An answer was read and is shown. */
export class HeadlinesLoadEvent extends NativeEvent {
  /** The headlines shown, in their order. */
  readonly headlines: readonly Headline[];
  /** Number of headlines on all pages; undefined while it is unknown. */
  readonly total: number | undefined;

  constructor(headlines: readonly Headline[], total: number | undefined) {
    super('ca-load', { bubbles: true, composed: true });
    this.headlines = headlines;
    this.total = total;
  }
}

/** The user follows a headline by a plain click or key press. When cancelled, its link is not followed. */
export class HeadlineSelectEvent extends NativeEvent {
  readonly headline: Headline;

  constructor(headline: Headline) {
    super('ca-select', { bubbles: true, composed: true, cancelable: true });
    this.headline = headline;
  }
}

/** New headlines came and wait behind their button. */
export class NewHeadlinesEvent extends NativeEvent {
  /** Those that wait, in their order. */
  readonly headlines: readonly Headline[];

  constructor(headlines: readonly Headline[]) {
    super('ca-new', { bubbles: true, composed: true });
    this.headlines = headlines;
  }
}

/** The user turns to another page. When cancelled, the open page stays. */
export class PageEvent extends NativeEvent {
  /** The wanted page, from 1. */
  readonly page: number;

  constructor(page: number) {
    super('ca-page', { bubbles: true, composed: true, cancelable: true });
    this.page = page;
  }
}

/** The events that a list of headlines sends, by name, beside those of every element. */
export interface HeadlinesEventMap extends HTMLElementEventMap {
  'ca-load': HeadlinesLoadEvent;
  'ca-select': HeadlineSelectEvent;
  'ca-page': PageEvent;
  'ca-new': NewHeadlinesEvent;
  'ca-error': FeedErrorEvent;
}
