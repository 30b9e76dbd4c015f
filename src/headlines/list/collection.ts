import type { HeadlinePage } from '../formats/reader.js';
import { onceById, updateHeadlines } from './duplicates.js';
import type { Headline } from './headline.js';
import { cutPages, type Pages } from './pages.js';

/** How a collection is divided into pages. */
export interface PageOptions {
  readonly pageSize: number;
  /** Maximum number of headlines on all pages. */
  readonly limit: number;
  /** Gives those headlines of a list that are shown. */
  readonly filter: (headlines: readonly Headline[]) => readonly Headline[];
}

/** Number of the last page that the limit allows. */
export const maxPagesOf = ({ limit, pageSize }: Pick<PageOptions, 'limit' | 'pageSize'>): number =>
  Math.max(1, Math.ceil(limit / pageSize));

/**
 * The headlines that were loaded so far, page by page as the source gives them. New headlines of the first page wait
 * until they are asked for; until then the shown ones change only in place, so that nothing being read moves.
 */
export class Collection {
  /** Whether the server's pages are the pages shown; else all that was loaded is cut into pages. */
  readonly isPaged: boolean;
  #pages: (HeadlinePage | undefined)[] = [];
  /** The newest first page, until its headlines are asked for. */
  #waiting: HeadlinePage | undefined;
  #version = 0;

  constructor(isPaged: boolean = false) {
    this.isPaged = isPaged;
  }

  /** A collection that is complete. */
  static of(headlines: readonly Headline[]): Collection {
    const collection = new Collection();
    collection.addPage(1, { headlines });
    return collection;
  }

  /** Number of changes so far. */
  get version(): number {
    return this.#version;
  }

  /** All headlines, waiting ones included. */
  get headlines(): readonly Headline[] {
    return [...this.#pages, this.#waiting].flatMap((page) => page?.headlines ?? []);
  }

  /** URL of the page after the last one loaded, where the source names it. */
  get next(): string | undefined {
    return this.#pages.at(-1)?.next;
  }

  /** Number of the source's pages that were loaded. */
  get length(): number {
    return this.#pages.length;
  }

  /** Adds a page of the source, counted from 1. */
  addPage(number: number, page: HeadlinePage): void {
    const first = this.#pages[0];
    this.#version += 1;
    if (number > 1 && page.total === undefined && !this.#hasNews(page)) {
      // A source that gives what it gave before would do so without end.
      this.addMissingPage(number);
    } else if (number > 1 || !first?.headlines.length) {
      this.#pages[number - 1] = page;
    } else {
      this.#pages[0] = { ...first, headlines: updateHeadlines(first.headlines, page.headlines).updated };
      this.#waiting = page;
    }
  }

  /** Whether a page has a headline that was not loaded before. */
  #hasNews({ headlines }: HeadlinePage): boolean {
    const known = new Set(this.headlines.map(({ id }) => id));
    return headlines.some(({ id }) => !known.has(id));
  }

  /** Notes that a page does not exist: the one before it, where it was loaded, is the last. */
  addMissingPage(number: number): void {
    this.#version += 1;
    if (this.#pages[number - 2]) this.#pages[number - 1] = { headlines: [] };
  }

  /** The waiting headlines that are new and pass the filter. */
  newHeadlines({ filter }: Pick<PageOptions, 'filter'>): readonly Headline[] {
    if (!this.#waiting) return [];
    const shown = this.#pages.flatMap((page) => page?.headlines ?? []);
    return filter(updateHeadlines(shown, this.#waiting.headlines).added);
  }

  /** Shows what waits, from the first page on. */
  showNew(): void {
    if (!this.#waiting) return;
    this.#version += 1;
    this.#pages = [this.#waiting];
    this.#waiting = undefined;
  }

  /** All headlines in pages, each of them once. */
  paginate(options: PageOptions): Pages {
    return this.isPaged ? this.#serverPages(options) : this.#cutPages(options);
  }

  #cutPages({ limit, pageSize, filter }: PageOptions): Pages {
    const isFirst = onceById();
    const all = filter(this.#pages.flatMap((page) => page?.headlines.filter(isFirst) ?? []));
    const pages = cutPages(all.slice(0, limit), pageSize);
    const isComplete = !this.next || all.length >= limit;
    return {
      pages,
      total: isComplete ? Math.min(all.length, limit) : undefined,
      last: isComplete ? pages.length : undefined,
      max: maxPagesOf({ limit, pageSize }),
    };
  }

  #serverPages({ limit, pageSize, filter }: PageOptions): Pages {
    const isFirst = onceById();
    const max = maxPagesOf({ limit, pageSize });
    const pages = [...this.#pages.slice(0, max)].map((page) => page && filter(page.headlines.filter(isFirst)));
    const stated = this.#pages.findLast((page) => page?.total !== undefined)?.total ?? -1;
    const length = this.#pages.length;
    const lastLength = this.#pages.at(-1)?.headlines.length ?? pageSize;
    const loaded = (length - 1) * pageSize + lastLength;
    // Without a total, or with one that is less than what is shown, a page that is not full is the last.
    const total = stated >= loaded ? stated : lastLength < pageSize ? loaded : undefined;
    if (total === undefined) return { pages, total, last: length >= max ? max : undefined, max };
    const shown = Math.min(total, limit);
    return { pages, total: shown, last: Math.max(1, Math.ceil(shown / pageSize)), max };
  }
}
