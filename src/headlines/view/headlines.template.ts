import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate, formatTime, dayOf, type DateStyle } from '../../locale/dates.js';
import { formatMessage } from '../../locale/dictionary.js';
import type { HeadlineWords } from '../../locale/headline-words.js';
import type { SourceStatus } from '../../element/base-element.js';
import { renderAsOf, renderRetryButton } from '../../element/status.template.js';
import { groupHeadlines, type Grouping } from '../list/group-headlines.js';
import { renderItem, type ItemView } from './headline-item.template.js';
import type { Headline } from '../list/headline.js';
import { renderPagination, type PaginationView } from './pagination.template.js';
import type { StripView } from './strip.template.js';
import { summaryOf, type ShownResults } from './summary.js';

/** How headlines are laid out. */
export type HeadlineLayout = 'list' | 'compact' | 'cards' | 'ticker';

/** What the user can do. */
export interface HeadlinesActions {
  /** The address of a page; undefined when pages have no address. */
  readonly addressOf: (page: number) => string | undefined;
  readonly onPage: (event: MouseEvent, page: number) => void;
  readonly onSelect: (event: MouseEvent, headline: Headline) => void;
  /** A picture was loaded, or could not be. */
  readonly onImage: (event: Event) => void;
  readonly onFilter: (event: Event) => void;
  readonly onNew: () => void;
  readonly onRetry: () => void;
}

/** Renders the moving strip. */
export interface Strip {
  /** Classes of the frame: which way it moves, and how it stands. */
  readonly classes: string;
  readonly isStatic: boolean;
  render(view: StripView): TemplateResult;
}

/** Everything that the element shows. */
export interface HeadlinesView extends HeadlinesActions, DateStyle, ItemView, PaginationView, StripView {
  readonly words: HeadlineWords;
  readonly layout: HeadlineLayout;
  /** The moving strip; undefined until it is loaded. */
  readonly strip: Strip | undefined;
  readonly headlines: readonly Headline[];
  readonly status: SourceStatus;
  /** Whether some of several sources failed. */
  readonly isPartial: boolean;
  /** Whether a page is being loaded. */
  readonly isBusy: boolean;
  /** Whether the page has content of its own to show while there are no headlines. */
  readonly hasFallback: boolean;
  /** Whether the rest of the page is inside the element, and is shown after all that is rendered here. */
  readonly holdsPage: boolean;
  /** When the headlines were loaded, epoch ms. */
  readonly loadedAt: number;
  readonly results: ShownResults;
  readonly withDate: boolean;
  readonly groupBy: Grouping;
  /** Number of new headlines that wait behind their button. */
  readonly newCount: number;
  /** Words in the filter box; undefined when there is no box. */
  readonly query: string | undefined;
  /** Whether the summary is about to get the focus, which has it spoken: as a status it would be spoken twice. */
  readonly isSummaryNext: boolean;
  /** Number of placeholders while the first headlines load. */
  readonly skeletons: number;
}

/** The whole element. */
export function renderHeadlines(view: HeadlinesView): TemplateResult {
  const { layout, headlines, hasFallback, status } = view;
  const isStrip = layout === 'ticker';
  const isWaiting = status === 'loading' && !hasFallback && !isStrip;
  return html`<div
    lang=${view.words.lang}
    class="frame ${layout} ${(isStrip && view.strip?.classes) || ''} ${Number.isFinite(view.excerptLines) ? 'clamped' : ''}"
    part="frame"
    aria-busy=${view.isBusy ? 'true' : 'false'}
  >
    ${header(view, isStrip)} ${message(view)} ${isStrip ? nothing : newButton(view)}
    ${headlines.length ? (isStrip ? (view.strip?.render(view) ?? nothing) : lists(view)) : nothing}
    ${isWaiting ? skeletons(view) : nothing}
    ${headlines.length || view.query || view.holdsPage ? nothing : html`<slot></slot>`}
    ${isWaiting ? pagesToCome(view) : isStrip ? nothing : renderPagination(view)}
  </div>`;
}

/** Date, summary and filter box. The summary's line is there before its words, so that nothing moves when they come. */
function header(view: HeadlinesView, isStrip: boolean): TemplateResult | typeof nothing {
  const { withDate, words, query, results, status } = view;
  const isEmpty = status === 'error' || status === 'empty' || (view.hasFallback && !view.headlines.length);
  if (isStrip) return withDate ? html`<div class="header" part="header">${today(view)}</div>` : nothing;
  return html`<div class="header" part="header">
    <div class="heading-text">
      ${withDate ? today(view) : nothing}
      <p
        class="summary"
        part="summary"
        role=${view.isSummaryNext ? nothing : 'status'}
        tabindex="-1"
        ?hidden=${isEmpty}
      >
        ${summaryOf(results, words)}
      </p>
    </div>
    ${
      query === undefined
        ? nothing
        : html`<input
            class="filter"
            part="filter"
            type="search"
            aria-label=${words.filter}
            placeholder=${words.filter}
            .value=${query}
            @input=${view.onFilter}
          />`
    }
  </div>`;
}

