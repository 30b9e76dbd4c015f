import type { CSSResultGroup, noChange, PropertyValues, TemplateResult } from 'lit';
import { isPlainClick } from '../element/base-element.js';
import { ClockController } from '../element/clock-controller.js';
import { property } from '../element/property.js';
import type { Dictionary } from '../locale/dictionary.js';
import { headlineWords } from '../locale/headline-words.js';
import { limitExcerpts, listSettings } from './attributes.js';
import { FilterBox } from './filter-box.js';
import { HeadlineList } from './headline-list.js';
import type { HeadlineStrip } from './headline-strip.js';
import { HeadlineSelectEvent, HeadlinesLoadEvent, NewHeadlinesEvent, PageEvent } from './headlines-events.js';
import { headlinesView } from './headlines-view.js';
import type { GivenHeadline, Headline } from './list/headline.js';
import { PageAddress } from './page-address.js';
import { HeadlinesProperties } from './properties.js';
import { inlineHeadlines } from './source/inline-headlines.js';
import { BrokenImages } from './view/broken-images.js';
import { styles } from './view/headlines.styles.js';
import { renderHeadlines, type HeadlinesActions } from './view/headlines.template.js';
import { NextFocus } from './view/next-focus.js';

/**
 * A dated list of headlines with excerpts, in pages, from one or several feeds.
 *
 * @summary Embeddable list of headlines.
 * @tagname ca-headlines
 *
 * @slot - Fallback until there are headlines. A `<script type="application/json">` in it holds the first headlines.
 * @slot label - Words before the strip (`layout="ticker"`).
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
 * @csspart frame - Holds all: the ground, and what is set for the whole element.
 * @csspart header - Holds date, summary and filter box.
 * @csspart date - Today's date.
 * @csspart summary - Says which results are seen, and of how many.
 * @csspart filter - The filter box.
 * @csspart new-items - The button that shows what is new.
 * @csspart list - A list of headlines.
 * @csspart group - The headlines of a day or month, with their heading.
 * @csspart group-heading - The heading of a day or month.
 * @csspart item - One headline; also the place of one that loads, see `skeleton`.
 * @csspart item-with-image - A headline that has a picture (`with-images`).
 * @csspart text - Holds title, meta and excerpt in a column, where `order` changes their order.
 * @csspart title - The title.
 * @csspart link - The title's link.
 * @csspart meta - Holds time, source and author.
 * @csspart meta-separator - The dot between two of these; style its `::before`.
 * @csspart time - When it was published.
 * @csspart source - The publication.
 * @csspart author - The author.
 * @csspart excerpt - The excerpt.
 * @csspart image-box - The place of the picture, there before it comes.
 * @csspart image - The picture.
 * @csspart pagination - The row of pages, or holds the button for more.
 * @csspart numbers - Holds the numbers of pages.
 * @csspart ellipsis - Stands for numbers that are left out.
 * @csspart page - A page's number.
 * @csspart page-current - The number of the open page.
 * @csspart previous - Turns to the page before.
 * @csspart next - Turns to the next page.
 * @csspart more - Loads more.
 * @csspart skeleton - Holds the place of an item while the first headlines load, made of the same parts.
 * @csspart skeleton-bar - Holds the place of a text in it.
 * @csspart message - Says that headlines are missing, failed, or are not up to date.
 * @csspart as-of - Says when the headlines shown were loaded, where they are not up to date.
 * @csspart retry-button - The button that loads anew where nothing could be loaded.
 * @csspart pause-button - The button that pauses and plays the strip (`layout="ticker"`).
 * @csspart label - The box of the words before the strip; gone where there are none.
 * @csspart strip - The box that the headlines move through (`layout="ticker"`).
 * @csspart separator - The dot between two headlines of the strip; style its `::before`.
 *
 * @cssstate loading - Headlines are being asked for and there are none yet.
 * @cssstate empty - There are no headlines.
 * @cssstate error - The sources failed and never answered.
 * @cssstate stale - The sources failed; the last good headlines stay.
 * @cssstate offline - The browser has no connection to load headlines by. Beside the other states.
 * @cssstate has-new - New headlines wait behind their button.
 * @cssstate busy - A page is being loaded.
 * @cssstate filtered - The reader has typed words into the filter box.
 * @cssstate partial - Some of several sources failed.
 * @cssstate paused - The strip is paused by the user or the page (`layout="ticker"`).
 * @cssstate static - The strip has so few headlines that all are in sight, and stands still (`layout="ticker"`).
 *
 * @cssprop [--ca-headlines-text=inherit] - Text colour. Falls back to `--ca-text`.
 * @cssprop [--ca-headlines-muted=currentColor at 88%] - Colour of what is said beside the texts. Falls back to `--ca-muted`.
 * @cssprop [--ca-headlines-surface=transparent] - Ground. Falls back to `--ca-surface`.
 * @cssprop [--ca-headlines-accent=currentColor] - Colour of the row of pages and of buttons; also of the focus ring, and the ground of the button for new headlines, where it is set. Falls back to `--ca-accent`.
 * @cssprop [--ca-headlines-accent-text=Canvas] - Text colour on that ground. Falls back to `--ca-accent-text`.
 * @cssprop [--ca-headlines-link=inherit] - Colour of the titles' links.
 * @cssprop [--ca-headlines-line=currentColor at 16%] - Colour of the lines between items.
 * @cssprop [--ca-headlines-gap=1.25em] - Space around an item. Falls back to `--ca-gap`.
 * @cssprop [--ca-headlines-density=1] - Factor on that space. Falls back to `--ca-density`.
 * @cssprop [--ca-headlines-radius=0.375em] - Corner radius. Falls back to `--ca-radius`.
 * @cssprop [--ca-headlines-focus-ring=currentColor] - Colour of the focus ring. Falls back to `--ca-focus-ring`.
 * @cssprop [--ca-headlines-strip-gap=2.5em] - Space between two headlines of the strip.
 * @cssprop [--ca-headlines-fade=0px] - Width of the strip's fading edges; needs a ground (`--ca-headlines-surface`). Falls back to `--ca-fade`.
 * @cssprop [--ca-headlines-mask=none] - Mask of the strip, as `mask-image` takes it: edges that fade on any ground, such as glass. Costs: Firefox then moves the strip with the main thread. Falls back to `--ca-mask`.
 * @cssprop [--ca-headlines-height=6lh] - Least height of a vertical strip. Falls back to `--ca-height`.
 * @cssprop [--ca-headlines-pause-size=1.5em] - Size of the button that pauses, at least 24px. Falls back to `--ca-pause-size`.
 * @cssprop [--ca-headlines-image-ratio=16 / 9] - Width to height of pictures, reserved before they come.
 */
export class Headlines extends HeadlinesProperties {
  static override styles: CSSResultGroup = styles;
  protected static override readonly tag: string = 'ca-headlines';
  protected static override readonly words: Dictionary<object> = headlineWords;
  protected static override readonly states: readonly string[] =
    'loading empty error stale offline has-new busy filtered partial paused static'.split(' ');
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
      this.#list.open.missing && 'busy',
      this.#filterBox.query && 'filtered',
      this.#list.isPartial && 'partial',
      this.layout === 'ticker' && this.paused && 'paused',
      this.#strip?.isStatic && 'static',
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
