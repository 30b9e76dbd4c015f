import { httpUrl } from './http-url.js';

/** Query parameters and fragments that tell where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|at_\w+|mc_(cid|eid)|[dfgy]clid|fbclid|igshid|_ga|cmpid|xtor|ref_src|amp)$/i;
const TRACKING_HASH = /^#(utm_|xtor=|at_|:~:)/i;

/**
 * A URL under which an article is the same however it was linked: without tracking parameters, scheme, `www.`, a slash
 * at the end. For comparing only; it is no link. What is no URL stays as it is.
 */
export function canonicalUrl(url: string): string {
  if (!httpUrl(url)) return url;
  const { hostname, port, pathname, searchParams, hash } = new URL(url);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  const host = hostname.replace(/^www\./, '') + (port && `:${port}`);
  return `${host}${pathname.replace(/\/$/, '')}?${query.sort().join('&')}${TRACKING_HASH.test(hash) ? '' : hash}`;
}
