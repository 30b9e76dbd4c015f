import { decodeEntity } from './decode-entity.js';

/** What XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
/** Any of these, or a half of a pair that is whole: few texts have one, and telling so is cheap. */
const SUSPECT = /[^\t\n\r -~\xa0-\ud7ff\ue000-\ufffd]/;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/gi;
const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function dropForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/** Text or an attribute's value as XML has it: the entities of HTML as what they stand for, bare characters escaped. */
export function escapeXml(text: string): string {
  const decoded = text.replace(ENTITY, (whole, entity: string) => decodeEntity(entity) ?? whole);
  // What is not decoded was clean before.
  const clean = decoded === text ? text : dropForbidden(decoded);
  return clean.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
