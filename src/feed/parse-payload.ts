/*
 * From the bytes of an answer to its text, and from its text to its payload.
 */
import { FeedError } from './feed-error.js';
import { jsonWithin, parseJson } from '../payload/json-text.js';

/** The encoding that an XML declaration names, if it stands near enough to the start. */
const XML_ENCODING = /^[^<]{0,100}<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/i;

/** A web page, after what may stand before its root. */
const WEB_PAGE =
  /^(?:<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta|script)[\s>/]/i;

/** The encoding that a byte order mark names; undefined without such a mark. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The text of bytes in an encoding; undefined when there is no such encoding, or the bytes are not valid in it. */
function tryDecode(bytes: Uint8Array, encoding: string | undefined, fatal = true): string | undefined {
  try {
    return encoding && new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of an answer's bytes, in the encoding of the byte order mark, else of the `Content-Type` header, else of the
 * XML declaration, else UTF-8 where the bytes are valid in it, else windows-1252, in which any bytes are valid.
 *
 * @param contentType - the header as it came
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const charset = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return (
    tryDecode(bytes, markedEncoding(bytes), false) ??
    tryDecode(bytes, charset) ??
    tryDecode(bytes, XML_ENCODING.exec(start)?.[1]) ??
    tryDecode(bytes, 'utf-8') ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/**
 * The payload of an answer's text: parsed JSON where it is JSON but for a server's comments and messages around it, else
 * the text itself. The content type does not count: servers get it wrong too often.
 *
 * @throws FeedError `empty`, `parse` for binary data and for JSON that is broken or nested too deep, `format` for a web page
 */
export function parsePayload(text: string, url?: string): unknown {
  const body = text.trim();
  if (!body) throw new FeedError('empty', 'expected content, got none', { url });
  if (WEB_PAGE.test(body)) throw new FeedError('format', 'expected data, got a web page', { url });
  const start = `"${body.slice(0, 40)}…"`;
  if (!/^[[{]/.test(body)) {
    if (start.includes('\0')) throw new FeedError('parse', `expected text, got NUL characters in ${start}`, { url });
    return jsonWithin(body) ?? body;
  }
  try {
    return parseJson(body);
  } catch (cause) {
    const payload = jsonWithin(body);
    if (payload !== undefined) return payload;
    const reason = cause instanceof RangeError ? cause.message : `expected JSON, got ${start}`;
    throw new FeedError('parse', reason, { url, cause });
  }
}
