import { FeedError } from './feed-error.js';

/** Hosts that browsers trust without encryption, so that development pages may mix. */
const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The absolute URL of a feed.
 *
 * @param base - URL of the page, to resolve against
 * @throws FeedError `refused` for what is not http(s) or carries a password; `mixed-content` for an `http:` feed on
 * an `https:` page
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
  if (url.protocol === 'http:' && base.startsWith('https:') && !LOCAL.test(url.hostname)) {
    throw new FeedError('mixed-content', 'expected an https URL on an https page, got http', { url: url.href });
  }
  return url.href;
}
