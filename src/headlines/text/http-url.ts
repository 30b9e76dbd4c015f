/** No article has a longer address; what is longer is no address. */
const LONGEST = 4000;

/** What is an http(s) URL in the spelling of browsers already, as most links are: much cheaper to see than to parse. */
const PLAIN =
  /^https:\/\/(?:(?!xn--)[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:\?[\w=&-]*)?$/;

/**
 * The absolute http(s) URL of a link, as browsers read it (blanks around it, tabs and line ends in it do not count);
 * none for every other scheme, for what leads nowhere (empty, `#`), and for a relative link without a base.
 *
 * @param base - absolute URL that it is relative to, never that of the page that shows it
 */
export function httpUrl(link: unknown, base?: string): string | undefined {
  if (typeof link !== 'string' || link.length > LONGEST || /^\s*#?\s*$/.test(link)) return undefined;
  if (PLAIN.test(link)) return link;
  try {
    const { href, protocol } = new URL(link, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
