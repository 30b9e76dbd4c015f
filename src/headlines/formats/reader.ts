import type { Headline } from '../list/headline.js';

/** What a reader is told beside the payload. */
export interface Origin {
  /** Where the payload came from, to resolve relative links against. */
  readonly url: string;
  /** The answer's headers, such as `X-WP-Total`. */
  readonly headers: Headers;
  /** Most items to look at, 5,000 unless told: reading takes time for each. */
  readonly limit?: number | undefined;
}

/** One page of headlines, as a payload gives it. */
export interface HeadlinePage {
  readonly headlines: readonly Headline[];
  /** How many there are on all pages; none when the source does not tell. */
  readonly total?: number | undefined;
  /** URL of the next page, where the source names one. */
  readonly next?: string | undefined;
  /** How many items were passed over, because they are none or have no text. */
  readonly skipped?: number | undefined;
}

/**
 * Reads one family of payloads; `undefined` when the payload is of another family. Decides by the payload's shape,
 * never by where it came from.
 */
export type Reader = (payload: unknown, origin: Origin) => HeadlinePage | undefined;
