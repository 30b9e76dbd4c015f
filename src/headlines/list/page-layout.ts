import type { Collection, Layout, Pages } from './collection.js';
import { filterHeadlines, type HeadlineFilter } from './filter.js';
import type { Headline } from './headline.js';
import { isLong, turn } from './in-turns.js';
import { makeSearchable } from './search-text.js';

const DAY = 86_400_000;
const NONE: Pages = { pages: [], total: undefined, last: undefined };

/** What is wanted of the headlines that came, and in what pages. */
export interface Wanted extends HeadlineFilter {
  readonly pageSize: number;
  /** Most headlines of all pages. */
  readonly limit: number;
  /** Words, separated by blanks, each of which a headline has. */
  readonly search: string;
}

/** Whether words or age may leave headlines out. */
export function hasRules({ include, exclude, maxAge }: HeadlineFilter): boolean {
  return !!(include || exclude || maxAge);
}

/** How a collection is laid out to what is wanted. */
export function layoutOf({ pageSize, limit, search, ...rules }: Wanted): Layout {
  const words = search.split(/\s+/).filter(Boolean);
  const filters: HeadlineFilter[] = hasRules(rules) ? [rules] : [];
  filters.push(...words.map((include) => ({ include })));
  const filter = (headlines: readonly Headline[]): readonly Headline[] =>
    filters.reduce((left, wanted) => filterHeadlines(left, wanted, Date.now()), headlines);
  return { pageSize, limit, filter };
}

/** A collection in pages, laid out anew only where anything changed that they depend on. */
export class LaidPages {
  readonly #onNews: (fresh: readonly Headline[]) => void;
  #basis: readonly unknown[] = [];
  #pages = NONE;
  #fresh: readonly Headline[] = [];

  /** @param onNews - told of what waits to be shown, whenever that is something else than before */
  constructor(onNews: (fresh: readonly Headline[]) => void) {
    this.#onNews = onNews;
  }

  get pages(): Pages {
    return this.#pages;
  }

  /** The wanted headlines that came since and wait to be shown. */
  get fresh(): readonly Headline[] {
    return this.#fresh;
  }

  /** Has a long collection ready to be laid out in a task of its own; none where there is nothing to wait for. */
  prepare(collection: Collection | undefined, { include, exclude, search }: Wanted): Promise<void> | undefined {
    if (!collection) return undefined;
    const isNew = collection !== this.#basis[0] || collection.version !== this.#basis[1];
    const searching = include || exclude || search ? makeSearchable(collection.headlines) : undefined;
    return searching ?? (isNew && isLong(collection.headlines) ? turn() : undefined);
  }

  /** Lays a collection out; none has no pages. */
  lay(collection: Collection | undefined, wanted: Wanted): void {
    const { pageSize, limit, search, include, exclude, maxAge } = wanted;
    const today = maxAge && Math.floor(Date.now() / DAY);
    const basis = [collection, collection?.version, pageSize, limit, search, include, exclude, maxAge, today];
    if (this.#basis.length && basis.every((one, index) => one === this.#basis[index])) return;
    this.#basis = basis;
    const layout = layoutOf(wanted);
    this.#pages = collection?.lay(layout) ?? NONE;
    this.#note(collection?.fresh(layout) ?? []);
  }

  #note(fresh: readonly Headline[]): void {
    const ids = (headlines: readonly Headline[]): string => headlines.map(({ id }) => id).join('\n');
    const isNews = fresh.length && ids(fresh) !== ids(this.#fresh);
    this.#fresh = fresh;
    if (isNews) this.#onNews(fresh);
  }
}
