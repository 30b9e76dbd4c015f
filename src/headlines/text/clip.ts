import { dropForbidden } from '../../payload/escape-xml.js';

/** Code units that a grapheme may take on average, so that a name of endless accents ends too. */
const UNITS_PER_GRAPHEME = 16;

let segmenter: Intl.Segmenter | undefined;

/**
 * Text of at most so many graphemes (what a reader takes for one character), with an ellipsis where it was cut;
 * without control characters and broken surrogates.
 */
export function clip(text: string, most: number): string {
  const clean = dropForbidden(text);
  if (clean.length <= most) return clean;
  const start = clean.slice(0, most * UNITS_PER_GRAPHEME);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const { index } of segmenter.segment(start)) {
    // The last one that is looked at may be cut in the middle.
    if (++count > most) return `${start.slice(0, index).trimEnd()}…`;
  }
  return start === clean ? clean : `${dropForbidden(start).trimEnd()}…`;
}
