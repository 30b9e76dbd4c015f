import { html, nothing, type TemplateResult } from 'lit';
import { tickerWords } from '../locale/ticker-words.js';
import type { Plan } from '../marquee/plan.js';
import { fitCut } from '../marquee/ring.js';
import type { Rate } from '../rates/rate.js';
import type { PrintedRate } from '../rates/print-rate.js';

/** How a source stands, as CSS sees it; `idle` needs no word. */
export type SourceState = 'idle' | 'loading' | 'empty' | 'error' | 'stale';

/** All that the ticker's template shows. */
export interface TickerView {
  readonly shown: readonly PrintedRate[];
  /** How the engine wants the items cut; none before it knows them. */
  readonly plan: Plan | undefined;
  readonly vertical: boolean;
  /** Units of the base that are priced. */
  readonly units: number;
  readonly paused: boolean;
  readonly lang: string;
  readonly state: SourceState;
  /** Whether the source failed; stale rates may also be what an earlier visit left. */
  readonly failed: boolean;
  /** Whether the page has content of its own to show while there are no rates. */
  readonly hasFallback: boolean;
  /** When the rates were loaded, epoch ms. */
  readonly loadedAt: number;
  /** When the rates held, epoch ms, where that is to be told. */
  readonly heldAt: number | undefined;
  readonly withoutChange: boolean;
  /** Where the item of a rate leads. */
  readonly urlOf: (rate: Rate) => string | undefined;
  readonly onPause: () => void;
  readonly onRetry: () => void;
}

/** The whole ticker. */
export function renderTicker(view: TickerView): TemplateResult {
  const { shown, plan, vertical, state } = view;
  return html`<div class="frame ${vertical ? 'vertical' : ''} ${plan?.still ? 'still' : ''}">
    ${shown.length ? pauseButton(view) : nothing}
    <slot name="label" part="label"></slot>
    <div class="strip" part="strip" ?hidden=${!shown.length}>
      <div class="track" part="track" role="list" tabindex=${plan?.still ? nothing : 0}>${segments(view)}</div>
    </div>
    ${shown.length ? nothing : html`<slot></slot>`} ${message(view)} ${state === 'error' ? retryButton(view) : nothing}
    ${state === 'stale' ? asOf(view.loadedAt, view) : view.heldAt === undefined ? nothing : asOf(view.heldAt, view)}
  </div>`;
}

function pauseButton({ paused, lang, onPause }: TickerView): TemplateResult {
  const words = tickerWords.of(lang);
  const icon = (name: string, path: string): TemplateResult =>
    html`<slot name=${name}
      ><svg viewBox="0 0 10 10" aria-hidden="true"><path d=${path} /></svg
    ></slot>`;
  return html`<button
    class="pause"
    part="pause-button"
    type="button"
    aria-label=${paused ? words.play : words.pause}
    @click=${onPause}
  >
    ${paused ? icon('play-icon', 'M1 0v10l9-5z') : icon('pause-icon', 'M1 0h3v10H1zM6 0h3v10H6z')}
  </button>`;
}

function retryButton({ lang, onRetry }: TickerView): TemplateResult {
  return html`<button class="retry" part="retry-button" type="button" @click=${onRetry}>
    ${tickerWords.of(lang).retry}
  </button>`;
}

/** The list in segments as planned, then its inert copies. */
function segments(view: TickerView): TemplateResult[] {
  const { shown, plan } = view;
  const cut = fitCut(plan?.cut ?? [], shown.length);
  return Array.from({ length: plan?.copies ?? 1 }, (_, copy) => {
    let from = 0;
    return cut.map((count) => {
      const items = shown.slice(from, (from += count));
      return html`<div class="segment" ?inert=${copy > 0}>${items.map((one) => item(one, view, copy))}</div>`;
    });
  }).flat();
}

/** A rate as inline text with real blanks, so that it is copied and read as it looks; in few pieces, as each is painted. */
function item(one: PrintedRate, view: TickerView, copy: number): TemplateResult {
  const { rate, movement, comparison } = one;
  const url = view.urlOf(rate);
  // prettier-ignore
  return html`<div
    class="item"
    part="item item-${movement}"
    role="listitem"
    title=${comparison ?? nothing}
    data-key=${copy ? `${rate.pair} ${copy}` : rate.pair}
    >${url ? html`<a class="link" part="link" href=${url}>${figures(one, view)}</a>` : figures(one, view)}<span class="separator" part="separator"></span
  ></div>`;
}

function figures({ rate, value, change, movement }: PrintedRate, { units, withoutChange }: TickerView): TemplateResult {
  const isBare = change === undefined || withoutChange;
  // prettier-ignore
  return html`<span class="pair" part="pair">${units === 1 ? '' : `${units} `}<span part="base">${rate.base}</span>/<span part="quote">${rate.quote}</span></span><span class="equals" part="equals"> = </span><span class="value" part="value">${value}</span>${isBare ? '' : ' '}${
    isBare
      ? nothing
      : html`<span class="change" part="change change-${movement}">${change}</span>`
  }`;
}

/** One polite status, seen only where nothing else is shown. */
function message({ state, failed, shown, hasFallback, lang }: TickerView): TemplateResult {
  const text = state === 'idle' ? '' : tickerWords.of(lang)[state === 'stale' && !failed ? 'loading' : state];
  return html`<div class=${shown.length || hasFallback ? 'spoken-only' : 'message'} part="message" role="status">
    ${state === 'error' || state === 'empty' ? html`<slot name=${state}>${text}</slot>` : text}
  </div>`;
}

const DAY = 86_400_000;

/**
 * Words, and when the rates held: a time of today, else a day, which is one of UTC where the time is its start, as
 * sources date the rates of a day. Days are ISO dates, as Swedish writes them: browsers lack the month names of half
 * of Central Asia.
 */
function asOf(time: number, { lang }: TickerView): TemplateResult {
  const at = new Date(time);
  const ofDay = time % DAY === 0;
  const today = !ofDay && at.toDateString() === new Date().toDateString();
  const text = today
    ? at.toLocaleTimeString(lang, { timeStyle: 'short' })
    : at.toLocaleDateString('sv', ofDay ? { timeZone: 'UTC' } : {});
  return html`<span class="time" part="time"
    >${tickerWords.of(lang).asOf} <time datetime=${at.toISOString()}>${text}</time></span
  >`;
}
