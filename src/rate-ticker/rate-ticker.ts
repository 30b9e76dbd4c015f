import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement, type SourceStatus } from '../element/base-element.js';
import { MarqueeController } from '../element/marquee-controller.js';
import { isPausedByUser, setPausedByUser, UserPause } from '../element/user-pause.js';
import type { Dictionary } from '../locale/dictionary.js';
import { tickerWords } from '../locale/ticker-words.js';
import type { Direction, Fill } from '../marquee/plan.js';
import type { SegmentReport } from '../marquee/segment.js';
import { clampNumber } from '../payload/json.js';
import { documentProperty } from '../payload/page-document.js';
import type { SourceQuotes } from '../rates/choose-sources.js';
import { runAtOnce } from '../payload/time-slices.js';
import { own } from '../rates/formats/own.js';
import { pairName, parsePair } from '../rates/pair.js';
import type { PrintedRate } from '../rates/print-rate.js';
import { validQuotes, type GivenRate, type Rate } from '../rates/rate.js';
import { flashChanges } from './flash.js';
import { InlineRates } from './inline-rates.js';
import { prepareFirstRates } from './prepare-first-rates.js';
import { RateList } from './rate-list.js';
import type { LoadedQuotes } from './rate-source.js';
import { RateSources } from './rate-sources.js';
import { RateSelectEvent, RatesLoadEvent, type RateTickerEventMap } from './rate-ticker-events.js';
import { styles } from './rate-ticker.styles.js';
import { pairOfClick, renderTicker } from './rate-ticker.template.js';
import { rateUrl } from './rate-url.js';
import { RenderBatches } from './render-batches.js';
import { writeSpokenWords } from './spoken-words.js';

/** Names the source of a console line, where it is not the first. */
const subjectOf = (subject: string, index: number): string => (index ? `${subject} ${index + 1}` : subject);

/** The properties that say where rates come from. */
const SOURCE_PROPERTIES = ['src', 'previousSrc', 'format', 'map', 'refreshInterval', 'read'];

/**
 * A looping strip of currency rates: pair, value and colour-coded change, each rate once.
 *
 * @summary Embeddable currency ticker.
 * @tagname ca-rate-ticker
 *
 * @slot - Fallback, and first data: a list of lines such as `KGS/USD = 0.01144 0%`, or a
 * `<script type="application/json">` with rates in any readable format. Shown as it is until there are rates.
 * @slot label - Words before the strip.
 * @slot pause-icon - Icon of the button while the strip moves.
 * @slot play-icon - Icon of the button while it is paused.
 * @slot empty - Shown when the source has no rates.
 * @slot error - Shown when nothing could be loaded and there is no fallback.
 *
 * @fires {RatesLoadEvent} ca-load - An answer was read and is shown; `rates` are the pairs shown, at full precision.
 * @fires {RateSelectEvent} ca-select - `rate` was clicked without a key that opens links elsewhere. When cancelled, its link is not followed.
 * @fires {FeedErrorEvent} ca-error - A source failed; `error` is a `FeedError`. Once for each change.
 *
 * @csspart pause-button - The button that pauses and plays.
 * @csspart label - Holds the words before the strip.
 * @csspart strip - The box that the rates move through.
 * @csspart track - The list of rates.
 * @csspart item - One rate.
 * @csspart item-up - A rate that rose.
 * @csspart item-down - A rate that fell.
 * @csspart item-flat - A rate that did not move, or whose change is unknown.
 * @csspart item-stale - A rate that could not be updated: no source serves it, or its new level leaps and is not confirmed.
 * @csspart link - The link of a rate, where `href` is set.
 * @csspart pair - The pair's name.
 * @csspart base - The currency that is priced.
 * @csspart quote - The currency that it is priced in.
 * @csspart name - The name of the currency that is priced (`with-names`).
 * @csspart equals - The sign between pair and value.
 * @csspart value - The value.
 * @csspart bid - What the source pays for the base (`with-bid-ask`), inside `value`.
 * @csspart ask - What the source takes for the base, likewise.
 * @csspart change - The change in percent.
 * @csspart change-up - The change of a rate that rose.
 * @csspart change-down - The change of a rate that fell.
 * @csspart change-flat - The change of a rate that did not move.
 * @csspart separator - The dot between two rates; style its `::before`.
 * @csspart time - Says how old the rates are: with `with-time`, and while they could not be updated.
 * @csspart retry-button - The button that loads anew where nothing could be loaded.
 * @csspart message - Says that rates load, are missing or failed, where there is nothing else to show.
 *
 * @cssstate loading - Rates are being asked for and there are none yet.
 * @cssstate empty - The source answered and has no rates.
 * @cssstate error - The source failed and never answered.
 * @cssstate stale - The source failed, or was not asked yet at this visit; the last good rates stay.
 * @cssstate offline - The browser has no connection to load rates by. Beside the other states.
 * @cssstate paused - Paused by the user or the page.
 * @cssstate static - Everything fits and nothing moves: with `fill="static"`, and with `auto` where there are few rates.
 *
 * @cssprop [--ca-rate-ticker-gap=2.5em] - Space between two rates. Falls back to `--ca-gap`.
 * @cssprop [--ca-rate-ticker-text=inherit] - Text colour. Falls back to `--ca-text`.
 * @cssprop [--ca-rate-ticker-muted=currentColor at 70%] - Colour of signs between the figures. Falls back to `--ca-muted`.
 * @cssprop [--ca-rate-ticker-surface=transparent] - Ground. Falls back to `--ca-surface`.
 * @cssprop [--ca-rate-ticker-up=from the text colour, hue 150] - Colour of a rise. Falls back to `--ca-up`.
 * @cssprop [--ca-rate-ticker-down=from the text colour, hue 25] - Colour of a fall. Falls back to `--ca-down`.
 * @cssprop [--ca-rate-ticker-flat=muted] - Colour of no change. Falls back to `--ca-flat`.
 * @cssprop [--ca-rate-ticker-radius=0] - Corner radius of the ground. Falls back to `--ca-radius`.
 * @cssprop [--ca-rate-ticker-focus-ring=currentColor] - Colour of the focus ring. Falls back to `--ca-focus-ring`.
 * @cssprop [--ca-rate-ticker-density=1] - Factor on the space above and below. Falls back to `--ca-density`.
 * @cssprop [--ca-rate-ticker-fade=0px] - Width of the fading edges; needs a ground (`--ca-rate-ticker-surface`).
 * @cssprop [--ca-rate-ticker-height=6lh] - Least height of a vertical strip.
 */
