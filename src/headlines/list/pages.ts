import type { Headline } from './headline.js';

/** Headlines in pages. */
export interface Pages {
  /** From page 1 on; undefined for a page that has not been loaded. */
  readonly pages: readonly (readonly Headline[] | undefined)[];
  /** Number of headlines on all pages; undefined while it is unknown. */
  readonly total: number | undefined;
  /** Number of the last page; undefined while it is unknown. */
  readonly last: number | undefined;
  /** Number of the last page that the limit of headlines allows, whatever a page's address asks for. */
  readonly max: number;
}

/** Which pages a reader wants open. */
export interface OpenOptions {
  /** Number of the page, from 1. */
  readonly page: number;
  /** Whether all pages before it are open as well. */
  readonly more: boolean;
  /** The page that is open now; it stays until the wanted one has been loaded. */
  readonly before: number | undefined;
}

/** The pages that are shown. */
export interface OpenPages {
  /** Number of the open page; undefined until it has been loaded. */
  readonly page: number | undefined;
  readonly headlines: readonly Headline[];
  /** Number of a page that has to be loaded. */
  readonly missing: number | undefined;
  /** Whether pages follow, or may follow. */
  readonly hasNext: boolean;
}

/** What is shown of the pages, and which page has to be loaded. */
export function openPages({ pages, last, max }: Pages, { page, more, before }: OpenOptions): OpenPages {
  const wanted = Math.min(page, last ?? max);
  const isLoaded = (number: number): boolean => pages[number - 1] !== undefined;
  let missing: number | undefined = more ? 1 : wanted;
  while (missing <= wanted && isLoaded(missing)) missing += 1;
  if (missing > wanted) missing = undefined;
  const reached = more ? (missing ?? wanted + 1) - 1 : missing ? before : wanted;
  const open = reached && isLoaded(reached) ? reached : undefined;
  return {
    page: open,
    headlines: open ? pages.slice(more ? 0 : open - 1, open).flatMap((headlines) => headlines ?? []) : [],
    missing,
    hasNext: !!open && open < (last ?? max),
  };
}

/** `items` in runs of `size`; one empty run when there are no items. */
export function cutPages<Item>(items: readonly Item[], size: number): Item[][] {
  const pages = [...Array(Math.ceil(items.length / size)).keys()].map((page) =>
    items.slice(page * size, (page + 1) * size),
  );
  return pages.length ? pages : [[]];
}

/**
 * The page numbers to offer, by the rules of the GOV.UK Design System: first, last, current, and the pages beside it.
 * `undefined` stands for pages that are left out. A single page is never left out, as the ellipsis would be as wide.
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
