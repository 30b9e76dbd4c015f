/** Longer links are no article's address. */
const MAX_LENGTH = 4000;

/** An http(s) URL that is spelled as browsers spell it, as most are: testing this is much cheaper than parsing. */
const NORMALIZED =
  /^https:\/\/(?:(?!xn--)[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:\?[\w=&-]*)?$/;

/** Query parameters and fragments that say where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|at_\w+|mc_(cid|eid)|[dfgy]clid|fbclid|igshid|_ga|cmpid|xtor|ref_src|amp)$/i;
const TRACKING_HASH = /^#(utm_|xtor=|at_|:~:)/i;

/** What stands before the host and never distinguishes two articles. */
const BEFORE_HOST = /^https?:\/\/(?:www\.)?/;

/**
 * The absolute http(s) URL of a link, as browsers read it (without blanks around it, tabs and line ends in it),
 * without user name and password.
 *
 * @param base - absolute URL that it is relative to, never that of the page that shows it
 * @returns undefined for every other scheme, for what leads nowhere (empty, `#`), and for a relative link without a
 * base
 */
export function httpUrl(link: unknown, base?: string): string | undefined {
  if (typeof link !== 'string' || link.length > MAX_LENGTH || /^\s*#?\s*$/.test(link)) return undefined;
  if (NORMALIZED.test(link)) return link;
  try {
    const url = new URL(link, base);
    // What precedes an @ looks like the host and is not: https://bank.example@evil.example/
    url.username = url.password = '';
    const { href, protocol } = url;
    return /^https?:$/.test(protocol) && href.length <= MAX_LENGTH ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A URL under which an article is the same however it was linked: without tracking parameters, scheme, `www.`, a slash
 * at the end. For comparison only; it is no link. What is not a URL is returned unchanged.
 */
export function canonicalUrl(url: string): string {
  const rest = httpUrl(url)?.replace(BEFORE_HOST, '');
  if (!rest) return url;
  const pathEnd = rest.search(/[?#]/);
  const path = pathEnd < 0 ? rest : rest.slice(0, pathEnd);
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  return pathEnd < 0 ? trimmed : `${trimmed}${withoutTracking(rest.slice(pathEnd))}`;
}

/** Query and fragment without tracking, the parameters sorted. */
function withoutTracking(queryAndHash: string): string {
  const [, query = '', hash = ''] = /^([^#]*)(.*)$/s.exec(queryAndHash) ?? [];
  const parameters = [...new URLSearchParams(query)]
    .filter(([name]) => !TRACKING.test(name))
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
  return `${parameters && `?${parameters}`}${TRACKING_HASH.test(hash) ? '' : hash}`;
}

/** Host and port of a canonical URL; empty when it is none. */
export function hostOf(canonical: string): string {
  const end = canonical.search(/[/?#]/);
  return end < 0 ? canonical : canonical.slice(0, end);
}
