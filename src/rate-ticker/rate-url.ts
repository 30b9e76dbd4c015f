import type { Pair } from '../rates/pair.js';

/** Stands for the page's own address on a server, which does not know it. */
const UNKNOWN_PAGE = 'http://page.invalid';

/**
 * Where the item of a rate leads: `{base}` and `{quote}` in the template stand for its currencies.
 *
 * @param page - URL of the page, to resolve against; undefined on a server
 * @returns an absolute http(s) URL, or on a server a relative one; undefined for anything else
 */
export function rateUrl(template: string, { base, quote }: Pair, page: string | undefined): string | undefined {
  if (!template.trim()) return undefined;
  const filled = template.replace(/\{(base|quote)\}/g, (token) =>
    encodeURIComponent(token === '{base}' ? base : quote),
  );
  try {
    const { protocol, href } = new URL(filled, page ?? UNKNOWN_PAGE);
    if (!/^https?:$/.test(protocol)) return undefined;
    return !page && href.startsWith(UNKNOWN_PAGE) ? filled.trim() : href;
  } catch {
    return undefined;
  }
}
