import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adoptCss } from '../element/adopt-css.js';
import { clampNumber } from '../payload/json.js';
import { ConsoleLines } from '../element/console-lines.js';
import { hasFallback } from '../element/fallback.js';
import { isPlainClick } from '../element/plain-click.js';
import { reflectStates } from '../element/reflect-states.js';
import { register } from '../element/register.js';
import { watchPage } from '../element/watch-page.js';
import { FeedErrorEvent, type FeedError } from '../feed/feed-error.js';
import { headlineWords } from '../locale/headline-words.js';
import { nearestLang } from '../element/nearest-lang.js';
import { nearestZone } from '../element/nearest-zone.js';
import type { Motion } from '../marquee/motion.js';
import { isPausedByUser, onPausedByUser, setPausedByUser } from '../marquee/shared-pause.js';
import { Strip } from '../marquee/strip.js';
import { brokenImage } from './view/broken-image.js';
import { Clock } from '../element/clock.js';
import { Collection } from './list/collection.js';
import { FilterBox } from './filter-box.js';
import type { HeadlinePage } from './formats/reader.js';
import { GivenHeadlines } from './list/given-headlines.js';
import type { Grouping } from './list/group-headlines.js';
import { HeadlineSelectEvent } from './headline-select-event.js';
import { HeadlineSource } from './source/headline-source.js';
import type { Headline } from './list/headline.js';
import { HeadlinesLoadEvent } from './headlines-load-event.js';
import { styles } from './view/headlines.styles.js';
import { renderHeadlines, type HeadlineLayout, type SourceState } from './view/headlines.template.js';
import { inlineHeadlines } from './source/inline-headlines.js';
import { hasFilter } from './list/filter.js';
import { PageLayout, pageOptionsOf, type ListOptions } from './list/page-layout.js';
import { moveFocus, type Focus } from './view/move-focus.js';
import { NewHeadlinesEvent } from './new-headlines-event.js';
import { openPages, type OpenPages } from './list/pages.js';
import { PageAddress } from './page-address.js';
import { PageEvent } from './page-event.js';
import { MAX_WORDPRESS_PAGE_SIZE } from './source/page-url.js';
import type { Pagination } from './view/pagination.template.js';
import { summaryOf } from './view/summary.js';

/** The states that CSS can see. */
const STATES = ['loading', 'empty', 'error', 'stale', 'offline', 'has-new'];
/** The properties that say where headlines come from. */
const SOURCE = ['src', 'format', 'map', 'refreshInterval', 'read'];
/** More than any list can use, so that no number runs away. */
const MOST_HEADLINES = 100_000;
/** How the strip moves. */
const MOTION: Motion = { speed: 50, direction: 'auto', fill: 'spread' };

