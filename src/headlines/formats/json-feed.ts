import { fieldsOf, listOf, textOf } from '../../payload/json.js';
import { httpUrl } from '../text/http-url.js';
import type { Draft } from './draft.js';
import { pageAt } from './mapped.js';
import type { Reader } from './reader.js';

const PLACES = {
  items: 'items',
  next: 'next_url',
  id: 'id',
  title: 'title',
  url: ['url', 'external_url'],
  excerpt: ['summary', 'content_text', 'content_html'],
  published: ['date_published', 'date_modified'],
  image: ['image', 'banner_image'],
  author: ['authors.0.name', 'author.name'],
  categories: 'tags',
  lang: 'language',
};

/** The first picture that is attached to an item. */
function attachedTo(item: unknown): string {
  const attached = listOf(fieldsOf(item)['attachments']).map(fieldsOf);
  return textOf(attached.find(({ mime_type }) => textOf(mime_type).startsWith('image/'))?.['url']);
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), and later versions as far as they are alike. */
export const jsonFeed: Reader = (payload, origin) => {
  const { version, items, title, home_page_url, language } = fieldsOf(payload);
  if (!/\bjsonfeed\.org\b/i.test(textOf(version)) || !Array.isArray(items)) return undefined;
  const base = httpUrl(home_page_url, origin.url);
  const complete = (draft: Draft, item: unknown): Draft => ({
    ...draft,
    image: draft.image || attachedTo(item),
    source: textOf(title),
    lang: draft.lang || textOf(language),
    base,
  });
  return pageAt(PLACES, payload, origin, complete);
};
