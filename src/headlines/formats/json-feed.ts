import { fieldsOf, firstText, listOf, textOf } from '../../payload/json.js';
import { pageOf, type Draft } from './draft.js';
import { httpUrl } from '../http-url.js';
import type { Reader } from './reader.js';

/** What the feed says of all its items. */
type Common = Pick<Draft, 'source' | 'lang' | 'base'>;

function draftOf(item: unknown, common: Common): Draft {
  const fields = fieldsOf(item);
  const attached = listOf(fields['attachments']).map(fieldsOf);
  const picture = attached.find(({ mime_type }) => textOf(mime_type).startsWith('image/'));
  const [author] = [...listOf(fields['authors']), fields['author']];
  return {
    ...common,
    id: textOf(fields['id']),
    title: textOf(fields['title']),
    url: firstText(fields['url'], fields['external_url']),
    excerpt: firstText(fields['summary'], fields['content_text'], fields['content_html']),
    published: [fields['date_published'], fields['date_modified']],
    image: firstText(fields['image'], fields['banner_image'], picture?.['url']),
    author: textOf(fieldsOf(author)['name']),
    categories: listOf(fields['tags']).map(textOf),
    lang: firstText(fields['language'], common.lang),
  };
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), and later versions as far as they are alike. */
export const jsonFeed: Reader = (payload, origin) => {
  const { version, items, title, home_page_url, language, next_url } = fieldsOf(payload);
  if (!/\bjsonfeed\.org\b/i.test(textOf(version)) || !Array.isArray(items)) return undefined;
  const common = { source: textOf(title), lang: textOf(language), base: httpUrl(home_page_url, origin.url) };
  return pageOf(items, origin, (item) => draftOf(item, common), { next: textOf(next_url) });
};
