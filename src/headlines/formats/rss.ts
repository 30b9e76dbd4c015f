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

/** The page that an item or a channel is: in RSS the element's text, in Atom its `href`. */
function linkOf(fields: XmlFields): string {
  return firstHtml(fields, 'link') || firstAttribute(linksOf(fields, 'alternate'), 'href');
}

/** The guid where it is a link, which it is unless it says otherwise. */
function permalinkOf(fields: XmlFields): string {
  const [guid] = elementsNamed(fields, 'guid');
  return guid && !/^\s*false/i.test(guid.getAttribute('isPermaLink') ?? '') ? (httpUrl(htmlOf(guid)) ?? '') : '';
}

function draftOf(item: Element, common: Draft): Draft {
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
    published: dates.map(htmlOf),
    image: pictureOf(fields),
    source: firstHtml(fields, 'source') || common.source,
    author: firstHtml(fields, 'dc:creator', 'author', 'itunes:author'),
    categories: elementsNamed(fields, 'category', 'dc:subject').map(htmlOf),
    lang: firstHtml(fields, 'dc:language') || xmlLangOf(item) || common.lang,
    base: xmlBaseOf(item, common.base ?? ''),
  };
}

/** RSS 0.9x and 2.0, with its items in the channel, and 1.0, with its items beside it. */
export function readRss(root: Element, origin: Origin): HeadlinePage {
  const channel = elementsNamed(xmlFieldsOf(root), 'channel')[0] ?? root;
  const fields = xmlFieldsOf(channel);
  const common: Draft = {
    source: firstHtml(fields, 'title', 'dc:title'),
    lang: firstHtml(fields, 'language', 'dc:language'),
    base: httpUrl(linkOf(fields), xmlBaseOf(channel, origin.url)) ?? origin.url,
  };
  // In the channel, beside it, or in what the feed forgot to close.
  const items = [...root.getElementsByTagNameNS('*', 'item')];
  return pageOf(items, origin, (item) => draftOf(item, common), pagingOf(fields));
}
