import { canonicalUrl, siteOf } from '../text/canonical-url.js';
import type { Headline } from './headline.js';

const DAY = 86_400_000;

const titles = new WeakMap<Headline, string>();

/** Title and day, without regard to case and punctuation; found once, as that takes longer than all the rest. */
export function titleAndDay(headline: Headline): string {
  let key = titles.get(headline);
  if (key === undefined) {
    const { title, published } = headline;
    const words =
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || title;
    key = `${words} ${published === undefined ? '' : Math.floor(published / DAY)}`;
    titles.set(headline, key);
  }
  return key;
}

/**
 * Each headline once: told by id, else by the article's URL, else by title and day, unless one site gives the two of
 * them two addresses. The first counts; of one id the newest, in the place of the first, so that a corrected title
 * replaces the one before.
 */
export function deduplicate(headlines: readonly Headline[]): Headline[] {
  const urls = headlines.map(({ url }) => url && canonicalUrl(url));
  const sites = urls.map((url) => url && siteOf(url));
  // Where all are of one site, titles tell nothing.
  const byTitle = sites.some((site) => !site || site !== sites[0]);
  const unique: Headline[] = [];
  const uniqueSites: (string | undefined)[] = [];
  const ofId = new Map<string, number>();
  const ofUrl = new Map<string, number>();
  const ofTitle = new Map<string, number>();
  headlines.forEach((headline, index) => {
    const { id } = headline;
    const url = urls[index];
    const site = sites[index];
    let place = ofId.get(id) ?? (url ? ofUrl.get(url) : undefined);
    if (byTitle) {
      const title = titleAndDay(headline);
      const twin = ofTitle.get(title);
      if (place === undefined && twin !== undefined && (!site || site !== uniqueSites[twin])) place = twin;
      if (twin === undefined) ofTitle.set(title, place ?? unique.length);
    }
    place ??= unique.length;
    if (!ofId.has(id)) ofId.set(id, place);
    if (url && !ofUrl.has(url)) ofUrl.set(url, place);
    const first = unique[place];
    const isNewer = first?.id === id && (headline.published ?? 0) > (first.published ?? 0);
    if (first && !isNewer) return;
    unique[place] = headline;
    uniqueSites[place] = site;
  });
  return unique;
}
