import type { Headline } from './headline.js';

const DAY = 86_400_000;
/** Longest word that is compared; a longer one is compared by its beginning. */
const LONGEST_WORD = 60;
/** Where a word can begin: at a letter or digit behind none, and at every sign. */
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu;

/** So few words are cheaper looked for one by one first. */
const FEW_WORDS = 10;
/** Beyond these, letters may be written in several ways. */
const ASCII = /^[\0-\x7f]*$/;

/** All of `\p{M}`, which is asked only where there are any. */
const MARKS = /[\u0300-\u036f]|(?=[\u0483-\u{10ffff}])\p{M}/gu;

/** Text in the one spelling that is compared: no case, no accents, one apostrophe. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').replace(/[’‘ʻʼ`]/g, "'").toLowerCase();
}

const searched = new WeakMap<Headline, string>();

/** All that is searched of a headline, folded; made once, as it is searched at each key press. */
function searchedText(headline: Headline): string {
  let text = searched.get(headline);
  if (text === undefined) {
    const { title, excerpt = '', categories = [] } = headline;
    text = fold([title, excerpt, ...categories].join('\n'));
    searched.set(headline, text);
  }
  return text;
}

/**
 * Tells whether a folded text has one of some words, without regard to case and accents. A word is found at the start of another,
 * so that `bank` finds "banks" and not "riverbank"; it is never an expression: `*` and `[` stand for themselves.
 *
 * @param words - separated by blanks or commas
 * @returns none when there is no word to look for
 */
function wordFinder(words: string): ((text: string) => boolean) | undefined {
  const wanted = new Set(fold(words).split(/[\s,]+/).filter(Boolean).map((word) => word.slice(0, LONGEST_WORD)));
  if (!wanted.size) return undefined;
  const lengths = new Set([...wanted].map((word) => word.length));
  const few = wanted.size > FEW_WORDS ? undefined : [...wanted];
  return (folded) => {
    if (few && !few.some((word) => folded.includes(word))) return false;
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
      (!isWanted || isWanted(searchedText(headline))) &&
      !isUnwanted?.(searchedText(headline)),
  );
}
