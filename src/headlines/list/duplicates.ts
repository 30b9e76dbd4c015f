import { DAY_MS } from '../../payload/time.js';
import { canonicalUrl, hostOf } from '../text/links.js';
import type { Headline } from './headline.js';

/*
 * When two headlines are the same one.
 */

const titleKeys = new WeakMap<Headline, string>();

/** Title and day, without case and punctuation; cached, as it takes longer than all the rest. */
export function titleAndDay(headline: Headline): string {
  let key = titleKeys.get(headline);
  if (key === undefined) {
    const { title, published } = headline;
    const words =
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || title;
    key = `${words} ${published === undefined ? '' : Math.floor(published / DAY_MS)}`;
    titleKeys.set(headline, key);
  }
  return key;
}

/**
 * Each headline once: the same by id, else by the article's URL, else by title and day, unless one site gives the two
 * of them two addresses. The first counts; of one id the newest, in the place of the first, so that a corrected title
 * replaces the one before.
 */
export function deduplicate(headlines: readonly Headline[]): Headline[] {
  const urls = headlines.map(({ url }) => url && canonicalUrl(url));
  const hosts = urls.map((url) => url && hostOf(url));
  // On a single site, every article has an address, and titles repeat.
  const comparesTitles = hosts.some((host) => !host || host !== hosts[0]);
  const unique: Headline[] = [];
  const uniqueHosts: (string | undefined)[] = [];
  const indexOfId = new Map<string, number>();
  const indexOfUrl = new Map<string, number>();
  const indexOfTitle = new Map<string, number>();
  headlines.forEach((headline, position) => {
    const { id } = headline;
    const url = urls[position];
    const host = hosts[position];
    let index = indexOfId.get(id) ?? (url ? indexOfUrl.get(url) : undefined);
    if (comparesTitles) {
      const title = titleAndDay(headline);
      const same = indexOfTitle.get(title);
      if (index === undefined && same !== undefined && (!host || host !== uniqueHosts[same])) index = same;
      if (same === undefined) indexOfTitle.set(title, index ?? unique.length);
    }
    index ??= unique.length;
    if (!indexOfId.has(id)) indexOfId.set(id, index);
    if (url && !indexOfUrl.has(url)) indexOfUrl.set(url, index);
    const first = unique[index];
    const isNewer = first?.id === id && (headline.published ?? 0) > (first.published ?? 0);
    if (first && !isNewer) return;
    unique[index] = headline;
    uniqueHosts[index] = host;
  });
  return unique;
}

/** A filter that lets each id pass once, over several calls. */
export function onceById(): (headline: Headline) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && !!seen.add(id);
}

/** By what a headline is recognised in a later answer, also when a feed makes new ids each time. */
const keysOf = ({ id, url }: Headline): string[] => (url ? [id, url] : [id]);

/** Headlines with the words of a later answer, in their order. */
export function withLatestWords(headlines: readonly Headline[], later: readonly Headline[]): Headline[] {
  const latest = new Map(later.flatMap((headline) => keysOf(headline).map((key) => [key, headline] as const)));
  return headlines.map((headline) => latest.get(headline.id) ?? latest.get(headline.url ?? headline.id) ?? headline);
}

/** The headlines of a later answer that were not there before. */
export function newAmong(later: readonly Headline[], before: readonly Headline[]): Headline[] {
  const known = new Set(before.flatMap(keysOf));
  return later.filter((headline) => !keysOf(headline).some((key) => known.has(key)));
}

interface Timed {
  readonly headline: Headline;
  readonly time: number;
}

/** Each headline with its time; without a date, that of the one before it in its feed, else of the one after it. */
function withTimes(headlines: readonly Headline[]): Timed[] {
  let time = headlines.find(({ published }) => published !== undefined)?.published ?? -Infinity;
  return headlines.map((headline) => ({ headline, time: (time = headline.published ?? time) }));
}

/**
 * The headlines of several feeds as one list, each once, the newest first; those of a single feed stay in its order. A
 * headline without a date keeps its place among its neighbours.
 */
export function mergeHeadlines(feeds: readonly (readonly Headline[])[]): Headline[] {
  const all = feeds.flatMap(withTimes);
  if (feeds.length > 1) all.sort((one, other) => (other.time === one.time ? 0 : other.time - one.time));
  return deduplicate(all.map(({ headline }) => headline));
}
