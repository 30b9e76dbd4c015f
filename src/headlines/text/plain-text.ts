import { matchAt } from '../../payload/match-at.js';
import { decodeReference } from '../../payload/entities.js';

/** Maximum length of the HTML that is read; no headline's text needs more. */
const MAX_LENGTH = 200_000;

const MARKUP = /<(?=[a-z/!?])/gi;
/** Slash, name, attributes. Linear: each `<` inside ends the match, so no stretch of text is tried more than twice. */
const TAG = /<(\/?)([a-z][\w:-]*)((?:[\s/][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)?)>/iy;
/** Markup that is removed beside tags: a comment, `<!doctype html>`, `<?php ?>`, a tag that was cut off. */
const OTHER_MARKUP = /<(?:!--[^]*?(?:-->|$)|[!?][^<>]*>|[a-z][\w:-]*[\s/](?=[^<>=]*=)[^<>]*$)/iy;
/** The marks of a CDATA section; feeds nest one in another. */
const SECTION_START = '<![CDATA[';
const SECTION_MARKS = /<!\[CDATA\[|\]\]>/g;
const REFERENCE = /&(?:#(?:\d+|x[\da-f]+);?|[a-z][a-z\d]{1,30};?)/gi;

/** Elements within a line; all others separate words. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Elements whose text is not for readers. */
const HIDDEN = /^(script|style)$/;
/** Elements that need no end tag. */
const NO_END_TAG = /^(br|dd|dt|hr|li|p|td|tr|wbr)$/;
/** Elements that count as markup in a text with other markup even when their start or end tag is missing. */
const FORMATTING =
  /^(a|b|blockquote|center|code|div|em|figure|font|h[1-6]|i|ol|pre|small|span|strong|table|tbody|u|ul)$/;
/** How a piece of HTML begins. */
const HTML_START = /^\s*<(a|blockquote|br|center|div|figure|font|h[1-6]|img|ol|p|span|table|ul)[\s/>]/i;

/** Text, and the tag after it. The last token has no tag. */
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
      const length = matchAt(OTHER_MARKUP, html, start)?.[0].length ?? 0;
      if (!length) text += '<';
      at = start + (length || 1);
    }
  }
  return tokens;
}

/** Tests which tags are markup and which are meant as text, as in "what <picture> is for". */
function markupTest(tokens: readonly Token[]): (token: Token) => boolean {
  const starts = new Set(tokens.filter(({ isEnd }) => !isEnd).map(({ name }) => name));
  const ends = new Set(tokens.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  const isSure = ({ name, hasValues }: Token): boolean =>
    hasValues || NO_END_TAG.test(name) || (starts.has(name) && ends.has(name));
  const isHtml = tokens.some(isSure);
  return (token) => isSure(token) || (isHtml && FORMATTING.test(token.name));
}

/** Text with its entities decoded, once. */
function decodeEntities(text: string): string {
  return text.replace(REFERENCE, decodeReference);
}

function render(html: string): { text: string; hasTags: boolean } {
  const tokens = tokensOf(html);
  const isMarkup = markupTest(tokens);
  let text = '';
  let hidden = '';
  for (const token of tokens) {
    if (!hidden) text += decodeEntities(token.text);
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
 * The text of a piece of HTML, as one line. It is never parsed as HTML, so nothing in it can run or load; tags are
 * distinguished from text that looks like them, so that `1 < 2`, `AT&T`, `List<T>` and "what <picture> is for" stay
 * unchanged. Entities are decoded once; HTML that was escaped once too often is read as HTML. Takes time in proportion
 * to the text, of which the first 200,000 characters are read.
 */
export function plainText(html: string): string {
  const start = html.slice(0, MAX_LENGTH);
  const { text, hasTags } = render(start.includes(SECTION_START) ? start.replace(SECTION_MARKS, '') : start);
  const isEscapedHtml = !hasTags && HTML_START.test(text) && /<\/|="|\/>/.test(text);
  return (isEscapedHtml ? render(text).text : text).replace(/\s+/g, ' ').trim();
}
