import { countOf } from '../../payload/json.js';
import { httpUrl } from '../text/http-url.js';
import type { HeadlinePage } from './reader.js';

/** The vocabularies that feeds mix, by the prefix that they usually have; the prefix itself where nobody declared it. */
const VOCABULARIES: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['dc', /^dc(terms)?$|purl\.org\/(dc|rss\/1\.0\/modules\/dc(terms)?)\//i],
  ['content', /^content$|purl\.org\/rss\/1\.0\/modules\/content/i],
  ['media', /^media$|search\.yahoo\.com\/mrss/i],
  ['itunes', /^itunes$|itunes\.com\/dtds\/podcast/i],
  ['atom', /^atom(10)?$|w3\.org\/2005\/atom|purl\.org\/atom/i],
  ['news', /^news$|google\.com\/schemas\/sitemap-news/i],
  ['opensearch', /opensearch/i],
];
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The prefix that a namespace usually has; empty for the feed's own. */
function prefixOf(namespace: string | null, own: string | null): string {
  if (!namespace || namespace === own) return '';
  const [known] = VOCABULARIES.find(([, pattern]) => pattern.test(namespace)) ?? [];
  if (known) return `${known}:`;
  // RSS has had a dozen namespaces of its own.
  return /rss|netscape|userland|sitemaps/i.test(namespace) && !/module/i.test(namespace) ? '' : 'other:';
}

/** Children of an element by name in lower case: `title` for the feed's own, `media:title` for another vocabulary's. */
export type XmlFields = ReadonlyMap<string, readonly Element[]>;

/** The fields of an element; its own vocabulary is that of the feed. */
export function xmlFieldsOf(parent: Element): XmlFields {
  const fields = new Map<string, Element[]>();
  for (const child of parent.children) {
    const name = prefixOf(child.namespaceURI, parent.namespaceURI) + child.localName.toLowerCase();
    const known = fields.get(name);
    if (known) known.push(child);
    else fields.set(name, [child]);
  }
  return fields;
}

/** All elements of some names, those of the first name first; `author/name` for what stands inside another. */
export function elementsNamed(fields: XmlFields, ...paths: readonly string[]): Element[] {
  return paths.flatMap((path) => {
    const [name = '', ...inner] = path.split('/');
    const found = fields.get(name) ?? [];
    return inner.length ? found.flatMap((element) => elementsNamed(xmlFieldsOf(element), inner.join('/'))) : found;
  });
}

/** What an element holds, as HTML: its text, or its elements where it was not escaped. */
export function htmlOf(element: Element): string {
  if (!element.firstElementChild) return element.textContent.trim();
  const serializer = new XMLSerializer();
  return [...element.childNodes]
    .map((node) => serializer.serializeToString(node))
    .join('')
    .trim();
}

/** What the first of some elements that is not empty holds, as HTML. */
export function firstHtml(fields: XmlFields, ...names: readonly string[]): string {
  for (const element of elementsNamed(fields, ...names)) {
    const html = htmlOf(element);
    if (html) return html;
  }
  return '';
}

/** An attribute of the first of some elements that has it. */
export function firstAttribute(elements: readonly Element[], name: string): string {
  return elements.map((element) => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
}

/** The nearest `xml:lang`. */
export function xmlLangOf(element: Element | null): string {
  return element ? (element.getAttributeNS(XML, 'lang') ?? xmlLangOf(element.parentElement)) : '';
}

/** What the links of an element are relative to: every `xml:base` from the root down, else what the feed's are. */
export function xmlBaseOf(element: Element | null, feedBase: string): string {
  if (!element) return feedBase;
  const outer = xmlBaseOf(element.parentElement, feedBase);
  return httpUrl(element.getAttributeNS(XML, 'base'), outer) ?? outer;
}

/** The links of a relation, in Atom or within RSS; a link that names none leads to the page that an item is. */
export function linksOf(fields: XmlFields, relation: 'alternate' | 'enclosure' | 'next'): Element[] {
  const links = elementsNamed(fields, 'link', 'atom:link');
  return links.filter((link) => (link.getAttribute('rel') ?? 'alternate').toLowerCase() === relation);
}

/** What a feed says of its pages. */
export function pagingOf(fields: XmlFields): Pick<HeadlinePage, 'total' | 'next'> {
  return {
    total: countOf(firstHtml(fields, 'opensearch:totalresults')),
    next: firstAttribute(linksOf(fields, 'next'), 'href'),
  };
}

/** URL of a picture that an item names outside its text. */
export function pictureOf(fields: XmlFields): string {
  const media = elementsNamed(fields, 'media:content', 'media:group/content');
  const thumbnails = elementsNamed(
    fields,
    'media:thumbnail',
    'media:group/thumbnail',
    'media:content/thumbnail',
    'media:group/content/thumbnail',
  );
  const enclosures = elementsNamed(fields, 'enclosure').filter((element) => isPicture(element, 'url'));
  const links = linksOf(fields, 'enclosure').filter((element) => isPicture(element, 'href'));
  return (
    firstAttribute([...media.filter((element) => isPicture(element, 'url')), ...thumbnails, ...enclosures], 'url') ||
    firstAttribute([...links, ...elementsNamed(fields, 'itunes:image')], 'href')
  );
}

/** Whether an element says that it is a picture, or, where it says nothing, its address does. */
function isPicture(element: Element, address: string): boolean {
  const kind = element.getAttribute('type') ?? element.getAttribute('medium') ?? '';
  return kind
    ? /^image\b/i.test(kind)
    : /\.(avif|gif|jpe?g|png|webp)([?#]|$)/i.test(element.getAttribute(address) ?? '');
}
