import { DAY_MS } from '../../payload/time.js';
import { canonicalUrl, hostOf } from '../text/links.js';
import type { Headline } from './headline.js';

/*
 * When two headlines are the same one: within a source by its id alone, as different ids are different headlines even
 * where one link repeats; in a later answer of the source also by link, as some feeds make new ids each time; across
 * sources by link, then by title and day.
 */

/**
 * The headlines of one source, each once. Of one id the newest is kept, in the place of the first, so that a corrected
 * title replaces the one before.
 */
export function uniqueHeadlines(headlines: readonly Headline[]): Headline[] {
  const unique = new Map<string, Headline>();
  for (const headline of headlines) {
    const first = unique.get(headline.id);
    if (!first || (headline.published ?? 0) > (first.published ?? 0)) unique.set(headline.id, headline);
  }
  return [...unique.values()];
}

/** A filter that lets each id pass once, over several calls. */
export function onceById(): (headline: Headline) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && !!seen.add(id);
}

/** Each key with its headline; `null` for a key of several headlines, which identifies none. */
function byKey(
  headlines: readonly Headline[],
  keyOf: (headline: Headline) => string | undefined,
): Map<string, Headline | null> {
  const found = new Map<string, Headline | null>();
  for (const headline of headlines) {
    const key = keyOf(headline);
    if (key) found.set(key, found.has(key) ? null : headline);
  }
  return found;
}

/** Shown headlines after a later answer of the same source. */
export interface UpdatedHeadlines {
  /** The shown ones in their order, with the latest words. */
  readonly updated: Headline[];
  /** Those of the later answer that are not shown. */
  readonly added: Headline[];
}

/** Compares shown headlines with a later answer of the same source. */
export function updateHeadlines(shown: readonly Headline[], later: readonly Headline[]): UpdatedHeadlines {
  const shownIds = new Set(shown.map(({ id }) => id));
  const laterById = new Map(later.map((headline) => [headline.id, headline]));
  const urlOf = ({ url }: Headline): string | undefined => url;
  const shownByUrl = byKey(
    shown.filter(({ id }) => !laterById.has(id)),
    urlOf,
  );
  const laterByUrl = byKey(
    later.filter(({ id }) => !shownIds.has(id)),
    urlOf,
  );
  const isSame = ({ url = '' }: Headline): boolean => !!(shownByUrl.get(url) && laterByUrl.get(url));
  return {
    updated: shown.map(
      (headline) => laterById.get(headline.id) ?? (isSame(headline) ? laterByUrl.get(headline.url!)! : headline),
    ),
    added: later.filter((headline) => !shownIds.has(headline.id) && !isSame(headline)),
  };
}

const titleKeys = new WeakMap<Headline, string>();

/** Title and day, without case and punctuation; cached, as it takes longer than all the rest of merging. */
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

/** Whether one site gives two headlines two addresses: then they are two, as a column's title repeats. */
function haveTwoAddresses({ url: one = '' }: Headline, { url: other = '' }: Headline): boolean {
  const [address, otherAddress] = [canonicalUrl(one), canonicalUrl(other)];
  return address !== otherAddress && hostOf(address) === hostOf(otherAddress);
}

/**
 * The headlines of several sources, each story once, grouped by source. The source that comes first in the list keeps
 * its headline, whatever dates and ids another source claims. Ids that two sources use for different stories are made
 * different.
 */
export function uniqueAcrossSources(sources: readonly (readonly Headline[])[]): Headline[][] {
  const known = { url: new Map<string, Headline>(), title: new Map<string, Headline>() };
  const ids = new Set<string>();
  return sources.map((headlines) => {
    // A link or title that repeats within a source identifies no story.
    const byUrl = byKey(headlines, ({ url }) => url && canonicalUrl(url));
    const byTitle = byKey(headlines, titleAndDay);
    const duplicates = new Set<Headline>();
    for (const [key, headline] of byUrl) if (headline && known.url.has(key)) duplicates.add(headline);
    for (const [key, headline] of byTitle) {
      const other = known.title.get(key);
      if (headline && other && !haveTwoAddresses(headline, other)) duplicates.add(headline);
    }
    for (const [key, headline] of byUrl) if (headline && !known.url.has(key)) known.url.set(key, headline);
    for (const [key, headline] of byTitle) if (headline && !known.title.has(key)) known.title.set(key, headline);
    return headlines
      .filter((headline) => !duplicates.has(headline))
      .map((headline) => {
        let { id } = headline;
        while (ids.has(id)) id += ' ';
        ids.add(id);
        return id === headline.id ? headline : { ...headline, id };
      });
  });
}
