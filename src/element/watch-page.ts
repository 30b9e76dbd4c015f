/**
 * Calls back when the page changes what an element reads of it: attributes of the element and of the document's root,
 * and what is inside the element.
 *
 * @param attributeFilter - names of the attributes
 * @returns stops watching
 */
export function watchPage(element: Element, attributeFilter: string[], onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(element, { attributeFilter, childList: true, subtree: true, characterData: true });
  observer.observe(element.ownerDocument.documentElement, { attributeFilter });
  return () => observer.disconnect();
}
