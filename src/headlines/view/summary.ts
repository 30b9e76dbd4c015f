import { formatMessage } from '../../locale/dictionary.js';
import type { HeadlineWords } from '../../locale/headline-words.js';

/** Which results are seen, counted from 1. */
export interface SeenResults {
  readonly from: number;
  readonly to: number;
  readonly total: number | undefined;
}

/** "Viewing results 1 – 6 of 21", without the total where nobody knows it; nothing where nothing is seen. */
export function summaryOf({ from, to, total }: SeenResults, words: HeadlineWords, lang: string): string {
  if (to < from) return '';
  const one = from === to;
  if (total === undefined) return formatMessage(one ? words.result : words.results, lang, { from, to }, to);
  return formatMessage(one ? words.resultOf : words.resultsOf, lang, { from, to, total }, total);
}
