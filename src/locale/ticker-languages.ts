import { ticker as ru } from './languages/ru.js';
import { ticker as kk } from './languages/kk.js';
import { ticker as ky } from './languages/ky.js';
import { ticker as uz } from './languages/uz.js';
import { ticker as tg } from './languages/tg.js';
import { ticker as tk } from './languages/tk.js';
import type { TickerWords } from './ticker-words.js';

/** The texts of `<ca-rate-ticker>` in Russian, Kazakh, Kyrgyz, Uzbek, Tajik and Turkmen. */
export const tickerLanguages: Readonly<Record<'ru' | 'kk' | 'ky' | 'uz' | 'tg' | 'tk', TickerWords>> = {
  ru,
  kk,
  ky,
  uz,
  tg,
  tk,
};
