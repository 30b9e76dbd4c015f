import { headlineWords, type HeadlineWords } from './headline-words.js';
import { addLanguageData } from './intl.js';
import type { LanguageData } from './language-data.js';
import { tickerWords, type TickerWords } from './ticker-words.js';

/** What a page knows of a language. */
export interface RegisteredWords extends LanguageData {
  /** The texts of `<ca-rate-ticker>`; `asOf` has its time at `{time}`. */
  readonly ticker?: Omit<TickerWords, 'lang'>;
  /** The texts of `<ca-headlines>`. A plural has a text for each category of its language (CLDR); `other` is needed. */
  readonly headlines?: Omit<HeadlineWords, 'lang'>;
}

/**
 * Adds a language, or replaces the texts of one. Elements use them from their next render on.
 *
 * @param lang - language tag (BCP 47), as pages have in `lang`: `de`, `uz-Cyrl`
 * @param words - texts; beside them signs of numbers and names of dates, where browsers do not know them
 */
export function registerWords(lang: string, { ticker, headlines, ...data }: RegisteredWords): void {
  if (ticker) tickerWords.add({ [lang]: { ...tickerWords.of('en'), ...ticker, lang } });
  if (headlines) headlineWords.add({ [lang]: { ...headlineWords.of('en'), ...headlines, lang } });
  if (Object.keys(data).length) addLanguageData(lang, data);
}
