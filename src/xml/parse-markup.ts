/** What this code needs of the browser's Trusted Types. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): string };
}

type Policy = ReturnType<TrustedTypes['createPolicy']> | null;

let policy: Policy | undefined;

/** The policy by which markup may be parsed; none where the browser knows no such thing, or the page refuses it. */
function createPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('ca-rate-ticker', { createHTML: (markup) => markup }) ?? null;
  } catch {
    return null;
  }
}

/**
 * Parses markup into a document of its own: nothing in it runs, loads or is shown.
 *
 * @throws TypeError on a page that enforces Trusted Types and does not list the policy `ca-rate-ticker`
 */
export function parseMarkup(markup: string, type: 'text/html' | 'text/xml'): Document {
  policy ??= createPolicy();
  return new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, type);
}
