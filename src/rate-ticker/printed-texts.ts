import { currencyName } from '../locale/currency-names.js';
import { tickerWords } from '../locale/ticker-words.js';
import type { Movement } from '../rates/change.js';
import type { PrintedRate } from '../rates/print-rate.js';

/** The texts of a rate as the ticker prints them. */
export interface PrintedTexts {
  /** `0.01144`. */
  readonly value: string;
  /** `−0.28%`; undefined when the change is unknown. */
  readonly change: string | undefined;
  /** Whether it rose, fell or did neither. */
  readonly movement: Movement;
  /** The two prices; undefined when there are none. */
  readonly bid: string | undefined;
  readonly ask: string | undefined;
  /** The name of the currency that is priced, in the language in force. */
  readonly name: string;
}

/** The name of the currency that a rate prices, as it stands alone. */
export const baseName = ({ rate }: PrintedRate, lang: string): string =>
  currencyName(rate.base, lang, 1, 0, tickerWords.of(lang).currencies);

/** What a page's own items show of a rate. */
export function printedTexts(printed: PrintedRate, lang: string): PrintedTexts {
  const { value, change, movement, bid, ask } = printed;
  return { value, change, movement, bid, ask, name: baseName(printed, lang) };
}
