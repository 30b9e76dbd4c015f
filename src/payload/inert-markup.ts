import { markupPolicy } from './markup-policy.js';

/** Markup in the form that the page lets be parsed. */
const trusted = (markup: string): string => markupPolicy()?.createHTML(markup) ?? markup;

/**
 * Parses XML into a document of its own: nothing in it runs, loads or is shown.
 *
 * @throws TypeError on a page that enforces Trusted Types and does not list the policy `ca-rate-ticker`
 */
export function parseMarkup(xml: string): Document {
  return new DOMParser().parseFromString(trusted(xml), 'text/xml');
}

/** An element of a document of its own, in which nothing runs, loads or is shown. */
let inert: HTMLElement | undefined;

/**
 * The text of a piece of HTML. The element is kept: a document for each piece takes ten times as long.
 *
 * @throws TypeError as `parseMarkup`
 */
export function textOfHtml(html: string): string {
  // The parser of the command line tool stands in for a browser's.
  if (typeof document === 'undefined') return new DOMParser().parseFromString(html, 'text/html').body.textContent;
  inert ??= document.implementation.createHTMLDocument('').body;
  inert.innerHTML = trusted(html);
  return inert.textContent;
}
