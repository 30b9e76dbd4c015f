/*
 * One request of a source, where no browser stands in the way: conditional, with its own headers, within the limits that
 * feeds have everywhere.
 */
import { FeedError } from '../feed/feed-error.js';
import { checkStatus, DEADLINE_MS, readBytes, resolveFeedUrl } from '../feed/request.js';
import type { AnswerBytes } from './read-bytes.js';
import { isPrivateHost } from './addresses.js';

declare const SNAPSHOT_VERSION: string;
/** The version of this package, which the build fills in. */
export const VERSION: string = SNAPSHOT_VERSION;

const MAX_REDIRECTS = 5;

/** What tells a server which answer is known already. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** How a source is asked. */
export interface AskOptions extends Validators {
  /** Sent as long as the host is the source's own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Most bytes of an answer, unpacked. */
  readonly maxBytes: number;
  /** Hosts that a redirect may lead to; any public one when undefined. */
  readonly hosts?: ReadonlySet<string> | undefined;
  readonly fetch: typeof fetch;
}

/** The URL that an answer redirects to; undefined when it does not. */
function redirectOf({ status, headers }: Response, from: string, { hosts }: AskOptions): string | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined;
  const to = resolveFeedUrl(location, from);
  const [{ hostname, host }, own] = [new URL(to), new URL(from)];
  const isAllowed = host === own.host || (hosts ? hosts.has(host) : !isPrivateHost(hostname));
  if (!isAllowed) throw new FeedError('refused', `expected a redirect to a host that is allowed, got one to ${host}`);
  return to;
}

function toAskError(cause: unknown, url: string): FeedError {
  if (cause instanceof FeedError) return cause;
  if (cause instanceof Error && /^(Abort|Timeout)Error$/.test(cause.name)) {
    return new FeedError('timeout', `expected a whole answer within ${DEADLINE_MS / 1000} s, got none`, { url, cause });
  }
  const reason = (cause as { cause?: { code?: string } }).cause?.code;
  return new FeedError('network', `expected an answer from the server, got none${reason ? ` (${reason})` : ''}`, {
    url,
    cause,
  });
}

/**
 * Asks a source.
 *
 * @returns its answer; undefined when it is the one that is known already
 * @throws FeedError for whatever goes wrong
 */
export async function askSource(source: string, options: AskOptions): Promise<AnswerBytes | undefined> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), DEADLINE_MS);
  const { headers, etag, lastModified, maxBytes } = options;
  const known = {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  let url = source;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const isOwn = new URL(url).origin === new URL(source).origin;
      const response = await options.fetch(url, {
        headers: { 'user-agent': `ca-rate-ticker/${VERSION}`, accept: '*/*', ...known, ...(isOwn && headers) },
        // Followed here, so that no key goes to another host, and no redirect leads into a private network.
        redirect: 'manual',
        signal: deadline.signal,
      });
      const next = redirectOf(response, url, options);
      if (next) {
        await response.body?.cancel();
        url = next;
        continue;
      }
      if (response.status === 304 && (etag ?? lastModified)) return undefined;
      checkStatus(response, url);
      const bytes = await readBytes(response, maxBytes);
      if (!bytes) throw new FeedError('too-large', `expected at most ${maxBytes} bytes, got more`, { url });
      return { bytes, url, headers: response.headers };
    }
    throw new FeedError('network', `expected at most ${MAX_REDIRECTS} redirects, got more`, { url });
  } catch (cause) {
    // Drops the connection when the rest of the body is not wanted.
    deadline.abort();
    throw toAskError(cause, url);
  } finally {
    clearTimeout(timer);
  }
}
