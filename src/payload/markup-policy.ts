/** By what a page that enforces Trusted Types lets markup be parsed. */
export interface MarkupPolicy {
  createHTML(markup: string): string;
}

/** What this code needs of the browser's Trusted Types. */
interface TrustedTypes {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

let policy: MarkupPolicy | undefined;
let isAsked = false;

/**
 * The policy `ca-rate-ticker`; none where the browser knows no such thing, or the page does not list it. It is made
 * once: a page that lists it allows no second of that name.
 */
export function markupPolicy(): MarkupPolicy | undefined {
  if (isAsked) return policy;
  isAsked = true;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy = trustedTypes?.createPolicy('ca-rate-ticker', { createHTML: (markup) => markup });
  } catch {
    // Whether that matters shows when markup is parsed: a page may list policies and enforce none.
  }
  return policy;
}
