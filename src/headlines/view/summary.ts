import { formatMessage } from '../../locale/dictionary.js';
import type { HeadlineWords } from '../../locale/headline-words.js';

/** Which results are shown, counted from 1. */
export interface ShownResults {
  readonly from: number;
  readonly to: number;
  readonly total: number | undefined;
}

/** "Viewing results 1 – 6 of 21", without the total while it is unknown; empty when nothing is shown. */
export function summaryOf({ from, to, total }: ShownResults, words: HeadlineWords): string {
  const { lang } = words;
  if (to < from) return '';
  const isSingle = from === to;
  if (total === undefined) return formatMessage(isSingle ? words.result : words.results, lang, { from, to }, to);
  return formatMessage(isSingle ? words.resultOf : words.resultsOf, lang, { from, to, total }, total);
}
