import { DAY_MS } from '../../payload/time.js';
import { maxPagesOf, type Collection, type PageOptions } from './collection.js';
import { filterHeadlines, hasFilter, prepareSearch, type HeadlineFilter } from './filter.js';
import type { Headline } from './headline.js';
import type { Pages } from './pages.js';
import { isLong, yieldToPage } from '../../payload/time-slices.js';

/** Which headlines the element shows, and on pages of what size. */
export interface ListOptions extends HeadlineFilter {
  readonly pageSize: number;
  /** Maximum number of headlines on all pages. */
  readonly limit: number;
  /** Words, separated by blanks, all of which a headline has. */
  readonly search: string;
}

/** The options in the form that a collection takes. */
export function pageOptionsOf({ pageSize, limit, search, ...filter }: ListOptions): PageOptions {
  const filters: HeadlineFilter[] = hasFilter(filter) ? [filter] : [];
  filters.push(
    ...search
      .split(/\s+/)
      .filter(Boolean)
      .map((include) => ({ include })),
  );
  return {
    pageSize,
    limit,
    filter: (headlines: readonly Headline[]): readonly Headline[] =>
      filters.reduce((left, next) => filterHeadlines(left, next, Date.now()), headlines),
  };
}

/** A collection in pages, computed again only when something changed that the pages depend on. */
export class PageLayout {
  readonly #onNew: (headlines: readonly Headline[]) => void;
  /** What the pages were computed from. */
  #inputs: readonly unknown[] = [];
  #pages: Pages = { pages: [], total: undefined, last: undefined, max: 1 };
  #newHeadlines: readonly Headline[] = [];

  /** @param onNew - called with the new headlines that wait, whenever others wait than before */
  constructor(onNew: (headlines: readonly Headline[]) => void) {
    this.#onNew = onNew;
  }

  get pages(): Pages {
    return this.#pages;
  }

  /** Headlines that arrived later, pass the filter and wait to be shown. */
  get newHeadlines(): readonly Headline[] {
    return this.#newHeadlines;
  }

  /**
   * Prepares a long collection, so that `update` is a task of its own.
   *
   * @returns undefined when there is nothing to wait for
   */
  prepare(collection: Collection | undefined, { include, exclude, search }: ListOptions): Promise<void> | undefined {
    if (!collection) return undefined;
    const isChanged = collection !== this.#inputs[0] || collection.version !== this.#inputs[1];
    const searching = include || exclude || search ? prepareSearch(collection.headlines) : undefined;
    return searching ?? (isChanged && isLong(collection.headlines) ? yieldToPage() : undefined);
  }

  /** Computes the pages; without a collection there are none. */
  update(collection: Collection | undefined, options: ListOptions): void {
    const { pageSize, limit, search, include, exclude, maxAge } = options;
    // The day, as headlines grow too old while nothing else changes.
    const today = maxAge && Math.floor(Date.now() / DAY_MS);
    const inputs = [collection, collection?.version, pageSize, limit, search, include, exclude, maxAge, today];
    if (this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const pageOptions = pageOptionsOf(options);
    this.#pages = collection?.paginate(pageOptions) ?? {
      pages: [],
      total: undefined,
      last: undefined,
      max: maxPagesOf(pageOptions),
    };
    this.#setNew(collection?.newHeadlines(pageOptions) ?? []);
  }

  #setNew(headlines: readonly Headline[]): void {
    const idsOf = (some: readonly Headline[]): string => some.map(({ id }) => id).join('\n');
    const isChanged = headlines.length && idsOf(headlines) !== idsOf(this.#newHeadlines);
    this.#newHeadlines = headlines;
    if (isChanged) this.#onNew(headlines);
  }
}
