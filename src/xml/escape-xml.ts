import { decodeEntity } from './decode-entity.js';

/** What XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/gi;
const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function dropForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text or an attribute's value as XML has it: the entities of HTML as what they stand for, bare characters escaped. */
export function escapeXml(text: string): string {
  const decoded = text.replace(ENTITY, (whole, entity: string) => decodeEntity(entity) ?? whole);
  // What is not decoded was clean before.
  const clean = decoded === text ? text : dropForbidden(decoded);
  return clean.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
