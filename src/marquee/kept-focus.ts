const ITEM = '[data-key]';

/** Remembers which item has focus by its key, so that it gets it back when a rendering put another one in its place. */
export class KeptFocus {
  /** The key of the item that has focus, or that holds what has it. */
  key: string | undefined;

  constructor(strip: HTMLElement) {
    strip.addEventListener('focusin', ({ target }) => {
      this.key = (target as Element).closest<HTMLElement>(ITEM)?.dataset['key'];
    });
    // Rendering that takes a node away is no leaving: no event tells of it.
    strip.addEventListener('focusout', () => (this.key = undefined));
  }

  /** To be called after a rendering. */
  giveBack(items: readonly HTMLElement[]): void {
    const item = this.key === undefined ? undefined : items.find(({ dataset }) => dataset['key'] === this.key);
    if (item?.matches(':focus-within') === false) {
      item.querySelector<HTMLElement>('a, button, [tabindex]')?.focus({ preventScroll: true });
    }
  }
}
