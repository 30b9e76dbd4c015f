import { parseMarkup } from './markup-policy.js';

/** The text of each entity name that was looked up; empty when there is no such entity. */
const textByName = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Pages use a few dozen names. A feed of made-up names must not keep the browser parsing. */
const MAX_NAMES = 500;
/** No entity of HTML stands for more UTF-16 units (HTML, "Named character references"). */
const MAX_ENTITY_LENGTH = 2;

/** The browser knows all 2,231 names of HTML; a table of them would be larger than the rest of this room. */
function lookUp(name: string): string {
  try {
    const { textContent } = parseMarkup(`<p>&${name};`, 'text/html').body;
    return textContent.length > MAX_ENTITY_LENGTH ? '' : textContent;
  } catch {
    return '';
  }
}

function textOfName(name: string): string | undefined {
  if (!textByName.has(name) && textByName.size < MAX_NAMES) textByName.set(name, lookUp(name));
  return textByName.get(name) || undefined;
}

function textOfCode(code: number): string {
  // HTML reads these control characters as windows-1252 (HTML, "Numeric character reference end state").
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/**
 * The text that an HTML entity stands for.
 *
 * @param entity - what is between `&` and `;`, such as `hellip`, `#8217` or `#x2019`
 * @returns undefined when there is no such entity
 */
export function decodeEntity(entity: string): string | undefined {
  const [, digits] = /^#(\d+|x[\da-f]+)$/i.exec(entity) ?? [];
  if (digits) return textOfCode(Number(/^x/i.test(digits) ? `0${digits}` : digits));
  return /^[a-z][a-z\d]{1,30}$/i.test(entity) ? textOfName(entity) : undefined;
}

/** What XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
/** A quick test for the few texts that may hold one of those; whole surrogate pairs match as well. */
const SUSPECT = /[^\t\n\r -~\xa0-\ud7ff\ue000-\ufffd]/;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/gi;
const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function dropForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/** Text or an attribute's value as XML: entities of HTML become their text, then the characters of markup are escaped. */
export function escapeXml(text: string): string {
  const decoded = text.replace(ENTITY, (whole, entity: string) => decodeEntity(entity) ?? whole);
  // Only decoding can bring in a forbidden character: the caller has dropped the others.
  const clean = decoded === text ? text : dropForbidden(decoded);
  return clean.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
