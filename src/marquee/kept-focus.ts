const ITEM = '[data-key]';

/** Remembers which item has focus by its key, so that it gets it back when a rendering put another one in its place. */
export class KeptFocus {
  /** The key of the item that has focus, or that holds what has it. */
  key: string | undefined;
  readonly #strip: HTMLElement;

  /**
   * @param strip - holds the items
   * @param left - told when no item has focus any more
   * @param signal - ends the watching
   */
  constructor(strip: HTMLElement, left: () => void, signal: AbortSignal) {
    this.#strip = strip;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const come = ({ target }: Event): void => {
      clearTimeout(leaving);
      this.key = (target as Element).closest<HTMLElement>(ITEM)?.dataset['key'];
    };
    const leave = (): void => {
      // A rendering that takes the node away may say so in its midst; it gives focus back when it is done.
      leaving = setTimeout(() => {
        this.key = undefined;
        left();
      });
    };
    strip.addEventListener('focusin', come, { signal });
    strip.addEventListener('focusout', leave, { signal });
  }

  /** To be called after a rendering. Does nothing where focus went elsewhere by itself. */
  giveBack(items: readonly HTMLElement[]): void {
    const { ownerDocument: page } = this.#strip;
    const { activeElement } = this.#strip.getRootNode() as Document | ShadowRoot;
    const lost = page.activeElement === page.body || this.#strip.contains(activeElement);
    const item = this.key !== undefined && lost ? items.find(({ dataset }) => dataset['key'] === this.key) : undefined;
    if (item && !item.contains(activeElement)) {
      item.querySelector<HTMLElement>('a, button, [tabindex]')?.focus({ preventScroll: true });
    }
  }
}
