import { html, render } from 'lit';

/**
 * Registers an element, unless the name is taken already; then the first definition stays. Where the page lets no
 * template be rendered, the name gets an element that shows what stands inside it, and one console line says why.
 */
export function register(tag: string, element: CustomElementConstructor, registry: CustomElementRegistry): void {
  if (registry.get(tag)) return;
  if (canRender()) {
    registry.define(tag, element);
  } else {
    registry.define(tag, class extends HTMLElement {});
    const why = 'the page enforces Trusted Types and does not list the policy "ca-rate-ticker"';
    console.warn(`<${tag}>: expected to be let render, got a refusal: ${why}`);
  }
}

/** Whether the page lets Lit parse a template. A server has no page that could refuse. */
function canRender(): boolean {
  if (typeof document === 'undefined') return true;
  try {
    render(html`<br />`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}
