/** Console warnings of an element: one line for each change of what there is to say about a subject. */
export class ConsoleLines {
  readonly #element: Element;
  readonly #lastTexts = new Map<string, string>();

  constructor(element: Element) {
    this.#element = element;
  }

  /**
   * Warns about a subject, such as an attribute, unless the last text about it was the same. An empty text means that
   * all is well.
   *
   * @returns whether a line was written
   */
  warn(subject: string, text: string | 0 | false | undefined): boolean {
    if ((this.#lastTexts.get(subject) ?? '') === (text || '')) return false;
    this.#lastTexts.set(subject, text || '');
    if (text) console.warn(`<${this.#element.localName}> ${subject}: ${text}`);
    return !!text;
  }
}
