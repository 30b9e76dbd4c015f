import type { Headline } from '../list/headline.js';

/** Readers of what few payloads have, so that they are loaded on demand. */
export interface RareReaders {
  /** Reads dates of several languages, given the feed's where it is known. */
  readonly parseDate: (value: unknown, lang?: string) => number | undefined;
  /** Address of the first picture in HTML. */
  readonly firstPicture: (html: string) => string;
  /** An excerpt without "The post … appeared first on …". */
  readonly withoutCredit: (text: string) => string;
  /** Reads lists with the usual names of fields. */
  readonly readList: Reader;
}

/** What a reader gets beside the payload. */
export interface ReadContext {
  /** Where the payload came from, to resolve relative links against. */
  readonly url: string;
  /** The answer's headers, such as `X-WP-Total`. */
  readonly headers: Headers;
  /** Maximum number of items to read, 5,000 by default: each takes time. */
  readonly limit?: number | undefined;
  /** Undefined until a payload needs them. */
  readonly rareReaders?: RareReaders | undefined;
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
  /** Whether an item has a date or a picture that only the rare readers can read. */
  readonly needsRareReaders?: boolean | undefined;
}

/** The result of reading a payload. */
export interface ReadResult extends HeadlinePage {
  /** Name of the family that it was read as. */
  readonly format: string;
}

/** A read that pauses after each item, so that a long payload can be read in several tasks. */
export type PausableRead<Result = HeadlinePage | undefined> = Generator<undefined, Result>;

/**
 * Reads one family of payloads; gives `undefined` when the payload is of another family. Decides by the payload's
 * shape, never by where it came from.
 */
export type Reader = (payload: unknown, context: ReadContext) => PausableRead;
