import { countOf, fieldsOf, listOf, textOf } from '../../payload/json.js';
import { pageAt } from './mapped.js';
import type { Reader } from './reader.js';

/** Where `_embed` puts the picture beside a post. */
const MEDIA = '_embedded.wp:featuredmedia.0';
/** Widths of pictures that a list needs, by the names that WordPress gives them, the best first. */
const SIZES = ['medium_large', 'large', 'medium', 'full'];

const PLACES = {
  id: 'id',
  title: 'title.rendered',
  url: 'link',
  excerpt: ['excerpt.rendered', 'content.rendered'],
  // `date` is in the site's own zone, which it does not name: better than none, and hardly ever another day.
  published: ['date_gmt', 'date'],
  image: [
    ...SIZES.map((size) => `${MEDIA}.media_details.sizes.${size}.source_url`),
    `${MEDIA}.source_url`,
    'jetpack_featured_media_url',
  ],
  author: '_embedded.author.0.name',
};

/** Names of a post's categories, which `_embed` puts beside it among other terms, in lists by taxonomy. */
function categoriesOf(post: unknown): string[] {
  const terms = listOf(fieldsOf(fieldsOf(post)['_embedded'])['wp:term'])
    .flat()
    .map(fieldsOf);
  return terms.filter(({ taxonomy }) => taxonomy === 'category').map(({ name }) => textOf(name));
}

/**
 * Posts of the WordPress REST API (`/wp-json/wp/v2/posts`). The total comes from the header `X-WP-Total`, which not
 * every server lets a page see.
 */
export const wordpress: Reader = (payload, origin) => {
  if (!listOf(payload).some((post) => 'rendered' in fieldsOf(fieldsOf(post)['title']))) return undefined;
  const page = pageAt(PLACES, payload, origin, (draft, post) => ({ ...draft, categories: categoriesOf(post) }));
  return { ...page, total: countOf(origin.headers.get('X-WP-Total')) };
};
