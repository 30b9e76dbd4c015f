/** A Trusted Types policy, as far as parsing needs one. */
export interface MarkupPolicy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

let policy: MarkupPolicy | undefined;
let isRequested = false;

/**
 * The Trusted Types policy `ca-rate-ticker`; undefined where the browser has no Trusted Types, or the page does not
 * list the policy. It is created once, as a page's list allows each name one policy (Trusted Types, "Should Trusted
 * Type policy creation be blocked").
 */
export function markupPolicy(): MarkupPolicy | undefined {
  if (isRequested) return policy;
  isRequested = true;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy = trustedTypes?.createPolicy('ca-rate-ticker', { createHTML: (markup) => markup });
  } catch {
    // A page may list policies without enforcing them, so only parsing shows whether this one is missed.
  }
  return policy;
}

/**
 * Parses markup into a document of its own: nothing in it runs, loads or is shown.
 *
 * @throws TypeError on a page that enforces Trusted Types and does not list the policy `ca-rate-ticker`
 */
export function parseMarkup(markup: string, type: 'text/html' | 'text/xml'): Document {
  return new DOMParser().parseFromString(markupPolicy()?.createHTML(markup) ?? markup, type);
}
