import { html, nothing, type TemplateResult } from 'lit';
import type { SourceStatus } from '../element/base-element.js';
import { renderAsOf, renderRetryButton } from '../element/status.template.js';
import { renderPauseButton, renderSegments, standingClasses } from '../element/strip.template.js';
import { dayOf, formatDate, formatTime } from '../locale/dates.js';
import { tickerWords, type TickerWords } from '../locale/ticker-words.js';
import type { Plan } from '../marquee/plan.js';
import { DAY_MS } from '../payload/time.js';
import type { PrintedRate } from '../rates/print-rate.js';
import { renderItem, type ItemView } from './rate-item.template.js';

/** Everything that the ticker shows. */
export interface TickerView extends ItemView {
  readonly printed: readonly PrintedRate[];
  /** Undefined until the marquee has measured the items. */
  readonly plan: Plan | undefined;
  readonly isVertical: boolean;
  readonly isPaused: boolean;
  /** Gives the IANA time zone. */
  readonly zoneOf: () => string;
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
  /** Whether the page has words before the strip. */
  readonly hasLabel: boolean;
  /** What `ownItem` and `urlOf` depend on, apart from the rate. */
  readonly itemOptions: readonly unknown[];
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
  const { lang, units, withoutChange, withBidAsk, withNames, itemOptions } = view;
  const options = [words, lang, units, withoutChange, withBidAsk, withNames, ...itemOptions];
  const segments = renderSegments(printed, plan, (rate, copy, index) => renderItem(rate, view, copy, index), options);
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

/** The pair of the item that was clicked; not of what the page has around or inside the element, with keys of its own. */
export function pairOfClick(event: MouseEvent, root: Node): string | undefined {
  const isItem = (node: EventTarget): node is HTMLElement =>
    node instanceof HTMLElement && !!node.dataset['key'] && root.contains(node);
  return event.composedPath().find(isItem)?.dataset['key'];
}

/** One polite status, visible where something failed, or where nothing else is shown; with the time of what is stale. */
function renderMessage(view: TickerView, words: TickerWords, time: TemplateResult | typeof nothing): TemplateResult {
  const { status, isFailed, printed, hasFallback } = view;
  const isVisible = isFailed ? status !== 'idle' : !printed.length && !hasFallback;
  const text = status === 'idle' ? '' : words[status === 'stale' && !isFailed ? 'loading' : status];
  const classes = status === 'loading' && !printed.length ? 'message waits' : 'message';
  return html`<div class=${isVisible ? classes : 'spoken-only'} part="message" role="status">
    ${status === 'error' || status === 'empty' ? html`<slot name=${status}>${text}</slot>` : text}${time === nothing ? '' : html`${' '}(${time})`}
  </div>`;
}

/**
 * The time of the rates: a time of today, else a day. A time at the start of a day of UTC means that day, as sources
 * date a day's rates.
 */
function renderTime(view: TickerView, words: TickerWords): TemplateResult | typeof nothing {
  const { lang } = view;
  const time = view.status === 'stale' ? view.loadedAt : view.ratesTime;
  if (time === undefined) return nothing;
  const zone = view.zoneOf();
  const isDay = time % DAY_MS === 0;
  const isToday = !isDay && dayOf(time, zone) === dayOf(Date.now(), zone);
  const text = isToday
    ? formatTime(time, { lang, zone })
    : formatDate(time, 'day', { lang, zone: isDay ? 'UTC' : zone });
  return html`<span class="time" part="time">${renderAsOf(words.asOf, time, text, lang)}</span>`;
}
