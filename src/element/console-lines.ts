/** What an element says on the console: one line per change of what is to be said of a subject. */
export class ConsoleLines {
  readonly #element: Element;
  readonly #said = new Map<string, string>();

  constructor(element: Element) {
    this.#element = element;
  }

  /**
   * Warns of a subject, such as an attribute, unless the same was said of it last; without a text all is well with it.
   *
   * @returns whether a line was written
   */
  warn(subject: string, text: string | 0 | undefined): boolean {
    if ((this.#said.get(subject) ?? '') === (text || '')) return false;
    this.#said.set(subject, text || '');
    if (text) console.warn(`<${this.#element.localName}> ${subject}: ${text}`);
    return !!text;
  }

  /** Begins anew with a subject: the next warning is written, whatever was said before. */
  forget(subject: string): void {
    this.#said.delete(subject);
  }
}
