import { currencies, data } from '../cldr/uz.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'uz',
  data,
  currencies,
  exchangeRates: 'Valyuta kurslari',
  pause: 'Yuguruvchi satrni toʻxtatish',
  play: 'Yuguruvchi satrni davom ettirish',
  up: 'koʻtarildi',
  down: 'tushdi',
  flat: 'oʻzgarmadi',
  loading: 'Kurslar yuklanmoqda…',
  empty: 'Kurslar yoʻq',
  error: 'Kurslarni yuklab boʻlmadi',
  retry: 'Qayta urinish',
  stale: 'Kurslarni yangilab boʻlmadi',
  asOf: '{time} holatiga koʻra',
  comparedWith: '{level} ga nisbatan',
  bid: 'sotib olish',
  ask: 'sotish',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'uz',
  data,
  headlines: 'Yangiliklar',
  result: { other: '{from}-natija koʻrsatilmoqda' },
  results: { other: '{from} – {to}-natijalar koʻrsatilmoqda' },
  resultOf: { other: '{total} ta natijadan {from}-si koʻrsatilmoqda' },
  resultsOf: { other: '{total} ta natijadan {from} – {to} koʻrsatilmoqda' },
  newHeadlines: { other: 'Yana {count} ta yangilik' },
  pages: 'Sahifalar',
  page: '{page}-sahifa',
  previous: 'Oldingi',
  next: 'Keyingi',
  more: 'Yana koʻrsatish',
  filter: 'Yangiliklardan qidirish',
  nothingFound: 'Hech narsa topilmadi',
  newTab: '(yangi varaqda ochiladi)',
  undated: 'Sanasi yoʻq',
  loading: 'Yangiliklar yuklanmoqda…',
  empty: 'Yangiliklar yoʻq',
  error: 'Yangiliklarni yuklab boʻlmadi',
  stale: 'Yangiliklarni yangilab boʻlmadi',
  partial: 'Ayrim yangiliklarni yuklab boʻlmadi',
  asOf: '{time} holatiga koʻra',
  retry: 'Qayta urinish',
  pause: 'Yuguruvchi satrni toʻxtatish',
  play: 'Yuguruvchi satrni davom ettirish',
};
