import { httpUrl } from '../text/links.js';
import { toPage, type RawHeadline } from './raw-headline.js';
import type { HeadlinePage, ReadContext, PausableRead } from './reader.js';
import {
  elementsNamed,
  firstAttribute,
  firstHtml,
  htmlOf,
  htmlsOf,
  linksOf,
  pagingOf,
  pictureOf,
  xmlBases,
  xmlFieldsOf,
  xmlLangs,
  type XmlFields,
} from './xml-fields.js';

/**
 * The first of some text constructs that is not empty, as HTML. Feeds put HTML into constructs of no type, so only an
 * explicit plain type is taken for plain text; other types, such as pictures, are passed over.
 */
function firstConstruct(elements: readonly Element[]): string {
  for (const element of elements) {
    const type = element.getAttribute('type') ?? '';
    const mode = element.getAttribute('mode');
    const text = /^$|text|html|xml/i.test(type) && mode !== 'base64' ? htmlOf(element) : '';
    const isPlain = /^text(\/plain)?$/i.test(type) || (/xhtml/i.test(type) && !element.firstElementChild);
    if (text) return isPlain && mode !== 'escaped' ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
  }
  return '';
}

/** The web page of an entry, HTML before other types; some feeds write the link as RSS does. */
function linkOf(fields: XmlFields): string {
  const pages = linksOf(fields, 'alternate');
  const html = pages.filter((link) => /html|^$/i.test(link.getAttribute('type') ?? ''));
  return firstAttribute([...html, ...pages], 'href') || firstHtml(fields, 'link');
}

function readEntry(entry: Element, feedFields: RawHeadline, baseOf: (element: Element) => string): RawHeadline {
  const fields = xmlFieldsOf(entry);
  const id = firstHtml(fields, 'id');
  const dates = elementsNamed(fields, 'published', 'issued', 'updated', 'modified', 'created', 'dc:date');
  return {
    id,
    title: firstConstruct(elementsNamed(fields, 'title', 'media:title', 'dc:title')),
    url: linkOf(fields) || httpUrl(id),
    excerpt: firstConstruct(elementsNamed(fields, 'summary', 'content', 'media:group/description')),
    published: htmlsOf(dates),
    image: pictureOf(fields),
    illustrated: () => elementsNamed(fields, 'content', 'summary').map((element) => firstConstruct([element])),
    source: firstHtml(fields, 'source/title') || feedFields.source,
    author: firstHtml(fields, 'author/name', 'dc:creator'),
    categories: elementsNamed(fields, 'category').map(
      (category) => category.getAttribute('label') ?? category.getAttribute('term') ?? '',
    ),
    lang: feedFields.lang,
    base: baseOf(elementsNamed(fields, 'link')[0] ?? entry),
  };
}

/** Atom 0.3 and 1.0; a single entry is a feed of one. */
export function* readAtom(root: Element, context: ReadContext): PausableRead<HeadlinePage> {
  const fields = xmlFieldsOf(root);
  const isEntry = root.localName.toLowerCase() === 'entry';
  const source = isEntry ? '' : firstHtml(fields, 'title');
  const feedUrl = httpUrl(isEntry ? '' : linkOf(fields), xmlBases(context.url)(root)) ?? context.url;
  const [langOf, baseOf] = [xmlLangs(), xmlBases(feedUrl)];
  return yield* toPage(
    isEntry ? [root] : elementsNamed(fields, 'entry'),
    context,
    (entry) => readEntry(entry, { source, lang: langOf(entry) }, baseOf),
    pagingOf(fields),
  );
}
