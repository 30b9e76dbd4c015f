import { BaseElement } from '../element/base-element.js';
import { property } from '../element/property.js';
import type { Direction, Fill } from '../marquee/plan.js';
import type { GivenRate, Rate } from '../rates/rate.js';
import type { PrintedTexts } from './printed-texts.js';
import type { RateTickerEventMap } from './rate-ticker-events.js';

/** The attributes and properties of `<ca-rate-ticker>`, as a page sets them. */
export abstract class RateTickerProperties extends BaseElement<RateTickerEventMap> {
  protected static override readonly choices: Readonly<Record<string, string>> = {
    direction: 'auto left right up down',
    fill: 'auto spread repeat static wrap scroll',
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
   * `previous`, `time`, `since`, `nominal`, `decimal`. Paths have dots; text in quotes is taken as it is. One
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
   * still. `auto` widens the gaps while they stay smaller than the widest rate, else it stands still, all in sight. Two
   * stand whatever their length: `wrap` on as many lines as they need, `scroll` on one line, or a column, to be scrolled.
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

  /**
   * Renders a rate in place of the built-in pieces: gets the rate and its printed texts, and gives text, a node or a Lit
   * template. A `<template slot="item">` inside the element does the same without a script.
   */
  @property({ attribute: false })
  renderItem: ((rate: Rate, texts: PrintedTexts) => unknown) | undefined;
}
