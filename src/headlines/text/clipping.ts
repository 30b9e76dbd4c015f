import { dropForbidden } from '../../payload/entities.js';

/** Code units that a grapheme may take on average, so that a character of endless accents is cut too. */
const MAX_UNITS_PER_GRAPHEME = 16;
/**
 * Characters that show nothing and hide what a text says: bidi embeddings and overrides ("safe \u202emoc.live" shows as
 * "safe evil.com"), soft hyphens, zero-width blanks, invisible operators, deprecated format characters.
 */
const INVISIBLE = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/g;
/** A character that a reader sees; Hangul fillers and the empty Braille pattern count as letters and show nothing. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{DI}\u2800]/u;
/** Text of these characters alone needs no further test. */
const PLAIN = /^[\t\n\r -~]*[!-~]$/;

/** Maximum length of a credit; it may contain a title and a site's name. */
export const MAX_CREDIT_LENGTH = 600;
/** Maximum length of a call to read on. */
const MAX_CALL_LENGTH = 200;
/** Maximum length of a mark that a text was cut. */
const MAX_CUT_MARK_LENGTH = 40;

/** What is in every credit; the longer patterns are loaded when one of these is met (credits.ts). */
const CREDIT_WORDS = /appeared|erschien | primero en |en premier sur|proviene da|primeiro em|впервые|сначала/;
const AFTER_SENTENCE = String.raw`(?<=^|[.!?…\]"”»] ?)`;
/** A call to read on, after a whole sentence, an ellipsis or nothing. */
const CALL_TO_READ_ON = new RegExp(
  [
    String.raw`${AFTER_SENTENCE}(?:Continue reading|Read the (?:rest|full))\b.*$`,
    `${AFTER_SENTENCE}(?:Read more|Weiterlesen|Lire la suite|Seguir leyendo|Leer más|Читать (?:далее|дальше|полностью)|Подробнее)[ .…:»›→]*$`,
    String.raw`[[(](?:read )?more[ .…»›→]*[\])]$`,
    // Reddit
    String.raw`(?:submitted by /u/\S+ (?:to r/\S+ )?)?\[link\] \[comments\]$`,
  ].join('|'),
  'i',
);
/** An excerpt that says nothing: of NewsAPI, and of the RSS feeds of Hacker News. */
const PLACEHOLDER = /^(?:\[removed\]|comments)$/i;
/** Marks that a text was cut. */
const CUT_MARK = /(?:\s*(?:\[(?:…|\.{3})\]|\[\+\d{1,7} chars\]|…|\.{3}))+$/;

let segmenter: Intl.Segmenter | undefined;

/** Text without characters that hide what it says; empty when nothing of it can be seen. */
function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  const clean = dropForbidden(text).replace(INVISIBLE, '');
  return VISIBLE.test(clean) ? clean : '';
}

/**
 * Text of a maximum number of graphemes (what a reader takes for one character), with an ellipsis where it was cut;
 * without control characters, broken surrogates and invisible characters.
 */
export function clip(text: string, maxGraphemes: number): string {
  const clean = visibleText(text);
  if (clean.length <= maxGraphemes) return clean;
  const start = clean.slice(0, maxGraphemes * MAX_UNITS_PER_GRAPHEME);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const { index } of segmenter.segment(start)) {
    // The last grapheme of `start` may be incomplete, so the cut is before the first one too many.
    if (++count > maxGraphemes) return `${start.slice(0, index).trimEnd()}…`;
  }
  return start === clean ? clean : `${dropForbidden(start).trimEnd()}…`;
}

/** Whether an excerpt may end with "The post … appeared first on …". */
export const mayEndWithCredit = (text: string): boolean => CREDIT_WORDS.test(text.slice(-MAX_CREDIT_LENGTH));

/** Text up to where a pattern matches within its last characters. */
export function cutEnd(text: string, pattern: RegExp, maxLength: number): string {
  const from = Math.max(0, text.length - maxLength);
  const at = text.slice(from).search(pattern);
  return at < 0 ? text : text.slice(0, from + at).trimEnd();
}

/**
 * An excerpt without what publishing software adds to its end: "Continue reading", "[link] [comments]", "[…]". An
 * excerpt that was cut ends with one ellipsis.
 */
export function withoutBoilerplate(text: string): string {
  const rest = cutEnd(text, CALL_TO_READ_ON, MAX_CALL_LENGTH);
  if (PLACEHOLDER.test(rest)) return '';
  let end = rest.length;
  for (let mark = 1; mark;) {
    mark = CUT_MARK.exec(rest.slice(Math.max(0, end - MAX_CUT_MARK_LENGTH), end))?.[0].length ?? 0;
    end -= mark;
  }
  return end && end < rest.length ? `${rest.slice(0, end).trimEnd()}…` : rest.slice(0, end);
}

/** The letters and digits of a text, to compare texts by. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * An excerpt without the title that it repeats.
 *
 * @returns an empty text when there is nothing else in it
 */
export function withoutTitle(excerpt: string, title: string): string {
  const rest = excerpt.startsWith(title) ? excerpt.slice(title.length) : excerpt;
  // Only a sign parts a repeated title from the text; else the excerpt's first sentence begins like the title.
  const after = rest.replace(/[.!?…]$/.test(title) ? /^\s+/ : /^\s*[.:!?|–—-]+\s+/, '');
  if (rest !== excerpt && after !== rest) return after;
  if (excerpt.length > title.length * 2) return excerpt;
  const letters = lettersOf(excerpt);
  return letters && lettersOf(title).startsWith(letters) ? '' : excerpt;
}
