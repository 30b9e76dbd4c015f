import { names } from '../cldr/kk.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: TickerWords = {
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
  asOf: 'жаңартылған уақыты:',
  comparedWith: '{level} мәнімен салыстырғанда',
};

export const headlines: HeadlineWords = {
  dates: names,
  headlines: 'Жаңалықтар',
  result: { other: '{from}-нәтиже көрсетілген' },
  results: { other: '{from} – {to} нәтижелер көрсетілген' },
  resultOf: { other: '{total} нәтиженің {from}-і көрсетілген' },
  resultsOf: { other: '{total} нәтиженің {from} – {to} аралығы көрсетілген' },
  newHeadlines: { other: '{count} соңғы жаңалық' },
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
  asOf: 'жаңартылған уақыты:',
  retry: 'Қайталау',
  pause: 'Жүгіртпе жолды тоқтату',
  play: 'Жүгіртпе жолды қосу',
};
