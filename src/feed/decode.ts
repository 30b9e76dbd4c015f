/** What an XML declaration says of its encoding, near enough to the start. */
const PROLOG = /^[^<]{0,100}<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/i;

/** The encoding that the bytes' own mark tells. */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Text of bytes in an encoding; none when there is no such encoding, or a byte is none of it. */
function tryDecode(bytes: Uint8Array, encoding: string | undefined, fatal = true): string | undefined {
  try {
    return encoding && new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of an answer's bytes: byte order mark, else the charset of the `Content-Type` header, else the encoding of
 * the XML declaration, else UTF-8 where the bytes are that, else windows-1252, which takes any bytes.
 *
 * @param contentType - the header as it came
 */
export function decode(bytes: Uint8Array, contentType?: string | null): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const header = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return (
    tryDecode(bytes, markOf(bytes), false) ??
    tryDecode(bytes, header) ??
    tryDecode(bytes, PROLOG.exec(start)?.[1]) ??
    tryDecode(bytes, 'utf-8') ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}
