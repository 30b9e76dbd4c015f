import { pageOf, type Draft } from './draft.js';
import type { HeadlinePage, Origin } from './reader.js';
import { elementsNamed, firstHtml, xmlFieldsOf } from './xml-fields.js';

function draftOf(place: Element): Draft | undefined {
  const fields = xmlFieldsOf(place);
  const [news] = elementsNamed(fields, 'news:news');
  if (!news) return undefined;
  const article = xmlFieldsOf(news);
  const [publication] = elementsNamed(article, 'publication').map((element) => xmlFieldsOf(element));
  const [image] = elementsNamed(fields, 'other:image').map((element) => xmlFieldsOf(element));
  return {
    title: firstHtml(article, 'title'),
    url: firstHtml(fields, 'loc'),
    published: [firstHtml(article, 'publication_date'), firstHtml(fields, 'lastmod')],
    image: image && firstHtml(image, 'loc'),
    source: publication && firstHtml(publication, 'name'),
    lang: publication && firstHtml(publication, 'language'),
    categories: firstHtml(article, 'keywords').split(','),
  };
}

/** A sitemap of news; what in it is no news is passed over. */
export function readNewsSitemap(root: Element, origin: Origin): HeadlinePage | undefined {
  const page = pageOf(elementsNamed(xmlFieldsOf(root), 'url'), origin, draftOf);
  return page.headlines.length ? page : undefined;
}
