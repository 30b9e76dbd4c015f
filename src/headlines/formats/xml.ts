import { parseXml } from '../../payload/parse-xml.js';
import { readAtom } from './atom.js';
import type { Reading } from './index.js';
import { readNewsSitemap } from './news-sitemap.js';
import type { HeadlinePage, Origin } from './reader.js';
import { readRss } from './rss.js';

type ReadRoot = (root: Element, origin: Origin) => HeadlinePage | undefined;

/** Name and reader of the family, by the name of the root. */
const FAMILIES: ReadonlyMap<string, readonly [format: string, read: ReadRoot]> = new Map([
  ['rss', ['rss', readRss]],
  ['rdf', ['rss', readRss]],
  ['channel', ['rss', readRss]],
  ['feed', ['atom', readAtom]],
  ['entry', ['atom', readAtom]],
  ['urlset', ['news-sitemap', readNewsSitemap]],
]);

/**
 * Reads the headlines of an XML feed's text.
 *
 * @param format - a family's name, or `auto`
 * @returns `undefined` when it is not of the family, or of none
 * @throws ReadError when it is broken, or the page does not let XML be parsed
 */
export function readXml(text: string, origin: Origin, format: string): Reading | undefined {
  for (const root of parseXml(text).getElementsByTagName('*')) {
    // A feed may be wrapped, as by a proxy in a page.
    const [name, read] = FAMILIES.get(root.localName.toLowerCase()) ?? [];
    if (!name || !read) continue;
    const page = format === 'auto' || format === name ? read(root, origin) : undefined;
    return page && { format: name, ...page };
  }
  return undefined;
}
