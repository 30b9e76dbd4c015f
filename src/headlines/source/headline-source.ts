import { FeedController, type FeedHost } from '../../feed/feed-controller.js';
import { toFeedError, type FeedError } from '../../feed/feed-error.js';
import type { Answer } from '../../feed/feed.js';
import type { HeadlinePage } from '../formats/reader.js';
import { titleAndDay } from '../list/duplicates.js';
import { mergeSources } from '../list/ordering.js';
import { isLong, runInSlices } from '../../payload/time-slices.js';
import { isPaged, isWordPress, pageUrl } from './page-url.js';
import { readPage, type ReadPageOptions } from './read-page.js';

/** Where headlines come from, as the element's attributes say. */
export interface SourceOptions extends ReadPageOptions {
  /** URLs, separated by blanks. */
  readonly src: string;
  /** Seconds between polls of the first page; 0 loads once. */
  readonly refreshInterval: number;
  readonly pageSize: number;
  /** Words that the server is to search for, where it can. */
  readonly search: string;
  /** How many headlines fill all pages that are shown. */
  readonly needed: number;
}

/** Receives what the sources give. */
export interface SourceListener {
  /** A page was loaded, counted from 1, at a time (epoch ms). */
  onPage(number: number, page: HeadlinePage, time: number): void;
  /** A further page could not be loaded; without an error it is past the end. */
  onMissingPage(number: number, error?: FeedError): void;
  /** A further page was not loaded, as too many were since the user's last action. */
  onLoadLimit(): void;
  /** The error of the first source that failed, if any, and whether all of them failed. */
  onStatus(error: FeedError | undefined, allFailed: boolean): void;
}

/** How long sources that have not answered yet may delay those that have, ms. */
const MAX_WAIT_MS = 2000;

/** Maximum size of an answer, uncompressed. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Maximum number of further pages that are loaded without another action of the user. */
const MAX_FURTHER_LOADS = 3;

/** Readers look at this many times the headlines needed, as some items repeat or are no headlines. */
const ITEMS_PER_HEADLINE = 2;

/** The first page of one URL. */
interface SourceFeed {
  readonly feed: FeedController;
  answer?: Answer | undefined;
  page?: HeadlinePage | undefined;
  /** The page of an earlier visit; used when this visit's cannot be loaded. */
  storedPage?: HeadlinePage | undefined;
  /** When the page was loaded, epoch ms. */
  time: number;
  error?: FeedError | undefined;
}

