/*
 * The readers of JSON that are loaded when no common one knows a payload, with what else only such a payload needs.
 */
import { bankRows, valuteMap } from './bank-rows.js';
import { rows, tickerRows } from './market-rows.js';
import { rareReaders } from './rare-readers.js';
import type { Readers } from './read-as.js';

/** The readers of banks, markets and single services, by family. */
export const otherReaders: Readers = {
  rows,
  'bank-rows': bankRows,
  'valute-map': valuteMap,
  'ticker-rows': tickerRows,
  ...rareReaders,
};
