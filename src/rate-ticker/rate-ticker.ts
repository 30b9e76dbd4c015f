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
import { nearestLang } from '../element/nearest-lang.js';
import { tickerWords } from '../locale/ticker-words.js';
import type { Direction, Fill } from '../marquee/motion.js';
import type { SegmentReport } from '../marquee/report.js';
import { isPausedByUser, onPausedByUser, setPausedByUser } from '../marquee/shared-pause.js';
import { Strip } from '../marquee/strip.js';
import { RateSelectEvent } from './rate-select-event.js';
import { rateUrl } from './rate-url.js';
import { RatesLoadEvent } from './rates-load-event.js';
import { flashChanges } from './flash.js';
import { own } from '../rates/formats/own.js';
import { inlineQuotes } from './inline-quotes.js';
import { pairName, parsePair, parsePairs } from '../rates/pair.js';
import { RateSource, type LoadedQuotes } from './rate-source.js';
import { styles } from './rate-ticker.styles.js';
import { renderTicker, type SourceState } from './rate-ticker.template.js';
import { validQuotes, type Quote, type Rate } from '../rates/rate.js';
import { selectRates } from '../rates/select-rates.js';
import { printRate, type PrintedRate } from '../rates/print-rate.js';
import { warmUp } from './warm-up.js';

const NONE: readonly Quote[] = [];
/** Fewest rates that are rendered at first, so that the strip soon moves, and px of the window for each more. */
const [FIRST, ROOM] = [12, 120];
/** What the first frames of its motion are given before the others follow, ms. */
const PAUSE = 50;
/** Rates that follow in each task of their own, so that none is long. */
const BATCH = 50;

/** The states that CSS can see. */
const STATES = ['loading', 'empty', 'error', 'stale', 'offline', 'paused', 'static'];
/** The properties that say where rates come from. */
const SOURCE = ['src', 'previousSrc', 'format', 'map', 'refreshInterval', 'read'];

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
 * @fires {RateSelectEvent} ca-select - A rate was clicked, plainly; `rate` is it. Cancelled, its link is not followed.
 * @fires {FeedErrorEvent} ca-error - A source gave nothing; `error` is a `FeedError`. Once per change of state.
 *
 * @csspart pause-button - The button that pauses and plays.
 * @csspart label - Holds the words before the strip.
 * @csspart strip - The box that the rates move through.
 * @csspart track - The list of rates.
 * @csspart item - One rate.
 * @csspart item-up - A rate that rose.
 * @csspart item-down - A rate that fell.
 * @csspart item-flat - A rate that did not move, or whose change is unknown.
 * @csspart link - The link of a rate, where `href` is set.
 * @csspart pair - The pair's name.
 * @csspart base - The currency that is priced.
 * @csspart quote - The currency that it is priced in.
 * @csspart equals - The sign between pair and value.
 * @csspart value - The value.
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
 * @cssstate static - Everything fits and nothing moves (`fill="static"`).
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
 * @cssprop [--ca-rate-ticker-fade=0px] - Width of the edges where rates fade into the ground; needs a ground of its own
 * (`--ca-rate-ticker-surface`).
 * @cssprop [--ca-rate-ticker-height=6lh] - Least height of a vertical strip.
 */
export class RateTicker extends LitElement {
  static override styles: CSSResultGroup = styles;

  static {
    // The cut depends on what was rendered: that second update is meant.
    this.disableWarning?.('change-in-update');
  }

  /**
   * Registers the element, unless the name is taken already; then the first definition stays.
   *
   * @param tag - the element's name
   * @param registry - where to register it
   */
  static define(tag: string = 'ca-rate-ticker', registry: CustomElementRegistry = customElements): void {
    register(tag, this, registry);
    if (registry.get(tag) === this) warmUp();
  }

  /** URL of the rates, http(s), resolved against the document. A change of it aborts and loads anew. */
  @property()
  src: string | null | undefined;

  /**
   * URL of the rates to compare with. `{date}` (ISO), `{yyyy}`, `{mm}`, `{dd}` stand for the day before the payload's
   * own, walking back up to 4 days while the answer is 404.
   */
  @property({ attribute: 'previous-src' })
  previousSrc: string | null | undefined;

  /**
   * Payload family: `own`, `currency-api`, `rates-map`, `quotes-map`, `rows`, `bank-rows`, `valute-map`, `bank-xml`,
   * `ticker-rows` or `text`; `auto` recognises it by shape.
   */
  @property()
  format: string | null = 'auto';

  /**
   * Where things are in any other JSON: `items: data.rows; pair: symbol; value: last; change: pct`, also `base`,
   * `quote`, `previous`, `time`, `since`, `nominal`. Paths have dots; text in quotes stands for itself.
   */
  @property()
  map: string | null | undefined;

  /** Which pairs, in which order (`KGS/USD kgs-usd KGSUSD`), direct, inverted or crossed. None means all. */
  @property()
  pairs: string | null = '';

  /** At most so many rates. */
  @property({ type: Number })
  limit = 200;