/**
 * A dated list of headlines with excerpts, in pages, from one or several feeds.
 *
 * @summary Embeddable list of headlines.
 * @tagname ca-headlines
 *
 * @slot - Fallback: shown as it is until there are headlines. A `<script type="application/json">` with headlines in
 * any readable format is first data.
 * @slot empty - Shown when the source has no headlines.
 * @slot error - Shown when nothing could be loaded and there is no fallback.
 *
 * @fires {HeadlinesLoadEvent} ca-load - An answer was read and is shown; `headlines` are those shown, `total` how many there are.
 * @fires {FeedErrorEvent} ca-error - A source gave nothing; `error` is a `FeedError`. Once per change of state.
 * @fires {PageEvent} ca-page - The user turns to `page`. Cancelable.
 * @fires {HeadlineSelectEvent} ca-select - The user follows a `headline` by a plain click or key press. Cancelable.
 * @fires {NewHeadlinesEvent} ca-new - New `headlines` came and wait behind their button.
 *
 * @csspart header - Holds date, summary and filter box.
 * @csspart date - Today's date.
 * @csspart summary - Says which results are seen, and of how many.
 * @csspart filter - The filter box.
 * @csspart new-items - The button that shows what is new.
 * @csspart list - A list of headlines.
 * @csspart group - The headlines of a day or month, with their heading.
 * @csspart group-heading - The heading of a day or month.
 * @csspart item - One headline.
 * @csspart title - The title.
 * @csspart link - The title's link.
 * @csspart meta - Holds time, source and author.
 * @csspart time - When it was published.
 * @csspart source - The publication.
 * @csspart author - The author.
 * @csspart excerpt - The excerpt.
 * @csspart image - The picture.
 * @csspart pagination - The row of pages, or holds the button for more.
 * @csspart page - A page's number.
 * @csspart page-current - The number of the open page.
 * @csspart previous - Turns to the page before.
 * @csspart next - Turns to the next page.
 * @csspart more - Loads more.
 * @csspart skeleton - Holds the place of an item while the first headlines load.
 * @csspart message - Says that headlines are missing, failed, or are not up to date.
 * @csspart retry-button - The button that loads anew where nothing could be loaded.
 * @csspart pause-button - The button that pauses and plays the strip (`layout="ticker"`).
 * @csspart strip - The box that the headlines move through (`layout="ticker"`).
 * @csspart separator - The dot between two headlines of the strip; style its `::before`.
 *
 * @cssstate loading - Headlines are being asked for and there are none yet.
 * @cssstate empty - There are no headlines.
 * @cssstate error - The sources failed and never answered.
 * @cssstate stale - The sources failed; the last good headlines stay.
 * @cssstate offline - The browser has no connection to load headlines by. Beside the other states.
 * @cssstate has-new - New headlines wait behind their button.
 *
 * @cssprop [--ca-headlines-text=inherit] - Text colour. Falls back to `--ca-text`.
 * @cssprop [--ca-headlines-muted=currentColor at 70%] - Colour of what is said beside the texts. Falls back to `--ca-muted`.
 * @cssprop [--ca-headlines-surface=transparent] - Ground. Falls back to `--ca-surface`.
 * @cssprop [--ca-headlines-accent=currentColor] - Colour of the row of pages. Falls back to `--ca-accent`.
 * @cssprop [--ca-headlines-link=inherit] - Colour of the titles' links.
 * @cssprop [--ca-headlines-line=currentColor at 16%] - Colour of the lines between items.
 * @cssprop [--ca-headlines-gap=1.25em] - Space around an item. Falls back to `--ca-gap`.
 * @cssprop [--ca-headlines-density=1] - Factor on that space. Falls back to `--ca-density`.
 * @cssprop [--ca-headlines-radius=0.375em] - Corner radius. Falls back to `--ca-radius`.
 * @cssprop [--ca-headlines-focus-ring=currentColor] - Colour of the focus ring. Falls back to `--ca-focus-ring`.
 * @cssprop [--ca-headlines-image-ratio=16 / 9] - Width to height of pictures, reserved before they come.
 */
export class Headlines extends LitElement {
  static override styles: CSSResultGroup = styles;

  static {
    // The page follows what came, and the strip's cut what was rendered: these second updates are meant.
    this.disableWarning?.('change-in-update');
  }

  /**
   * Registers the element, unless the name is taken already; then the first definition stays.
   *
   * @param tag - the element's name
   * @param registry - where to register it
   */
  static define(tag: string = 'ca-headlines', registry: CustomElementRegistry = customElements): void {
    register(tag, this, registry);
  }

  /**
   * URLs of the headlines, http(s), separated by blanks, resolved against the document. Several are merged. In one URL
   * `{page}` and `{page-size}` have any API give page by page; WordPress REST (`/wp/v2/`) does so by itself.
   */
  @property()
  src: string | null | undefined;

  /** Payload family by name; `auto` recognises it by shape. */
  @property()
  format: string | null = 'auto';

  /** Where the fields are in any other JSON: `items: data.rows; title: name; url: link; published: date`. */
  @property()
  map: string | null | undefined;

  /** Seconds between two loads; 0 loads once, under 5 is 5. */
  @property({ type: Number, attribute: 'refresh-interval' })
  refreshInterval = 900;

  /** At most so many headlines, on all pages. */
  @property({ type: Number })
  limit = 200;

  /** The page that is open, from 1. One behind the last is the last; one that the server does not have, the first. */
  @property({ type: Number })
  page = 1;

  /** Headlines on a page; at most 100 where WordPress gives them. */
  @property({ type: Number, attribute: 'page-size' })
  pageSize = 6;

  /** How pages are turned: `numbers`, `prev-next`, `more` (adds the next page below), `none`. */
  @property()
  pagination: Pagination = 'numbers';

  /** Name of a query parameter of the host page that follows the page (`?page=2`), back button included. */
  @property({ attribute: 'page-param' })
  pageParam: string | null | undefined;

  /** Shows today's date as a heading. */
  @property({ type: Boolean, attribute: 'with-date' })
  withDate = false;

  /** Headings between items: `none`, `day`, `month`. */
  @property({ attribute: 'group-by' })
  groupBy: Grouping = 'none';

  /** How dates are told: `absolute` (05 February 2026), `relative` (3 hours ago, up to a week), `none`. */
  @property({ attribute: 'date-style' })
  dateStyle: 'absolute' | 'relative' | 'none' = 'absolute';

  /** How much of the excerpts is shown: `full`, `none`, or a number of lines. */
  @property()
  excerpt: string | number | null = 'full';

