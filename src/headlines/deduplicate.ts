import { canonicalUrl } from './canonical-url.js';
import type { Headline } from './headline.js';

const DAY = 86_400_000;

const hostOf = (url: string): string | undefined => canonicalUrl(url).split('/')[0];

/** Title and day, without regard to case and punctuation. */
function titleAndDay({ title, published }: Headline): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [title];
  return `${words.join(' ')} ${published === undefined ? '' : Math.floor(published / DAY)}`;
}

/** Whether two of one title and day are one article: not where one site gives them two addresses. */
function isSameArticle(one: Headline, other: Headline): boolean {
  return !one.url || !other.url || hostOf(one.url) !== hostOf(other.url);
}

/**
 * Each headline once: told by id, else by the article's URL, else by title and day. The first counts; of
 * one id the newest, in the place of the first, so that a corrected title replaces the one before.
 */
export function deduplicate(headlines: readonly Headline[]): Headline[] {
  const unique: Headline[] = [];
  const places = new Map<string, number>();
  for (const headline of headlines) {
    const article = `title ${titleAndDay(headline)}`;
    const keys = [`id ${headline.id}`, ...(headline.url ? [`url ${canonicalUrl(headline.url)}`] : [])];
    const twin = places.get(article);
    const sameTitle = twin !== undefined && isSameArticle(unique[twin]!, headline) ? twin : undefined;
    const place = keys.map((key) => places.get(key)).find((known) => known !== undefined) ?? sameTitle ?? unique.length;
    for (const key of [...keys, article]) if (!places.has(key)) places.set(key, place);
    const first = unique[place];
    const isNewer = first?.id === headline.id && (headline.published ?? 0) > (first.published ?? 0);
    if (!first || isNewer) unique[place] = headline;
  }
  return unique;
}
