import { currencies, data } from '../cldr/az.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'az',
  data,
  currencies,
  exchangeRates: 'Valyuta məzənnələri',
  pause: 'Qaçan sətri dayandır',
  play: 'Qaçan sətri davam etdir',
  up: 'artdı',
  down: 'azaldı',
  flat: 'dəyişmədi',
  loading: 'Məzənnələr yüklənir…',
  empty: 'Məzənnə yoxdur',
  error: 'Məzənnələri yükləmək mümkün olmadı',
  retry: 'Yenidən cəhd et',
  stale: 'Məzənnələri yeniləmək mümkün olmadı',
  asOf: '{time} etibarilə',
  comparedWith: '{level} ilə müqayisədə',
  bid: 'alış',
  ask: 'satış',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'az',
  data,
  headlines: 'Xəbərlər',
  result: { other: 'Göstərilən xəbər: {from}' },
  results: { other: 'Göstərilən xəbərlər: {from} – {to}' },
  resultOf: { other: 'Göstərilən xəbər: {from} / {total}' },
  resultsOf: { other: 'Göstərilən xəbərlər: {from} – {to} / {total}' },
  newHeadlines: { other: '{count} yeni xəbəri göstər' },
  pages: 'Səhifələr',
  page: 'Səhifə {page}',
  previous: 'Əvvəlki',
  next: 'Növbəti',
  more: 'Daha çox göstər',
  filter: 'Xəbərlərdə axtar',
  nothingFound: 'Heç nə tapılmadı',
  newTab: '(yeni vərəqdə açılır)',
  undated: 'Tarixsiz',
  loading: 'Xəbərlər yüklənir…',
  empty: 'Xəbər yoxdur',
  error: 'Xəbərləri yükləmək mümkün olmadı',
  stale: 'Xəbərləri yeniləmək mümkün olmadı',
  partial: 'Bəzi xəbərləri yükləmək mümkün olmadı',
  asOf: '{time} etibarilə',
  retry: 'Yenidən cəhd et',
  pause: 'Qaçan sətri dayandır',
  play: 'Qaçan sətri davam etdir',
};
