import type { CSSResultGroup, noChange, PropertyValues, TemplateResult } from 'lit';
import { BaseElement, isPlainClick } from '../element/base-element.js';
import { ClockController } from '../element/clock-controller.js';
import { property } from '../element/property.js';
import type { Dictionary } from '../locale/dictionary.js';
import { headlineWords } from '../locale/headline-words.js';
import { limitExcerpts, listSettings } from './attributes.js';
import { FilterBox } from './filter-box.js';
import { HeadlineList } from './headline-list.js';
import type { HeadlineStrip } from './headline-strip.js';
import {
  HeadlineSelectEvent,
  HeadlinesLoadEvent,
  NewHeadlinesEvent,
  PageEvent,
  type HeadlinesEventMap,
} from './headlines-events.js';
import { headlinesView } from './headlines-view.js';
import type { Grouping } from './list/group-headlines.js';
import type { GivenHeadline, Headline } from './list/headline.js';
import { PageAddress } from './page-address.js';
import { inlineHeadlines } from './source/inline-headlines.js';
import { BrokenImages } from './view/broken-images.js';
import { styles } from './view/headlines.styles.js';
import type { DateForm } from './view/headline-item.template.js';
import { renderHeadlines, type HeadlineLayout, type HeadlinesActions } from './view/headlines.template.js';
import { NextFocus } from './view/next-focus.js';
import type { Pagination } from './view/pagination.template.js';

