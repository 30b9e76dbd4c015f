import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatTime, type DateStyle } from '../../locale/dates.js';
import type { HeadlineWords } from '../../locale/headline-words.js';
import { formatSpan } from '../../locale/relative-dates.js';
import type { Grouping } from '../list/group-headlines.js';
import type { Headline } from '../list/headline.js';
import type { BrokenImages } from './broken-images.js';

/** How dates are shown. */
export type DateForm = 'absolute' | 'relative' | 'none';

/** What one headline's template needs beside the headline. */
export interface ItemView extends DateStyle {
  readonly words: HeadlineWords;
  /** Epoch ms. */
  readonly now: number;
  readonly dateStyle: DateForm;
  readonly groupBy: Grouping;
  /** Lines of the excerpt: all with Infinity, none with 0. */
  readonly excerptLines: number;
  readonly withImages: boolean;
  readonly withSource: boolean;
  readonly withAuthor: boolean;
  /** Of the titles, 1–6. */
  readonly headingLevel: number;
  readonly target: string | undefined;
  /** Pictures that did not come. */
  readonly brokenImages: BrokenImages;
  readonly renderItem: ((headline: Headline) => unknown) | undefined;
  readonly onSelect: (event: MouseEvent, headline: Headline) => void;
  readonly onImage: (event: Event) => void;
}

/** One headline. Each of its texts is isolated, and set by its own letters. */
export function renderItem(headline: Headline, view: ItemView): TemplateResult {
  const { headingLevel, withImages, excerptLines } = view;
  const hasImage = withImages && !!imageOf(headline, view);
  return html`<div
    class="item"
    part="item ${hasImage ? 'item-with-image' : ''}"
    role="listitem"
    lang=${headline.lang ?? nothing}
  >
    ${
      view.renderItem
        ? view.renderItem(headline)
        : html`${withImages ? image(headline, view) : nothing}
            <div class="text" part="text">
              <div class="title" part="title" role="heading" aria-level=${headingLevel} dir="auto">
                ${renderTitle(headline, view)}
              </div>
              ${meta(headline, view)}
              ${
                headline.excerpt && excerptLines
                  ? html`<div class="excerpt" part="excerpt" dir="auto">${headline.excerpt}</div>`
                  : nothing
              }
            </div>`
    }
  </div>`;
}

/** The title, as a link where there is one. */
export function renderTitle(headline: Headline, { target, words, onSelect }: ItemView): TemplateResult {
  const { title, url } = headline;
  if (!url) return html`<span tabindex="-1">${title}</span>`;
  const opensNew = target !== undefined && !/^_(self|parent|top)$/i.test(target);
  // prettier-ignore
  return html`<a
    class="link"
    part="link"
    href=${url}
    target=${target ?? nothing}
    rel=${opensNew ? 'noopener' : nothing}
    @click=${(event: MouseEvent) => onSelect(event, headline)}
    >${title}${opensNew ? html`${' '}<bdi class="spoken-only" lang=${words.lang}>${words.newTab}</bdi>` : nothing}</a>`;
}

/** The address of a headline's picture, unless that could not be loaded. */
const imageOf = ({ image }: Headline, { brokenImages }: ItemView): string | undefined =>
  image && !brokenImages.has(image) ? image : undefined;

/** A picture in its reserved place; an empty place where there is none. */
function image(headline: Headline, view: ItemView): TemplateResult {
  const src = imageOf(headline, view);
  const { onImage } = view;
  return html`<div class="image" part="image-box">
    ${
      src
        ? html`<img
            part="image"
            src=${src}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @load=${onImage}
            @error=${onImage}
          />`
        : nothing
    }
  </div>`;
}

/** The dot is drawn by the style sheet, so that a page can have another; the blank is in the text. */
const dot = html`<span class="dot" part="meta-separator">${' '}</span>`;

/** Time, source and author on one line. */
function meta(headline: Headline, view: ItemView): TemplateResult | typeof nothing {
  const { source, author } = headline;
  const facts = [
    time(headline, view),
    view.withSource && source && html`<bdi part="source">${source}</bdi>`,
    view.withAuthor && author && html`<bdi part="author">${author}</bdi>`,
  ].filter(Boolean);
  return facts.length
    ? html`<div class="meta" part="meta">${facts.map((fact, index) => [index ? dot : '', fact])}</div>`
    : nothing;
}

/** When it was published; under a day's heading the time of day alone. */
function time({ published }: Headline, view: ItemView): TemplateResult | undefined {
  const { dateStyle, groupBy, now } = view;
  if (published === undefined || dateStyle === 'none') return undefined;
  const date = groupBy === 'day' ? formatTime(published, view) : formatDate(published, 'day', view);
  const text = (dateStyle === 'relative' && formatSpan(published, now, view)) || date;
  return html`<time part="time" dir="auto" datetime=${new Date(published).toISOString()}>${text}</time>`;
}
