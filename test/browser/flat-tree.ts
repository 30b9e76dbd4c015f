/*
 * The virtual screen reader walks a document without looking into shadow roots, and takes what style sheets generate by
 * its looks. It is given a copy of the flat tree (CSS Scoping 1, §3) in which the alternative text of generated content
 * (CSS Content 3, §1.2) stands as text.
 */

/** What assistive technology is given of `content: "▲" / "up"`: its alternative, where it has one. */
function generatedText(element: Element, pseudo: '::before' | '::after'): string {
  const { content } = getComputedStyle(element, pseudo);
  if (!content.startsWith('"')) return '';
  // Firefox leaves attr() in the computed value (Firefox 153), Chromium and WebKit give the attribute's text.
  const [text, alternative = text] = [...content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)].map(
    ([, quoted, attribute]) => (attribute ? element.getAttribute(attribute) : quoted) ?? '',
  );
  return alternative!;
}

const childrenOf = (node: Element): readonly Node[] => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
};

function copyOf(node: Node): Node[] {
  if (node instanceof Text) return [node.cloneNode()];
  if (!(node instanceof Element) || node instanceof HTMLStyleElement) return [];
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return [];
  const children = childrenOf(node).flatMap(copyOf);
  if (node instanceof HTMLSlotElement) return children;
  const copy = node.shadowRoot ? document.createElement('div') : (node.cloneNode() as Element);
  copy.append(generatedText(node, '::before'), ...children, generatedText(node, '::after'));
  return [copy];
}

/**
 * A copy of what an element shows, in one tree.
 *
 * @param role - the element's own, which it has by its internals
 */
export function flatTree(element: Element, role: string, name: string): HTMLElement {
  const [copy] = copyOf(element) as [HTMLElement];
  copy.setAttribute('role', role);
  copy.setAttribute('aria-label', name);
  copy.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return copy;
}
