import { ReadError } from './read-error.js';

/** Limits that no real feed comes near. */
const MAX_DEPTH = 200;
const MAX_PREFIXES = 100;
const MAX_NAMESPACES_LENGTH = 20_000;
/** Further elements are left out, as if the text ended there: real feeds take 50 bytes or more for each. */
const MAX_ELEMENTS = 100_000;
/** Characters of a part. The browser takes 2 to 6 ms to parse them (Chromium 156, two cores). */
const PART_SIZE = 60_000;

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  /** Its attributes that declare namespaces. */
  readonly namespaces: string;
  /** Name of its last complete child. */
  lastChild?: string;
}

/** A piece of a document, as a document of its own. */
export interface XmlPart {
  readonly xml: string;
  /** How many elements, each the first in the one before, continue those that the last part left open. */
  readonly continued: number;
}

/** Writes XML that is well-formed whatever is added: one root, an end for every start, every prefix declared. */
export class XmlWriter {
  #output: string[] = [];
  #size = 0;
  #continued = 0;
  #elementCount = 0;
  readonly #open: OpenElement[] = [];
  /** Number of open elements by name. */
  readonly #depths = new Map<string, number>();
  /** Prefixes in use, and whether the root declares each. */
  readonly #prefixes = new Map<string, boolean>();

  /** Whether nothing more is to be written. */
  get isFull(): boolean {
    return this.#elementCount > MAX_ELEMENTS;
  }

  /** Adds text or CDATA as it is; dropped outside the root. */
  add(xml: string): void {
    if (this.#open.length) this.#write(xml);
  }

  /**
   * Starts an element.
   *
   * @param attributes - name and escaped value
   * @throws ReadError when there are too many levels, prefixes or namespaces to be a feed
   */
  start(name: string, attributes: ReadonlyMap<string, string>): void {
    // A childless element before was no root: it is replaced.
    if (!this.#open.length) this.#output.length = 0;
    const isRoot = !this.#open.length;
    let [namespaces, others] = ['', ''];
    for (const [attribute, value] of attributes) {
      const text = ` ${attribute}="${value}"`;
      if (/^xmlns(:|$)/.test(attribute)) namespaces += text;
      else others += text;
      if (isRoot && attribute.startsWith('xmlns:')) this.#prefixes.set(attribute.slice(6), true);
    }
    this.#open.push({ name, namespaces });
    this.#elementCount += 1;
    this.#depths.set(name, (this.#depths.get(name) ?? 0) + 1);
    this.#write(`<${name}`);
    this.#write(`${namespaces}${others}>`);
    for (const used of [name, ...attributes.keys()]) {
      const [prefix = '', ...local] = used.split(':');
      if (local.length && !/^xml(ns)?$/i.test(prefix) && !this.#prefixes.has(prefix)) this.#prefixes.set(prefix, false);
    }
    const length = namespaces ? this.#open.reduce((sum, element) => sum + element.namespaces.length, 0) : 0;
    if (this.#open.length > MAX_DEPTH || this.#prefixes.size > MAX_PREFIXES || length > MAX_NAMESPACES_LENGTH) {
      throw new ReadError(`expected at most ${MAX_DEPTH} levels and ${MAX_PREFIXES} prefixes, got more`, 'parse');
    }
  }

  /**
   * Ends the innermost element of a name and those left open inside it. An end without a start is ignored.
   *
   * @returns whether that ended the document
   */
  end(name: string): boolean {
    const depth = this.#depths.get(name) ?? 0;
    let isRoot = false;
    while (depth && this.#depths.get(name) === depth) isRoot = this.#endInnermost();
    return isRoot;
  }

  /** What was written since the last part; undefined while that is little, or another root may still replace it. */
  takePart(): XmlPart | undefined {
    const isRootCertain = this.#open.length > 1 || this.#open[0]?.lastChild;
    if (this.#size < PART_SIZE || !isRootCertain) return undefined;
    const part = this.#part();
    this.#output = this.#open.flatMap(({ name, namespaces }) => [`<${name}`, `${namespaces}>`]);
    this.#continued = this.#open.length;
    this.#size = 0;
    return part;
  }

  /**
   * The last part.
   *
   * @returns also the level of a truncated element that is to be left out, with the item around it if other items are
   * complete: it is the last element of each level down to it. 0 when there is none
   */
  finish(): XmlPart & { truncated: number } {
    const item = this.#open.findIndex(({ name }, level) => this.#open[level - 1]?.lastChild === name);
    const leaf = this.#open.at(-1)?.lastChild ? 0 : this.#open.length - 1;
    return { ...this.#part(), truncated: Math.max(0, item > 0 ? item : leaf) };
  }

  #part(): XmlPart {
    const undeclared = [...this.#prefixes].filter(([, isDeclared]) => !isDeclared);
    const [root, ...rest] = this.#output;
    const ends = this.#open.map(({ name }) => `</${name}>`).reverse();
    const xml = [root, ...undeclared.map(([prefix]) => ` xmlns:${prefix}="${prefix}"`), ...rest, ...ends].join('');
    return { xml, continued: this.#continued };
  }

  #write(xml: string): void {
    this.#output.push(xml);
    this.#size += xml.length;
  }

  /** @returns whether that was the root, and no stray element before it */
  #endInnermost(): boolean {
    const { name, lastChild } = this.#open.pop()!;
    this.#depths.set(name, this.#depths.get(name)! - 1);
    this.#write(`</${name}>`);
    const parent = this.#open.at(-1);
    if (parent) parent.lastChild = name;
    return !parent && lastChild !== undefined;
  }
}
