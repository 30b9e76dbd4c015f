import { httpUrl } from '../text/http-url.js';
import { pageOf, type Draft } from './draft.js';
import type { HeadlinePage, Origin } from './reader.js';
import {
  elementsNamed,
  firstAttribute,
  firstHtml,
  htmlOf,
  linksOf,
  pagingOf,
  pictureOf,
  xmlBaseOf,
  xmlFieldsOf,
  xmlLangOf,
  type XmlFields,
} from './xml-fields.js';

/**
 * The first of some text constructs that holds text, as HTML, which it is unless it says that it is plain; what is of
 * another type, such as a picture, is none.
 */
function constructOf(elements: readonly Element[]): string {
  for (const element of elements) {
    const type = element.getAttribute('type') ?? '';
    const mode = element.getAttribute('mode');
    const text = /^$|text|html|xml/i.test(type) && mode !== 'base64' ? htmlOf(element) : '';
    const isPlain = /^text(\/plain)?$/i.test(type) || (/xhtml/i.test(type) && !element.firstElementChild);
    if (text) return isPlain && mode !== 'escaped' ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
  }
  return '';
}

/** The page that an entry is, HTML before other types; some feeds name no relation, or only their own address. */
function linkOf(fields: XmlFields): string {
  const pages = linksOf(fields, 'alternate');
  const html = pages.filter((link) => /html|^$/i.test(link.getAttribute('type') ?? ''));
  return firstAttribute([...html, ...pages], 'href') || firstHtml(fields, 'link');
}

function draftOf(entry: Element, common: Draft): Draft {
  const fields = xmlFieldsOf(entry);
  const id = firstHtml(fields, 'id');
  const dates = elementsNamed(fields, 'published', 'issued', 'updated', 'modified', 'created', 'dc:date');
  return {
    id,
    title: constructOf(elementsNamed(fields, 'title', 'media:title', 'dc:title')),
    url: linkOf(fields) || httpUrl(id),
    excerpt: constructOf(elementsNamed(fields, 'summary', 'content', 'media:group/description')),
    published: dates.map(htmlOf),
    image: pictureOf(fields),
    source: firstHtml(fields, 'source/title') || common.source,
    author: firstHtml(fields, 'author/name', 'dc:creator'),
    categories: elementsNamed(fields, 'category').map(
      (category) => category.getAttribute('label') ?? category.getAttribute('term') ?? '',
    ),
    lang: xmlLangOf(entry),
    base: xmlBaseOf(elementsNamed(fields, 'link')[0] ?? entry, common.base ?? ''),
  };
}

/** Atom 0.3 and 1.0; a single entry is a feed of one. */
export function readAtom(root: Element, origin: Origin): HeadlinePage {
  const fields = xmlFieldsOf(root);
  const isEntry = root.localName.toLowerCase() === 'entry';
  const common: Draft = {
    source: isEntry ? '' : firstHtml(fields, 'title'),
    base: httpUrl(isEntry ? '' : linkOf(fields), xmlBaseOf(root, origin.url)) ?? origin.url,
  };
  const entries = isEntry ? [root] : elementsNamed(fields, 'entry');
  return pageOf(entries, origin, (entry) => draftOf(entry, common), pagingOf(fields));
}
