/*
 * Which URLs may be asked, and one request for the text of such a URL.
 */
import { FeedError } from './feed-error.js';
import { decodeText } from './parse-payload.js';

/** Time for the whole answer, headers and body, ms. */
const DEADLINE_MS = 15_000;
/** Longer words of a server beside its status are cut. */
const MAX_REASON_LENGTH = 60;
/** Hosts that browsers trust without encryption, so that pages under development may use them. */
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** An answer as it came. */
export interface TextResponse {
  readonly text: string;
  /** The URL after redirects. */
  readonly url: string;
  readonly headers: Headers;
}

/**
 * The absolute URL of a feed.
 *
 * @param base - URL of the page, to resolve against
 * @throws FeedError `refused` for a URL that is not http(s) or carries a password; `mixed-content` for an `http:` feed
 * on an `https:` page
 */
export function resolveFeedUrl(src: string, base: string): string {
  let url: URL | undefined;
  try {
    url = new URL(src, base);
  } catch {
    // Refused below.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    const got = url && (/^http/.test(url.protocol) ? 'one with a password' : url.protocol);
    throw new FeedError('refused', `expected an http(s) URL without a password, got ${got ?? 'none'}`);
  }
  url.hash = '';
  if (url.protocol === 'http:' && base.startsWith('https:') && !LOCAL_HOST.test(url.hostname)) {
    throw new FeedError('mixed-content', 'expected an https URL on an https page, got http', { url: url.href });
  }
  return url.href;
}

/**
 * Asks a feed for its text, without cookies and without a header that would need a preflight.
 *
 * @param maxBytes - most bytes of an answer, unpacked
 * @param signal - ends the request; the promise then rejects
 * @throws FeedError for whatever goes wrong
 */
export async function request(url: string, maxBytes: number, signal: AbortSignal): Promise<TextResponse> {
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(), DEADLINE_MS);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, own.signal]),
      credentials: 'omit',
      // The origin of the page, or less where the page's own referrer policy says so: a policy named here would replace it.
      referrer: self.origin.startsWith('http') ? `${self.origin}/` : 'about:client',
    });
    checkStatus(response, url);
    const bytes = await readBytes(response, maxBytes);
    if (!bytes) throw new FeedError('too-large', `expected at most ${maxBytes} bytes, got more`, { url });
    const { headers } = response;
    return { text: decodeText(bytes, headers.get('content-type')), url: withoutPassword(response.url || url), headers };
  } catch (cause) {
    // Drops the connection when the rest of the body is not wanted.
    own.abort();
    throw cause instanceof FeedError ? cause : toRequestError(url, cause);
  } finally {
    clearTimeout(timer);
  }
}

/** A redirect may add a user and password, which links that are resolved against it would inherit. */
function withoutPassword(href: string): string {
  const url = new URL(href);
  url.username = url.password = '';
  return url.href;
}

function checkStatus({ ok, status, statusText, headers }: Response, url: string): void {
  if (ok) return;
  // An opaque response of a service worker has the status 0.
  if (!status) throw new TypeError('opaque response');
  const retryAfter =
    status === 429 || status === 503 ? parseRetryAfter(headers.get('retry-after'), Date.now()) : undefined;
  throw new FeedError('http', `expected status 200, got ${status} ${statusText.slice(0, MAX_REASON_LENGTH)}`, {
    url,
    status,
    retryAfter,
  });
}

/**
 * The wait that a `Retry-After` header asks for, ms; undefined when it is no such header, or asks for no wait.
 *
 * @param now - epoch ms
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  // An HTTP date begins with its weekday, and its oldest form leaves out GMT (RFC 9110, 5.6.7). Date.parse takes much
  // else for a date.
  const date = /^[a-z]{3,9},? [\w :-]+$/i.test(text) ? Date.parse(text.replace(/( GMT)?$/, ' GMT')) : NaN;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : date - now;
  return wait > 0 ? wait : undefined;
}

/** The bytes of a body; undefined when there are more than allowed, whatever its headers say. */
async function readBytes({ body }: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toRequestError(url: string, cause: unknown): FeedError {
  if (cause instanceof DOMException && /^(Abort|Timeout)Error$/.test(cause.name)) {
    return new FeedError('timeout', `expected a whole answer within ${DEADLINE_MS / 1000} s, got none`, { url, cause });
  }
  const why =
    'it is out of reach, sends no header "Access-Control-Allow-Origin: *", ' +
    "or is not in the connect-src of this page's Content-Security-Policy";
  return new FeedError('network', `expected an answer from the server, got none: ${why}`, { url, cause });
}
