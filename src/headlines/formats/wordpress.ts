import { countOf, fieldsOf, listOf, textOf } from '../../payload/json.js';
import { readMappedPage } from './mapped.js';
import type { Reader } from './reader.js';

/** Where `_embed` puts a post's picture. */
const MEDIA = '_embedded.wp:featuredmedia.0';
/** Picture sizes by WordPress's names, the best for a list first. */
const SIZES = ['medium_large', 'large', 'medium', 'full'];

const PATHS = {
  id: 'id',
  title: 'title.rendered',
  url: 'link',
  excerpt: ['excerpt.rendered', 'content.rendered'],
  // `date` is in the site's time zone, which is not stated; read as UTC it is seldom another day.
  published: ['date_gmt', 'date'],
  image: [
    ...SIZES.map((size) => `${MEDIA}.media_details.sizes.${size}.source_url`),
    `${MEDIA}.source_url`,
    'jetpack_featured_media_url',
  ],
  author: '_embedded.author.0.name',
};

/** Names of a post's categories, which `_embed` lists among other terms by taxonomy. */
function categoriesOf(post: unknown): string[] {
  const terms = listOf(fieldsOf(fieldsOf(post)['_embedded'])['wp:term'])
    .flat()
    .map(fieldsOf);
  return terms.filter(({ taxonomy }) => taxonomy === 'category').map(({ name }) => textOf(name));
}

/**
 * Posts of the WordPress REST API (`/wp-json/wp/v2/posts`). The total comes from the header `X-WP-Total`, which not
 * every server exposes to pages.
 */
export const wordpress: Reader = function* (payload, context) {
  if (!listOf(payload).some((post) => 'rendered' in fieldsOf(fieldsOf(post)['title']))) return undefined;
  const page = yield* readMappedPage(PATHS, payload, context, (raw, post) => ({
    ...raw,
    categories: categoriesOf(post),
  }));
  return { ...page, total: countOf(context.headers.get('X-WP-Total')) };
};
