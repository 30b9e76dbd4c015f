/** What the bytes 0x80 to 0x9f stand for in windows-1252 (WHATWG Encoding, "index windows-1252"). */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\x9f';
const FIRST_CODE = 0x80;

/**
 * A `TextDecoder` that decodes windows-1252 as browsers do, which the build puts in the place of the platform's: that of
 * Node 20.18.3 and later, and of workerd, takes it for Latin-1 and gives control characters for typographic quotes
 * (nodejs/node issue 56542, cloudflare/workerd issue 6027).
 */
export class BrowserTextDecoder extends globalThis.TextDecoder {
  override decode(input?: Uint8Array, options?: TextDecodeOptions): string {
    const text = super.decode(input, options);
    if (this.encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - FIRST_CODE]!);
  }
}
