const ITEM = '[data-key]';

/** Gives focus back to the same item when a rendering put another element in its place. */
export class FocusKeeper {
  /** Key of the item that has focus, or that holds what has it. */
  key: string | undefined;
  readonly #strip: HTMLElement;

  /**
   * @param strip - holds the items
   * @param onLeave - called when no item has focus any more
   * @param signal - ends the watching
   */
  constructor(strip: HTMLElement, onLeave: () => void, signal: AbortSignal) {
    this.#strip = strip;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const enter = ({ target }: Event): void => {
      clearTimeout(leaving);
      this.key = (target as Element).closest<HTMLElement>(ITEM)?.dataset['key'];
    };
    const leave = (): void => {
      // A rendering that removes the focused node causes this event as well, and gives focus back when it is done.
      leaving = setTimeout(() => {
        this.key = undefined;
        onLeave();
      });
    };
    strip.addEventListener('focusin', enter, { signal });
    strip.addEventListener('focusout', leave, { signal });
  }

  /** Call it after a rendering. Does nothing when focus went elsewhere by itself. */
  restore(items: readonly HTMLElement[]): void {
    const { ownerDocument: page } = this.#strip;
    const { activeElement } = this.#strip.getRootNode() as Document | ShadowRoot;
    const isLost = page.activeElement === page.body || this.#strip.contains(activeElement);
    const item =
      this.key !== undefined && isLost ? items.find(({ dataset }) => dataset['key'] === this.key) : undefined;
    if (item && !item.contains(activeElement)) {
      item.querySelector<HTMLElement>('a, button, [tabindex]')?.focus({ preventScroll: true });
    }
  }
}
