import { html, nothing, type TemplateResult } from 'lit';
import type { SourceStatus } from '../element/base-element.js';
import { renderAsOf, renderRetryButton } from '../element/status.template.js';
import { renderPauseButton, renderSegments, standingClasses } from '../element/strip.template.js';
import { dayOf, formatDate, formatTime } from '../locale/dates.js';
import { tickerWords, type TickerWords } from '../locale/ticker-words.js';
import type { Plan } from '../marquee/plan.js';
import { DAY_MS } from '../payload/time.js';
import { MINUS, type PrintedRate } from '../rates/print-rate.js';
import type { Movement } from '../rates/change.js';
import type { Rate } from '../rates/rate.js';
import { baseName } from './printed-texts.js';
import { spokenNames } from './spoken-words.js';

/** Everything that the ticker shows. */
export interface TickerView {
  readonly printed: readonly PrintedRate[];
  /** Undefined until the marquee has measured the items. */
  readonly plan: Plan | undefined;
  readonly isVertical: boolean;
  /** Units of the base that are priced. */
  readonly units: number;
  readonly isPaused: boolean;
  readonly lang: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly status: SourceStatus;
  /** Whether the source failed. Stale rates may also be what an earlier visit stored. */
  readonly isFailed: boolean;
  /** Whether the page has content of its own to show while there are no rates. */
  readonly hasFallback: boolean;
  /** Whether the rest of the page is inside the element, and is shown after all that is rendered here. */
  readonly holdsPage: boolean;
  /** When the oldest of the rates was loaded, epoch ms; undefined where nobody knows, as of those inside the element. */
  readonly loadedAt: number | undefined;
  /** The rates' own time, epoch ms; undefined when it is not shown. */
  readonly ratesTime: number | undefined;
  readonly withoutChange: boolean;
  /** Whether the two prices are shown, where there are two. */
  readonly withBidAsk: boolean;
  /** Whether the name of the base is shown. */
  readonly withNames: boolean;
  /** Whether the page has words before the strip. */
  readonly hasLabel: boolean;
  /** Renders the page's own items in place of the built-in ones. */
  readonly ownItem: ((printed: PrintedRate) => unknown) | undefined;
  /** The link of a rate. */
  readonly urlOf: (rate: Rate) => string | undefined;
  readonly onPause: () => void;
  readonly onRetry: () => void;
}

/** Holds the place of the button while the first rates load, so that the row breaks where it will. */
const placeOfButton = html`<span class="pause"></span>`;

/** The whole ticker. */
export function renderTicker(view: TickerView): TemplateResult {
  const { printed, plan, status, isPaused } = view;
  const words = tickerWords.of(view.lang);
  const isEmpty = !printed.length;
  const segments = renderSegments(printed, plan, (rate, copy, index) => renderItem(rate, view, copy, index));
  const time = renderTime(view, words);
  const isTimeInMessage = status === 'stale' && view.isFailed;
  return html`<div lang=${words.lang} class=${frameClasses(view)} part="frame">
    ${isEmpty ? (status === 'loading' ? placeOfButton : nothing) : renderPauseButton(words, isPaused, view.onPause)}
    <slot class="label" name="label" part="label" ?hidden=${!view.hasLabel}></slot>
    <div class="strip" part="strip" ?hidden=${isEmpty}>
      <div
        class="track"
        part="track"
        role="list"
        lang=${view.lang}
        aria-label=${words.exchangeRates}
        tabindex=${plan?.isStatic && !plan.isScrolled ? nothing : 0}
      >
        ${segments}
      </div>
    </div>
    ${renderMessage(view, words, isTimeInMessage ? time : nothing)}
    ${status === 'error' ? renderRetryButton(words.retry, view.onRetry) : nothing}
    ${isEmpty && !view.holdsPage ? html`<slot></slot>` : nothing} ${isTimeInMessage ? nothing : time}
  </div>`;
}

/** Columns are those of the built-in item. */
function frameClasses({ isVertical, ownItem, plan }: TickerView): string {
  const classes = isVertical ? `vertical ${ownItem ? '' : 'columns'}` : '';
  return `frame ${classes} ${standingClasses(plan)}`;
}

/** The parts of an item, by which a page styles it. */
function itemParts({ movement, isStale, news }: PrintedRate, index: number): string {
  const states = [movement, index % 2 ? 'even' : 'odd', isStale && 'stale', news];
  return `item${states.map((state) => (state ? ` item-${state}` : '')).join('')}`;
}

/**
 * A rate as inline text with real blanks, so that it is copied and read as it looks; in few boxes, as each is painted.
 *
 * @param index - its place in the list, from 0
 */
