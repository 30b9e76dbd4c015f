import { parsePayload } from '../../feed/parse-payload.js';
import { deduplicate } from '../list/duplicates.js';
import { readHeadlines } from '../formats/index.js';
import type { Headline } from '../list/headline.js';

/**
 * The headlines of the `<script type="application/json">` inside an element; none where there is no such script.
 *
 * @throws FeedError when it is no JSON
 */
export function inlineHeadlines(element: Element): Headline[] | undefined {
  const script = element.querySelector('script[type="application/json"]');
  if (!script) return undefined;
  const payload = parsePayload(script.textContent);
  return deduplicate(readHeadlines(payload, { url: document.baseURI, headers: new Headers() })?.headlines ?? []);
}
