import { html, nothing, type TemplateResult } from 'lit';
import { formatMessage } from '../../locale/dictionary.js';
import type { HeadlineWords } from '../../locale/headline-words.js';
import { pageNumbers } from '../list/pages.js';

/** How pages are turned. */
export type Pagination = 'numbers' | 'prev-next' | 'more' | 'none';

/** All that the row of pages shows. */
export interface PaginationView {
  readonly words: HeadlineWords;
  readonly lang: string;
  /** The name that the page gives the element: it tells the pages of two lists apart. */
  readonly ownName: string | null | undefined;
  readonly pagination: Pagination;
  /** Number of the open page; undefined until it has been loaded. */
  readonly page: number | undefined;
  /** The last page, as far as anybody knows. */
  readonly last: number | undefined;
  /** Whether there are, or may be, pages behind the open one. */
  readonly hasNext: boolean;
  /** Address of a page, where pages have addresses. */
  readonly addressOf: (page: number) => string | undefined;
  readonly onPage: (event: MouseEvent, page: number) => void;
}

/** The row of pages; nothing where there is one page alone. */
export function renderPagination(view: PaginationView): TemplateResult | typeof nothing {
  const { page, hasNext, pagination, words } = view;
  if (!page || pagination === 'none' || (page === 1 && !hasNext)) return nothing;
  if (pagination === 'more') {
    return hasNext
      ? html`<div class="pagination loads" part="pagination">${step(page + 1, 'more', view)}</div>`
      : nothing;
  }
  return html`<nav
    class="pagination"
    part="pagination"
    aria-label=${[view.ownName, words.pages].filter(Boolean).join(': ')}
  >
    ${pagination === 'prev-next' ? nothing : numbers(page, view)}
    <div class="steps">${step(page - 1, 'previous', view)} ${step(hasNext ? page + 1 : 0, 'next', view)}</div>
  </nav>`;
}

/** The numbers; up to the open page where nobody knows the last. */
function numbers(page: number, view: PaginationView): TemplateResult {
  const { last, hasNext, words, lang } = view;
  return html`<div class="numbers" part="numbers" role="list">
    ${pageNumbers(page, last ?? (hasNext ? page + 1 : page)).map((number) =>
      number === undefined
        ? html`<span class="gap" part="ellipsis" role="listitem"><span aria-hidden="true">…</span></span>`
        : html`<span role="listitem">
            ${link(number, view, {
              part: number === page ? 'page page-current' : 'page',
              label: formatMessage(words.page, words.lang, { page: number }),
              isCurrent: number === page,
              content: formatMessage('{page}', lang, { page: number }),
            })}
          </span>`,
    )}
  </div>`;
}

/** Previous, next or more. It keeps its place where it leads nowhere. */
function step(page: number, kind: 'previous' | 'next' | 'more', view: PaginationView): TemplateResult {
  const { words } = view;
  if (page < 1) return html`<span class="page ${kind} off" aria-hidden="true">${words[kind]}</span>`;
  return link(page, view, { part: kind, content: words[kind] });
}

interface Link {
  readonly part: string;
  readonly content: string;
  readonly label?: string;
  readonly isCurrent?: boolean;
}

/** A link where pages have addresses, else a button. */
function link(
  page: number,
  { addressOf, onPage }: PaginationView,
  { part, content, label, isCurrent }: Link,
): TemplateResult {
  const address = addressOf(page);
  const openPage = (event: MouseEvent): void => onPage(event, page);
  const current = isCurrent ? 'page' : nothing;
  const named = label ?? nothing;
  return address
    ? html`<a
        class="page ${part}"
        part=${part}
        href=${address}
        aria-label=${named}
        aria-current=${current}
        @click=${openPage}
        >${content}</a
      >`
    : html`<button
        class="page ${part}"
        part=${part}
        type="button"
        aria-label=${named}
        aria-current=${current}
        @click=${openPage}
      >
        ${content}
      </button>`;
}
