import type { CSSResultGroup, noChange, PropertyValues, TemplateResult } from 'lit';
import { MarqueeController } from '../element/marquee-controller.js';
import { property } from '../element/property.js';
import { setPausedByUser, UserPause } from '../element/user-pause.js';
import type { Dictionary } from '../locale/dictionary.js';
import { tickerWords, type TickerWords } from '../locale/ticker-words.js';
import type { SegmentReport } from '../marquee/segment.js';
import { clampNumber } from '../payload/json.js';
import { documentProperty } from '../payload/page-document.js';
import { pairName, parsePair } from '../rates/pair.js';
import type { GivenRate, Rate } from '../rates/rate.js';
import { writeColumnLengths } from './column-lengths.js';
import { Flash } from './flash.js';
import { ItemTemplate } from './item-template.js';
import { prepareFirstRates } from './prepare-first-rates.js';
import { printedTexts } from './printed-texts.js';
import { RateTickerProperties } from './properties.js';
import { RateSelectEvent, RatesLoadEvent } from './rate-ticker-events.js';
import { styles } from './rate-ticker.styles.js';
import { pairOfClick, renderTicker, type TickerView } from './rate-ticker.template.js';
import { rateUrl } from './rate-url.js';
import { RenderSlices } from './render-slices.js';
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
 * @slot item - A `<template>`: the content of each item, in place of the built-in one. `{base}`, `{quote}`, `{pair}`, `{value}`, `{change}`, `{name}`, `{bid}` and `{ask}` in its texts and attributes stand for those of the rate, with their parts; it may hold texts, pictures and links, styled by `part`.
 * @slot pause-icon - Icon of the button while the strip moves.
 * @slot play-icon - Icon of the button while it is paused.
 * @slot empty - Shown when the source has no rates.
 * @slot error - Shown when nothing could be loaded and there is no fallback.
 *
 * @fires {RatesLoadEvent} ca-load - An answer was read and is shown; `rates` are the pairs shown, at full precision, `sources` the hosts that serve them.
 * @fires {RateSelectEvent} ca-select - `rate` was clicked without a key that opens links elsewhere. When cancelled, its link is not followed.
 * @fires {FeedErrorEvent} ca-error - A source failed; `error` is a `FeedError`. Once for each source and change.
 *
 * @csspart frame - Holds all: the ground, and the row of label, button, strip and time.
 * @csspart pause-button - The button that pauses and plays.
 * @csspart label - The box of the words before the strip; gone where there are none.
 * @csspart strip - The box that the rates move through.
 * @csspart track - The list of rates.
 * @csspart item - One rate, with the space behind it; in a vertical strip a row as wide as the strip.
 * @csspart item-odd - The first rate of the list, the third and so on.
 * @csspart item-even - The second rate, the fourth and so on.
 * @csspart item-up - A rate that rose.
 * @csspart item-down - A rate that fell.
 * @csspart item-flat - A rate that did not move, or whose change is unknown.
 * @csspart item-new - A rate that came with the last update and was not there before.
 * @csspart item-changed - A rate whose value or prices changed with the last update.
 * @csspart item-stale - A rate that could not be updated: no source serves it, or its new level leaps and is not confirmed.
 * @csspart rate - The figures of an item alone, without the space and the dot behind them.
 * @csspart link - The same, where `href` makes it a link.
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
 * @cssstate static - Nothing moves: with `fill="wrap"` and `"scroll"`; where everything fits, with `static`, and with `auto` where there are few rates.
 *
 * @cssprop [--ca-rate-ticker-accent=muted] - Colour of the buttons; also of the focus ring, where it is set. Falls back to `--ca-accent`.
 * @cssprop [--ca-rate-ticker-up-glyph='▲'] - Sign before the change of a rise: a text, or an image; `''` for none. The word for it is spoken in any case.
 * @cssprop [--ca-rate-ticker-down-glyph='▼'] - The same of a fall.
 * @cssprop [--ca-rate-ticker-flat-glyph=''] - The same of no change.
 * @cssprop [--ca-rate-ticker-glyph-gap=0.3em, 0 when flat] - Space between that sign and the figure, at 0.7 times the size of the text.
 * @cssprop [--ca-rate-ticker-flash=colour of the movement] - Colour that flashes behind a value that changed.
 * @cssprop [--ca-rate-ticker-flash-duration=1.2s] - How long it flashes, in `s` or `ms`; `0s` for not at all.
 * @cssprop [--ca-rate-ticker-pair-width=the rest of the row] - Width of the first column of a vertical strip.
 * @cssprop [--ca-rate-ticker-pause-size=1.5em] - Size of the button that pauses, at least 24px. Falls back to `--ca-pause-size`.
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
 * @cssprop [--ca-rate-ticker-fade=0px] - Width of the fading edges; needs a ground (`--ca-rate-ticker-surface`). Falls back to `--ca-fade`.
 * @cssprop [--ca-rate-ticker-mask=none] - Mask of the strip, as `mask-image` takes it: edges that fade on any ground, such as glass. Costs: Firefox then moves the strip with the main thread. Falls back to `--ca-mask`.
 * @cssprop [--ca-rate-ticker-height=6lh] - Least height of a vertical strip. Falls back to `--ca-height`.
 */