export class RateTicker extends BaseElement<RateTickerEventMap> {
  static override styles: CSSResultGroup = styles;
  protected static override readonly tag: string = 'ca-rate-ticker';
  protected static override readonly prepare: () => void = prepareFirstRates;
  protected static override readonly words: Dictionary<object> = tickerWords;
  protected static override readonly states: readonly string[] =
    'loading empty error stale offline paused static'.split(' ');
  protected static override readonly choices: Readonly<Record<string, string>> = {
    direction: 'auto left right up down',
    fill: 'auto spread repeat static',
  };

  /** URL of the rates, http(s), resolved against the document. Changing it aborts and reloads. */
  @property()
  src: string | null | undefined;

  /**
   * URL of the rates to compare with. `{date}` (ISO), `{yyyy}`, `{mm}`, `{dd}` are the day before the payload's own,
   * walking back up to 4 days while the answer is 404.
   */
  @property({ attribute: 'previous-src' })
  previousSrc: string | null | undefined;

  /**
   * Payload family: `own`, `currency-api`, `rates-map`, `quotes-map`, `rows`, `bank-rows`, `nested-bank-rows`,
   * `valute-map`, `bank-xml`, `ticker-rows`, `two-prices`, `observations`, `alpha-vantage`, `yahoo-chart`, `kraken`,
   * `bitfinex`, `table` or `text`; `auto` recognises it by shape.
   */
  @property()
  format: string | null = 'auto';

  /**
   * Where the fields are in JSON, XML or a table of any other shape: `items: data.rows; pair: symbol; value: last`. Keys:
   * `items`, `pair`, or `base` and `quote`, `value`, or `bid` and `ask`, `change` (percent), `ratio` (0.01 for 1%),
   * `previous`, `time`, `since`, `nominal`. Paths have dots; text in quotes is taken as it is.
   */
  @property()
  map: string | null | undefined;

  /** Which pairs, in which order (`KGS/USD kgs-usd KGSUSD`), direct, inverted or crossed. Empty for all. */
  @property()
  pairs: string | null = '';

  /** Maximum number of rates. */
  @property({ type: Number })
  limit = 200;

