import { httpUrl } from './http-url.js';

/** Query parameters and fragments that tell where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|at_\w+|mc_(cid|eid)|[dfgy]clid|fbclid|igshid|_ga|cmpid|xtor|ref_src|amp)$/i;
const TRACKING_HASH = /^#(utm_|xtor=|at_|:~:)/i;

/** An http(s) URL as browsers spell it: host and port, path, query, fragment. */
const HTTP = /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/s;

/**
 * A URL under which an article is the same however it was linked: without tracking parameters, scheme, `www.`, a slash
 * at the end. For comparing only; it is no link. What is no URL stays as it is.
 */
export function canonicalUrl(url: string): string {
  const [, host, path = '', query = '', hash = ''] = HTTP.exec(httpUrl(url) ?? '') ?? [];
  if (!host) return url;
  return `${host}${path.replace(/\/$/, '')}?${query && articleOf(query)}${hash && TRACKING_HASH.test(hash) ? '' : hash}`;
}

/** The parameters of a query that tell the article, in one order. */
function articleOf(query: string): string {
  const parameters = [...new URLSearchParams(query)].filter(([name]) => !TRACKING.test(name));
  return parameters.map((pair) => pair.join('=')).sort().join('&');
}
