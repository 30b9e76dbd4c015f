import { FeedError } from './feed-error.js';

/** A web page, after what may stand before its root. */
const PAGE =
  /^(?:<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta|script)[\s>/]/i;

/**
 * The payload of an answer's text: parsed JSON where it starts like JSON, else the text itself. The content type is
 * not asked; servers get it wrong too often.
 *
 * @throws FeedError `empty`, `parse` for broken JSON and for what is no text, `format` for a web page
 */
export function parsePayload(text: string, url?: string): unknown {
  const body = text.trim();
  if (!body) throw new FeedError('empty', 'expected content, got none', { url });
  if (PAGE.test(body)) throw new FeedError('format', 'expected data, got a web page', { url });
  const start = `"${body.slice(0, 40)}…"`;
  if (!/^[[{]/.test(body)) {
    if (start.includes('\0')) throw new FeedError('parse', `expected text, got NUL characters in ${start}`, { url });
    return body;
  }
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new FeedError('parse', `expected JSON, got ${start}`, { url, cause });
  }
}
