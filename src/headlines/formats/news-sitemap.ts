import { pageOf, type Draft } from './draft.js';
import type { HeadlinePage, Origin } from './reader.js';
import { elementsNamed, firstHtml, xmlFieldsOf } from './xml-fields.js';

function draftOf(place: Element): Draft | undefined {
  const fields = xmlFieldsOf(place);
  if (!fields.has('news:news')) return undefined;
  return {
    title: firstHtml(fields, 'news:news/title'),
    url: firstHtml(fields, 'loc'),
    published: [firstHtml(fields, 'news:news/publication_date'), firstHtml(fields, 'lastmod')],
    image: firstHtml(fields, 'other:image/loc'),
    source: firstHtml(fields, 'news:news/publication/name'),
    lang: firstHtml(fields, 'news:news/publication/language'),
    categories: firstHtml(fields, 'news:news/keywords').split(','),
  };
}

/** A sitemap of news; what in it is no news is passed over. */
export function readNewsSitemap(root: Element, origin: Origin): HeadlinePage | undefined {
  const page = pageOf(elementsNamed(xmlFieldsOf(root), 'url'), origin, draftOf);
  return page.headlines.length ? page : undefined;
}
