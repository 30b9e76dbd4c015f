import type { Headline } from './headline.js';
import { fold, searchText } from './search-text.js';

const DAY = 86_400_000;
/** Longest word that is compared; a longer one is compared by its beginning. */
const LONGEST_WORD = 60;
/** Where a word can begin: at a letter or digit behind none, and at every sign. */
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu;
/** What would not stand for itself in a pattern. */
const SIGNS = /[\\^$.*+?()[\]{}|]/g;
/** So few words are looked for at once. */
const FEW_WORDS = 10;

/** A pattern that finds a word where one can begin. It looks behind last, as nothing is quicker than to look for letters. */
function patternOf(word: string): string {
  const letters = word.replace(SIGNS, '\\$&');
  return /^[\p{L}\p{N}]/u.test(word) ? `${letters}(?<![\\p{L}\\p{N}]${letters})` : letters;
}

/**
 * Tells whether a folded text has one of some words, without regard to case and accents. A word is found at the start
 * of another, so that `bank` finds "banks" and not "riverbank"; it is never an expression: `*` and `[` stand for themselves.
 *
 * @param words - separated by blanks or commas
 * @returns none when there is no word to look for
 */
function wordFinder(words: string): ((text: string) => boolean) | undefined {
  const wanted = new Set(
    fold(words)
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word) => word.slice(0, LONGEST_WORD)),
  );
  if (!wanted.size) return undefined;
  if (wanted.size <= FEW_WORDS) {
    const pattern = new RegExp([...wanted].map(patternOf).join('|'), 'u');
    return (folded) => pattern.test(folded);
  }
  const lengths = new Set([...wanted].map((word) => word.length));
  return (folded) => {
    for (const { index } of folded.matchAll(WORD_START)) {
      for (const length of lengths) if (wanted.has(folded.slice(index, index + length))) return true;
    }
    return false;
  };
}

/** What is shown of the headlines that came. */
export interface HeadlineFilter {
  /** Words of which a headline has at least one; none lets all pass. */
  readonly include?: string | null | undefined;
  /** Words of which a headline has none. */
  readonly exclude?: string | null | undefined;
  /** Days since it was published; one without a date is of any age. */
  readonly maxAge?: number | null | undefined;
}

/**
 * The headlines that pass a filter, in their order. Words are looked for in title, excerpt and categories.
 *
 * @param now - epoch ms
 */
export function filterHeadlines(
  headlines: readonly Headline[],
  { include, exclude, maxAge }: HeadlineFilter,
  now: number,
): Headline[] {
  const isWanted = wordFinder(include ?? '');
  const isUnwanted = wordFinder(exclude ?? '');
  const oldest = maxAge && maxAge > 0 ? now - maxAge * DAY : -Infinity;
  return headlines.filter(
    (headline) =>
      (headline.published ?? Infinity) >= oldest &&
      (!isWanted || isWanted(searchText(headline))) &&
      !isUnwanted?.(searchText(headline)),
  );
}
