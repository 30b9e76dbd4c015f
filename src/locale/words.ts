/** The words that the elements say of themselves. */
export const words = {
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
};
