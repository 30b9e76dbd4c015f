import type { LanguageLoaders } from './dictionary.js';
import type { HeadlineWords } from './headline-words.js';

/** The texts of `<ca-headlines>` in the languages that come with the package beside English. */
export const headlineLanguages: LanguageLoaders<HeadlineWords> = {
  ru: () => import('./languages/ru.js').then(({ headlines }) => headlines),
  kk: () => import('./languages/kk.js').then(({ headlines }) => headlines),
  ky: () => import('./languages/ky.js').then(({ headlines }) => headlines),
  uz: () => import('./languages/uz.js').then(({ headlines }) => headlines),
  tg: () => import('./languages/tg.js').then(({ headlines }) => headlines),
  tk: () => import('./languages/tk.js').then(({ headlines }) => headlines),
};
