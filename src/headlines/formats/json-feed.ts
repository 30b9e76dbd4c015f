import { fieldsOf, listOf, textOf } from '../../payload/json.js';
import { httpUrl } from '../text/links.js';
import type { RawHeadline } from './raw-headline.js';
import { readMappedPage } from './mapped.js';
import type { Reader } from './reader.js';

const PATHS = {
  items: 'items',
  next: 'next_url',
  id: 'id',
  title: 'title',
  url: ['url', 'external_url'],
  excerpt: ['summary', 'content_text', 'content_html'],
  published: ['date_published', 'date_modified'],
  image: ['image', 'banner_image'],
  // An extension, as a merged feed has items of several publications: our own command writes it.
  source: '_source.name',
  author: ['authors.0.name', 'author.name'],
  categories: 'tags',
  lang: 'language',
};

/** URL of the first picture that is attached to an item. */
function attachedPicture(item: unknown): string {
  const attachments = listOf(fieldsOf(item)['attachments']).map(fieldsOf);
  return textOf(attachments.find(({ mime_type }) => textOf(mime_type).startsWith('image/'))?.['url']);
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), and later versions as far as they are alike. */
export const jsonFeed: Reader = function* (payload, context) {
  const { version, items, title, home_page_url, language } = fieldsOf(payload);
  if (!/\bjsonfeed\.org\b/i.test(textOf(version)) || !Array.isArray(items)) return undefined;
  const base = httpUrl(home_page_url, context.url);
  const complete = (raw: RawHeadline, item: unknown): RawHeadline => ({
    ...raw,
    image: raw.image || attachedPicture(item),
    source: raw.source || textOf(title),
    lang: raw.lang || textOf(language),
    base,
  });
  return yield* readMappedPage(PATHS, payload, context, complete);
};
