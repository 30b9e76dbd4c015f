import { FeedError } from './feed-error.js';

/**
 * The payload of an answer's text: parsed JSON where it starts like JSON, else the text itself. The content type is
 * not asked; servers get it wrong too often.
 *
 * @throws FeedError `empty`, `parse` for broken JSON, `format` for a web page
 */
export function parsePayload(text: string, url?: string): unknown {
  const body = text.trim();
  if (!body) throw new FeedError('empty', 'expected content, got none', { url });
  if (/^<(!doctype html|html|head|body)[\s>]/i.test(body)) {
    throw new FeedError('format', 'expected data, got a web page', { url });
  }
  if (!/^[[{]/.test(body)) return body;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new FeedError('parse', `expected JSON, got "${body.slice(0, 40)}…"`, { url, cause });
  }
}
