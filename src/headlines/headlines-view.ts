import type { PageContext } from '../element/page-context.js';
import { headlineWords } from '../locale/headline-words.js';
import { clampNumber } from '../payload/json.js';
import { excerptLines, type HeadlinesAttributes } from './attributes.js';
import type { HeadlineList } from './headline-list.js';
import type { BrokenImages } from './view/broken-images.js';
import type { HeadlinesActions, HeadlinesView, Strip } from './view/headlines.template.js';

/** Skeletons fill one screen; more would only cost. */
const MAX_SKELETONS = 20;

/** What the element knows beside its attributes. */
export interface HeadlinesState {
  readonly list: HeadlineList;
  readonly context: PageContext;
  /** Undefined until it is loaded, which only `layout="ticker"` asks for. */
  readonly strip: Strip | undefined;
  /** Words that the user looks for. */
  readonly query: string;
  /** Addresses of pictures that could not be loaded. */
  readonly brokenImages: BrokenImages;
  /** Whether the summary is about to get the focus. */
  readonly isSummaryNext: boolean;
}

/** Everything that the template shows, from the attributes and the state of the list. */
export function headlinesView(
  attributes: HeadlinesAttributes,
  { list, context, strip, query, brokenImages, isSummaryNext }: HeadlinesState,
  actions: HeadlinesActions,
): HeadlinesView {
  const { layout, groupBy, dateStyle, withDate, withImages, withSource, withAuthor, renderItem, pagination } =
    attributes;
  const { page, headlines, hasNext, missing } = list.open;
  const { total, pageSize } = list;
  const first = page && pagination !== 'more' ? (page - 1) * pageSize + 1 : 1;
  const words = headlineWords.of(context.language);
  return {
    ...actions,
    words,
    lang: context.language,
    ownName: attributes.ariaLabel,
    zone: context.timeZone,
    now: Date.now(),
    layout,
    strip,
    headlines,
    status: list.status,
    isPartial: list.isPartial,
    isBusy: !!missing,
    hasFallback: context.hasFallback,
    hasLabel: context.hasLabel,
    holdsPage: context.holdsPage,
    loadedAt: list.loadedAt,
    results: { from: first, to: first + headlines.length - 1, total },
    withDate,
    groupBy,
    dateStyle,
    excerptLines: excerptLines(attributes),
    withImages,
    withSource,
    withAuthor,
    headingLevel: Math.round(clampNumber(attributes.headingLevel, 1, 6, 3)),
    target: attributes.target || undefined,
    brokenImages,
    renderItem,
    newCount: list.newCount,
    isSummaryNext,
    query: attributes.withFilter ? query : undefined,
    skeletons: Math.min(pageSize, MAX_SKELETONS),
    pagination,
    page,
    last: list.lastPage,
    hasNext,
  };
}
