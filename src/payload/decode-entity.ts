import { parseMarkup } from './parse-markup.js';

/** What each name looked up so far stands for; empty where it is no name. */
const known = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Pages use some dozens; a feed of made-up names must not keep the browser looking. */
const MOST_NAMES = 500;

/** The browser knows all 2,231 names of HTML; a table of them would be larger than the rest of this room. */
function lookUp(name: string): string {
  try {
    const { textContent } = parseMarkup(`<p>&${name};`, 'text/html').body;
    // None is longer; what is no name stays as it was written, in whole or in part.
    return textContent.length > 2 ? '' : textContent;
  } catch {
    return '';
  }
}

function named(name: string): string | undefined {
  if (!known.has(name) && known.size < MOST_NAMES) known.set(name, lookUp(name));
  return known.get(name) || undefined;
}

function numbered(code: number): string {
  // As HTML reads them: what would be a control character was meant in windows-1252.
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/**
 * The text that `&entity;` stands for in HTML.
 *
 * @param entity - what stands between `&` and `;`, such as `hellip`, `#8217` or `#x2019`
 * @returns `undefined` when there is no such entity
 */
export function decodeEntity(entity: string): string | undefined {
  const [, digits] = /^#(\d+|x[\da-f]+)$/i.exec(entity) ?? [];
  if (digits) return numbered(Number(/^x/i.test(digits) ? `0${digits}` : digits));
  return /^[a-z][a-z\d]{1,30}$/i.test(entity) ? named(entity) : undefined;
}
