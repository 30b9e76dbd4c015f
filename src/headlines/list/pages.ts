/** `items` in runs of `size`; one empty run where there are none. */
export function cutPages<Item>(items: readonly Item[], size: number): Item[][] {
  const pages = Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
  return pages.length ? pages : [[]];
}

/**
 * The page numbers to offer, by the rules of the GOV.UK Design System: first, last, current, and the pages beside it.
 * A gap is none in the list; one page alone is never left out, as its gap would take the same room.
 */
export function pageNumbers(current: number, last: number): (number | undefined)[] {
  const offered: (number | undefined)[] = [];
  let before = 0;
  for (const page of [1, current - 1, current, current + 1, last]) {
    if (page <= before || page > last) continue;
    if (page === before + 2) offered.push(page - 1);
    else if (page > before + 1) offered.push(undefined);
    offered.push(page);
    before = page;
  }
  return offered;
}
