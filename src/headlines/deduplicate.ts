import { canonicalUrl } from './canonical-url.js';
import type { Headline } from './headline.js';

const DAY = 86_400_000;

/** Title and day, without regard to case and punctuation. */
function titleAndDay({ title, published }: Headline): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [title];
  return `${words.join(' ')} ${published === undefined ? '' : Math.floor(published / DAY)}`;
}

/**
 * Each headline once: told by id, else by the article's URL, else by title and day, unless one site gives the two of
 * them two addresses. The first counts; of one id the newest, in the place of the first, so that a corrected title
 * replaces the one before.
 */
export function deduplicate(headlines: readonly Headline[]): Headline[] {
  const urls = headlines.map(({ url }) => url && canonicalUrl(url));
  const sites = urls.map((url) => url?.split(/[/?]/, 1)[0]);
  // Where all are of one site, titles tell nothing.
  const byTitle = sites.some((site) => !site || site !== sites[0]);
  const unique: Headline[] = [];
  const uniqueSites: (string | undefined)[] = [];
  const ofId = new Map<string, number>();
  const ofUrl = new Map<string | undefined, number>();
  const ofTitle = new Map<string | undefined, number>();
  headlines.forEach((headline, index) => {
    const url = urls[index];
    const site = sites[index];
    const title = byTitle ? titleAndDay(headline) : undefined;
    const twin = byTitle ? ofTitle.get(title) : undefined;
    const isTwin = twin !== undefined && (!site || site !== uniqueSites[twin]);
    const place = ofId.get(headline.id) ?? (url ? ofUrl.get(url) : undefined) ?? (isTwin ? twin : unique.length);
    if (!ofId.has(headline.id)) ofId.set(headline.id, place);
    if (!ofUrl.has(url)) ofUrl.set(url, place);
    if (!ofTitle.has(title)) ofTitle.set(title, place);
    const first = unique[place];
    const isNewer = first?.id === headline.id && (headline.published ?? 0) > (first.published ?? 0);
    if (first && !isNewer) return;
    unique[place] = headline;
    uniqueSites[place] = site;
  });
  return unique;
}
