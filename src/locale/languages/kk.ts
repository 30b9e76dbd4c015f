import { currencies, data } from '../cldr/kk.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'kk',
  data,
  currencies,
  exchangeRates: 'Валюта бағамдары',
  pause: 'Жүгіртпе жолды тоқтату',
  play: 'Жүгіртпе жолды қосу',
  up: 'өсті',
  down: 'төмендеді',
  flat: 'өзгеріссіз',
  loading: 'Бағамдар жүктелуде…',
  empty: 'Бағамдар жоқ',
  error: 'Бағамдарды жүктеу мүмкін болмады',
  retry: 'Қайталау',
  stale: 'Бағамдарды жаңарту мүмкін болмады',
  asOf: '{time} жағдай бойынша',
  comparedWith: '{level} мәнімен салыстырғанда',
  bid: 'сатып алу',
  ask: 'сату',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'kk',
  data,
  headlines: 'Жаңалықтар',
  result: { other: 'Көрсетілгені: {from}' },
  results: { other: 'Көрсетілгені: {from} – {to}' },
  resultOf: { other: 'Көрсетілгені: {from} / {total}' },
  resultsOf: { other: 'Көрсетілгені: {from} – {to} / {total}' },
  newHeadlines: { other: 'Тағы {count} жаңалық' },
  pages: 'Беттер',
  page: '{page}-бет',
  previous: 'Алдыңғы',
  next: 'Келесі',
  more: 'Тағы көрсету',
  filter: 'Жаңалықтардан іздеу',
  nothingFound: 'Ештеңе табылмады',
  newTab: '(жаңа қойындыда ашылады)',
  undated: 'Күні көрсетілмеген',
  loading: 'Жаңалықтар жүктелуде…',
  empty: 'Жаңалықтар жоқ',
  error: 'Жаңалықтарды жүктеу мүмкін болмады',
  stale: 'Жаңалықтарды жаңарту мүмкін болмады',
  partial: 'Жаңалықтардың бір бөлігін жүктеу мүмкін болмады',
  asOf: '{time} жағдай бойынша',
  retry: 'Қайталау',
  pause: 'Жүгіртпе жолды тоқтату',
  play: 'Жүгіртпе жолды қосу',
};
