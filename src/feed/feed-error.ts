import { ReadError } from '../payload/read-error.js';

/**
 * Why a feed gave nothing:
 * - `network`: refused, DNS, offline, or blocked by CORS or by the page's own policy (a page cannot tell these apart)
 * - `timeout`: no whole answer within the deadline
 * - `http`: a status other than 2xx, see `status`
 * - `too-large`: more than allowed
 * - `empty`: an answer without content
 * - `parse`: broken JSON, XML or text
 * - `format`: readable, but nothing wanted in it
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

/** What a `FeedError` tells beside its code. */
export interface FeedErrorDetails {
  /** The feed's URL, as resolved. */
  url?: string | undefined;
  /** HTTP status, with the code `http`. */
  status?: number | undefined;
  /** How long the server asks to wait, ms. */
  retryAfter?: number | undefined;
  /** What was thrown below. */
  cause?: unknown;
}

/** A feed that gave nothing. The message names what was expected and what came. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** Why, as a word to switch on. */
  readonly code: FeedErrorCode;
  /** The feed's URL, as resolved. */
  readonly url: string | undefined;
  /** HTTP status, with the code `http`. */
  readonly status: number | undefined;
  /** How long the server asks to wait before the next request, ms; none where it does not say. */
  readonly retryAfter: number | undefined;

  constructor(code: FeedErrorCode, message: string, { url, status, retryAfter, cause }: FeedErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The error as a `FeedError`: a `ReadError` with its own code and words, anything else as `format`. */
export function toFeedError(cause: unknown, url?: string): FeedError {
  if (cause instanceof FeedError) return cause;
  const isRead = cause instanceof ReadError;
  const message = isRead ? cause.message : `expected data, got ${String(cause)}`;
  return new FeedError(isRead ? cause.code : 'format', message, { url, cause });
}
