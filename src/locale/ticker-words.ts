import type { CurrencyNames } from './currency-names.js';
import { Dictionary, type Translation } from './dictionary.js';

const english = {
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
  asOf: 'as of',
  comparedWith: 'compared with {level}',
  bid: 'buying',
  ask: 'selling',
};

/** The texts of `<ca-rate-ticker>` in one language. */
export interface TickerWords extends Translation<typeof english> {
  /** The names of currencies, as they stand behind a number; undefined where engines have them. */
  readonly currencies?: CurrencyNames;
}

/** The texts of `<ca-rate-ticker>` in all languages of the page. */
export const tickerWords: Dictionary<TickerWords> = new Dictionary<TickerWords>(english);
