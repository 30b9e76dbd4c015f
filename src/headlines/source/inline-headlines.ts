import { parsePayload } from '../../feed/parse-payload.js';
import { documentProperty } from '../../payload/page-document.js';
import { readHeadlines } from '../formats/read-headlines.js';
import { uniqueHeadlines } from '../list/duplicates.js';
import type { Headline } from '../list/headline.js';
import { datedAheadLast } from '../list/ordering.js';

/**
 * The headlines of the `<script type="application/json">` inside an element.
 *
 * @returns undefined when there is no such script
 * @throws FeedError when its text is not JSON
 */
export function inlineHeadlines(element: Element): Headline[] | undefined {
  const script = element.querySelector('script[type="application/json"]');
  if (!script) return undefined;
  const payload = parsePayload(script.textContent);
  const page = readHeadlines(payload, { url: documentProperty('baseURI'), headers: new Headers() });
  return datedAheadLast(uniqueHeadlines(page?.headlines ?? []), Date.now());
}
