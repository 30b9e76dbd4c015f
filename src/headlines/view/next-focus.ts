/** Where focus goes once what the user asked for is shown. */
export class NextFocus {
  #target: 'summary' | number | undefined;

  /** Asks for the summary, or for an item by its index in the list. */
  ask(target: 'summary' | number): void {
    this.#target = target;
  }

  /** Moves focus where it was asked for, once; to the summary when there is no such item. */
  move(root: ParentNode): void {
    const target = this.#target;
    if (target === undefined) return;
    this.#target = undefined;
    const item = target === 'summary' ? undefined : root.querySelectorAll('.item')[target];
    const link = item?.querySelector<HTMLElement>('.title :is(a, [tabindex])');
    (link ?? root.querySelector<HTMLElement>('.summary'))?.focus();
  }
}
