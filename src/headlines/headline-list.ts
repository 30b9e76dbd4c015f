import type { SourceStatus } from '../element/base-element.js';
import type { FeedHost } from '../feed/feed-controller.js';
import type { FeedError } from '../feed/feed-error.js';
import { clampNumber } from '../payload/json.js';
import type { HeadlinePage } from './formats/reader.js';
import { Collection } from './list/collection.js';
import { hasFilter, type HeadlineFilter } from './list/filter.js';
import { GivenHeadlines } from './list/given-headlines.js';
import type { Headline } from './list/headline.js';
import { PageLayout, pageOptionsOf, type ListOptions } from './list/page-layout.js';
import { openPages, type OpenPages } from './list/pages.js';
import { HeadlineSource } from './source/headline-source.js';
import { MAX_WORDPRESS_PAGE_SIZE } from './source/page-url.js';
import type { ReadPageOptions } from './source/read-page.js';

/** What the element's attributes say of its list. Numbers may be out of range. */
export interface ListSettings extends ReadPageOptions, HeadlineFilter {
  /** URLs, separated by blanks. */
  readonly src: string;
  /** Seconds between polls of the first page; 0 loads once. */
  readonly refreshInterval: number;
  /** Number of the wanted page, from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly limit: number;
  /** Words that the user looks for. */
  readonly search: string;
  /** Whether the user may look for words. */
  readonly hasSearch: boolean;
  /** Whether pages are added below each other. */
  readonly isAppending: boolean;
  /** Whether all headlines are on one page. */
  readonly isSinglePage: boolean;
}

/** Learns what happens to the list. */
export interface ListListener {
  /** An answer was read. */
  onLoad(): void;
  /** A source failed; without an error all is well again. */
  onError(error: FeedError | undefined): void;
  /** New headlines wait to be shown. */
  onNew(headlines: readonly Headline[]): void;
  /** A page cannot be opened; this one is open instead. */
  onPage(page: number): void;
}

/** Larger than any list, so that no number gets out of hand. */
const MAX_HEADLINES = 100_000;

/** The headlines of an element: where they come from, in what pages, which of them are open and which wait. */
export class HeadlineList {
  readonly #host: FeedHost;
  readonly #listener: ListListener;
  readonly #source: HeadlineSource;
  readonly #layout: PageLayout;
  readonly #given: GivenHeadlines;
  #settings!: ListSettings;
  /** The settings that the source follows. */
  #followed: ListSettings | undefined;
  #inline: Collection | undefined;
  #loaded: Collection | undefined;
  #loadedAt = 0;
  /** Whether the next first page replaces what was loaded, as it comes from another source. */
  #isReplacing = true;
  #error: FeedError | undefined;
  #allFailed = false;
  #open: OpenPages = { page: undefined, headlines: [], missing: undefined, hasNext: false };

