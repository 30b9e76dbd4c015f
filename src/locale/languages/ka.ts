import { data } from '../cldr/ka.js';
import type { LoadedLanguage } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

/* Numbers and dates alone: nobody has translated the texts, which stay English. */

export const ticker: LoadedLanguage<TickerWords> = { data };

export const headlines: LoadedLanguage<HeadlineWords> = { data };
