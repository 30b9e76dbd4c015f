import { parsePayload } from '../feed/parse-payload.js';
import { readQuotes } from '../rates/formats/read-payload.js';
import type { Quote } from '../rates/rate.js';

/**
 * The rates that the page already carries inside the element: a `<script type="application/json">` in any readable
 * format, else the lines of its list. Undefined when there are no rates.
 *
 * @throws FeedError when the script's JSON is broken
 */
export function inlineQuotes(host: Element): Quote[] | undefined {
  const script = host.querySelector('script[type="application/json"]');
  if (script) return readQuotes(parsePayload(script.textContent))?.quotes;
  const lines = [...host.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' '));
  return readQuotes(lines.join('\n'), 'text')?.quotes;
}
