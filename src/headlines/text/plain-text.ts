import { matchAt } from '../../payload/match-at.js';
import { decodeEntity } from '../../payload/decode-entity.js';

/** No headline needs more of its source, whatever is sent. */
const MOST_CHARACTERS = 200_000;

const MARKUP = /<(?=[a-z/!?])/gi;
/** Slash, name, attributes. Wherever it is tried, no character is looked at more than a few times in all. */
const TAG = /<(\/?)([a-z][\w:-]*)((?:[\s/][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)?)>/iy;
/** What is dropped beside tags: a comment, `<!doctype html>`, `<?php ?>`, a tag that was cut off. */
const DROPPED = /<(?:!--[^]*?(?:-->|$)|[!?][^<>]*>|[a-z][\w:-]*[\s/](?=[^<>=]*=)[^<>]*$)/iy;
/** The marks of a CDATA section in what was one already. */
const SECTION_START = '<![CDATA[';
const SECTION_MARKS = /<!\[CDATA\[|\]\]>/g;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Elements inside a line; all others part words. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Elements whose text is for machines. */
const HIDDEN = /^(script|style)$/;
/** Elements that need no end. */
const ENDLESS = /^(br|dd|dt|hr|li|p|td|tr|wbr)$/;
/** Elements that are markup in a text that has other markup, though their start or end is missing. */
const FORMATTING =
  /^(a|b|blockquote|center|code|div|em|figure|font|h[1-6]|i|ol|pre|small|span|strong|table|tbody|u|ul)$/;
/** Starts like a piece of HTML. */
const HTML_START = /^\s*<(a|blockquote|br|center|div|figure|font|h[1-6]|img|ol|p|span|table|ul)[\s/>]/i;

/** A tag, and the text before it. The last has no tag. */
interface Token {
  readonly text: string;
  readonly tag: string;
  /** Name of the element, without prefix, in lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly hasValues: boolean;
}

function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let text = '';
  for (let at = 0; at <= html.length;) {
    const start = matchAt(MARKUP, html, at)?.index ?? html.length;
    text += html.slice(at, start);
    const [tag = '', slash, fullName = '', attributes = ''] = matchAt(TAG, html, start) ?? [];
    if (tag || start === html.length) {
      const name = fullName.slice(fullName.indexOf(':') + 1).toLowerCase();
      tokens.push({ text, tag, name, isEnd: !!slash, hasValues: attributes.includes('=') });
      text = '';
      at = start + (tag.length || 1);
    } else {
      const dropped = matchAt(DROPPED, html, start)?.[0].length ?? 0;
      if (!dropped) text += '<';
      at = start + (dropped || 1);
    }
  }
  return tokens;
}

/** Tells the tags that are markup from those that are meant as text, as in "what <picture> is for". */
function markupOf(tokens: readonly Token[]): (token: Token) => boolean {
  const starts = new Set(tokens.filter(({ isEnd }) => !isEnd).map(({ name }) => name));
  const ends = new Set(tokens.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  const isSure = ({ name, hasValues }: Token): boolean =>
    hasValues || ENDLESS.test(name) || (starts.has(name) && ends.has(name));
  const isHtml = tokens.some(isSure);
  return (token) => isSure(token) || (isHtml && FORMATTING.test(token.name));
}

/** Text with its entities decoded, once. */
function decode(text: string): string {
  return text.replace(ENTITY, (whole, entity: string) => decodeEntity(entity) ?? whole);
}

function render(html: string): { text: string; hasTags: boolean } {
  const tokens = tokensOf(html);
  const isMarkup = markupOf(tokens);
  let text = '';
  let hidden = '';
  for (const token of tokens) {
    if (!hidden) text += decode(token.text);
    if (!token.tag) continue;
    if (!isMarkup(token)) {
      if (!hidden) text += token.tag;
    } else {
      if (!INLINE.test(token.name)) text += ' ';
      if (HIDDEN.test(token.name)) hidden = token.isEnd ? '' : token.name;
    }
  }
  return { text, hasTags: tokens.length > 1 };
}

/**
 * The text of a piece of HTML, as one line. It is never parsed as HTML, so nothing in it can run or load; tags are told
 * from text that looks like them, so that `1 < 2`, `AT&T`, `List<T>` and "what <picture> is for" stay as they are.
 * Entities are decoded once; HTML that was escaped once too often is read all the same. Takes time in proportion to
 * the text, of which the first 200,000 characters count.
 */
export function plainText(html: string): string {
  const start = html.slice(0, MOST_CHARACTERS);
  const { text, hasTags } = render(start.includes(SECTION_START) ? start.replace(SECTION_MARKS, '') : start);
  const isEscapedHtml = !hasTags && HTML_START.test(text) && /<\/|="|\/>/.test(text);
  return (isEscapedHtml ? render(text).text : text).replace(/\s+/g, ' ').trim();
}
