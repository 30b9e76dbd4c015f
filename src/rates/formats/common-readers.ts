import { currencyApi, quotesMap, ratesMap } from './level-maps.js';
import { own, textLines } from './own.js';
import type { Readers } from './read-as.js';

/** The readers that each page loads, by family. No payload is of two families, so the order of readers does not matter. */
export const commonReaders: Readers = {
  own,
  'currency-api': currencyApi,
  'rates-map': ratesMap,
  'quotes-map': quotesMap,
  text: textLines,
};