  /** Seconds between two loads; 0 loads once, under 5 is 5. */
  @property({ type: Number, attribute: 'refresh-interval' })
  refreshInterval = 300;

  /** Speed in CSS px per second, 0 or more; no rate passes more than three times a second. */
  @property({ type: Number })
  speed = 50;

  /** Which way the rates move: `auto` is towards the start of the line; `left`, `right`, `up`, `down`. */
  @property()
  direction: Direction = 'auto';

  /**
   * When the rates are shorter than the strip: `spread` widens the gaps, `repeat` adds inert copies, `static` stands
   * still. `auto` widens the gaps while they stay smaller than the widest rate, else it stands still, all in sight.
   */
  @property()
  fill: Fill = 'auto';

  /** Decimals of the values, 0–20; `auto` chooses them by magnitude, at least 3 significant digits. */
  @property()
  digits: string | number = 'auto';

  /** Units of the base that are priced: 1, 100, 1000 … */
  @property({ type: Number })
  per = 1;

  /** Makes items links: `/rates/{base}-{quote}`, http(s), resolved against the document. */
  @property()
  href: string | null | undefined;

  /** Hides the change. */
  @property({ type: Boolean, attribute: 'without-change' })
  withoutChange = false;

  /** Shows the two prices of a rate, `USD/KGS = 87.20 / 87.60`, where the source gives both; the change stays the value's. */
  @property({ type: Boolean, attribute: 'with-bid-ask' })
  withBidAsk = false;

  /** Shows the name of the currency that is priced. Names are spoken in place of codes in any case. */
  @property({ type: Boolean, attribute: 'with-names' })
  withNames = false;

  /** Shows the time of the rates, where the source states it. */
  @property({ type: Boolean, attribute: 'with-time' })
  withTime = false;

  /** Whether the strip is paused. The button sets it for all tickers of the page and for the session. */
  @property({ type: Boolean, reflect: true })
  paused = false;

  /** The page's own reader: takes parsed JSON or text, returns rates. */
  @property({ attribute: false })
  read: ((payload: unknown) => readonly GivenRate[]) | undefined;

