import { DAY_MS } from '../../payload/time.js';
import type { Headline } from './headline.js';
import { isLong, runInSlices } from '../../payload/time-slices.js';

/** Longer words are compared by their beginning. */
const MAX_WORD_LENGTH = 60;
/** Up to this many words one regular expression is faster than a look-up at each start of a word. */
const MAX_WORDS_IN_PATTERN = 10;
/** Where a word can begin: at a letter or digit that follows no other, and at every sign. */
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu;
const SPECIAL_CHARACTERS = /[\\^$.*+?()[\]{}|]/g;
/** Text of these characters alone has one spelling but for case and the backtick. */
const ASCII = /^[\0-\x7f]*$/;
/** All of `\p{M}`; the property is slow, so it is tested only where a character can have it. */
const COMBINING_MARKS = /[\u0300-\u036f]|(?=[\u0483-\u{10ffff}])\p{M}/gu;

/** Which of the headlines are shown. */
export interface HeadlineFilter {
  /** Words of which a headline has at least one; without words all pass. */
  readonly include?: string | null | undefined;
  /** Words of which a headline has none. */
  readonly exclude?: string | null | undefined;
  /** Maximum number of days since it was published; a headline without a date always passes. */
  readonly maxAge?: number | null | undefined;
}

/** Whether words or age may leave headlines out. */
export function hasFilter({ include, exclude, maxAge }: HeadlineFilter): boolean {
  return !!(include || exclude || maxAge);
}

/** Text in one spelling for comparison: lower case, without accents, one kind of apostrophe. */
function normalize(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase();
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .toLowerCase();
}

const searchTexts = new WeakMap<Headline, string>();

/** All text of a headline that is searched, normalized; cached, as it is searched at each key press. */
function searchTextOf(headline: Headline): string {
  let text = searchTexts.get(headline);
  if (text === undefined) {
    const { title, excerpt = '', categories = [] } = headline;
    text = normalize([title, excerpt, ...categories].join('\n'));
    searchTexts.set(headline, text);
  }
  return text;
}

/**
 * Prepares a long list for search in several tasks, as that takes longer than one task may.
 *
 * @returns undefined when there is nothing to wait for
 */
export function prepareSearch(headlines: readonly Headline[]): Promise<void> | undefined {
  const unprepared = headlines.filter((headline) => !searchTexts.has(headline));
  return isLong(unprepared) ? runInSlices(unprepared, searchTextOf) : undefined;
}

/**
 * A pattern that finds a word where one can begin. The look-behind stands after the letters, because engines find
 * letters fastest.
 */
function patternOf(word: string): string {
  const letters = word.replace(SPECIAL_CHARACTERS, '\\$&');
  return /^[\p{L}\p{N}]/u.test(word) ? `${letters}(?<![\\p{L}\\p{N}]${letters})` : letters;
}

/**
 * Tests whether a normalized text has one of some words. A word is found at the start of another, so that `bank` finds
 * "banks" and not "riverbank"; it is never an expression: `*` and `[` stand for themselves.
 *
 * @param words - separated by blanks or commas
 * @returns undefined when there is no word to look for
 */
function wordFinder(words: string): ((text: string) => boolean) | undefined {
  const wanted = new Set(
    normalize(words)
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word) => word.slice(0, MAX_WORD_LENGTH)),
  );
  if (!wanted.size) return undefined;
  if (wanted.size <= MAX_WORDS_IN_PATTERN) {
    const pattern = new RegExp([...wanted].map(patternOf).join('|'), 'u');
    return (text) => pattern.test(text);
  }
  const lengths = new Set([...wanted].map((word) => word.length));
  return (text) => {
    for (const { index } of text.matchAll(WORD_START)) {
      for (const length of lengths) if (wanted.has(text.slice(index, index + length))) return true;
    }
    return false;
  };
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
  const isIncluded = wordFinder(include ?? '');
  const isExcluded = wordFinder(exclude ?? '');
  const oldest = maxAge && maxAge > 0 ? now - maxAge * DAY_MS : -Infinity;
  return headlines.filter(
    (headline) =>
      (headline.published ?? Infinity) >= oldest &&
      (!isIncluded || isIncluded(searchTextOf(headline))) &&
      !isExcluded?.(searchTextOf(headline)),
  );
}
