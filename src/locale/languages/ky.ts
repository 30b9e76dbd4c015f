import { names } from '../cldr/ky.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: TickerWords = {
  exchangeRates: 'Валюта курстары',
  pause: 'Жүгүртмө сапты токтотуу',
  play: 'Жүгүртмө сапты иштетүү',
  up: 'өстү',
  down: 'төмөндөдү',
  flat: 'өзгөрүүсүз',
  loading: 'Курстар жүктөлүүдө…',
  empty: 'Курстар жок',
  error: 'Курстарды жүктөө мүмкүн болбоду',
  retry: 'Кайталоо',
  stale: 'Курстарды жаңыртуу мүмкүн болбоду',
  asOf: 'жаңыртылган убактысы:',
  comparedWith: '{level} менен салыштырганда',
};

export const headlines: HeadlineWords = {
  dates: names,
  headlines: 'Жаңылыктар',
  result: { other: '{from}-натыйжа көрсөтүлдү' },
  results: { other: '{from} – {to} натыйжалар көрсөтүлдү' },
  resultOf: { other: '{total} натыйжадан {from} көрсөтүлдү' },
  resultsOf: { other: '{total} натыйжадан {from} – {to} көрсөтүлдү' },
  newHeadlines: { other: '{count} соңку жаңылык' },
  pages: 'Барактар',
  page: '{page}-барак',
  previous: 'Мурунку',
  next: 'Кийинки',
  more: 'Дагы көрсөтүү',
  filter: 'Жаңылыктардан издөө',
  nothingFound: 'Эч нерсе табылган жок',
  newTab: '(жаңы өтмөктө ачылат)',
  undated: 'Датасы жок',
  loading: 'Жаңылыктар жүктөлүүдө…',
  empty: 'Жаңылыктар жок',
  error: 'Жаңылыктарды жүктөө мүмкүн болбоду',
  stale: 'Жаңылыктарды жаңыртуу мүмкүн болбоду',
  partial: 'Жаңылыктардын бир бөлүгүн жүктөө мүмкүн болбоду',
  asOf: 'жаңыртылган убактысы:',
  retry: 'Кайталоо',
  pause: 'Жүгүртмө сапты токтотуу',
  play: 'Жүгүртмө сапты иштетүү',
};
