import { readerOf } from './mapped.js';
import type { Reader } from './reader.js';

/** NewsAPI and GNews: `{ totalResults | totalArticles, articles: [{ title, url, description, publishedAt, … }] }`. */
export const newsApi: Reader = readerOf({
  items: 'articles',
  total: ['totalResults', 'totalArticles'],
  id: 'id',
  title: 'title',
  url: 'url',
  excerpt: ['description', 'content'],
  published: 'publishedAt',
  image: ['urlToImage', 'image'],
  source: ['source.name', 'source'],
  author: 'author',
  lang: 'lang',
});

/** The Guardian's search: `{ response: { total, results: [{ webTitle, webUrl, webPublicationDate, … }] } }`. */
export const guardian: Reader = readerOf({
  items: 'response.results',
  total: 'response.total',
  id: 'id',
  title: 'webTitle',
  url: 'webUrl',
  excerpt: 'fields.trailText',
  published: 'webPublicationDate',
  image: 'fields.thumbnail',
  author: 'fields.byline',
  categories: 'sectionName',
});

/** Ghost's content API: `{ posts: [{ title, url, excerpt, published_at, … }], meta: { pagination: { total } } }`. */
export const ghost: Reader = readerOf({
  items: 'posts',
  total: 'meta.pagination.total',
  id: ['uuid', 'id'],
  title: 'title',
  url: 'url',
  excerpt: ['custom_excerpt', 'excerpt', 'html'],
  published: ['published_at', 'created_at'],
  image: 'feature_image',
  author: 'primary_author.name',
  categories: 'primary_tag.name',
});
