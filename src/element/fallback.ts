/** Whether a page has content of its own inside an element, to be shown while the element has none. */
export function hasFallback(element: Element): boolean {
  return !!element.querySelector(':scope > :not([slot], script)');
}