  readonly #sources = new RateSources(this, {
    onLoad: (index, loaded, isComplete) => this.#showLoaded(index, loaded, isComplete),
    onStatus: (index, attribute, error) => {
      if (error) this.requestUpdate();
      this.reportFeedError(subjectOf(attribute, index), error, error?.url);
    },
  });
  readonly #marquee = new MarqueeController(this);
  readonly #batches = new RenderBatches(() => this.requestUpdate());
  readonly #list = new RateList();
  readonly #inline = new InlineRates({
    onRead: () => this.requestUpdate(),
    onError: (error) => this.consoleLines.warn('content', String(error)),
  });
  #given: readonly SourceQuotes[] | undefined;
  /** The printed rates of the last update. */
  #lastPrinted: readonly PrintedRate[] = [];

  constructor() {
    super();
    new UserPause(this, (isPaused) => (this.paused = isPaused));
    this.addEventListener('click', (event) => this.#select(event));
  }

  /** The rates shown, at full precision. Setting them replaces `src`; `undefined` returns to it. */
  @property({ attribute: false })
  get rates(): readonly Rate[] {
    return this.#list.rates;
  }
  set rates(rates: readonly GivenRate[] | undefined) {
    this.#given = rates && [
      { state: 'serving', quotes: validQuotes(runAtOnce(own(rates)) ?? []), loadedAt: Date.now() },
    ];
    this.requestUpdate();
  }

  /** Loads now, without waiting for the next interval. */
  refresh(): void {
    this.#sources.refresh();
  }

  /** Pauses this strip. */
  pause(): void {
    this.paused = true;
  }

  /** Lets this strip move again. */
  play(): void {
    this.paused = false;
  }

  /**
   * Brings a rate to the middle of the strip.
   *
   * @param pair - its name, written any way: `KGS/USD`, `kgs-usd`, `KGSUSD`
   * @returns whether it is shown
   */
  scrollToPair(pair: string): boolean {
    const wanted = parsePair(pair);
    return !!wanted && !!this.#marquee.marquee?.scrollTo(pairName(wanted), 'middle');
  }

  /** How each segment of the strip moves: its size, and what keeps it from moving off the main thread, if anything. */
  report(): readonly SegmentReport[] {
    return this.#marquee.marquee?.report() ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.paused ||= isPausedByUser();
  }

  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#marquee.reset();
  }

  protected override hasSource(): boolean {
    return !!(this.src || this.#given || this.#inline.quotes);
  }

  protected override contextChanged(): void {
    this.#inline.update(this.context.holdsPage ? undefined : this);
    this.#marquee.marquee?.relay();
  }

  protected override willUpdate(): void {
    const { quotes, hasLoaded } = this.#sources;
    const isLoaded = !!this.#given || hasLoaded;
    const isChanged = this.#list.update({
      sources: this.#given ?? quotes,
      fallback: isLoaded ? undefined : this.#inline.quotes,
      pairs: this.pairs ?? '',
      limit: clampNumber(this.limit, 0, Infinity, 200),
      lang: this.context.language,
      digits: this.digits,
      per: this.#units,
    });
    for (const [subject, text] of isChanged ? this.#list.warnings(isLoaded) : []) this.consoleLines.warn(subject, text);
  }

  protected override render(): TemplateResult {
    const page = typeof document === 'undefined' ? undefined : documentProperty('baseURI', this.ownerDocument);
    const content = renderTicker({
      printed: this.#list.printed.slice(0, this.#batches.count),
      plan: this.#marquee.plan,
      isVertical: this.direction === 'up' || this.direction === 'down',
      units: this.#units,
      isPaused: this.paused,
      lang: this.context.language,
      zone: this.context.timeZone,
      status: this.#status,
      isFailed: this.#sources.isFailed,
      hasFallback: this.context.hasFallback,
      holdsPage: this.context.holdsPage,
      loadedAt: this.#list.loadedAt,
      ratesTime: this.withTime ? this.#list.newestTime : undefined,
      withoutChange: this.withoutChange,
      withBidAsk: this.withBidAsk,
      withNames: this.withNames,
      urlOf: (rate) => rateUrl(this.href ?? '', rate, page),
      onPause: () => setPausedByUser(!this.paused),
      onRetry: () => this.refresh(),
    });
    return this.withHeldPage(content);
  }

  protected override updated(changed: PropertyValues): void {
    if (SOURCE_PROPERTIES.some((name) => changed.has(name))) this.#followSource();
    else this.#sources.ask(this.#list.asked);
    const words = tickerWords.of(this.context.language);
    // The whole strip inherits these words, so they are set before it is measured.
    writeSpokenWords(this.renderRoot, words);
    const { direction, fill, paused } = this;
    const speed = clampNumber(this.speed, 0, Number.MAX_VALUE, 50);
    this.#marquee.update(this.renderRoot, { speed, direction, fill }, paused);
    flashChanges(this.#marquee.marquee?.itemsInSight() ?? [], this.#lastPrinted, this.#list.printed);
    this.#lastPrinted = this.#list.printed;
    this.showStates(words.exchangeRates, [
      this.#status,
      this.#sources.offline && 'offline',
      paused && 'paused',
      this.#marquee.plan?.isStatic && 'static',
    ]);
    this.#batches.scheduleNext(this.#list.printed.length);
  }

  get #units(): number {
    return this.per > 0 && this.per < Infinity ? this.per : 1;
  }

  get #status(): SourceStatus {
    return this.#sources.status(this.src, !!this.#list.printed.length, this.#list.isPending);
  }

  #followSource(): void {
    this.#list.forget();
    const { src, previousSrc, format, map, read } = this;
    const refreshInterval = clampNumber(this.refreshInterval, 0, Infinity, 300);
    this.#sources.follow({ src, previousSrc, format, map, read, refreshInterval });
  }

  /** @returns whether the quotes may be kept for the next visit: none of them leaps */
  async #showLoaded(index: number, { skipped, quotes, isStored }: LoadedQuotes, isComplete: boolean): Promise<boolean> {
    const text = `expected ${skipped + quotes.length} rates, got ${quotes.length}: ${skipped} name no pair or no level`;
    this.consoleLines.warn(subjectOf('entries', index), skipped && text);
    this.requestUpdate();
    await this.updateComplete;
    if (isComplete && !isStored) this.dispatchEvent(new RatesLoadEvent(this.rates, this.#list.sources));
    return !this.#list.held.length;
  }

  #select(event: MouseEvent): void {
    const pair = event.defaultPrevented ? undefined : pairOfClick(event, this.renderRoot);
    const rate = this.rates.find((shown) => shown.pair === pair);
    if (rate) this.offerClick(event, () => new RateSelectEvent(rate));
  }
}