/**
 * A dated list of headlines with excerpts, in pages, from one or several feeds.
 *
 * @summary Embeddable list of headlines.
 * @tagname ca-headlines
 *
 * @slot - Fallback until there are headlines. A `<script type="application/json">` in it holds the first headlines.
 * @slot pause-icon - Icon of the strip's button while the strip moves.
 * @slot play-icon - Icon of that button while the strip is paused.
 * @slot empty - Shown when the source has no headlines.
 * @slot error - Shown when nothing could be loaded and there is no fallback.
 *
 * @fires {HeadlinesLoadEvent} ca-load - An answer was read and is shown; `headlines` are those shown, `total` how many there are.
 * @fires {FeedErrorEvent} ca-error - A source failed; `error` is a `FeedError`. Once for each change.
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
 * @cssstate static - The strip has so few headlines that all are in sight, and stands still (`layout="ticker"`).
 *
 * @cssprop [--ca-headlines-text=inherit] - Text colour. Falls back to `--ca-text`.
 * @cssprop [--ca-headlines-muted=currentColor at 88%] - Colour of what is said beside the texts. Falls back to `--ca-muted`.
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
export class Headlines extends BaseElement<HeadlinesEventMap> {
  static override styles: CSSResultGroup = styles;
  protected static override readonly tag: string = 'ca-headlines';
  protected static override readonly words: Dictionary<object> = headlineWords;
  protected static override readonly states: readonly string[] =
    'loading empty error stale offline has-new static'.split(' ');
  protected static override readonly choices: Readonly<Record<string, string>> = {
    pagination: 'numbers prev-next more none',
    groupBy: 'none day month',
    dateStyle: 'absolute relative none',
    layout: 'list compact cards ticker',
  };

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

  /** Maximum number of headlines on all pages. */
  @property({ type: Number })
  limit = 200;

  /** The open page, from 1. Clamped to the last page; page 1 when the server does not have it. */
  @property({ type: Number })
  page = 1;

  /** Headlines on a page; at most 100 from WordPress. */
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

  /** How dates are shown: `absolute` (05 February 2026), `relative` (3 hours ago, up to a week), `none`. */
  @property({ attribute: 'date-style' })
  dateStyle: DateForm = 'absolute';

  /** How much of the excerpts is shown: `full`, `none`, or a number of lines. */
  @property()
  excerpt: string | number | null = 'full';

  /** Shows pictures. Without it, no picture is requested. */
  @property({ type: Boolean, attribute: 'with-images' })
  withImages = false;

  /** Shows the publication. */
  @property({ type: Boolean, attribute: 'with-source' })
  withSource = false;

  /** Shows the author. */
  @property({ type: Boolean, attribute: 'with-author' })
  withAuthor = false;

  /** Shows a search box over what is loaded; WordPress searches all its posts. */
  @property({ type: Boolean, attribute: 'with-filter' })
  withFilter = false;

  /** Words of which a headline must have one; separated by commas or blanks. */
  @property()
  include: string | null | undefined;

  /** Words that a headline must not have. */
  @property()
  exclude: string | null | undefined;

  /** Maximum age in days. */
  @property({ type: Number, attribute: 'max-age' })
  maxAge: number | null | undefined;

  /** How headlines are laid out: `list`, `compact` (one line each), `cards`, `ticker` (a moving strip). */
  @property()
  layout: HeadlineLayout = 'list';

  /** Heading level of the titles, 1–6; date and groups are one level above. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Where links open, as on `<a>`; other windows get `rel="noopener"` and are announced. */
  @property()
  target: string | null | undefined;

  /** IANA time zone of dates; that of the nearest ancestor with the attribute, else the user's. */
  @property({ attribute: 'time-zone', reflect: true })
  timeZone: string | null | undefined;

  /** The page's own reader: takes parsed JSON or text, returns headlines. */
  @property({ attribute: false })
  read: ((payload: unknown) => readonly GivenHeadline[]) | undefined;

  /** Renders an item's content in place of the built-in one. */
  @property({ attribute: false })
  renderItem: ((headline: Headline) => unknown) | undefined;

  readonly #list = new HeadlineList(this, {
    onLoad: () =>
      void this.updateComplete.then(() => this.dispatchEvent(new HeadlinesLoadEvent(this.headlines, this.#list.total))),
    onError: (error) => this.reportFeedError('src', error, error?.url ?? this.src),
    onNew: (headlines) => this.dispatchEvent(new NewHeadlinesEvent(headlines)),
    onPage: (page) => (this.page = page),
  });
  readonly #address = new PageAddress(this, (page) => (this.page = page));
  readonly #filterBox = new FilterBox(this, () => this.#list.follow());
  readonly #clock = new ClockController(this);
  readonly #brokenImages = new BrokenImages();
  readonly #actions: HeadlinesActions = {
    addressOf: (page) => this.#address.of(page),
    onPage: (event, page) => this.#turnPage(event, page),
    onSelect: (event, headline) => this.offerClick(event, () => new HeadlineSelectEvent(headline)),
    onImage: (event) => this.#brokenImages.note(event) && this.requestUpdate(),
    onFilter: (event) => this.#filter((event.target as HTMLInputElement).value),
    onNew: () => this.#showNew(),
    onRetry: () => this.refresh(),
  };
  readonly #focus = new NextFocus();
  #strip: HeadlineStrip | undefined;

  /** The headlines shown. Setting them replaces `src`; `undefined` returns to it. */
  @property({ attribute: false })
  get headlines(): readonly Headline[] {
    return this.#list.open.headlines;
  }
  set headlines(headlines: readonly GivenHeadline[] | undefined) {
    this.#list.give(headlines);
    this.requestUpdate();
  }

  /** Loads now, without waiting for the next interval. */
  refresh(): void {
    this.#list.refresh();
  }

  /** Turns to a page, from 1. */
  goToPage(page: number): void {
    this.page = page;
    // What waits and has nothing new needs no button.
    if (!this.#list.newCount) this.#list.showNew();
    this.requestUpdate();
    this.#address.push(page);
  }

  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#strip?.reset();
  }

  protected override hasSource(): boolean {
    return !!this.src || this.#list.hasOwnHeadlines;
  }

  protected override contextChanged(): void {
    this.#strip?.relay();
    this.#list.setInline(this.context.holdsPage ? undefined : inlineHeadlines(this));
  }

  /** What would make the update a long task is done before it. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#list.prepare(listSettings(this, this.#filterBox.query));
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('layout') && this.layout === 'ticker') this.#loadStrip();
    if (changed.has('pageParam')) this.#address.setParam(this.pageParam);
    this.page = this.#list.update(listSettings(this, this.#filterBox.query));
  }

  protected override render(): TemplateResult | typeof noChange {
    const state = {
      list: this.#list,
      context: this.context,
      strip: this.#strip,
      query: this.#filterBox.query,
      brokenImages: this.#brokenImages,
      isSummaryNext: this.#focus.isSummary,
    };
    const hasContent = !!this.headlines.length || this.#list.status === 'empty';
    return this.place(renderHeadlines(headlinesView(this, state, this.#actions)), hasContent);
  }

  protected override updated(changed: PropertyValues): void {
    this.#list.load(changed.has('page'));
    if (!this.showsServerContent) {
      limitExcerpts(this.renderRoot.firstElementChild as HTMLElement, this);
      this.#strip?.update(this.renderRoot as ShadowRoot);
    }
    const changesWithTime = this.withDate || this.maxAge ? 'day' : undefined;
    this.#clock.run(this.dateStyle === 'relative' ? 'minute' : changesWithTime, this.context.timeZone);
    if (this.page === this.#list.open.page) this.#address.correct(this.page);
    if (!this.#list.open.missing) this.#focus.move(this.renderRoot);
    this.showStates(headlineWords.of(this.context.language).headlines, [
      this.#list.status,
      this.#list.offline && 'offline',
      this.#list.newCount && 'has-new',
      this.#strip?.standing && 'static',
    ]);
  }

  #loadStrip(): void {
    void this.load('layout', async () => {
      const { HeadlineStrip } = await import('./headline-strip.js');
      this.#strip ??= new HeadlineStrip(this);
      return true;
    });
  }

  #turnPage(event: MouseEvent, page: number): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (!this.dispatchEvent(new PageEvent(page))) return;
    this.#focus.ask(this.pagination === 'more' ? this.headlines.length : 'summary');
    this.goToPage(page);
  }

  #filter(query: string): void {
    this.#filterBox.type(query, this.#list.isSearchedByServer);
    this.page = 1;
    this.requestUpdate();
  }

  #showNew(): void {
    this.#list.showNew();
    this.#focus.ask('summary');
    if (this.page === 1) this.requestUpdate();
    else this.goToPage(1);
  }
}
