import { textOfHtml } from './inert-markup.js';

const BASIC: Readonly<Partial<Record<string, string>>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
/** Maximum number of names that one task looks up: feeds use dozens, and made-up names must not hold up the page. */
const MAX_LOOK_UPS = 500;

/** What this task has looked up. */
const lookedUp = new Map<string, string>();

/** Asks the browser, which knows all 2,231 names of HTML; a table of them would be larger than the rest of this room. */
function lookUp(reference: string): string {
  let text = lookedUp.get(reference);
  if (text === undefined) {
    if (lookedUp.size >= MAX_LOOK_UPS) return reference;
    // Made-up names of one feed use up none of what the next feed may look up.
    if (!lookedUp.size) setTimeout(() => lookedUp.clear());
    try {
      text = textOfHtml(reference);
      // With a semicolon the whole is a name or none of it.
      if (/..;$/.test(text)) text = reference;
    } catch {
      text = reference;
    }
    lookedUp.set(reference, text);
  }
  return text;
}

/** The character of a number, as HTML reads it ("numeric character reference end state"). */
function characterOf(code: number): string {
  // What would be a control character was meant in windows-1252.
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * The text that a character reference stands for in HTML, such as `&hellip;`, `&#8217;`, `&#x2019;`, or without the
 * semicolon `&eacute`; unchanged when it stands for nothing.
 */
export function decodeReference(reference: string): string {
  const [, digits] = /^&#(\d+|x[\da-f]+);?$/i.exec(reference) ?? [];
  if (digits) return characterOf(Number(/^x/i.test(digits) ? `0${digits}` : digits));
  return BASIC[reference] ?? lookUp(reference);
}

/** What XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
/** A quick test for the few texts that may hold one of those; whole surrogate pairs match as well. */
const SUSPECT = /[^\t\n\r -~\xa0-\ud7ff\ue000-\ufffd]/;
/** Only with a semicolon: a bare `&` in an address is followed by the name of a parameter. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/gi;
const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function dropForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/** Text or an attribute's value as XML: entities of HTML become their text, then the characters of markup are escaped. */
export function escapeXml(text: string): string {
  const decoded = dropForbidden(text.replace(REFERENCE, decodeReference));
  return decoded.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