function today(view: HeadlinesView): TemplateResult {
  const { now, zone, headingLevel } = view;
  return html`<div class="date" part="date" role="heading" aria-level=${Math.max(1, headingLevel - 1)}>
    <time dir="auto" lang=${view.lang} datetime=${dayOf(now, zone)}>${formatDate(now, 'day', view)}</time>
  </div>`;
}

/** The button lies over the list and takes no room, so that it moves nothing. It is announced as it comes. */
function newButton({ newCount, words, onNew }: HeadlinesView): TemplateResult {
  return html`<div class="fresh" role="status">
    ${
      newCount
        ? html`<button class="new-items" part="new-items" type="button" @click=${onNew}>
            ${formatMessage(words.newHeadlines, words.lang, { count: newCount }, newCount)}
          </button>`
        : nothing
    }
  </div>`;
}

/** One list, or one for each group under its heading. */
function lists(view: HeadlinesView): TemplateResult {
  const { headlines, groupBy, zone, words, headingLevel } = view;
  if (groupBy !== 'day' && groupBy !== 'month') return list(headlines, view);
  const precision = groupBy === 'day' ? 'weekday' : 'month';
  return html`${repeat(
    groupHeadlines(headlines, groupBy, zone),
    ({ key }) => key,
    ({ time, headlines: grouped }) =>
      html`<div class="group" part="group">
        <div
          class="group-heading"
          part="group-heading"
          role="heading"
          aria-level=${Math.max(1, headingLevel - 1)}
          lang=${time === undefined ? words.lang : view.lang}
        >
          ${time === undefined ? words.undated : formatDate(time, precision, view)}
        </div>
        ${list(grouped, view)}
      </div>`,
  )}`;
}

function list(headlines: readonly Headline[], view: HeadlinesView): TemplateResult {
  return html`<div class="list" part="list" role="list" lang=${view.lang}>
    ${repeat(
      headlines,
      ({ id }) => id,
      (headline) => renderItem(headline, view),
    )}
  </div>`;
}

/** Holds the place of the items that load, made of the same boxes and parts as they. */
function skeletons({ skeletons: count, dateStyle, excerptLines, withImages }: HeadlinesView): TemplateResult {
  const bar = (of: string): TemplateResult =>
    html`<div class=${of} part=${of}><span class="bar" part="skeleton-bar"></span></div>`;
  return html`<div class="list" part="list" aria-hidden="true">
    ${[...Array(count).keys()].map(
      () =>
        html`<div class="item skeleton" part="item skeleton">
          ${withImages ? html`<div class="image" part="image-box"></div>` : nothing}
          <div class="text" part="text">
            ${bar('title')} ${dateStyle === 'none' ? nothing : bar('meta')} ${excerptLines ? bar('excerpt') : nothing}
          </div>
        </div>`,
    )}
  </div>`;
}

/** Holds the place of the row of pages, which most sources have. */
const pagesToCome = (view: HeadlinesView): TemplateResult =>
  html`<div class="off">${renderPagination({ ...view, page: 1, last: 4, hasNext: true })}</div>`;

/** One polite status, with a button to try again when nothing was loaded. */
function message(view: HeadlinesView): TemplateResult {
  const { status, words, headlines, hasFallback, query, isPartial } = view;
  let text = status === 'idle' ? '' : words[status];
  if (query && status === 'empty') text = words.nothingFound;
  if (isPartial && status === 'idle') text = words.partial;
  const isFailed = status === 'stale' || status === 'error' || isPartial;
  const isVisible = isFailed || (!headlines.length && !(hasFallback && !query) && status !== 'loading');
  return html`<div class=${isVisible && text ? 'message' : 'spoken-only'} part="message" role="status">
      ${status === 'error' || status === 'empty' ? html`<slot name=${status}>${text}</slot>` : text}
      ${status === 'stale' ? asOf(view) : nothing}
    </div>
    ${status === 'error' ? renderRetryButton(words.retry, view.onRetry) : nothing}`;
}

function asOf(view: HeadlinesView): TemplateResult {
  const { loadedAt, now, zone, words } = view;
  const time = formatTime(loadedAt, view);
  const isToday = dayOf(loadedAt, zone) === dayOf(now, zone);
  const text = isToday ? time : `${formatDate(loadedAt, 'day', view)}, ${time}`;
  return html`<span class="as-of" part="as-of">(${renderAsOf(words.asOf, loadedAt, text, view.lang)})</span>`;
}
