import type { LanguageLoaders } from './dictionary.js';
import type { HeadlineWords } from './headline-words.js';

/** The texts of `<ca-headlines>` in the languages that come with the package beside English, and data for two more. */
export const headlineLanguages: LanguageLoaders<HeadlineWords> = {
  ru: () => import('./languages/ru.js').then(({ headlines }) => headlines),
  kk: () => import('./languages/kk.js').then(({ headlines }) => headlines),
  ky: () => import('./languages/ky.js').then(({ headlines }) => headlines),
  uz: () => import('./languages/uz.js').then(({ headlines }) => headlines),
  'uz-Cyrl': () => import('./languages/uz-Cyrl.js').then(({ headlines }) => headlines),
  tg: () => import('./languages/tg.js').then(({ headlines }) => headlines),
  tk: () => import('./languages/tk.js').then(({ headlines }) => headlines),
  az: () => import('./languages/az.js').then(({ headlines }) => headlines),
  tr: () => import('./languages/tr.js').then(({ headlines }) => headlines),
  ka: () => import('./languages/ka.js').then(({ headlines }) => headlines),
  hy: () => import('./languages/hy.js').then(({ headlines }) => headlines),
};
