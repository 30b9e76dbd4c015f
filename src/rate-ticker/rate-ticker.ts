import type { CSSResultGroup, noChange, PropertyValues, TemplateResult } from 'lit';
import { BaseElement } from '../element/base-element.js';
import { MarqueeController } from '../element/marquee-controller.js';
import { property } from '../element/property.js';
import { setPausedByUser, UserPause } from '../element/user-pause.js';
import type { Dictionary } from '../locale/dictionary.js';
import { tickerWords, type TickerWords } from '../locale/ticker-words.js';
import type { Direction, Fill } from '../marquee/plan.js';
import type { SegmentReport } from '../marquee/segment.js';
import { clampNumber } from '../payload/json.js';
import { documentProperty } from '../payload/page-document.js';
import { pairName, parsePair } from '../rates/pair.js';
import type { GivenRate, Rate } from '../rates/rate.js';
import { Flash } from './flash.js';
import { prepareFirstRates } from './prepare-first-rates.js';
import { RateSelectEvent, RatesLoadEvent, type RateTickerEventMap } from './rate-ticker-events.js';
import { styles } from './rate-ticker.styles.js';
import { pairOfClick, renderTicker } from './rate-ticker.template.js';
import { rateUrl } from './rate-url.js';
import { RenderBatches } from './render-batches.js';
import { writeSpokenWords } from './spoken-words.js';
import { TickerRates } from './ticker-rates.js';

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
 * @fires {RatesLoadEvent} ca-load - An answer was read and is shown; `rates` are the pairs shown, at full precision, `sources` the hosts that serve them.
 * @fires {RateSelectEvent} ca-select - `rate` was clicked without a key that opens links elsewhere. When cancelled, its link is not followed.
 * @fires {FeedErrorEvent} ca-error - A source failed; `error` is a `FeedError`. Once for each source and change.
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
 * @cssstate error - All sources failed and never answered.
 * @cssstate stale - All sources failed, or none has answered yet at this visit; the last good rates stay.
 * @cssstate offline - The browser has no connection to load rates by. Beside the other states.
 * @cssstate paused - Paused by the user or the page.
 * @cssstate static - Everything fits and nothing moves: with `fill="static"`, and with `auto` where there are few rates.
 *
 * @cssprop [--ca-rate-ticker-gap=2.5em] - Space between two rates. Falls back to `--ca-gap`.
 * @cssprop [--ca-rate-ticker-text=inherit] - Text colour. Falls back to `--ca-text`.
 * @cssprop [--ca-rate-ticker-muted=currentColor at 88%] - Colour of signs between the figures. Falls back to `--ca-muted`.
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

  /**
   * URLs of the rates, http(s), separated by blanks, the best first, resolved against the document. A later one is asked
   * only while the better ones fail, or for wanted pairs that they lack. Changing it aborts and reloads.
   */
  @property()
  src: string | null | undefined;

  /**
   * URLs of the rates to compare with, one for each of `src` by its place, `-` for none: a change never compares two
   * sources. `{date}` (ISO), `{yyyy}`, `{mm}`, `{dd}` are the day before the payload's own, walking back up to 4 days
   * while the answer is 404.
   */
  @property({ attribute: 'previous-src' })
  previousSrc: string | null | undefined;

  /**
   * Payload family: `own`, `currency-api`, `rates-map`, `quotes-map`, `rows`, `bank-rows`, `nested-bank-rows`,
   * `valute-map`, `bank-xml`, `ticker-rows`, `two-prices`, `observations`, `alpha-vantage`, `yahoo-chart`, `kraken`,
   * `bitfinex`, `table` or `text`; `auto` recognises it by shape. One for all sources, or one for each by its place.
   */
  @property()
  format: string | null = 'auto';

  /**
   * Where the fields are in JSON, XML or a table of any other shape: `items: data.rows; pair: symbol; value: last`. Keys:
   * `items`, `pair`, or `base` and `quote`, `value`, or `bid` and `ask`, `change` (percent), `ratio` (0.01 for 1%),
   * `previous`, `time`, `since`, `nominal`. Paths have dots; text in quotes is taken as it is. One
   * for all sources, or one for each by its place, separated by `|`, `-` for none.
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

  /** IANA time zone of times; that of the nearest ancestor with the attribute, else the user's. */
  @property({ attribute: 'time-zone', reflect: true })
  timeZone: string | null | undefined;

  /** Whether the strip is paused. The button sets it for all tickers of the page and for the session. */
  @property({ type: Boolean, reflect: true })
  paused = false;

  /** The page's own reader: takes parsed JSON or text, returns rates. */
  @property({ attribute: false })
  read: ((payload: unknown) => readonly GivenRate[]) | undefined;

  readonly #rates = new TickerRates(this, {
    warn: (subject, text) => this.consoleLines.warn(subject, text),
    onStatus: (subject, error) => this.reportFeedError(subject, error, error?.url),
    onShown: () => this.dispatchEvent(new RatesLoadEvent(this.rates, this.#rates.list.sources)),
  });
  readonly #marquee = new MarqueeController(this);
  readonly #batches = new RenderBatches(() => this.requestUpdate());
  readonly #flash = new Flash();

  constructor() {
    super();
    new UserPause(this, (isPaused) => (this.paused = isPaused));
    this.addEventListener('click', (event) => this.#select(event));
  }

  /** The rates shown, at full precision. Setting them replaces `src`; `undefined` returns to it. */
  @property({ attribute: false })
  get rates(): readonly Rate[] {
    return this.#rates.list.rates;
  }
  set rates(rates: readonly GivenRate[] | undefined) {
    this.#rates.give(rates);
  }

  /** Loads now, without waiting for the next interval. */
  refresh(): void {
    this.#rates.sources.refresh();
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

  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#marquee.reset();
  }

  protected override hasSource(): boolean {
    return !!this.src || this.#rates.isGiven;
  }

  protected override contextChanged(): void {
    this.#rates.inline.update(this.context.holdsPage ? undefined : this);
    this.#marquee.marquee?.relay();
  }

  protected override willUpdate(): void {
    this.#rates.update({
      pairs: this.pairs ?? '',
      limit: clampNumber(this.limit, 0, Infinity, 200),
      lang: this.context.language,
      digits: this.digits,
      per: this.#units,
    });
  }

  protected override render(): TemplateResult | typeof noChange {
    const page = typeof document === 'undefined' ? undefined : documentProperty('baseURI', this.ownerDocument);
    const { list, sources } = this.#rates;
    const status = this.#rates.status(this.src);
    const content = renderTicker({
      printed: list.printed.slice(0, this.#batches.count),
      plan: this.#marquee.plan,
      isVertical: this.direction === 'up' || this.direction === 'down',
      units: this.#units,
      isPaused: this.paused,
      lang: this.context.language,
      zone: this.context.timeZone,
      status,
      isFailed: sources.isFailed,
      hasFallback: this.context.hasFallback,
      holdsPage: this.context.holdsPage,
      loadedAt: list.loadedAt,
      ratesTime: this.withTime ? list.newestTime : undefined,
      withoutChange: this.withoutChange,
      withBidAsk: this.withBidAsk,
      withNames: this.withNames,
      urlOf: (rate) => rateUrl(this.href ?? '', rate, page),
      onPause: () => setPausedByUser(!this.paused),
      onRetry: () => this.refresh(),
    });
    return this.place(content, this.#rates.isGiven || !!list.printed.length || status === 'empty');
  }

  protected override updated(changed: PropertyValues): void {
    const { list, sources } = this.#rates;
    if (SOURCE_PROPERTIES.some((name) => changed.has(name))) this.#followSources();
    else sources.ask(list.asked);
    const words = tickerWords.of(this.context.language);
    if (!this.showsServerContent) this.#updateStrip(words);
    this.showStates(words.exchangeRates, [
      this.#rates.status(this.src),
      sources.offline && 'offline',
      this.paused && 'paused',
      this.#marquee.plan?.isStatic && 'static',
    ]);
    this.#batches.scheduleNext(list.printed.length);
  }

  #updateStrip(words: TickerWords): void {
    // The whole strip inherits these words, so they are set before it is measured.
    writeSpokenWords(this.renderRoot, words);
    const { direction, fill, paused } = this;
    const speed = clampNumber(this.speed, 0, Number.MAX_VALUE, 50);
    this.#marquee.update(this.renderRoot, { speed, direction, fill }, paused);
    this.#flash.show(this.#marquee.marquee?.itemsInSight() ?? [], this.#rates.list.printed);
  }

  get #units(): number {
    return this.per > 0 && this.per < Infinity ? this.per : 1;
  }

  #followSources(): void {
    const { src, previousSrc, format, map, read } = this;
    const refreshInterval = clampNumber(this.refreshInterval, 0, Infinity, 300);
    this.#rates.follow({ src, previousSrc, format, map, read, refreshInterval });
  }

  #select(event: MouseEvent): void {
    const pair = event.defaultPrevented ? undefined : pairOfClick(event, this.renderRoot);
    const rate = this.rates.find((shown) => shown.pair === pair);
    if (rate) this.offerClick(event, () => new RateSelectEvent(rate));
  }
}