  /** Seconds between two loads; 0 loads once, under 5 is 5. */
  @property({ type: Number, attribute: 'refresh-interval' })
  refreshInterval = 300;

  /** Pace in CSS px per second, 0 or more. */
  @property({ type: Number })
  speed = 50;

  /** Which way the rates go; `auto` is towards the start of the line. */
  @property()
  direction: Direction = 'auto';

  /** Rates shorter than the strip: `spread` widens the gaps, `repeat` adds inert copies, `static` stands still. */
  @property()
  fill: Fill = 'spread';

  /** Decimals of the values, 0–20; `auto` chooses them by magnitude, at least 3 significant digits. */
  @property()
  digits: string | number = 'auto';

  /** Units of the base that are priced: 1, 100, 1000 … */
  @property({ type: Number })
  per = 1;

  /** Makes items links: `/rates/{base}-{quote}`, http(s), resolved against the document. */
  @property()
  href: string | null | undefined;

  /** Leaves the change out. */
  @property({ type: Boolean, attribute: 'without-change' })
  withoutChange = false;

  /** Says of when the rates are, where the source tells it. */
  @property({ type: Boolean, attribute: 'with-time' })
  withTime = false;

  /** Whether the strip is paused. The button sets it for all tickers of the page and for the session. */
  @property({ type: Boolean, reflect: true })
  paused = false;

