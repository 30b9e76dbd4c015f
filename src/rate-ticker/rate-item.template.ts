import { html, nothing, type TemplateResult } from 'lit';
import { tickerWords } from '../locale/ticker-words.js';
import type { Movement } from '../rates/change.js';
import { MINUS, type PrintedRate } from '../rates/print-rate.js';
import type { Rate } from '../rates/rate.js';
import { baseName } from './printed-texts.js';
import { spokenNames, type SpokenNames } from './spoken-words.js';

/** What an item shows beside its rate. */
export interface ItemView {
  /** Units of the base that are priced. */
  readonly units: number;
  readonly lang: string;
  readonly withoutChange: boolean;
  /** Whether the two prices are shown, where there are two. */
  readonly withBidAsk: boolean;
  /** Whether the name of the base is shown. */
  readonly withNames: boolean;
  /** Renders the page's own items in place of the built-in ones. */
  readonly ownItem: ((printed: PrintedRate, isLink: boolean) => unknown) | undefined;
  /** The link of a rate. */
  readonly urlOf: (rate: Rate) => string | undefined;
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
export function renderItem(printed: PrintedRate, view: ItemView, copy: number, index: number): TemplateResult {
  const { rate } = printed;
  const url = view.urlOf(rate);
  const content = view.ownItem ? view.ownItem(printed, !!url) : renderFigures(printed, view, !!url);
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

/** What is said of a rate's value beside it; as a title of the item it would be its name. */
const notesOf = ({ isStale, comparison }: PrintedRate, lang: string): string =>
  [isStale && tickerWords.of(lang).stale, comparison].filter(Boolean).join(' – ');

/**
 * The figures of a rate. Names are spoken in place of the codes, and stand in no text that is searched or copied. In a
 * link they are spoken behind the codes, by which people call it who steer by voice (WCAG 2.5.3).
 */
function renderFigures(printed: PrintedRate, view: ItemView, isLink: boolean): TemplateResult {
  const { rate, change, movement } = printed;
  const { units, lang, withoutChange, withNames } = view;
  const isChangeHidden = change === undefined || withoutChange;
  const spoken = spokenNames(printed, { units, lang, isLink });
  const name = withNames && baseName(printed, lang);
  // prettier-ignore
  const pair = html`<span class="pair" part="pair" aria-hidden=${spoken && !isLink ? 'true' : nothing}>${units === 1 ? '' : `${units} `}<span part="base">${rate.base}</span>/<span part="quote">${rate.quote}</span></span>`;
  // prettier-ignore
  return html`${
    name ? html`<span class="named">${pair} <span class="name" part="name" aria-hidden=${spoken ? 'true' : nothing}>${name}</span></span>` : pair
  }<span class="equals" part="equals" data-spoken=${spoken?.base ?? nothing}> = </span>${renderValue(printed, lang, spoken, renderPrices(printed, view))}${isChangeHidden ? '' : ' '}${
    isChangeHidden ? nothing : renderChange(change, movement)
  }`;
}

/** The value, with the name of the currency that it is in, which is spoken behind it. */
export function renderValue(
  printed: PrintedRate,
  lang: string,
  spoken: SpokenNames | undefined,
  content: unknown,
): TemplateResult {
  // prettier-ignore
  return html`<span class="value" part="value" title=${notesOf(printed, lang) || nothing} data-spoken=${spoken?.quote ?? nothing}>${content}</span>`;
}

function renderPrices({ value, bid, ask }: PrintedRate, { withBidAsk }: ItemView): TemplateResult | string {
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
