import { ReadError } from './read-error.js';

/** No feed nests deeper, or uses more prefixes. */
const DEEPEST = 200;
const MOST_PREFIXES = 100;

/** An element whose end has not come yet. */
interface OpenElement {
  readonly name: string;
  /** Where it starts in the output. */
  readonly start: number;
  /** Name of its last whole child. */
  lastChild?: string;
}

/** Writes XML that is well-formed whatever it is told: one root, every start with its end, every prefix declared. */
export class XmlWriter {
  readonly #output: string[] = [];
  readonly #open: OpenElement[] = [];
  /** How many elements of each name are open. */
  readonly #depths = new Map<string, number>();
  /** What stands before the colon in names; those that the root declares are `true`. */
  readonly #prefixes = new Map<string, boolean>();

  /** Adds text or CDATA as it is to stand; outside the root nothing is. */
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
    // What came before was no root: a root holds elements.
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
    if (this.#open.length > DEEPEST || this.#prefixes.size > MOST_PREFIXES) {
      throw new ReadError(`expected at most ${DEEPEST} levels and ${MOST_PREFIXES} prefixes, got more`, 'parse');
    }
  }

  /**
   * Ends the innermost element of a name, and those inside it that were left open; an end without a start is passed
   * over.
   *
   * @returns whether that ended the document
   */
  end(name: string): boolean {
    const depth = this.#depths.get(name) ?? 0;
    let isRoot = false;
    while (depth && this.#depths.get(name) === depth) isRoot = this.#endInnermost();
    return isRoot;
  }

  /** The whole of it. What was cut in the middle is left out, with the item that it belongs to if others are whole. */
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
