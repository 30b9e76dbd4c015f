import { markupPolicy } from './markup-policy.js';

/**
 * Parses markup into a document of its own: nothing in it runs, loads or is shown.
 *
 * @throws TypeError on a page that enforces Trusted Types and does not list the policy `ca-rate-ticker`
 */
export function parseMarkup(markup: string, type: 'text/html' | 'text/xml'): Document {
  return new DOMParser().parseFromString(markupPolicy()?.createHTML(markup) ?? markup, type);
}