export class RateTicker extends RateTickerProperties {
  static override styles: CSSResultGroup = styles;
  protected static override readonly tag: string = 'ca-rate-ticker';
  protected static override readonly prepare: (tag: string) => void = prepareFirstRates;
  protected static override readonly words: Dictionary<object> = tickerWords;
  protected static override readonly states: readonly string[] =
    'loading empty error stale offline paused static'.split(' ');
  readonly #rates = new TickerRates(this, {
    warn: (subject, text) => this.consoleLines.warn(subject, text),
    onStatus: (subject, error) => this.reportFeedError(subject, error, error?.url),
    onShown: () => this.dispatchEvent(new RatesLoadEvent(this.rates, this.#rates.list.sources)),
  });
  readonly #marquee = new MarqueeController(this);
  readonly #slices = new RenderSlices(() => this.requestUpdate());
  readonly #flash = new Flash();
  readonly #itemTemplate = new ItemTemplate();

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
    const inside = this.context.holdsPage ? undefined : this;
    this.#rates.inline.update(inside);
    if (this.#itemTemplate.find(inside)) void this.load('item', () => this.#readItem());
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
      printed: this.#itemTemplate.isPending ? [] : this.#slices.render(list.printed, () => this.#marquee.itemsInSight),
      plan: this.#marquee.plan,
      isVertical: this.direction === 'up' || this.direction === 'down',
      units: this.#units,
      isPaused: this.paused,
      lang: this.context.language,
      zoneOf: () => this.context.timeZone,
      status,
      isFailed: sources.isFailed,
      // A server cannot know; where it is wrong, words about loading come with the script that loads.
      hasFallback: this.context.hasFallback || page === undefined,
      holdsPage: this.context.holdsPage,
      loadedAt: list.loadedAt,
      ratesTime: this.withTime ? list.newestTime : undefined,
      withoutChange: this.withoutChange,
      withBidAsk: this.withBidAsk,
      withNames: this.withNames,
      hasLabel: this.context.hasLabel,
      ownItem: this.#ownItem(page),
      urlOf: (rate) => rateUrl(this.href ?? '', rate, page),
      itemOptions: [this.renderItem, this.#itemTemplate.render, this.href, page],
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
    this.#slices.scheduleNext(list.printed);
  }

  /** Renders the page's own items: those of its script, else those of its template. */
  #ownItem(page: string | undefined): TickerView['ownItem'] {
    const { renderItem, withoutChange } = this;
    const { render } = this.#itemTemplate;
    const lang = this.context.language;
    if (renderItem) return (printed) => renderItem(printed.rate, printedTexts(printed, lang));
    return render && ((printed, isLink) => render(printed, { lang, units: this.#units, withoutChange, page, isLink }));
  }

  async #readItem(): Promise<boolean> {
    try {
      const rejected = await this.#itemTemplate.read();
      const text = `expected texts, pictures and links, got ${rejected.join(' ')}`;
      this.consoleLines.warn('item', rejected.length && text);
    } finally {
      this.requestUpdate();
    }
    return true;
  }

  #updateStrip(words: TickerWords): void {
    // The whole strip inherits these words and lengths, so they are set before it is measured.
    const frame = this.renderRoot.firstElementChild as HTMLElement;
    const { printed } = this.#rates.list;
    writeSpokenWords(frame, words);
    if (frame.matches('.columns')) writeColumnLengths(frame, printed, this.withBidAsk);
    const { direction, fill, paused } = this;
    const speed = clampNumber(this.speed, 0, Number.MAX_VALUE, 50);
    this.#marquee.update(this.renderRoot, { speed, direction, fill }, paused);
    this.#flash.show(() => this.#marquee.itemsInSight, printed);
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
