import { ReadError } from './read-error.js';

/** Limits that no real feed comes near. */
const MAX_DEPTH = 200;
const MAX_PREFIXES = 100;

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  /** Its index in the output. */
  readonly start: number;
  /** Name of its last complete child. */
  lastChild?: string;
}

/** Writes XML that is well-formed whatever is added: one root, an end for every start, every prefix declared. */
export class XmlWriter {
  readonly #output: string[] = [];
  readonly #open: OpenElement[] = [];
  /** Number of open elements by name. */
  readonly #depths = new Map<string, number>();
  /** Prefixes in use, and whether the root declares each. */
  readonly #prefixes = new Map<string, boolean>();

  /** Adds text or CDATA as it is; dropped outside the root. */
  add(xml: string): void {
    if (this.#open.length) this.#output.push(xml);
  }

  /**
   * Starts an element.
   *
   * @param attributes - name and escaped value
   * @throws ReadError when there are too many levels or prefixes to be a feed
   */
  start(name: string, attributes: ReadonlyMap<string, string>): void {
    // A childless element before was no root: it is replaced.
    if (!this.#open.length) this.#output.length = 0;
    this.#open.push({ name, start: this.#output.length });
    this.#depths.set(name, (this.#depths.get(name) ?? 0) + 1);
    this.#output.push(`<${name}`);
    for (const [attribute, value] of attributes) {
      this.#output.push(` ${attribute}="${value}"`);
      if (this.#open.length === 1 && attribute.startsWith('xmlns:')) this.#prefixes.set(attribute.slice(6), true);
    }
    this.#output.push('>');
    for (const used of [name, ...attributes.keys()]) {
      const [prefix = '', ...local] = used.split(':');
      if (local.length && !/^xml(ns)?$/i.test(prefix) && !this.#prefixes.has(prefix)) this.#prefixes.set(prefix, false);
    }
    if (this.#open.length > MAX_DEPTH || this.#prefixes.size > MAX_PREFIXES) {
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

  /** The whole document. A truncated element is left out, with the item around it if other items are complete. */
  finish(): string {
    const item = this.#open.findIndex(({ name }, level) => this.#open[level - 1]?.lastChild === name);
    const leaf = this.#open.at(-1)?.lastChild ? 0 : this.#open.length - 1;
    const cut = item > 0 ? item : leaf;
    if (cut > 0) {
      this.#output.length = this.#open[cut]!.start;
      this.#open.length = cut;
    }
    while (this.#open.length) this.#endInnermost();
    const undeclared = [...this.#prefixes].filter(([, declared]) => !declared);
    const [root, ...rest] = this.#output;
    return [root, ...undeclared.map(([prefix]) => ` xmlns:${prefix}="${prefix}"`), ...rest].join('');
  }

  /** @returns whether that was the root, and no stray element before it */
  #endInnermost(): boolean {
    const { name, lastChild } = this.#open.pop()!;
    this.#depths.set(name, this.#depths.get(name)! - 1);
    this.#output.push(`</${name}>`);
    const parent = this.#open.at(-1);
    if (parent) parent.lastChild = name;
    return !parent && lastChild !== undefined;
  }
}
