import { parseXml } from '../../payload/parse-xml.js';
import { readAtom } from './atom.js';
import { rareReaders } from './rare-readers.js';
import { toPage, type RawHeadline } from './raw-headline.js';
import type { ReadContext, PausableRead, ReadResult } from './reader.js';
import { readRss } from './rss.js';
import { elementsNamed, firstHtml, xmlFieldsOf } from './xml-fields.js';

type RootReader = (root: Element, context: ReadContext) => PausableRead;

/** Name and reader of each family, by the name of the root element. */
const FAMILIES: ReadonlyMap<string, readonly [format: string, read: RootReader]> = new Map([
  ['rss', ['rss', readRss]],
  ['rdf', ['rss', readRss]],
  ['channel', ['rss', readRss]],
  ['feed', ['atom', readAtom]],
  ['entry', ['atom', readAtom]],
  ['urlset', ['news-sitemap', readNewsSitemap]],
]);

function readSitemapUrl(element: Element): RawHeadline | undefined {
  const fields = xmlFieldsOf(element);
  if (!fields.has('news:news')) return undefined;
  return {
    title: firstHtml(fields, 'news:news/title'),
    url: firstHtml(fields, 'loc'),
    published: [firstHtml(fields, 'news:news/publication_date'), firstHtml(fields, 'lastmod')],
    image: firstHtml(fields, 'other:image/loc'),
    source: firstHtml(fields, 'news:news/publication/name'),
    lang: firstHtml(fields, 'news:news/publication/language'),
    categories: firstHtml(fields, 'news:news/keywords').split(','),
  };
}

/** A sitemap of news; its other pages are left out. */
function* readNewsSitemap(root: Element, context: ReadContext): PausableRead {
  const page = yield* toPage(elementsNamed(xmlFieldsOf(root), 'url'), context, readSitemapUrl);
  return page.headlines.length ? page : undefined;
}

/**
 * Reads the headlines of an XML feed's text.
 *
 * @param format - a family's name, or `auto`
 * @returns `undefined` when it is not of the family, or of none
 * @throws ReadError when it is broken, or the page does not let XML be parsed
 */
export function* readXml(text: string, context: ReadContext, format: string): PausableRead<ReadResult | undefined> {
  // A feed may be wrapped, as by a proxy in a page, so its root is the first element that is known.
  const document = yield* parseXml(text);
  for (const root of document.getElementsByTagName('*')) {
    yield;
    const [name, read] = FAMILIES.get(root.localName.toLowerCase()) ?? [];
    if (!name || !read) continue;
    const page = format === 'auto' || format === name ? yield* read(root, { ...context, rareReaders }) : undefined;
    return page && { format: name, ...page };
  }
  return undefined;
}
