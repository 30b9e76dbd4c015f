import { countOf, fieldsOf, firstText, listOf, textOf } from '../../payload/json.js';
import { pageOf, type Draft } from './draft.js';
import type { Reader } from './reader.js';

/** Widths of pictures that a list needs, by the names that WordPress gives them, the best first. */
const SIZES = ['medium_large', 'large', 'medium', 'full'];

const rendered = (value: unknown): string => textOf(fieldsOf(value)['rendered']);

/** What `_embed` puts beside a post, by relation; lists of lists are made one. */
function embedded(post: unknown, relation: string): unknown[] {
  return listOf(fieldsOf(fieldsOf(post)['_embedded'])[relation]).flat();
}

function imageOf(post: unknown): string {
  const media = fieldsOf(embedded(post, 'wp:featuredmedia')[0]);
  const sizes = fieldsOf(fieldsOf(media['media_details'])['sizes']);
  const urls = SIZES.map((size) => fieldsOf(sizes[size])['source_url']);
  return firstText(...urls, media['source_url'], fieldsOf(post)['jetpack_featured_media_url']);
}

function draftOf(post: unknown): Draft | undefined {
  const { id, title, link, excerpt, content, date_gmt, date } = fieldsOf(post);
  if (!rendered(title) && !link) return undefined;
  return {
    id: textOf(id),
    title: rendered(title),
    url: textOf(link),
    excerpt: rendered(excerpt) || rendered(content),
    // `date` is in the site's own zone, which it does not name: better than none, and hardly ever another day.
    published: [date_gmt, date],
    image: imageOf(post),
    author: firstText(...embedded(post, 'author').map((author) => fieldsOf(author)['name'])),
    categories: embedded(post, 'wp:term').flatMap((term) => {
      const { name, taxonomy } = fieldsOf(term);
      return taxonomy === 'category' ? textOf(name) : [];
    }),
  };
}

/**
 * Posts of the WordPress REST API (`/wp-json/wp/v2/posts`). The total comes from the header `X-WP-Total`, which not
 * every server lets a page see.
 */
export const wordpress: Reader = (payload, origin) => {
  const posts = listOf(payload);
  if (!posts.some((post) => 'rendered' in fieldsOf(fieldsOf(post)['title']))) return undefined;
  return pageOf(posts, origin, draftOf, { total: countOf(origin.headers.get('X-WP-Total')) });
};
