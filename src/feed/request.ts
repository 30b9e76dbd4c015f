import { decode } from './decode.js';
import { FeedError } from './feed-error.js';
import { parseRetryAfter } from './back-off.js';

/** Time for the whole answer, headers and body, ms. */
const DEADLINE = 15_000;

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
 * @param cap - most bytes of an answer, unpacked
 * @param asking - aborts the request; the promise then rejects
 * @throws FeedError for whatever goes wrong
 */
export async function request(url: string, cap: number, asking: AbortController): Promise<TextResponse> {
  const timer = setTimeout(() => asking.abort(), DEADLINE);
  try {
    const response = await fetch(url, { signal: asking.signal, credentials: 'omit', referrerPolicy: 'strict-origin' });
    refuseStatus(response, url);
    const bytes = await readBytes(response, cap);
    if (!bytes) throw new FeedError('too-large', `expected at most ${cap} bytes, got more`, { url });
    const { headers } = response;
    return { text: decode(bytes, headers.get('content-type')), url: response.url || url, headers };
  } catch (cause) {
    asking.abort();
    throw cause instanceof FeedError ? cause : failed(url, cause);
  } finally {
    clearTimeout(timer);
  }
}

function refuseStatus({ ok, status, statusText, headers }: Response, url: string): void {
  if (ok) return;
  // A service worker has it, and may not show it.
  if (!status) throw new TypeError('opaque response');
  const retryAfter =
    status === 429 || status === 503 ? parseRetryAfter(headers.get('retry-after'), Date.now()) : undefined;
  throw new FeedError('http', `expected status 200, got ${status} ${statusText}`, { url, status, retryAfter });
}

/** The bytes of a body; none when there are more than allowed, whatever its headers say. */
async function readBytes({ body }: Response, cap: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > cap) return undefined;
    chunks.push(chunk.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function failed(url: string, cause: unknown): FeedError {
  if (cause instanceof DOMException && /^(Abort|Timeout)Error$/.test(cause.name)) {
    return new FeedError('timeout', `expected a whole answer within ${DEADLINE / 1000} s, got none`, { url, cause });
  }
  const why =
    'it is out of reach, sends no header "Access-Control-Allow-Origin: *", ' +
    "or is not in the connect-src of this page's Content-Security-Policy";
  return new FeedError('network', `expected an answer from the server, got none: ${why}`, { url, cause });
}
