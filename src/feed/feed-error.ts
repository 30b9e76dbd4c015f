import { NativeEvent } from '../payload/native-event.js';
import { ReadError } from '../payload/read-error.js';

/**
 * Why a feed gave nothing:
 * - `network`: refused, DNS, offline, or blocked by CORS or by the page's own policy (a page cannot tell these apart)
 * - `timeout`: no whole answer within the deadline
 * - `http`: a status other than 2xx, see `status`
 * - `too-large`: more than allowed
 * - `empty`: an answer without content
 * - `parse`: broken JSON, XML or text
 * - `format`: readable, but without rates or headlines
 * - `mixed-content`: an `http:` feed on an `https:` page
 * - `refused`: a URL that is not allowed
 * - `trusted-types`: the page's Trusted Types policy does not let it be read
 */
export type FeedErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'empty'
  | 'parse'
  | 'format'
  | 'mixed-content'
  | 'refused'
  | 'trusted-types';

/** Longer words of another error are cut. */
const MAX_WORDS_LENGTH = 200;

/** Details of a `FeedError` beside its code and message. */
export interface FeedErrorDetails {
  /** The feed's URL, as resolved. */
  url?: string | undefined;
  /** HTTP status, with the code `http`. */
  status?: number | undefined;
  /** How long the server asks to wait, ms. */
  retryAfter?: number | undefined;
  /** The error that led to this one. */
  cause?: unknown;
}

/** A feed gave nothing. The message names what was expected and what came. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The reason, as a word to switch on. */
  readonly code: FeedErrorCode;
  /** The feed's URL, as resolved. */
  readonly url: string | undefined;
  /** HTTP status, with the code `http`. */
  readonly status: number | undefined;
  /** How long the server asks to wait before the next request, ms; undefined when it does not say. */
  readonly retryAfter: number | undefined;

  constructor(code: FeedErrorCode, message: string, { url, status, retryAfter, cause }: FeedErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What was thrown, in words; a page's own reader may throw anything, also what cannot be told. */
function wordsOf(cause: unknown): string {
  try {
    return String(cause).slice(0, MAX_WORDS_LENGTH);
  } catch {
    return 'an error without words';
  }
}

/** Any error as a `FeedError`: a `ReadError` keeps its code and message, anything else has the code `format`. */
export function toFeedError(cause: unknown, url?: string): FeedError {
  if (cause instanceof FeedError) return cause;
  const isRead = cause instanceof ReadError;
  const message = isRead ? cause.message : `expected data, got ${wordsOf(cause)}`;
  return new FeedError(isRead ? cause.code : 'format', message, { url, cause });
}

/** Sent when a feed gave nothing: once per change of state, not per failed poll. */
export class FeedErrorEvent extends NativeEvent {
  /** What went wrong, with a `code` to switch on. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('ca-error', { bubbles: true, composed: true });
    this.error = error;
  }
}
