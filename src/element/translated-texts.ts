import type { ReactiveController, ReactiveElement } from 'lit';

/** What browsers' translators put in the place of a text. */
const isTranslation = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

/**
 * Puts texts that a translator replaced back before each update. Lit writes into the text node at a place: written into
 * the translator's element, a new text would not be seen.
 */
export class TranslatedTexts implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #texts = new Map<Element, Node>();
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observer.observe(this.#host.renderRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    for (const [translation, text] of this.#texts) translation.replaceWith(text);
    this.#texts.clear();
  }

  /** Notes which text each translation stands for: it was replaced at once, or removed from beside it. */
  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes;
      const translation = [addedNodes[0], previousSibling, nextSibling].find(isTranslation);
      if (text?.nodeName === '#text' && translation) this.#texts.set(translation, text);
    }
  }
}
