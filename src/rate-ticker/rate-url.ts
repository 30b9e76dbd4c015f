import type { Pair } from '../rates/pair.js';

/**
 * Where the item of a rate leads: `{base}` and `{quote}` in the template stand for its currencies.
 *
 * @param page - URL of the page, to resolve against
 * @returns an absolute http(s) URL; undefined for anything else
 */
export function rateUrl(template: string, { base, quote }: Pair, page: string): string | undefined {
  if (!template.trim()) return undefined;
  const filled = template.replace(/\{(base|quote)\}/g, (token) =>
    encodeURIComponent(token === '{base}' ? base : quote),
  );
  try {
    const { protocol, href } = new URL(filled, page);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
