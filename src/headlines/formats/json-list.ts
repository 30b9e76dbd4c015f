import { fieldsOf } from '../../payload/json.js';
import { ReadError } from '../../payload/read-error.js';
import { readMappedPage, type FieldPaths } from './mapped.js';
import { hasLinkOrDate, type RawHeadline } from './raw-headline.js';
import type { Reader } from './reader.js';

/** Where services put the list of their items; empty for a payload that is the list. */
const LISTS = ['', 'items', 'data', 'results', 'entries', 'articles', 'posts', 'news', 'stories', 'hits'];

/**
 * Each field by our own name, then by the names that services use. `html_url` comes first, as an API that has it gives
 * its own address as `url`.
 */
const PATHS: FieldPaths = {
  total: 'total',
  next: 'next',
  id: ['id', 'guid', 'uuid', '_id'],
  title: ['title', 'headline', 'name'],
  url: ['html_url', 'url', 'link', 'URL', 'permalink', 'href'],
  excerpt: 'excerpt description summary contentSnippet content_text content body text content_html'.split(' '),
  published: (
    'published pubDate isoDate published_at publishedAt date_published datePublished pub_date publish_date ' +
    'created_at createdAt creation_date date time timestamp updated_at updated'
  ).split(' '),
  image: 'image thumbnail image_url imageUrl urlToImage cover_image picture image.url enclosure.thumbnail'.split(' '),
  source: ['source', 'source.name'],
  author: ['author', 'author.name', 'creator', 'user.name', 'user.login', 'owner.display_name', 'byline'],
  categories: ['categories', 'tags', 'tag_list'],
  lang: ['lang', 'language'],
};

const hasTitle = ({ title, excerpt }: RawHeadline): boolean => !!(title || excerpt);

/**
 * A list of items with the usual names of fields.
 *
 * @throws ReadError when no item has a link or a date under a name that is known
 */
export const jsonList: Reader = (payload, context) => {
  const items = LISTS.find((name) => Array.isArray(name ? fieldsOf(payload)[name] : payload));
  if (items === undefined) return undefined;
  const raws: RawHeadline[] = [];
  const page = readMappedPage({ ...PATHS, items }, payload, context, (raw) => {
    raws.push(raw);
    return raw;
  });
  if (!raws.length) return page;
  if (!page.headlines.length || !raws.some(hasTitle)) return undefined;
  if (raws.some(hasLinkOrDate)) return page;
  throw new ReadError(
    'expected a link or a date in some item, got titles alone; the attribute "map" can name the fields',
  );
};
