import type { Headline } from '../list/headline.js';

/** What a reader gets beside the payload. */
export interface ReadContext {
  /** Where the payload came from, to resolve relative links against. */
  readonly url: string;
  /** The answer's headers, such as `X-WP-Total`. */
  readonly headers: Headers;
  /** Maximum number of items to read, 5,000 by default: each takes time. */
  readonly limit?: number | undefined;
}

/** One page of headlines, as a payload gives it. */
export interface HeadlinePage {
  readonly headlines: readonly Headline[];
  /** Number of headlines on all pages; undefined when the source does not state it. */
  readonly total?: number | undefined;
  /** URL of the next page, where the source names one. */
  readonly next?: string | undefined;
  /** Number of items that were left out, as they are no headlines or have no text. */
  readonly skipped?: number | undefined;
}

/** The result of reading a payload. */
export interface ReadResult extends HeadlinePage {
  /** Name of the family that it was read as. */
  readonly format: string;
}

/**
 * Reads one family of payloads; `undefined` when the payload is of another family. Decides by the payload's shape,
 * never by where it came from.
 */
export type Reader = (payload: unknown, context: ReadContext) => HeadlinePage | undefined;
