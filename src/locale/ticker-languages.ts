import type { LanguageLoaders } from './dictionary.js';
import type { TickerWords } from './ticker-words.js';

/** The texts of `<ca-rate-ticker>` in the languages that come with the package beside English, and data for two more. */
export const tickerLanguages: LanguageLoaders<TickerWords> = {
  ru: () => import('./languages/ru.js').then(({ ticker }) => ticker),
  kk: () => import('./languages/kk.js').then(({ ticker }) => ticker),
  ky: () => import('./languages/ky.js').then(({ ticker }) => ticker),
  uz: () => import('./languages/uz.js').then(({ ticker }) => ticker),
  'uz-Cyrl': () => import('./languages/uz-Cyrl.js').then(({ ticker }) => ticker),
  tg: () => import('./languages/tg.js').then(({ ticker }) => ticker),
  tk: () => import('./languages/tk.js').then(({ ticker }) => ticker),
  az: () => import('./languages/az.js').then(({ ticker }) => ticker),
  tr: () => import('./languages/tr.js').then(({ ticker }) => ticker),
  ka: () => import('./languages/ka.js').then(({ ticker }) => ticker),
  hy: () => import('./languages/hy.js').then(({ ticker }) => ticker),
};
