import { FeedError } from './feed-error.js';

/** A web page, after what may stand before its root. */
const PAGE =
  /^(?:<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta|script)[\s>/]/i;

/** A message of PHP, as HTML or text: "<b>Notice</b>:  Undefined index: x in <b>/a.php</b> on line <b>5</b><br />". */
const MESSAGE = String.raw`(?:<br ?/>\s*)?(?:<b>)?(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards|Fatal error)\b`;
/** What servers put before JSON by mistake or as a guard: comments of caches, messages, `)]}'`. */
const NOISE_BEFORE = new RegExp(
  String.raw`^(?:(?:<!--[^]*?-->|${MESSAGE}.*|\)\]\}',?|(?:while\(1\)|for\(;;\));)\s*)+`,
  'i',
);
/** JSON, as far as nothing but comments and messages follow. */
const JSON_TEXT = new RegExp(String.raw`^[[{][^]*[\]}](?=\s*(?:$|<!--|${MESSAGE}))`, 'i');

/** The JSON within what servers add to it; undefined when there is none. */
function jsonWithin(text: string): unknown {
  try {
    return JSON.parse(JSON_TEXT.exec(text.replace(NOISE_BEFORE, ''))?.[0] ?? '');
  } catch {
    return undefined;
  }
}

/**
 * The payload of an answer's text: parsed JSON where it is JSON but for a server's comments and messages around it, else
 * the text itself. The content type is not asked; servers get it wrong too often.
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
    return jsonWithin(body) ?? body;
  }
  try {
    return JSON.parse(body);
  } catch (cause) {
    const payload = jsonWithin(body);
    if (payload !== undefined) return payload;
    throw new FeedError('parse', `expected JSON, got ${start}`, { url, cause });
  }
}
