import { httpUrl } from './http-url.js';

/** Query parameters and fragments that tell where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|at_\w+|mc_(cid|eid)|[dfgy]clid|fbclid|igshid|_ga|cmpid|xtor|ref_src|amp)$/i;
const TRACKING_HASH = /^#(utm_|xtor=|at_|:~:)/i;

/** What stands before the host, and tells no two articles apart. */
const BEFORE_HOST = /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?/;

/**
 * A URL under which an article is the same however it was linked: without tracking parameters, scheme, `www.`, a slash
 * at the end. For comparing only; it is no link. What is no URL stays as it is.
 */
export function canonicalUrl(url: string): string {
  const rest = httpUrl(url)?.replace(BEFORE_HOST, '');
  if (!rest) return url;
  const end = rest.search(/[?#]/);
  const path = end < 0 ? rest : rest.slice(0, end);
  const place = path.endsWith('/') ? path.slice(0, -1) : path;
  return end < 0 ? place : `${place}${articleOf(rest.slice(end))}`;
}

/** What of query and fragment tells the article: parameters in one order. */
function articleOf(tail: string): string {
  const [, query = '', hash = ''] = /^([^#]*)(.*)$/s.exec(tail) ?? [];
  const parameters = [...new URLSearchParams(query)].filter(([name]) => !TRACKING.test(name));
  const told = parameters
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
  return `${told && `?${told}`}${TRACKING_HASH.test(hash) ? '' : hash}`;
}

/** The host and port of a canonical URL. */
export function siteOf(canonical: string): string {
  const end = canonical.search(/[/?#]/);
  return end < 0 ? canonical : canonical.slice(0, end);
}
