import { decodeReference } from './decode-entity.js';

/** What XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
/** Any of these, or a half of a pair that is whole: few texts have one, and telling so is cheap. */
const SUSPECT = /[^\t\n\r -~\xa0-\ud7ff\ue000-\ufffd]/;
/** Only with a semicolon: a bare `&` in an address is followed by the name of a parameter. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/gi;
const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function dropForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/** Text or an attribute's value as XML has it: the entities of HTML as what they stand for, bare characters escaped. */
export function escapeXml(text: string): string {
  const decoded = text.replace(REFERENCE, decodeReference);
  // What is not decoded was clean before.
  const clean = decoded === text ? text : dropForbidden(decoded);
  return clean.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
