import { html, nothing, type TemplateResult } from 'lit';
import type { SourceStatus } from '../element/base-element.js';
import { renderAsOf, renderRetryButton } from '../element/status.template.js';
import { renderPauseButton, renderSegments, standingClasses } from '../element/strip.template.js';
import { currencyName } from '../locale/currency-names.js';
import { tickerWords, type TickerWords } from '../locale/ticker-words.js';
import type { Plan } from '../marquee/plan.js';
import { DAY_MS } from '../payload/time.js';
import type { PrintedRate } from '../rates/print-rate.js';
import type { Rate } from '../rates/rate.js';
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
  /** An IANA time zone that the engine knows. */
  readonly zone: string;
  readonly status: SourceStatus;
  /** Whether the source failed. Stale rates may also be what an earlier visit stored. */
  readonly isFailed: boolean;
  /** Whether the page has content of its own to show while there are no rates. */
  readonly hasFallback: boolean;
  /** Whether the rest of the page is inside the element, and is shown after all that is rendered here. */
  readonly holdsPage: boolean;
  /** When the oldest of the rates was loaded, epoch ms. */
  readonly loadedAt: number | undefined;
  /** The rates' own time, epoch ms; undefined when it is not shown. */
  readonly ratesTime: number | undefined;
  readonly withoutChange: boolean;
  /** Whether the two prices are shown, where there are two. */
  readonly withBidAsk: boolean;
  /** Whether the name of the base is shown. */
  readonly withNames: boolean;
  /** The link of a rate. */
  readonly urlOf: (rate: Rate) => string | undefined;
  readonly onPause: () => void;
  readonly onRetry: () => void;
}

/** The whole ticker. */
export function renderTicker(view: TickerView): TemplateResult {
  const { printed, plan, isVertical, status, isPaused } = view;
  const words = tickerWords.of(view.lang);
  const isEmpty = !printed.length;
  const segments = renderSegments(printed, plan, (rate, copy) => renderItem(rate, view, copy));
  return html`<div class="frame ${isVertical ? 'vertical' : ''} ${standingClasses(plan)}">
    ${isEmpty ? nothing : renderPauseButton(words, isPaused, view.onPause)}
    <slot name="label" part="label"></slot>
    <div class="strip" part="strip" ?hidden=${isEmpty}>
      <div class="track" part="track" role="list" tabindex=${plan?.isStatic ? nothing : 0}>${segments}</div>
    </div>
    ${isEmpty && !view.holdsPage ? html`<slot></slot>` : nothing} ${renderMessage(view, words)}
    ${status === 'error' ? renderRetryButton(words.retry, view.onRetry) : nothing}
    ${renderTime(status === 'stale' ? view.loadedAt : view.ratesTime, view, words)}
  </div>`;
}

/** A rate as inline text with real blanks, so that it is copied and read as it looks; in few boxes, as each is painted. */
function renderItem(printed: PrintedRate, view: TickerView, copy: number): TemplateResult {
  const { rate, movement, comparison, isStale } = printed;
  const url = view.urlOf(rate);
  const notes = [isStale && tickerWords.of(view.lang).stale, comparison].filter(Boolean).join(' – ');
  // prettier-ignore
  return html`<div
    class="item"
    part="item item-${movement}${isStale ? ' item-stale' : ''}"
    role="listitem"
    translate="no"
    title=${notes || nothing}
    data-key=${copy ? `${rate.pair} ${copy}` : rate.pair}
    >${url ? html`<a class="link" part="link" href=${url}>${renderFigures(printed, view)}</a>` : renderFigures(printed, view)}<span class="separator" part="separator"></span
  ></div>`;
}

/** The pair of the item that was clicked; not of what the page has around or inside the element, with keys of its own. */
export function pairOfClick(event: MouseEvent, root: Node): string | undefined {
  const isItem = (node: EventTarget): node is HTMLElement =>
    node instanceof HTMLElement && !!node.dataset['key'] && root.contains(node);
  return event.composedPath().find(isItem)?.dataset['key'];
}

/** The figures of a rate. Names are spoken in place of the codes, and stand in no text that is searched or copied. */
function renderFigures(printed: PrintedRate, view: TickerView): TemplateResult {
  const { rate, change, movement } = printed;
  const { units, lang, withoutChange, withNames } = view;
  const isChangeHidden = change === undefined || withoutChange;
  const spoken = spokenNames(printed, units, lang);
  const name = withNames && currencyName(rate.base, lang, 1, 0, tickerWords.of(lang).currencies);
  // prettier-ignore
  return html`<span class="pair" part="pair" aria-hidden=${spoken ? 'true' : nothing}>${units === 1 ? '' : `${units} `}<span part="base">${rate.base}</span>/<span part="quote">${rate.quote}</span></span>${
    name ? html` <span class="name" part="name" aria-hidden=${spoken ? 'true' : nothing}>${name}</span>` : ''
  }<span class="equals" part="equals" data-spoken=${spoken?.base ?? nothing}> = </span><span class="value" part="value" data-spoken=${spoken?.quote ?? nothing}>${renderPrices(printed, view)}</span>${isChangeHidden ? '' : ' '}${
    isChangeHidden
      ? nothing
      : html`<span class="change" part="change change-${movement}">${change}</span>`
  }`;
}

function renderPrices({ value, bid, ask }: PrintedRate, { withBidAsk }: TickerView): TemplateResult | string {
  if (!withBidAsk || bid === undefined || ask === undefined) return value;
  // prettier-ignore
  return html`<span class="bid" part="bid">${bid}</span><span aria-hidden="true"> / </span><span class="ask" part="ask">${ask}</span>`;
}

/** One polite status, visible only when nothing else is shown. */
function renderMessage(view: TickerView, words: TickerWords): TemplateResult {
  const { status, isFailed, printed, hasFallback } = view;
  const text = status === 'idle' ? '' : words[status === 'stale' && !isFailed ? 'loading' : status];
  return html`<div class=${printed.length || hasFallback ? 'spoken-only' : 'message'} part="message" role="status">
    ${status === 'error' || status === 'empty' ? html`<slot name=${status}>${text}</slot>` : text}
  </div>`;
}

/** Not that of `locale`, which would bring all that dates need into a ticker's first load. */
const dayOf = (time: number, timeZone: string): string => new Date(time).toLocaleDateString('sv', { timeZone });

/**
 * The time of the rates in the page's time zone: a time of today, else a day. A time at the start of a day of UTC means
 * that day, as sources date a day's rates. Days are ISO dates: browsers lack the month names of half of Central Asia.
 */
function renderTime(
  time: number | undefined,
  { lang, zone }: TickerView,
  words: TickerWords,
): TemplateResult | typeof nothing {
  if (time === undefined) return nothing;
  const isDay = time % DAY_MS === 0;
  const day = dayOf(time, isDay ? 'UTC' : zone);
  const isToday = !isDay && day === dayOf(Date.now(), zone);
  const text = isToday ? new Date(time).toLocaleTimeString(lang, { timeStyle: 'short', timeZone: zone }) : day;
  return html`<span class="time" part="time">${renderAsOf(words.asOf, time, text)}</span>`;
}
