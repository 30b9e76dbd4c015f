import { Dictionary, type Translation } from './dictionary.js';

const english = {
  lang: 'en',
  exchangeRates: 'Exchange rates',
  pause: 'Pause the ticker',
  play: 'Play the ticker',
  up: 'up',
  down: 'down',
  flat: 'unchanged',
  loading: 'Loading rates…',
  empty: 'No rates to show',
  error: 'Rates could not be loaded',
  retry: 'Try again',
  stale: 'Rates could not be updated',
  asOf: 'as of {time}',
  comparedWith: 'compared with {level}',
};

/** The texts of `<ca-rate-ticker>` in one language. */
export type TickerWords = Translation<typeof english>;

/** The texts of `<ca-rate-ticker>` in all languages of the page. */
export const tickerWords: Dictionary<TickerWords> = new Dictionary<TickerWords>(english);
