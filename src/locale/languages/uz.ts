import { names } from '../cldr/uz.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: TickerWords = {
  exchangeRates: 'Valyuta kurslari',
  pause: 'Yuguruvchi satrni to‘xtatish',
  play: 'Yuguruvchi satrni davom ettirish',
  up: 'ko‘tarildi',
  down: 'tushdi',
  flat: 'o‘zgarmadi',
  loading: 'Kurslar yuklanmoqda…',
  empty: 'Kurslar yo‘q',
  error: 'Kurslarni yuklab bo‘lmadi',
  retry: 'Qayta urinish',
  stale: 'Kurslarni yangilab bo‘lmadi',
  asOf: 'yangilangan vaqti:',
  comparedWith: '{level} ga nisbatan',
};

export const headlines: HeadlineWords = {
  dates: names,
  headlines: 'Yangiliklar',
  result: { other: '{from}-natija ko‘rsatilmoqda' },
  results: { other: '{from} – {to}-natijalar ko‘rsatilmoqda' },
  resultOf: { other: '{total} ta natijadan {from}-si ko‘rsatilmoqda' },
  resultsOf: { other: '{total} ta natijadan {from} – {to} ko‘rsatilmoqda' },
  newHeadlines: { other: '{count} ta so‘nggi yangilik' },
  pages: 'Sahifalar',
  page: '{page}-sahifa',
  previous: 'Oldingi',
  next: 'Keyingi',
  more: 'Yana ko‘rsatish',
  filter: 'Yangiliklardan qidirish',
  nothingFound: 'Hech narsa topilmadi',
  newTab: '(yangi varaqda ochiladi)',
  undated: 'Sanasi yo‘q',
  loading: 'Yangiliklar yuklanmoqda…',
  empty: 'Yangiliklar yo‘q',
  error: 'Yangiliklarni yuklab bo‘lmadi',
  stale: 'Yangiliklarni yangilab bo‘lmadi',
  partial: 'Ayrim yangiliklarni yuklab bo‘lmadi',
  asOf: 'yangilangan vaqti:',
  retry: 'Qayta urinish',
  pause: 'Yuguruvchi satrni to‘xtatish',
  play: 'Yuguruvchi satrni davom ettirish',
};