  /** Shows pictures. Without it, none is asked for. */
  @property({ type: Boolean, attribute: 'with-images' })
  withImages = false;

  /** Shows the publication. */
  @property({ type: Boolean, attribute: 'with-source' })
  withSource = false;

  /** Shows the author. */
  @property({ type: Boolean, attribute: 'with-author' })
  withAuthor = false;

  /** Shows a search box over what is loaded; WordPress searches all it has. */
  @property({ type: Boolean, attribute: 'with-filter' })
  withFilter = false;

  /** Words of which a headline must have one; separated by commas or blanks. */
  @property()
  include: string | null | undefined;

  /** Words that a headline must not have. */
  @property()
  exclude: string | null | undefined;

  /** Leaves out what is older, days. */
  @property({ type: Number, attribute: 'max-age' })
  maxAge: number | null | undefined;

  /** How headlines are laid out: `list`, `compact` (one line each), `cards`, `ticker` (a moving strip). */
  @property()
  layout: HeadlineLayout = 'list';

  /** Heading level of the titles, 1–6; date and groups are one level above. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Where links open, as on `<a>`; other windows get `rel="noopener"` and are told of. */
  @property()
  target: string | null | undefined;

  /** IANA time zone of dates; that of the nearest ancestor with the attribute, else the user's. */
  @property({ attribute: 'time-zone' })
  timeZone: string | null | undefined;

  /** Reads a payload of the page's own: gets parsed JSON or text, gives headlines. */
  @property({ attribute: false })
  read: ((payload: unknown) => readonly Headline[]) | undefined;

