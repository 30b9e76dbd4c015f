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
