import { clampNumber } from '../payload/json.js';
import type { ListSettings } from './headline-list.js';
import type { Grouping } from './list/group-headlines.js';
import type { GivenHeadline, Headline } from './list/headline.js';
import type { DateForm } from './view/headline-item.template.js';
import type { HeadlineLayout } from './view/headlines.template.js';
import type { Pagination } from './view/pagination.template.js';

type Text = string | null | undefined;

/** The element's attributes and options as a page sets them: texts may be missing, numbers out of range. */
export interface HeadlinesAttributes {
  readonly src: Text;
  readonly format: string | null;
  readonly map: Text;
  readonly read: ((payload: unknown) => readonly GivenHeadline[]) | undefined;
  readonly refreshInterval: number;
  readonly limit: number;
  readonly page: number;
  readonly pageSize: number;
  readonly pagination: Pagination;
  readonly include: Text;
  readonly exclude: Text;
  readonly maxAge: number | null | undefined;
  readonly layout: HeadlineLayout;
  readonly groupBy: Grouping;
  readonly dateStyle: DateForm;
  readonly excerpt: string | number | null;
  readonly headingLevel: number;
  readonly target: Text;
  readonly withDate: boolean;
  readonly withImages: boolean;
  readonly withSource: boolean;
  readonly withAuthor: boolean;
  readonly withFilter: boolean;
  readonly renderItem: ((headline: Headline) => unknown) | undefined;
}

/** Lines of an excerpt that are shown: `Infinity` for all, 0 for none. */
export function excerptLines({ excerpt }: HeadlinesAttributes): number {
  if (excerpt === 'none') return 0;
  return Math.round(clampNumber(Number(excerpt || 'full'), 0, Infinity, Infinity));
}

/** Has styles cut the excerpts in an element's frame: a strict page refuses a `style` attribute in markup. */
export function limitExcerpts({ style }: HTMLElement, attributes: HeadlinesAttributes): void {
  const lines = excerptLines(attributes);
  style.setProperty('--_lines', Number.isFinite(lines) ? `${lines}` : null);
}

/** What the attributes say of the list, beside the words that the user looks for. */
export function listSettings(attributes: HeadlinesAttributes, search: string): ListSettings {
  const { page, pageSize, limit, include, exclude, maxAge, read, pagination, layout } = attributes;
  const isSinglePage = layout === 'ticker';
  return {
    src: attributes.src ?? '',
    format: attributes.format ?? 'auto',
    map: attributes.map ?? '',
    read,
    refreshInterval: clampNumber(attributes.refreshInterval, 0, Infinity, 900),
    page,
    pageSize,
    limit,
    include,
    exclude,
    maxAge,
    search,
    hasSearch: attributes.withFilter,
    isAppending: pagination === 'more' && !isSinglePage,
    isSinglePage,
  };
}
