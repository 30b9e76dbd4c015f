import type { Pages } from './collection.js';
import type { Headline } from './headline.js';

/** Which pages a reader has open. */
export interface Opening {
  /** The page that is wanted, from 1. */
  readonly page: number;
  /** Whether all pages up to it are wanted as well. */
  readonly more: boolean;
  /** The page that is open now; it stays until the wanted one has come. */
  readonly before: number | undefined;
}

/** What is to be seen of the pages. */
export interface OpenPages {
  /** The page that is open; none when none of it has come. */
  readonly page: number | undefined;
  readonly headlines: readonly Headline[];
  /** A page that has to be asked for. */
  readonly missing: number | undefined;
  /** Whether there are, or may be, pages behind it. */
  readonly hasNext: boolean;
}

/** What is to be seen of the pages, and which of them has to be asked for. */
export function openPages({ pages, last }: Pages, { page, more, before }: Opening): OpenPages {
  const wanted = Math.min(page, last ?? Infinity);
  const has = (number: number): boolean => pages[number - 1] !== undefined;
  let missing: number | undefined;
  if (more) missing = Array.from({ length: wanted }, (_, index) => index + 1).find((number) => !has(number));
  else if (!has(wanted)) missing = wanted;
  const reached = more ? (missing ?? wanted + 1) - 1 : missing ? before : wanted;
  const open = reached && has(reached) ? reached : undefined;
  return {
    page: open,
    headlines: open ? pages.slice(more ? 0 : open - 1, open).flatMap((one) => one ?? []) : [],
    missing,
    hasNext: !!open && open < (last ?? Infinity),
  };
}
