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

/** The web page of an item or a channel: in RSS the element's text, in Atom its `href`. */
function linkOf(fields: XmlFields): string {
  return firstHtml(fields, 'link') || firstAttribute(linksOf(fields, 'alternate'), 'href');
}

/** The guid as a link, which it is unless `isPermaLink` is false (RSS 2.0, guid). */
function permalinkOf(fields: XmlFields): string {
  const [guid] = elementsNamed(fields, 'guid');
  return guid && !/^\s*false/i.test(guid.getAttribute('isPermaLink') ?? '') ? (httpUrl(htmlOf(guid)) ?? '') : '';
}

function readItem(item: Element, channelFields: RawHeadline): RawHeadline {
  const fields = xmlFieldsOf(item);
  const about = firstAttribute([item], 'rdf:about');
  const dates = elementsNamed(
    fields,
    'pubdate',
    'dc:date',
    'dc:issued',
    'atom:published',
    'atom:updated',
    'dc:created',
    'dc:modified',
  );
  return {
    id: firstHtml(fields, 'guid') || about,
    title: firstHtml(fields, 'title', 'dc:title', 'media:title', 'itunes:title'),
    url: linkOf(fields) || permalinkOf(fields) || httpUrl(about),
    excerpt: firstHtml(
      fields,
      'description',
      'content:encoded',
      'dc:description',
      'itunes:summary',
      'media:description',
    ),
    published: htmlsOf(dates),
    image: pictureOf(fields),
    illustrated: () => htmlsOf(elementsNamed(fields, 'description', 'content:encoded')),
    source: firstHtml(fields, 'source') || channelFields.source,
    author: firstHtml(fields, 'dc:creator', 'author', 'itunes:author'),
    categories: htmlsOf(elementsNamed(fields, 'category', 'dc:subject')),
    lang: firstHtml(fields, 'dc:language') || channelFields.lang,
    base: channelFields.base,
  };
}

/**
 * The items in the channel, beside it (RSS 1.0), or inside an element that the feed did not close. An item within
 * another's text is part of that text.
 */
function itemsIn(root: Element): Element[] {
  return [...root.getElementsByTagNameNS('*', 'item')].filter((item) => {
    const outer = item.parentElement?.closest('item');
    return !outer || outer === item.parentElement;
  });
}

/** RSS 0.9x and 2.0, with its items in the channel, and 1.0, with its items beside it. */
export function* readRss(root: Element, context: ReadContext): PausableRead<HeadlinePage> {
  const channel = elementsNamed(xmlFieldsOf(root), 'channel')[0] ?? root;
  const fields = xmlFieldsOf(channel);
  const source = firstHtml(fields, 'title', 'dc:title');
  const lang = firstHtml(fields, 'language', 'dc:language');
  const [langOf, baseOf] = [
    xmlLangs(),
    xmlBases(httpUrl(linkOf(fields), xmlBases(context.url)(channel)) ?? context.url),
  ];
  return yield* toPage(
    itemsIn(root),
    context,
    (item) => readItem(item, { source, lang: langOf(item) || lang, base: baseOf(item) }),
    pagingOf(fields),
  );
}
