/** An element's children of a local name, whatever their namespace and its prefix. */
export function childrenOf(parent: Element, localName: string): Element[] {
  return [...parent.children].filter((child) => child.localName === localName);
}

/** The text of an element's first child of a local name that has any. */
export function childText(parent: Element, localName: string): string {
  return childrenOf(parent, localName).map(({ textContent }) => textContent.trim()).find(Boolean) ?? '';
}
