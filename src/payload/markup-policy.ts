import { pageState } from './page-state.js';

/** A Trusted Types policy, as far as parsing needs one. */
export interface MarkupPolicy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

/**
 * The Trusted Types policy `ca-rate-ticker`; undefined where the browser has no Trusted Types, or the page does not
 * list the policy. It is created once for all copies of this package, as a page's list allows each name one policy
 * (Trusted Types, "Should Trusted Type policy creation be blocked").
 */
export function markupPolicy(): MarkupPolicy | undefined {
  pageState.policy ??= createPolicy() ?? false;
  return pageState.policy || undefined;
}

function createPolicy(): MarkupPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('ca-rate-ticker', { createHTML: (markup) => markup });
  } catch {
    // A page may list policies without enforcing them, so only parsing shows whether this one is missed.
    return undefined;
  }
}

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
