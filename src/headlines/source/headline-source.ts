import { FeedController, type FeedHost } from '../../feed/feed-controller.js';
import { toFeedError, type FeedError } from '../../feed/feed-error.js';
import type { Answer } from '../../feed/feed.js';
import { titleAndDay } from '../list/duplicates.js';
import type { HeadlinePage } from '../formats/reader.js';
import { inTurns, isLong } from '../list/in-turns.js';
import { mergeHeadlines } from '../list/merge.js';
import { isPaged, isWordPress, pageUrl } from './page-url.js';
import { readPage, type Reading } from './read-page.js';

/** Where headlines come from, as the element's attributes say. */
export interface SourceOptions extends Reading {
  /** URLs, separated by blanks. */
  readonly src: string;
  /** Seconds between polls of the first page; 0 asks once. */
  readonly refreshInterval: number;
  readonly pageSize: number;
  /** Words that the server is to search for, where it can. */
  readonly search: string;
  /** How many headlines are enough for all that is shown. */
  readonly enough: number;
}

/** Who is told what the sources gave. */
export interface SourceListener {
  /** A page came, counted from 1, at a time (epoch ms). */
  onPage(number: number, page: HeadlinePage, at: number): void;
  /** A further page did not come; without an error it lies past the end. */
  onNoPage(number: number, error?: FeedError): void;
  /** How the sources stand: the error of one that failed, if any, and whether all of them failed. */
  onState(error: FeedError | undefined, all: boolean): void;
}

/** How long sources that have not answered yet may hold up those that have, ms. */
const PATIENCE = 2000;

/** Most bytes of an answer, unpacked. */
const CAP = 5 * 1024 * 1024;

/** One URL's first page. */
interface First {
  readonly feed: FeedController;
  answer?: Answer | undefined;
  page?: HeadlinePage | undefined;
  /** The page of an earlier visit; it stands in where this one's does not come. */
  kept?: HeadlinePage | undefined;
  /** When the page was got, epoch ms. */
  at: number;
  error?: FeedError | undefined;
}

