/*
 * A tree of XML, to be read only: as much of the DOM as the readers of payloads use, under the DOM's names.
 */

/** An attribute, as in `Attr`. */
export interface XmlAttribute {
  readonly name: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly value: string;
}

/** What elements and texts have in common. */
abstract class XmlNode {
  abstract readonly nodeName: string;
  abstract readonly nodeValue: string | null;
  abstract readonly textContent: string;
  parentElement: XmlElement | null = null;
  nextSibling: XmlNode | null = null;
}

/** Text, or a CDATA section. */
export class XmlText extends XmlNode {
  readonly nodeName = '#text';
  readonly nodeValue: string;

  constructor(text: string) {
    super();
    this.nodeValue = text;
  }

  get textContent(): string {
    return this.nodeValue;
  }
}

/** A type selector with or without an attribute: `Valute`, `Cube[currency]`. The readers use no other. */
const SELECTOR = /^([\w-]+)(?:\[([\w-]+)\])?$/;

/** The test of a selector. */
function matcherOf(selector: string): (element: XmlElement) => boolean {
  const [, name, attribute] = SELECTOR.exec(selector) ?? [];
  if (!name) throw new TypeError(`expected a selector such as "name" or "name[attribute]", got "${selector}"`);
  return (element) => element.localName === name && (!attribute || element.getAttribute(attribute) !== null);
}

export class XmlElement extends XmlNode {
  readonly nodeName: string;
  readonly nodeValue = null;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes: readonly XmlAttribute[];
  children: XmlElement[] = [];
  #nodes: XmlNode[] = [];

  constructor(name: string, localName: string, namespace: string, attributes: readonly XmlAttribute[]) {
    super();
    this.nodeName = name;
    this.localName = localName;
    this.namespaceURI = namespace || null;
    this.attributes = attributes;
  }

  /** Adds children; those of another parent are not taken out of it, as it is not read any more. */
  append(...nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      const before = this.#nodes.at(-1);
      if (before) before.nextSibling = node;
      node.parentElement = this;
      node.nextSibling = null;
      this.#nodes.push(node);
      if (node instanceof XmlElement) this.children.push(node);
    }
  }

  /** Takes this element out of its parent. */
  remove(): void {
    const parent = this.parentElement;
    if (!parent) return;
    const others = parent.#nodes.filter((node) => node !== this);
    [parent.#nodes, parent.children] = [[], []];
    parent.append(...others);
  }

  get childNodes(): XmlNode[] {
    return [...this.#nodes];
  }

  get lastElementChild(): XmlElement | null {
    return this.children.at(-1) ?? null;
  }

  get firstChild(): XmlNode | null {
    return this.#nodes[0] ?? null;
  }

  get firstElementChild(): XmlElement | null {
    return this.children[0] ?? null;
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get textContent(): string {
    return this.#nodes.map(({ textContent }) => textContent).join('');
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  getAttributeNS(namespace: string, localName: string): string | null {
    const found = this.attributes.find((one) => one.localName === localName && one.namespaceURI === namespace);
    return found?.value ?? null;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(({ name }) => name);
  }

  closest(selector: string): XmlElement | null {
    const matches = matcherOf(selector);
    let element: XmlElement | null = this;
    while (element && !matches(element)) element = element.parentElement;
    return element;
  }

  querySelector(selector: string): XmlElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  querySelectorAll(selector: string): XmlElement[] {
    return this.#descendants(matcherOf(selector));
  }

  /** @param name - with its prefix; `*` for any */
  getElementsByTagName(name: string): XmlElement[] {
    return this.#descendants(({ nodeName }) => name === '*' || name === nodeName);
  }

  /** @param namespace - `*` for any */
  getElementsByTagNameNS(namespace: string, localName: string): XmlElement[] {
    return this.#descendants(
      (element) => element.localName === localName && (namespace === '*' || element.namespaceURI === namespace),
    );
  }

  #descendants(matches: (element: XmlElement) => boolean, found: XmlElement[] = []): XmlElement[] {
    for (const child of this.children) {
      if (matches(child)) found.push(child);
      child.#descendants(matches, found);
    }
    return found;
  }
}
