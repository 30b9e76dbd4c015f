import { headlines as ru } from './languages/ru.js';
import { headlines as kk } from './languages/kk.js';
import { headlines as ky } from './languages/ky.js';
import { headlines as uz } from './languages/uz.js';
import { headlines as tg } from './languages/tg.js';
import { headlines as tk } from './languages/tk.js';
import type { HeadlineWords } from './headline-words.js';

/** The texts of `<ca-headlines>` in Russian, Kazakh, Kyrgyz, Uzbek, Tajik and Turkmen. */
export const headlineLanguages: Readonly<Record<'ru' | 'kk' | 'ky' | 'uz' | 'tg' | 'tk', HeadlineWords>> = {
  ru,
  kk,
  ky,
  uz,
  tg,
  tk,
};