  constructor(host: FeedHost, listener: ListListener) {
    this.#host = host;
    this.#listener = listener;
    this.#source = new HeadlineSource(host, {
      onPage: (number, page, time) => this.#addPage(number, page, time),
      onMissingPage: (number, error) => this.#handleMissingPage(number, error),
      onLoadLimit: () => listener.onPage(this.#open.page ?? Math.max(1, this.#layout.pages.pages.length)),
      onStatus: (error, allFailed) => this.#setStatus(error, allFailed),
    });
    this.#layout = new PageLayout((headlines) => queueMicrotask(() => listener.onNew(headlines)));
    this.#given = new GivenHeadlines(() => host.requestUpdate());
  }

  /** The open page, or pages. */
  get open(): OpenPages {
    return this.#open;
  }

  /** Number of headlines on all pages; undefined while it is unknown. */
  get total(): number | undefined {
    return this.#layout.pages.total;
  }

  /** Number of the last page; undefined while it is unknown. */
  get lastPage(): number | undefined {
    return this.#layout.pages.last;
  }

  /** Number of new headlines that wait. */
  get newCount(): number {
    return this.#layout.newHeadlines.length;
  }

  /** When the headlines were loaded, epoch ms. */
  get loadedAt(): number {
    return this.#loadedAt;
  }

  /** Whether there is a source to follow, and no connection. */
  get offline(): boolean {
    return this.#source.offline;
  }

  /** Whether some of several sources failed. */
  get isPartial(): boolean {
    return !!this.#error && !this.#allFailed;
  }

  /** Whether the server searches for the user's words. */
  get isSearchedByServer(): boolean {
    return this.#source.canSearch;
  }

  get status(): SourceStatus {
    const isShown = !!this.#open.headlines.length;
    if (this.#given.collection) return isShown ? 'idle' : 'empty';
    if (this.#error && this.#allFailed) return this.#loaded ? 'stale' : 'error';
    if (isShown || !this.#settings.src) return 'idle';
    return this.#loaded && !this.#open.missing ? 'empty' : 'loading';
  }

  /** Whether the page gave headlines itself, by script or inside the element. */
  get hasOwnHeadlines(): boolean {
    return !!(this.#given.collection ?? this.#inline);
  }

  /** Headlines on a page. */
  get pageSize(): number {
    const { isSinglePage, pageSize } = this.#settings;
    const max = this.#source.canSearch ? MAX_WORDPRESS_PAGE_SIZE : MAX_HEADLINES;
    return isSinglePage ? Math.min(max, this.#limit || 1) : Math.floor(clampNumber(pageSize, 1, max, 6));
  }

  /** Sets the headlines that the page's script gives in place of a source; a falsy value removes them. */
  give(headlines: unknown): void {
    this.#given.set(headlines);
  }

  /** Sets the headlines that the page has inside the element. */
  setInline(headlines: readonly Headline[] | undefined): void {
    this.#inline = headlines && Collection.of(headlines);
  }

  /** Does in tasks of its own what would make `update` a long one. */
  async prepare(settings: ListSettings): Promise<void> {
    this.#settings = settings;
    while (this.#given.reading) await this.#given.reading;
    const preparing = this.#layout.prepare(this.#collection, this.#options);
    if (preparing) await preparing;
  }

  /**
   * Lays the list out and opens the wanted page.
   *
   * @returns the number of that page, within the pages that there are
   */
  update(settings: ListSettings): number {
    this.#settings = settings;
    const collection = this.#collection;
    this.#layout.update(collection, this.#options);
    const { pages } = this.#layout;
    const page = Math.floor(clampNumber(settings.page, 1, pages.last ?? pages.max, 1));
    this.#open = openPages(pages, { page, more: settings.isAppending, before: this.#open.page });
    return collection || settings.page > page ? page : settings.page;
  }

  /**
   * Follows the source that the settings name, and loads a page that is missing. Call it after each rendering.
   *
   * @param isPageTurned - whether another page is wanted than before
   */
  load(isPageTurned: boolean): void {
    if (this.#hasOtherSource() || this.#source.needsMore(this.#needed)) this.follow();
    if (isPageTurned) this.#source.allowFurtherLoads();
    const { missing } = this.#open;
    const loaded = this.#loaded;
    if (!missing || !loaded || this.#collection !== loaded || this.#isReplacing) return;
    if (this.#source.isPaged) this.#source.load(missing);
    else this.#source.load(loaded.length + 1, loaded.next);
  }

  /** Follows the source of the settings from the start, as for other words to search for. */
  follow(): void {
    const { src, format, map, read, refreshInterval, search } = this.#settings;
    this.#followed = { ...this.#settings, pageSize: this.pageSize };
    this.#isReplacing = true;
    if (!src) this.#loaded = undefined;
    const { pageSize } = this;
    this.#source.follow({ src, format, map, read, refreshInterval, pageSize, search, needed: this.#needed });
    this.#setStatus(undefined, false);
  }

  /** Loads the first page now. */
  refresh(): void {
    this.#source.refresh();
  }

  /** Shows the headlines that wait. */
  showNew(): void {
    this.#collection?.showNew();
  }

  get #collection(): Collection | undefined {
    return this.#given.collection ?? this.#loaded ?? this.#inline;
  }

  get #limit(): number {
    return clampNumber(this.#settings.limit, 0, MAX_HEADLINES, 200);
  }

  /** How many headlines of a source fill all pages; all of them where some may be filtered out. */
  get #needed(): number {
    return this.#settings.hasSearch || hasFilter(this.#settings) ? Infinity : this.#limit;
  }

  get #options(): ListOptions {
    const { include, exclude, maxAge, search } = this.#settings;
    const isSearched = this.#source.canSearch && this.#collection === this.#loaded;
    return { pageSize: this.pageSize, limit: this.#limit, include, exclude, maxAge, search: isSearched ? '' : search };
  }

  #hasOtherSource(): boolean {
    const followed = this.#followed;
    if (!followed) return true;
    const keys = ['src', 'format', 'map', 'refreshInterval', 'read'] as const;
    if (keys.some((key) => followed[key] !== this.#settings[key])) return true;
    return this.#source.isPaged && followed.pageSize !== this.pageSize;
  }

  #addPage(number: number, page: HeadlinePage, time: number): void {
    if (this.#isReplacing || !this.#loaded) this.#loaded = new Collection(this.#source.isPaged);
    this.#isReplacing = false;
    this.#loaded.addPage(number, page);
    this.#loadedAt = time;
    this.#host.requestUpdate();
    this.#listener.onLoad();
  }

  /** Keeps open what is. Past the end, the page before is the last one. */
  #handleMissingPage(number: number, error: FeedError | undefined): void {
    if (error) this.#setStatus(error, false);
    else this.#loaded?.addMissingPage(number);
    const isLastUnknown = this.#loaded?.paginate(pageOptionsOf(this.#options)).last === undefined;
    if (error || isLastUnknown) this.#listener.onPage(this.#open.page ?? 1);
    this.#host.requestUpdate();
  }

  #setStatus(error: FeedError | undefined, allFailed: boolean): void {
    this.#error = error;
    this.#allFailed = allFailed;
    this.#host.requestUpdate();
    this.#listener.onError(error);
  }
}
