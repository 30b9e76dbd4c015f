import { Dictionary, type Translation } from './dictionary.js';

const english = {
  lang: 'en',
  headlines: 'Headlines',
  result: { other: 'Viewing result {from}' },
  results: { other: 'Viewing results {from} – {to}' },
  resultOf: { other: 'Viewing result {from} of {total}' },
  resultsOf: { other: 'Viewing results {from} – {to} of {total}' },
  newHeadlines: { one: 'Show {count} new headline', other: 'Show {count} new headlines' },
  pages: 'Pages',
  page: 'Page {page}',
  previous: 'Previous',
  next: 'Next',
  more: 'Load more',
  filter: 'Filter headlines',
  nothingFound: 'No headline matches',
  newTab: '(opens in a new tab)',
  undated: 'Without a date',
  loading: 'Loading headlines…',
  empty: 'No headlines to show',
  error: 'Headlines could not be loaded',
  stale: 'Headlines could not be updated',
  partial: 'Some headlines could not be loaded',
  asOf: 'as of {time}',
  retry: 'Try again',
  pause: 'Pause the headlines',
  play: 'Play the headlines',
};

/** The texts of `<ca-headlines>` in one language. */
export type HeadlineWords = Translation<typeof english>;

/** The texts of `<ca-headlines>` in all languages of the page. */
export const headlineWords: Dictionary<HeadlineWords> = new Dictionary<HeadlineWords>(english);