/** Follows the first page of every URL, merged; and asks for further pages where one URL gives them. */
export class HeadlineSource {
  readonly #host: FeedHost;
  readonly #listener: SourceListener;
  readonly #further: FeedController;
  readonly #all: First[] = [];
  #urls: readonly string[] = [];
  #options: SourceOptions | undefined;
  /** The further page that is being asked for, and the URLs that further pages came from. */
  #asked = 0;
  readonly #visited = new Set<string>();
  #given = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FeedHost, listener: SourceListener) {
    this.#host = host;
    this.#listener = listener;
    this.#further = new FeedController(host, {
      onAnswer: (answer) => void this.#takeFurther(answer),
      onError: (error) => this.#failFurther(error),
    });
  }

  /** Whether there is a source to follow, and no connection to do it. */
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

  /** Whether less may have been read than is enough now. */
  isShortOf(enough: number): boolean {
    return this.#mostRead !== undefined && enough > this.#options!.enough;
  }

  /** Follows other sources; what is under way for the old ones is dropped. */
  follow(options: SourceOptions): void {
    this.#options = options;
    this.#urls = options.src.split(/\s+/).filter(Boolean);
    this.#given = false;
    this.#asked = 0;
    this.#visited.clear();
    clearTimeout(this.#timer);
    this.#further.follow('', 0);
    while (this.#all.length < this.#urls.length) this.#all.push(this.#newFirst());
    this.#all.forEach((first, index) => {
      first.answer = first.page = first.kept = first.error = undefined;
      const url = this.#urls[index];
      first.feed.follow(url && (this.isPaged ? this.#urlOf(1) : url), options.refreshInterval, CAP);
    });
  }

  /** Asks for the first pages now. */
  refresh(): void {
    for (const { feed } of this.#followed) feed.refresh();
  }

  /**
   * Asks for a further page, unless it is being asked for.
   *
   * @param next - its URL, where the page before names it
   */
  load(number: number, next?: string): void {
    if (number === 1 || this.#asked === number || !this.#given) return;
    if (next && this.#visited.has(next)) {
      this.#listener.onNoPage(number);
      return;
    }
    this.#asked = number;
    if (next) this.#visited.add(next);
    this.#further.follow(next ?? this.#urlOf(number), 0, CAP);
  }

  get #followed(): readonly First[] {
    return this.#all.slice(0, this.#urls.length);
  }

  /**
   * Most items of an answer that are looked at: twice as many as are shown, as some may be there twice or be none. Of
   * several sources all, as nobody knows which have the newest, and of a server's page all.
   */
  get #mostRead(): number | undefined {
    const { enough = Infinity } = this.#options ?? {};
    return this.#urls.length === 1 && !this.isPaged && enough < Infinity ? enough * 2 : undefined;
  }

  #urlOf(page: number): string {
    const { pageSize = 0, search = '' } = this.#options ?? {};
    return pageUrl(this.#urls[0]!, { page, pageSize, search });
  }

  #newFirst(): First {
    const first: First = {
      at: 0,
      feed: new FeedController(this.#host, {
        onAnswer: (answer) => void this.#take(first, answer),
        onError: (error) => {
          first.error = error;
          this.#settle();
        },
      }),
    };
    return first;
  }

  async #take(first: First, answer: Answer): Promise<void> {
    first.error = undefined;
    if (first.answer !== answer) {
      first.answer = answer;
      try {
        const page = await readPage(answer, { ...this.#options!, limit: this.#mostRead });
        // Merging goes by titles: those of thousands would make it a long task.
        if (this.#urls.length > 1 && isLong(page.headlines)) await inTurns(page.headlines, titleAndDay);
        // What was asked for later wins, whatever is read first.
        if (first.answer !== answer) return;
        first[answer.keptAt ? 'kept' : 'page'] = page;
        first.at = answer.keptAt ?? Date.now();
      } catch (error) {
        if (first.answer !== answer || answer.keptAt) return;
        first.error = toFeedError(error, answer.url);
        first.answer = undefined;
      }
    }
    this.#settle();
  }

  /** Gives what there is: once all have answered, or the patience with the slow ones is at its end. */
  #settle(): void {
    const firsts = this.#followed;
    const waiting = firsts.filter(({ page, error }) => !page && !error).length;
    clearTimeout(this.#timer);
    if (waiting && !this.#given) this.#timer = setTimeout(() => this.#give(), PATIENCE);
    else this.#give();
  }

  #give(): void {
    const firsts = this.#followed;
    const pages = firsts.flatMap(({ page, kept, error }) => page ?? (error && kept) ?? []);
    if (pages.length) {
      this.#given = true;
      const page =
        firsts.length === 1 ? pages[0]! : { headlines: mergeHeadlines(pages.map(({ headlines }) => headlines)) };
      this.#listener.onPage(1, page, Math.max(...firsts.map(({ at }) => at)));
    }
    const failed = firsts.filter(({ error }) => error);
    this.#listener.onState(failed[0]?.error, failed.length === firsts.length);
  }

  async #takeFurther(answer: Answer): Promise<void> {
    const number = this.#asked;
    const options = this.#options!;
    // The feed goes on to tell of a page that was taken.
    if (!number) return;
    try {
      const page = await readPage(answer, options);
      if (this.#asked !== number || this.#options !== options) return;
      this.#asked = 0;
      if (page.headlines.length) this.#listener.onPage(number, page, Date.now());
      else this.#listener.onNoPage(number);
    } catch (error) {
      if (this.#options === options) this.#failFurther(toFeedError(error, answer.url));
    }
  }

  /** WordPress answers 400 past the end, others 404. */
  #failFurther(error: FeedError): void {
    const number = this.#asked;
    if (!number) return;
    this.#asked = 0;
    this.#further.follow('', 0);
    this.#listener.onNoPage(number, error.status === 400 || error.status === 404 ? undefined : error);
  }
}
