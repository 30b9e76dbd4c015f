import type { HeadlinePage } from '../formats/reader.js';
import type { Headline } from './headline.js';
import { cutPages } from './pages.js';

/** How a collection is laid out in pages. */
export interface Layout {
  readonly pageSize: number;
  /** Most headlines of all pages. */
  readonly limit: number;
  /** Those of some headlines that are wanted. */
  readonly filter: (headlines: readonly Headline[]) => readonly Headline[];
}

/** Headlines in pages. */
export interface Pages {
  /** From page 1 on; a page that did not come yet is none. */
  readonly pages: readonly (readonly Headline[] | undefined)[];
  /** How many headlines there are on all pages, as far as anybody knows. */
  readonly total: number | undefined;
  /** Number of the last page, as far as anybody knows. */
  readonly last: number | undefined;
}

/** What tells a headline again, even where a feed makes up a new id each time. */
const marksOf = ({ id, url }: Headline): string[] => (url ? [id, url] : [id]);

/**
 * The headlines that came so far, page by page as the source gives them. What is new on the first page waits until it
 * is asked for: till then headlines change only in place.
 */
export class Collection {
  /** Whether each page of the source is a page here; else all that came is cut into pages. */
  readonly isPaged: boolean;
  #pages: (HeadlinePage | undefined)[] = [];
  #waiting: HeadlinePage | undefined;
  #version = 0;

  constructor(isPaged: boolean = false) {
    this.isPaged = isPaged;
  }

  /** Headlines that are all there is. */
  static of(headlines: readonly Headline[]): Collection {
    const collection = new Collection();
    collection.take(1, { headlines });
    return collection;
  }

  /** Counts the changes. */
  get version(): number {
    return this.#version;
  }

  /** All that came, and all that waits. */
  get headlines(): readonly Headline[] {
    return [...this.#pages, this.#waiting].flatMap((page) => page?.headlines ?? []);
  }

  /** URL of the page after the last that came, where the source names one. */
  get next(): string | undefined {
    return this.#pages.at(-1)?.next;
  }

  /** How many pages of the source came. */
  get length(): number {
    return this.#pages.length;
  }

  /** Takes a page of the source, counted from 1. */
  take(number: number, page: HeadlinePage): void {
    const first = this.#pages[0];
    this.#version += 1;
    if (number > 1 || !first?.headlines.length) {
      this.#pages[number - 1] = page;
    } else {
      const latest = new Map(page.headlines.flatMap((one) => marksOf(one).map((mark) => [mark, one] as const)));
      const headlines = first.headlines.map((one) => latest.get(one.id) ?? latest.get(one.url ?? one.id) ?? one);
      this.#pages[0] = { ...first, headlines };
      this.#waiting = page;
    }
  }

  /** Takes note that a page does not exist: the one before it, where that came, is the last. */
  miss(number: number): void {
    this.#version += 1;
    if (this.#pages[number - 2]) this.#pages[number - 1] = { headlines: [] };
  }

  /** The wanted ones among those that wait. */
  fresh({ filter }: Pick<Layout, 'filter'>): readonly Headline[] {
    if (!this.#waiting) return [];
    const known = new Set(this.#pages.flatMap((page) => page?.headlines.flatMap(marksOf) ?? []));
    return filter(this.#waiting.headlines.filter((one) => !marksOf(one).some((mark) => known.has(mark))));
  }

  /** Shows what waits, from the first page on. */
  accept(): void {
    if (!this.#waiting) return;
    this.#version += 1;
    this.#pages = [this.#waiting];
    this.#waiting = undefined;
  }

  /** All headlines in pages, each of them once. */
  lay(layout: Layout): Pages {
    const { limit, pageSize } = layout;
    const seen = new Set<string>();
    const once = ({ id }: Headline): boolean => !seen.has(id) && !!seen.add(id);
    if (this.isPaged) return this.#layPaged(layout, once);
    const all = layout.filter(this.#pages.flatMap((page) => page?.headlines.filter(once) ?? []));
    const pages = cutPages(all.slice(0, limit), pageSize);
    const ended = !this.next || all.length >= limit;
    return { pages, total: ended ? Math.min(all.length, limit) : undefined, last: ended ? pages.length : undefined };
  }

  #layPaged({ limit, pageSize, filter }: Layout, once: (headline: Headline) => boolean): Pages {
    const most = Math.ceil(limit / pageSize);
    const pages = Array.from(this.#pages.slice(0, most), (page) => page && filter(page.headlines.filter(once)));
    const said = this.#pages.findLast((page) => page?.total !== undefined)?.total;
    const length = this.#pages.length;
    const newest = this.#pages.at(-1)?.headlines.length ?? pageSize;
    // Without a total, a page that is not full is the last.
    const total = said ?? (newest < pageSize ? (length - 1) * pageSize + newest : undefined);
    return total === undefined
      ? { pages, total, last: Number.isFinite(most) && length >= most ? most : undefined }
      : { pages, total: Math.min(total, limit), last: Math.max(1, Math.ceil(Math.min(total, limit) / pageSize)) };
  }
}
