import { countOf, fieldsOf, firstText, textOf } from '../../payload/json.js';
import { pageOf, type Draft } from './draft.js';
import type { Reader } from './reader.js';

function articleOf(article: unknown): Draft {
  const { id, title, url, description, content, publishedAt, urlToImage, image, source, author, lang } = fieldsOf(article);
  return {
    id: textOf(id),
    title: textOf(title),
    url: textOf(url),
    excerpt: firstText(description, content),
    published: [publishedAt],
    image: firstText(urlToImage, image),
    source: firstText(fieldsOf(source)['name'], source),
    author: textOf(author),
    lang: textOf(lang),
  };
}

/** NewsAPI and GNews: `{ totalResults | totalArticles, articles: [{ title, url, description, publishedAt, … }] }`. */
export const newsApi: Reader = (payload, origin) => {
  const { articles, totalResults, totalArticles } = fieldsOf(payload);
  if (!Array.isArray(articles)) return undefined;
  return pageOf(articles, origin, articleOf, { total: countOf(totalResults ?? totalArticles) });
};

function resultOf(result: unknown): Draft {
  const { id, webTitle, webUrl, webPublicationDate, sectionName, fields } = fieldsOf(result);
  const { trailText, byline, thumbnail } = fieldsOf(fields);
  return {
    id: textOf(id),
    title: textOf(webTitle),
    url: textOf(webUrl),
    excerpt: textOf(trailText),
    published: [webPublicationDate],
    image: textOf(thumbnail),
    author: textOf(byline),
    categories: [textOf(sectionName)],
  };
}

/** The Guardian's search: `{ response: { total, results: [{ webTitle, webUrl, webPublicationDate, … }] } }`. */
export const guardian: Reader = (payload, origin) => {
  const { results, total } = fieldsOf(fieldsOf(payload)['response']);
  if (!Array.isArray(results)) return undefined;
  return pageOf(results, origin, resultOf, { total: countOf(total) });
};

function postOf(post: unknown): Draft {
  const fields = fieldsOf(post);
  return {
    id: firstText(fields['uuid'], fields['id']),
    title: textOf(fields['title']),
    url: textOf(fields['url']),
    excerpt: firstText(fields['custom_excerpt'], fields['excerpt'], fields['html']),
    published: [fields['published_at'], fields['created_at']],
    image: textOf(fields['feature_image']),
    author: textOf(fieldsOf(fields['primary_author'])['name']),
    categories: [textOf(fieldsOf(fields['primary_tag'])['name'])],
  };
}

/** Ghost's content API: `{ posts: [{ title, url, excerpt, published_at, … }], meta: { pagination: { total } } }`. */
export const ghost: Reader = (payload, origin) => {
  const { posts, meta } = fieldsOf(payload);
  if (!Array.isArray(posts)) return undefined;
  return pageOf(posts, origin, postOf, { total: countOf(fieldsOf(fieldsOf(meta)['pagination'])['total']) });
};