  /** Reads a payload of the page's own: gets parsed JSON or text, gives rates. */
  @property({ attribute: false })
  read: ((payload: unknown) => readonly Rate[]) | undefined;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #source = new RateSource(this, {
    onQuotes: (loaded, complete) => void this.#load(loaded, complete),
    onState: (attribute, error) => this.#tell(attribute, error),
  });
  readonly #strip = new Strip(this, () => this.requestUpdate());
  readonly #console = new ConsoleLines(this);
  #given: readonly Quote[] | undefined;
  #inline: readonly Quote[] | undefined;
  #loaded: LoadedQuotes | undefined;
  #loadedAt = 0;
  #error: FeedError | undefined;
  #hasFallback = false;
  #language = 'en';
  /** The words that the style sheet has. */
  #spoken: unknown;
  /** What the rates shown were made from. */
  #inputs: readonly unknown[] = [];
  #shown: readonly PrintedRate[] = [];
  /** As many at first as mostly fill the window. */
  #rendered = Math.max(FIRST, Math.ceil((globalThis.innerWidth || 0) / ROOM));
  #more: ReturnType<typeof setTimeout> | undefined;
  #flashed: readonly PrintedRate[] = [];
  #release: (() => void)[] = [];

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#select(event));
  }

  /** The rates shown, at full precision. Setting them shows them in place of `src`; `undefined` returns to it. */
  @property({ attribute: false })
  get rates(): readonly Rate[] {
    return this.#shown.map(({ rate }) => rate);
  }
  set rates(rates: readonly Rate[] | undefined) {
    this.#given = rates && validQuotes(own(rates) ?? []);
    this.requestUpdate();
  }

  /** Loads now, without waiting for the next interval. */
  refresh(): void {
    this.#source.refresh();
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
    return !!wanted && !!this.#strip.marquee?.scrollTo(pairName(wanted), 'middle');
  }

  /** How each segment of the strip moves: its size, and what keeps it from moving off the main thread, if anything. */
  report(): readonly SegmentReport[] {
    return this.#strip.marquee?.report() ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.paused ||= isPausedByUser();
    this.#release.push(
      watchPage(this, ['lang', 'dir'], () => this.#readPage()),
      onPausedByUser((paused) => (this.paused = paused)),
    );
    this.#readPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release.splice(0)) release();
    this.#strip.leave();
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptCss(this.shadowRoot, RateTicker.elementStyles);
    this.#strip.end();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const quotes = this.#given ?? this.#loaded?.quotes ?? this.#inline ?? NONE;
    const previous = this.#given ? undefined : this.#loaded?.previous;
    const inputs = [quotes, previous, this.pairs, this.limit, this.#language, this.digits, this.#units];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const { pairs, unknown } = parsePairs(this.pairs ?? '');
    const { rates, missing } = selectRates(quotes, {
      pairs,
      previous,
      limit: clampNumber(this.limit, 0, Infinity, 200),
    });
    const style = { lang: this.#language, digits: this.digits, per: this.#units };
    this.#shown = rates.map((rate) => printRate(rate, style));
    if (changed.has('pairs'))
      this.#console.warn('pairs', unknown.length && `expected pairs like KGS/USD, got ${unknown.join(' ')}`);
    if (quotes.length && quotes !== this.#inline)
      this.#console.warn('rates', missing.length && `expected ${missing.join(' ')}, got none of it`);
  }

  protected override updated(changed: PropertyValues): void {
    if (SOURCE.some((name) => changed.has(name))) this.#follow();
    // Before the strip is measured, which lays out what they are inherited by.
    this.#writeSpoken();
    const { direction, fill, paused } = this;
    this.#strip.take(
      this.renderRoot,
      { speed: clampNumber(this.speed, 0, Number.MAX_VALUE, 50), direction, fill },
      paused,
    );
    flashChanges(this.#strip.marquee?.itemsInSight() ?? [], this.#flashed, this.#shown);
    this.#flashed = this.#shown;
    this.#reflect();
    if (this.#rendered >= this.#shown.length || this.#more) return;
    this.#more = setTimeout(() => this.#renderMore(), this.#rendered < BATCH ? PAUSE : 0);
  }

  protected override render(): TemplateResult {
    const { baseURI } = this.ownerDocument;
    return renderTicker({
      shown: this.#shown.slice(0, this.#rendered),
      plan: this.#strip.plan,
      vertical: this.direction === 'up' || this.direction === 'down',
      units: this.#units,
      paused: this.paused,
      lang: this.#language,
      state: this.#state,
      failed: !!this.#error,
      hasFallback: this.#hasFallback,
      loadedAt: this.#loadedAt,
      heldAt: this.withTime ? this.#heldAt : undefined,
      withoutChange: this.withoutChange,
      urlOf: (rate) => rateUrl(this.href ?? '', rate, baseURI),
      onPause: () => setPausedByUser(!this.paused),
      onRetry: () => this.refresh(),
    });
  }

  get #units(): number {
    return this.per > 0 && this.per < Infinity ? this.per : 1;
  }

  /** The newest time of the rates shown. */
  get #heldAt(): number | undefined {
    const times = this.#shown.flatMap(({ rate: { time } }) => time ?? []);
    return times.length ? times.reduce((a, b) => Math.max(a, b)) : undefined;
  }

  /** How the last load ended; `idle` where there is nothing to say of it. */
  get #state(): SourceState {
    if (this.#loaded && (this.#error || this.#loaded.keptAt)) return 'stale';
    if (this.#error) return 'error';
    if (this.#shown.length || !this.src) return 'idle';
    return this.#loaded ? 'empty' : 'loading';
  }

  #follow(): void {
    this.#error = undefined;
    this.#console.forget('src');
    if (!this.src) this.#loaded = undefined;
    this.#source.follow({
      src: this.src,
      previousSrc: this.previousSrc,
      format: this.format,
      map: this.map,
      refreshInterval: clampNumber(this.refreshInterval, 0, Infinity, 300),
      read: this.read,
    });
  }

  #renderMore(): void {
    this.#more = undefined;
    this.#rendered += BATCH;
    this.requestUpdate();
  }

  async #load(loaded: LoadedQuotes, complete: boolean): Promise<void> {
    this.#loaded = loaded;
    this.#loadedAt = loaded.keptAt ?? Date.now();
    const { skipped, quotes } = loaded;
    this.#console.warn(
      'entries',
      skipped && `expected ${skipped + quotes.length} rates, got ${quotes.length}: ${skipped} name no pair or no level`,
    );
    this.requestUpdate();
    if (!complete || loaded.keptAt) return;
    await this.updateComplete;
    this.dispatchEvent(new RatesLoadEvent(this.rates));
  }

  #tell(attribute: 'src' | 'previous-src', error: FeedError | undefined): void {
    if (attribute === 'src') {
      this.#error = error;
      this.requestUpdate();
    }
    const text = error && `${error.message} (${error.code}${error.url ? `, ${error.url}` : ''})`;
    if (this.#console.warn(attribute, text) && error) this.dispatchEvent(new FeedErrorEvent(error));
  }

  /** A plain click on a rate, or Enter on its link. */
  #select(event: MouseEvent): void {
    if (event.defaultPrevented || !isPlainClick(event)) return;
    const item = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['key']) as
      HTMLElement | undefined;
    const shown = this.#shown.find(({ rate }) => rate.pair === item?.dataset['key']);
    if (shown && !this.dispatchEvent(new RateSelectEvent(shown.rate))) event.preventDefault();
  }

  /** Takes up what the page says around and inside the element: language, direction, first data. */
  #readPage(): void {
    this.#language = nearestLang(this);
    this.#hasFallback = hasFallback(this);
    try {
      this.#inline = inlineQuotes(this);
    } catch (error) {
      this.#console.warn('content', String(error));
    }
    this.#strip.marquee?.relay();
    this.requestUpdate();
  }

  /** Gives the style sheet the words that it has spoken for up, down and unchanged. */
  #writeSpoken(): void {
    const words = tickerWords.of(this.#language);
    if (this.#spoken === words) return;
    this.#spoken = words;
    const { style } = this.renderRoot.firstElementChild as HTMLElement;
    for (const movement of ['up', 'down', 'flat'] as const)
      style.setProperty(`--_spoken-${movement}`, JSON.stringify(`${words[movement]} `));
  }

  /** Shows the state to CSS and to assistive technology; a role or name that the page sets wins. */
  #reflect(): void {
    this.#internals.role = 'region';
    this.#internals.ariaLabel = tickerWords.of(this.#language).exchangeRates;
    const now = [
      this.#state,
      this.#source.offline && 'offline',
      this.paused && 'paused',
      this.#strip.plan?.still && 'static',
    ];
    reflectStates(this.#internals, STATES, now);
  }
}
