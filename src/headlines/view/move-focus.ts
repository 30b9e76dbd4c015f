/** Where focus goes after a page was turned: to the summary, or to an item by its index in the list. */
export type Focus = 'summary' | { readonly item: number };

/** Moves focus to where a reader goes on; to the summary when there is no such item. */
export function moveFocus(root: ParentNode, focus: Focus): void {
  const item = focus === 'summary' ? undefined : root.querySelectorAll('.item')[focus.item];
  const target =
    item?.querySelector<HTMLElement>('.title :is(a, [tabindex])') ?? root.querySelector<HTMLElement>('.summary');
  target?.focus();
}
