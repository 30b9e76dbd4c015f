import type { Headline } from './headline.js';
import { inTurns, isLong } from './in-turns.js';

/** Beyond these, letters may be written in several ways. */
const ASCII = /^[\0-\x7f]*$/;
/** All of `\p{M}`, which is asked only where there are any. */
const MARKS = /[\u0300-\u036f]|(?=[\u0483-\u{10ffff}])\p{M}/gu;

const texts = new WeakMap<Headline, string>();

/** Text in the one spelling that is compared: no case, no accents, one apostrophe. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .toLowerCase();
}

/** All that is searched of a headline, folded; made once, as it is searched at each key press. */
export function searchText(headline: Headline): string {
  let text = texts.get(headline);
  if (text === undefined) {
    const { title, excerpt = '', categories = [] } = headline;
    text = fold([title, excerpt, ...categories].join('\n'));
    texts.set(headline, text);
  }
  return text;
}

/** Makes a long list ready to be searched, which takes longer than a task may; none where there is nothing to wait for. */
export function makeSearchable(headlines: readonly Headline[]): Promise<void> | undefined {
  const unread = headlines.filter((headline) => !texts.has(headline));
  return isLong(unread) ? inTurns(unread, searchText) : undefined;
}