/** Follows the first page of every URL, merged, and loads further pages where a single URL gives them. */
export class HeadlineSource {
  readonly #host: FeedHost;
  readonly #listener: SourceListener;
  readonly #furtherPages: FeedController;
  /** One for each URL; those of a longer `src` before are kept for reuse. */
  readonly #sourceFeeds: SourceFeed[] = [];
  #urls: readonly string[] = [];
  #options: SourceOptions | undefined;
  /** Number of the further page that is being loaded; 0 when none is. */
  #loadingPage = 0;
  /** Number of further pages that may be loaded before the user's next action. */
  #loadsLeft = MAX_FURTHER_LOADS;
  /** URLs of the further pages so far, as their links may form a circle. */
  readonly #visited = new Set<string>();
  #isFirstPageDelivered = false;
  #waitTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FeedHost, listener: SourceListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController({ hostDisconnected: () => clearTimeout(this.#waitTimer) });
    this.#furtherPages = new FeedController(host, {
      onAnswer: (answer) => this.#readFurtherPage(answer),
      onError: (error) => this.#failFurtherPage(error),
    });
  }

  /** Whether there is a source to follow, and no connection. */
  get offline(): boolean {
    return this.#followed.some(({ feed }) => feed.offline);
  }

  /** Whether the server gives page by page. Several URLs are merged, and so cut into pages here. */
  get isPaged(): boolean {
    return this.#urls.length === 1 && isPaged(this.#urls[0]!);
  }

  /** Whether the server can search. */
  get canSearch(): boolean {
    return this.#urls.length === 1 && isWordPress(this.#urls[0]!);
  }

  /** Whether fewer items may have been read than are needed now. */
  needsMore(needed: number): boolean {
    return this.#itemLimit !== undefined && needed > this.#options!.needed;
  }

  /** Follows other sources; loads for the previous ones are dropped. */
  follow(options: SourceOptions): void {
    this.#options = options;
    this.#urls = options.src.split(/\s+/).filter(Boolean);
    this.#isFirstPageDelivered = false;
    this.#loadingPage = 0;
    this.#loadsLeft = MAX_FURTHER_LOADS;
    this.#visited.clear();
    clearTimeout(this.#waitTimer);
    this.#furtherPages.follow('', 0);
    while (this.#sourceFeeds.length < this.#urls.length) this.#sourceFeeds.push(this.#createSourceFeed());
    this.#sourceFeeds.forEach((source, index) => {
      source.answer = source.page = source.storedPage = source.error = undefined;
      const url = this.#urls[index];
      // What a user searches for is not to be found in storage.
      const keep = !options.search;
      source.feed.follow(url && (this.isPaged ? this.#urlOfPage(1) : url), options.refreshInterval, {
        maxBytes: MAX_BYTES,
        keep,
      });
    });
  }

  /** Loads the first pages now. */
  refresh(): void {
    for (const { feed } of this.#followed) feed.refresh();
  }

  /** Allows further pages to be loaded again, after an action of the user. */
  allowFurtherLoads(): void {
    this.#loadsLeft = MAX_FURTHER_LOADS;
  }

  /**
   * Loads a further page, unless it is being loaded.
   *
   * @param next - its URL, where the page before names it
   */
  load(number: number, next?: string): void {
    if (number === 1 || this.#loadingPage === number || !this.#isFirstPageDelivered) return;
    if (next && this.#visited.has(next)) {
      this.#listener.onMissingPage(number);
      return;
    }
    if (!this.#loadsLeft) {
      this.#listener.onLoadLimit();
      return;
    }
    this.#loadsLeft -= 1;
    this.#loadingPage = number;
    if (next) this.#visited.add(next);
    // The next visit begins with the first page: further ones would only take its room in storage.
    this.#furtherPages.follow(next ?? this.#urlOfPage(number), 0, { maxBytes: MAX_BYTES, keep: false });
  }

  get #followed(): readonly SourceFeed[] {
    return this.#sourceFeeds.slice(0, this.#urls.length);
  }

  /**
   * Maximum number of items of an answer that are read; undefined when all are: of several sources, as nobody knows
   * which have the newest, and of a server's page.
   */
  get #itemLimit(): number | undefined {
    const { needed = Infinity } = this.#options ?? {};
    return this.#urls.length === 1 && !this.isPaged && needed < Infinity ? needed * ITEMS_PER_HEADLINE : undefined;
  }

  #urlOfPage(page: number): string {
    const { pageSize = 0, search = '' } = this.#options ?? {};
    return pageUrl(this.#urls[0]!, { page, pageSize, search });
  }

  #createSourceFeed(): SourceFeed {
    const source: SourceFeed = {
      time: 0,
      feed: new FeedController(this.#host, {
        onAnswer: (answer) => this.#readFirstPage(source, answer),
        onError: (error) => {
          source.error = error;
          this.#deliverWhenReady();
        },
      }),
    };
    return source;
  }

  /** @returns whether headlines were read, and no later answer came meanwhile */
  async #readFirstPage(source: SourceFeed, answer: Answer): Promise<boolean> {
    source.error = undefined;
    if (source.answer !== answer) {
      source.answer = answer;
      try {
        const page = await readPage(answer, { ...this.#options!, limit: this.#itemLimit });
        // Merging compares titles: to prepare thousands of them would be a long task.
        if (this.#urls.length > 1 && isLong(page.headlines)) await runInSlices(page.headlines, titleAndDay);
        // A later answer wins, whichever is read first.
        if (source.answer !== answer) return false;
        source[answer.keptAt ? 'storedPage' : 'page'] = page;
        source.time = answer.keptAt ?? Date.now();
      } catch (error) {
        if (source.answer !== answer || answer.keptAt) return false;
        source.error = toFeedError(error, answer.url);
        source.answer = undefined;
      }
    }
    this.#deliverWhenReady();
    return !source.error;
  }

  /** Delivers once all sources have answered, or have been waited for long enough. */
  #deliverWhenReady(): void {
    const isWaiting = this.#followed.some(({ page, error }) => !page && !error);
    clearTimeout(this.#waitTimer);
    if (isWaiting && !this.#isFirstPageDelivered) this.#waitTimer = setTimeout(() => this.#deliver(), MAX_WAIT_MS);
    else this.#deliver();
  }

  #deliver(): void {
    const sources = this.#followed;
    const pages = sources.flatMap(({ page, storedPage, error }) => page ?? (error && storedPage) ?? []);
    if (pages.length) {
      this.#isFirstPageDelivered = true;
      const lists = pages.map(({ headlines }) => headlines);
      const page = sources.length === 1 ? pages[0]! : { headlines: mergeSources(lists, Date.now()) };
      this.#listener.onPage(1, page, Math.max(...sources.map(({ time }) => time)));
    }
    const failed = sources.filter(({ error }) => error);
    this.#listener.onStatus(failed[0]?.error, failed.length === sources.length);
  }

  /** @returns whether headlines were read that are still asked for */
  async #readFurtherPage(answer: Answer): Promise<boolean> {
    const number = this.#loadingPage;
    const options = this.#options!;
    // The feed repeats answers that were read already.
    if (!number) return false;
    try {
      const page = await readPage(answer, options);
      if (this.#loadingPage !== number || this.#options !== options) return false;
      this.#loadingPage = 0;
      if (page.headlines.length) this.#listener.onPage(number, page, Date.now());
      else this.#listener.onMissingPage(number);
      return page.headlines.length > 0;
    } catch (error) {
      if (this.#options === options) this.#failFurtherPage(toFeedError(error, answer.url));
      return false;
    }
  }

  /** Past the end, WordPress answers 400 and others 404. */
  #failFurtherPage(error: FeedError): void {
    const number = this.#loadingPage;
    if (!number) return;
    this.#loadingPage = 0;
    this.#furtherPages.follow('', 0);
    this.#listener.onMissingPage(number, error.status === 400 || error.status === 404 ? undefined : error);
  }
}
