/** Where the focus goes once what was asked for is seen: the summary, or an item by its place in the list. */
export type Focus = 'summary' | { readonly item: number };

/** Moves the focus to what a reader goes on with; an item that is not there gives way to the summary. */
export function moveFocus(root: ParentNode, focus: Focus): void {
  const item = focus === 'summary' ? undefined : root.querySelectorAll('.item')[focus.item];
  const target =
    item?.querySelector<HTMLElement>('.title :is(a, [tabindex])') ?? root.querySelector<HTMLElement>('.summary');
  target?.focus();
}