function renderItem(printed: PrintedRate, view: TickerView, copy: number, index: number): TemplateResult {
  const { rate } = printed;
  const url = view.urlOf(rate);
  const content = view.ownItem ? view.ownItem(printed) : renderFigures(printed, view, !!url);
  // prettier-ignore
  return html`<div
    class="item"
    part=${itemParts(printed, index)}
    role="listitem"
    translate="no"
    data-key=${copy ? `${rate.pair} ${copy}` : rate.pair}
    >${
      url
        ? html`<a class="rate link" part="rate link" href=${url}>${content}</a>`
        : html`<span class="rate" part="rate">${content}</span>`
    }<span class="separator" part="separator"></span
  ></div>`;
}

/** The pair of the item that was clicked; not of what the page has around or inside the element, with keys of its own. */
export function pairOfClick(event: MouseEvent, root: Node): string | undefined {
  const isItem = (node: EventTarget): node is HTMLElement =>
    node instanceof HTMLElement && !!node.dataset['key'] && root.contains(node);
  return event.composedPath().find(isItem)?.dataset['key'];
}

/** What is said of a rate's value beside it; as a title of the item it would be its name. */
export const notesOf = ({ isStale, comparison }: PrintedRate, lang: string): string =>
  [isStale && tickerWords.of(lang).stale, comparison].filter(Boolean).join(' – ');

/**
 * The figures of a rate. Names are spoken in place of the codes, and stand in no text that is searched or copied. In a
 * link they are spoken behind the codes, by which people call it who steer by voice (WCAG 2.5.3).
 */
function renderFigures(printed: PrintedRate, view: TickerView, isLink: boolean): TemplateResult {
  const { rate, change, movement } = printed;
  const { units, lang, withoutChange, withNames } = view;
  const notes = notesOf(printed, lang);
  const isChangeHidden = change === undefined || withoutChange;
  const spoken = spokenNames(printed, units, lang);
  const name = withNames && baseName(printed, lang);
  // prettier-ignore
  const pair = html`<span class="pair" part="pair" aria-hidden=${spoken && !isLink ? 'true' : nothing}>${units === 1 ? '' : `${units} `}<span part="base">${rate.base}</span>/<span part="quote">${rate.quote}</span></span>`;
  // prettier-ignore
  return html`${
    name ? html`<span class="named">${pair} <span class="name" part="name" aria-hidden=${spoken ? 'true' : nothing}>${name}</span></span>` : pair
  }<span class="equals" part="equals" data-spoken=${spoken ? `${isLink ? ', ' : ''}${spoken.base}` : nothing}> = </span><span class="value" part="value" title=${notes || nothing} data-spoken=${spoken?.quote ?? nothing}>${renderPrices(printed, view)}</span>${isChangeHidden ? '' : ' '}${
    isChangeHidden ? nothing : renderChange(change, movement)
  }`;
}

function renderPrices({ value, bid, ask }: PrintedRate, { withBidAsk }: TickerView): TemplateResult | string {
  if (!withBidAsk || bid === undefined || ask === undefined) return value;
  // prettier-ignore
  return html`<span class="bid" part="bid">${bid}</span><span aria-hidden="true"> / </span><span class="ask" part="ask">${ask}</span>`;
}

/** The change. The word that is spoken for its sign stands for the minus as well. */
export function renderChange(change: string, movement: Movement): TemplateResult {
  const [before, after] = change.split(MINUS);
  // prettier-ignore
  return html`<span class="change" part="change change-${movement}">${before}${after === undefined ? nothing : html`<span aria-hidden="true">${MINUS}</span>${after}`}</span>`;
}

/** One polite status, visible where something failed, or where nothing else is shown; with the time of what is stale. */
function renderMessage(view: TickerView, words: TickerWords, time: TemplateResult | typeof nothing): TemplateResult {
  const { status, isFailed, printed, hasFallback } = view;
  const isVisible = isFailed ? status !== 'idle' : !printed.length && !hasFallback;
  const text = status === 'idle' ? '' : words[status === 'stale' && !isFailed ? 'loading' : status];
  const classes = status === 'loading' && !printed.length ? 'message waits' : 'message';
  return html`<div class=${isVisible ? classes : 'spoken-only'} part="message" role="status">
    ${status === 'error' || status === 'empty' ? html`<slot name=${status}>${text}</slot>` : text}${time === nothing ? '' : html` (${time})`}
  </div>`;
}

/**
 * The time of the rates: a time of today, else a day. A time at the start of a day of UTC means that day, as sources
 * date a day's rates.
 */
function renderTime(view: TickerView, words: TickerWords): TemplateResult | typeof nothing {
  const { lang, zone } = view;
  const time = view.status === 'stale' ? view.loadedAt : view.ratesTime;
  if (time === undefined) return nothing;
  const isDay = time % DAY_MS === 0;
  const isToday = !isDay && dayOf(time, zone) === dayOf(Date.now(), zone);
  const text = isToday
    ? formatTime(time, { lang, zone })
    : formatDate(time, 'day', { lang, zone: isDay ? 'UTC' : zone });
  return html`<span class="time" part="time">${renderAsOf(words.asOf, time, text, lang)}</span>`;
}