  /** Renders an item's content in place of the element's own. */
  @property({ attribute: false })
  renderItem: ((headline: Headline) => unknown) | undefined;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #source = new HeadlineSource(this, {
    onPage: (number, page, at) => void this.#take(number, page, at),
    onMissingPage: (number, error) => this.#miss(number, error),
    onStatus: (error, all) => this.#tell(error, all),
  });
  readonly #strip = new Strip(this, () => this.requestUpdate());
  readonly #console = new ConsoleLines(this);
  readonly #address = new PageAddress((page) => (this.page = page));
  readonly #box = new FilterBox(() => this.#follow());
  readonly #clock = new Clock(() => this.requestUpdate());
  readonly #pageLayout = new PageLayout((headlines) =>
    queueMicrotask(() => this.dispatchEvent(new NewHeadlinesEvent(headlines))),
  );
  readonly #brokenImages = new Set<string>();
  readonly #given = new GivenHeadlines(() => this.requestUpdate());
  #inline: Collection | undefined;
  #loaded: Collection | undefined;
  #loadedAt = 0;
  /** Whether the next first page replaces what was loaded, as it comes from elsewhere. */
  #renews = true;
  #error: FeedError | undefined;
  #allFailed = false;
  #open: OpenPages = { page: undefined, headlines: [], missing: undefined, hasNext: false };
  #focus: Focus | undefined;
  #hasFallback = false;
  #language = 'en';
  #zone = 'UTC';
  #release = new AbortController();

  /** The headlines shown. Setting them shows them in place of `src`; `undefined` returns to it. */
  @property({ attribute: false })
  get headlines(): readonly Headline[] {
    return this.#open.headlines;
  }
  set headlines(headlines: readonly Headline[] | undefined) {
    this.#given.set(headlines);
    this.requestUpdate();
  }

  /** Loads now, without waiting for the next interval. */
  refresh(): void {
    this.#source.refresh();
  }

  /** Turns to a page, from 1. */
  goToPage(page: number): void {
    this.page = page;
    // What waits and adds nothing new needs no button.
    if (!this.#pageLayout.newHeadlines.length) this.#collection?.showNew();
    this.requestUpdate();
    this.#address.push(page);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readPage();
    this.#release = new AbortController();
    const { signal } = this.#release;
    const update = (): void => this.requestUpdate();
    window.addEventListener('languagechange', update, { signal });
    this.#address.watch(signal);
    signal.addEventListener(
      'abort',
      watchPage(this, ['lang', 'time-zone'], () => this.#readPage()),
    );
    signal.addEventListener('abort', onPausedByUser(update));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release.abort();
    this.#strip.leave();
    this.#clock.stop();
    this.#box.leave();
  }

  /** What would make the update a long task is done before it. */
  protected override async scheduleUpdate(): Promise<void> {
    while (this.#given.reading) await this.#given.reading;
    const preparing = this.#pageLayout.prepare(this.#collection, this.#listOptions);
    if (preparing) await preparing;
    await super.scheduleUpdate();
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptCss(this.shadowRoot, Headlines.elementStyles);
    this.#strip.end();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('pageParam')) this.#address.follow(this.pageParam);
    const collection = this.#collection;
    this.#pageLayout.update(collection, this.#listOptions);
    const { pages } = this.#pageLayout;
    const page = Math.floor(clampNumber(this.page, 1, pages.last ?? Infinity, 1));
    if (collection) this.page = page;
    const more = this.pagination === 'more' && this.layout !== 'ticker';
    this.#open = openPages(pages, { page, more, before: this.#open.page });
  }

  protected override updated(changed: PropertyValues): void {
    if (SOURCE.some((name) => changed.has(name))) this.#follow();
    else if (this.#source.isPaged && ['pageSize', 'layout'].some((name) => changed.get(name) !== undefined))
      this.#follow();
    else if (this.#source.needsMore(this.#needed)) this.#follow();
    const { missing } = this.#open;
    const loaded = this.#loaded;
    if (missing && loaded && this.#collection === loaded && !this.#renews) {
      if (this.#source.isPaged) this.#source.load(missing);
      else this.#source.load(loaded.length + 1, loaded.next);
    }
    const lines = this.#excerptLines;
    const { style } = this.renderRoot.firstElementChild as HTMLElement;
    style.setProperty('--_lines', Number.isFinite(lines) ? `${lines}` : null);
    this.#strip.take(this.renderRoot, MOTION, isPausedByUser());
    this.#wind();
    if (this.page === this.#open.page) this.#address.correct(this.page);
    this.#moveFocus();
    this.#reflect();
  }

  protected override render(): TemplateResult {
    const { page, headlines, hasNext, missing } = this.#open;
    const { total, last } = this.#pageLayout.pages;
    const words = headlineWords.of(this.#language);
    const from = page && this.pagination !== 'more' ? (page - 1) * this.#size + 1 : 1;
    return renderHeadlines({
      words,
      lang: this.#language,
      zone: this.#zone,
      now: Date.now(),
      layout: this.layout,
      headlines,
      state: this.#state,
      isPartial: !!this.#error && !this.#allFailed,
      isBusy: !!missing,
      hasFallback: this.#hasFallback,
      loadedAt: this.#loadedAt,
      summary: summaryOf({ from, to: from + headlines.length - 1, total }, words, this.#language),
      withDate: this.withDate,
      groupBy: this.groupBy,
      dateStyle: this.dateStyle,
      excerptLines: this.#excerptLines,
      withImages: this.withImages,
      withSource: this.withSource,
      withAuthor: this.withAuthor,
      headingLevel: Math.round(clampNumber(this.headingLevel, 1, 6, 3)),
      target: this.target || undefined,
      brokenImages: this.#brokenImages,
      renderItem: this.renderItem,
      fresh: this.#pageLayout.newHeadlines.length,
      query: this.withFilter ? this.#box.query : undefined,
      skeletons: Math.min(this.#size, 20),
      pagination: this.pagination,
      page,
      last,
      hasNext,
      plan: this.#strip.plan,
      isPaused: isPausedByUser(),
      addressOf: (number) => this.#address.of(number),
      onPage: (event, number) => this.#turn(event, number),
      onSelect: (event, headline) => this.#select(event, headline),
      onImage: (event) => this.#noteImage(event),
      onFilter: (event) => this.#filter((event.target as HTMLInputElement).value),
      onFresh: () => this.#showFresh(),
      onRetry: () => this.refresh(),
      onPause: () => setPausedByUser(!isPausedByUser()),
    });
  }

  get #collection(): Collection | undefined {
    return this.#given.collection ?? this.#loaded ?? this.#inline;
  }

  get #listOptions(): ListOptions {
    const { include, exclude, maxAge } = this;
    // The server has searched already.
    const isSearched = this.#source.canSearch && this.#collection === this.#loaded;
    return {
      pageSize: this.#size,
      limit: this.#limit,
      include,
      exclude,
      maxAge,
      search: isSearched ? '' : this.#box.query,
    };
  }

  get #limit(): number {
    return clampNumber(this.limit, 0, MOST_HEADLINES, 200);
  }

  /** How many headlines of a source fill all pages; all it has, where some may be left out. */
  get #needed(): number {
    return this.withFilter || hasFilter(this) ? Infinity : this.#limit;
  }

  /** Headlines on a page; a strip is one page of all. */
  get #size(): number {
    const most = this.#source.canSearch ? MAX_WORDPRESS_PAGE_SIZE : MOST_HEADLINES;
    return this.layout === 'ticker'
      ? Math.min(most, this.#limit || 1)
      : Math.floor(clampNumber(this.pageSize, 1, most, 6));
  }

  get #excerptLines(): number {
    if (this.excerpt === 'none') return 0;
    return Math.round(clampNumber(Number(this.excerpt || 'full'), 0, Infinity, Infinity));
  }

  /** How the last load ended; `idle` where there is nothing to say of it. */
  get #state(): SourceState {
    if (this.#given.collection) return this.#open.headlines.length ? 'idle' : 'empty';
    if (this.#error && this.#allFailed) return this.#loaded ? 'stale' : 'error';
    if (this.#open.headlines.length || !this.src) return 'idle';
    return this.#loaded && !this.#open.missing ? 'empty' : 'loading';
  }

  #follow(): void {
    this.#error = undefined;
    this.#console.forget('src');
    this.#renews = true;
    if (!this.src) this.#loaded = undefined;
    this.#source.follow({
      src: this.src ?? '',
      format: this.format ?? 'auto',
      map: this.map ?? '',
      read: this.read,
      refreshInterval: clampNumber(this.refreshInterval, 0, Infinity, 900),
      pageSize: this.#size,
      search: this.#box.query,
      needed: this.#needed,
    });
    this.requestUpdate();
  }

  async #take(number: number, page: HeadlinePage, at: number): Promise<void> {
    if (this.#renews || !this.#loaded) this.#loaded = new Collection(this.#source.isPaged);
    this.#renews = false;
    this.#loaded.addPage(number, page);
    this.#loadedAt = at;
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(new HeadlinesLoadEvent(this.headlines, this.#pageLayout.pages.total));
  }

  /** A page that cannot be had leaves open what is; past the end, the page before is the last. */
  #miss(number: number, error: FeedError | undefined): void {
    if (error) this.#tell(error, false);
    else this.#loaded?.addMissingPage(number);
    if (error || this.#loaded?.paginate(pageOptionsOf(this.#listOptions)).last === undefined)
      this.page = this.#open.page ?? 1;
    this.requestUpdate();
  }

  #tell(error: FeedError | undefined, all: boolean): void {
    this.#error = error;
    this.#allFailed = all;
    this.requestUpdate();
    const text = error && `${error.message} (${error.code}, ${error.url ?? this.src})`;
    if (this.#console.warn('src', text) && error) this.dispatchEvent(new FeedErrorEvent(error));
  }

  #turn(event: MouseEvent, page: number): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (!this.dispatchEvent(new PageEvent(page))) return;
    this.#focus = this.pagination === 'more' ? { item: this.#open.headlines.length } : 'summary';
    this.goToPage(page);
  }

  #select(event: MouseEvent, headline: Headline): void {
    if (isPlainClick(event) && !this.dispatchEvent(new HeadlineSelectEvent(headline))) event.preventDefault();
  }

  #filter(query: string): void {
    this.#box.type(query, this.#source.canSearch);
    this.page = 1;
    this.requestUpdate();
  }

  #showFresh(): void {
    this.#collection?.showNew();
    this.#focus = 'summary';
    if (this.page === 1) this.requestUpdate();
    else this.goToPage(1);
  }

  #noteImage(event: Event): void {
    const broken = brokenImage(event);
    if (broken === undefined) return;
    this.#brokenImages.add(broken);
    this.requestUpdate();
  }

  #moveFocus(): void {
    if (!this.#focus || this.#open.missing) return;
    moveFocus(this.renderRoot, this.#focus);
    this.#focus = undefined;
  }

  /** Has dates follow the clock, where any depend on it. */
  #wind(): void {
    const every = this.dateStyle === 'relative' ? 'minute' : this.withDate || this.maxAge ? 'day' : undefined;
    if (every) this.#clock.wind(every, this.#zone);
    else this.#clock.stop();
  }

  /** Takes up what the page says around and inside the element: language, time zone, fallback, first data. */
  #readPage(): void {
    this.#language = nearestLang(this);
    this.#zone = nearestZone(this);
    this.#hasFallback = hasFallback(this);
    try {
      const headlines = inlineHeadlines(this);
      this.#inline = headlines && Collection.of(headlines);
    } catch (error) {
      this.#console.warn('content', String(error));
    }
    this.requestUpdate();
  }

  /** Shows the state to CSS and to assistive technology; a role or name that the page sets wins. */
  #reflect(): void {
    this.#internals.role = 'region';
    this.#internals.ariaLabel = headlineWords.of(this.#language).headlines;
    const now = [this.#state, this.#source.offline && 'offline', this.#pageLayout.newHeadlines.length && 'has-new'];
    reflectStates(this.#internals, STATES, now);
  }
}
