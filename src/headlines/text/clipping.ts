import { dropForbidden } from '../../payload/entities.js';

/** Code units that a grapheme may take on average, so that a character of endless accents is cut too. */
const MAX_UNITS_PER_GRAPHEME = 16;
/** Maximum length of a line that publishing software adds; it may contain a title and a site's name. */
const MAX_BOILERPLATE_LENGTH = 600;
/** Maximum length of a call to read on. */
const MAX_CALL_LENGTH = 200;
/** Maximum length of a mark that a text was cut. */
const MAX_CUT_MARK_LENGTH = 40;

/** "The post A appeared first on B", as publishing software says it. */
const CREDIT = new RegExp(
  [
    'The post .+ (?:first )?appeared (?:first )?on .+',
    'Der Beitrag .+ erschien (?:zuerst|als Erstes) auf .+',
    'La entrada .+ (?:se publicó|aparece|apareció) primero en .+',
    "L[’']article .+ est apparu en premier sur .+",
    "L[’']articolo .+ proviene da .+",
    'O post .+ (?:apareceu|aparece) primeiro em .+',
    'Запись .+ впервые появилась .+',
    'Сообщение .+ появил[ио]сь сначала (?:на|в) .+',
  ].join('|'),
);
const AFTER_SENTENCE = String.raw`(?<=^|[.!?…\]"”»] ?)`;
/** A call to read on, after a whole sentence, an ellipsis or nothing. */
const CALL_TO_READ_ON = new RegExp(
  [
    String.raw`${AFTER_SENTENCE}(?:Continue reading|Read the (?:rest|full))\b.*$`,
    `${AFTER_SENTENCE}(?:Read more|Weiterlesen|Lire la suite|Seguir leyendo|Leer más|Читать (?:далее|дальше|полностью)|Подробнее)[ .…:»›→]*$`,
    String.raw`[[(](?:read )?more[ .…»›→]*[\])]$`,
  ].join('|'),
  'i',
);
/** A mark that a text was cut. */
const CUT_MARK = /\s*(?:\[(?:…|\.{3})\]|\[\+\d{1,7} chars\]|…|\.{3})$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * Text of a maximum number of graphemes (what a reader takes for one character), with an ellipsis where it was cut;
 * without control characters and broken surrogates.
 */
export function clip(text: string, maxGraphemes: number): string {
  const clean = dropForbidden(text);
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

/** Text up to where a pattern matches within its last characters. */
function cutEnd(text: string, pattern: RegExp, maxLength: number): string {
  const from = Math.max(0, text.length - maxLength);
  const at = text.slice(from).search(pattern);
  return at < 0 ? text : text.slice(0, from + at).trimEnd();
}

/**
 * An excerpt without what publishing software adds to its end: "The post … appeared first on …", "Continue reading",
 * "[…]". An excerpt that was cut ends with one ellipsis.
 */
export function withoutBoilerplate(text: string): string {
  let rest = cutEnd(cutEnd(text, CREDIT, MAX_BOILERPLATE_LENGTH), CALL_TO_READ_ON, MAX_CALL_LENGTH);
  let isCut = false;
  while (CUT_MARK.test(rest.slice(-MAX_CUT_MARK_LENGTH))) {
    rest = cutEnd(rest, CUT_MARK, MAX_CUT_MARK_LENGTH);
    isCut = true;
  }
  return isCut && rest ? `${rest}…` : rest;
}
