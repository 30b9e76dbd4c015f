import { FeedError } from './feed-error.js';

/** Time for the whole answer, headers and body, ms. */
const DEADLINE = 15_000;
/** Most characters of an answer. */
const MOST = 1024 * 1024;

/** An answer as it came. */
export interface TextResponse {
  readonly text: string;
  /** The URL after redirects. */
  readonly url: string;
  readonly headers: Headers;
}

/**
 * Asks a feed for its text: no cookies, no header that would need a preflight.
 *
 * @param asking - aborts the request; the promise then rejects
 * @throws FeedError for whatever goes wrong
 */
export async function request(url: string, asking: AbortController): Promise<TextResponse> {
  const late = new FeedError('timeout', `expected an answer within ${DEADLINE / 1000} s, got none`, { url });
  const timer = setTimeout(() => asking.abort(late), DEADLINE);
  try {
    const response = await fetch(url, { signal: asking.signal, credentials: 'omit', referrerPolicy: 'strict-origin' });
    const { ok, status, statusText } = response;
    if (!ok) throw new FeedError('http', `expected status 200, got ${status} ${statusText}`, { url, status });
    const text = await response.text();
    if (text.length > MOST) throw new FeedError('too-large', `expected at most ${MOST} characters, got more`, { url });
    return { text, url: response.url || url, headers: response.headers };
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    const missing = 'it is out of reach, or sends no header "Access-Control-Allow-Origin: *"';
    throw new FeedError('network', `expected an answer from the server, got none: ${missing}`, { url, cause });
  } finally {
    clearTimeout(timer);
  }
}
