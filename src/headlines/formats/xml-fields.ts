import { countOf } from '../../payload/json.js';
import { httpUrl } from '../text/links.js';
import type { HeadlinePage } from './reader.js';

/** The vocabularies that feeds mix, by their usual prefix. An undeclared prefix is its own namespace (repair-xml.ts). */
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
/** Longer namespaces are none of ours. */
const MAX_NAMESPACE_LENGTH = 200;
/** Maximum length of markup that is read; an excerpt is a small part of it. */
const MAX_HTML_LENGTH = 50_000;
/** How often a field of an item is read. */
const MAX_REPEATS = 20;

/** The usual prefix of a namespace; empty for the feed's own namespace. */
function prefixOf(namespace: string | null, own: string | null): string {
  if (!namespace || namespace === own) return '';
  if (namespace.length > MAX_NAMESPACE_LENGTH) return 'other:';
  const [known] = VOCABULARIES.find(([, pattern]) => pattern.test(namespace)) ?? [];
  if (known) return `${known}:`;
  // RSS has been published under a dozen namespaces.
  return /rss|netscape|userland|sitemaps/i.test(namespace) && !/module/i.test(namespace) ? '' : 'other:';
}

/** Children of an element by name in lower case: `title` of the feed's own vocabulary, `media:title` of another. */
export type XmlFields = ReadonlyMap<string, readonly Element[]>;

/** The fields of an element; its own namespace counts as the feed's. */
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

/** All elements of some names, those of the first name first; `author/name` is a name inside another element. */
export function elementsNamed(fields: XmlFields, ...paths: readonly string[]): Element[] {
  return paths.flatMap((path) => {
    const [name = '', ...inner] = path.split('/');
    const found = fields.get(name) ?? [];
    return inner.length ? found.flatMap((element) => elementsNamed(xmlFieldsOf(element), inner.join('/'))) : found;
  });
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Adds HTML of an element's content until there is enough; a browser's serializer does not stop. */
function addHtml(parent: Element, html: string): string {
  let all = html;
  for (let node = parent.firstChild; node && all.length < MAX_HTML_LENGTH; node = node.nextSibling) {
    const { nodeName, nodeValue }: Node = node;
    if (nodeValue === null) {
      const element = node as Element;
      all += `<${nodeName}`;
      for (const name of element.getAttributeNames())
        all += ` ${name}="${escapeHtml(element.getAttribute(name) ?? '')}"`;
      all = `${addHtml(element, `${all}>`)}</${nodeName}>`;
    } else {
      all += escapeHtml(nodeValue);
    }
  }
  return all;
}

/** The content of an element as HTML: its text, or its child elements when the HTML was not escaped. */
export function htmlOf(element: Element): string {
  return (element.firstElementChild ? addHtml(element, '') : element.textContent).trim();
}

/** The content, as HTML, of the first few of some elements: an item has no use for more dates, categories or texts. */
export const htmlsOf = (elements: readonly Element[]): string[] => elements.slice(0, MAX_REPEATS).map(htmlOf);

/** The content, as HTML, of the first of some elements that is not empty. */
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

/** The value of an attribute that elements inherit; each element is looked at once. */
function inherited(outermost: string, resolve: (element: Element, outer: string) => string) {
  const known = new Map<Element, string>();
  const valueOf = (element: Element | null): string => {
    if (!element) return outermost;
    const value = known.get(element) ?? resolve(element, valueOf(element.parentElement));
    known.set(element, value);
    return value;
  };
  return valueOf;
}

/** Gives the nearest `xml:lang` of an element. */
export const xmlLangs = (): ((element: Element) => string) =>
  inherited('', (element, outer) => element.getAttributeNS(XML, 'lang') ?? outer);

/** Gives what an element's links are relative to: every `xml:base` from the root down, resolved against the feed's. */
export const xmlBases = (feedBase: string): ((element: Element) => string) =>
  inherited(feedBase, (element, outer) => httpUrl(element.getAttributeNS(XML, 'base'), outer) ?? outer);

/** The links of a relation, in Atom or within RSS; without a relation a link is the alternate (RFC 4287, 4.2.7.2). */
export function linksOf(fields: XmlFields, relation: 'alternate' | 'enclosure' | 'next'): Element[] {
  const links = elementsNamed(fields, 'link', 'atom:link');
  return links.filter((link) => (link.getAttribute('rel') ?? 'alternate').toLowerCase() === relation);
}

/** The total and the next page that a feed names. */
export function pagingOf(fields: XmlFields): Pick<HeadlinePage, 'total' | 'next'> {
  return {
    total: countOf(firstHtml(fields, 'opensearch:totalresults')),
    next: firstAttribute(linksOf(fields, 'next'), 'href'),
  };
}

/** URL of a picture that an item has outside its text. */
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

/** Whether an element is a picture by its type, or without a type by its URL. */
function isPicture(element: Element, urlAttribute: string): boolean {
  const kind = element.getAttribute('type') ?? element.getAttribute('medium') ?? '';
  return kind
    ? /^image\b/i.test(kind)
    : /\.(avif|gif|jpe?g|png|webp)([?#]|$)/i.test(element.getAttribute(urlAttribute) ?? '');
}
