import { currencies, data } from '../cldr/ky.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'ky',
  data,
  currencies,
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
  asOf: '{time} абалына карата',
  comparedWith: '{level} менен салыштырганда',
  bid: 'сатып алуу',
  ask: 'сатуу',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'ky',
  data,
  headlines: 'Жаңылыктар',
  result: { other: 'Көрсөтүлгөнү: {from}' },
  results: { other: 'Көрсөтүлгөнү: {from} – {to}' },
  resultOf: { other: 'Көрсөтүлгөнү: {from} / {total}' },
  resultsOf: { other: 'Көрсөтүлгөнү: {from} – {to} / {total}' },
  newHeadlines: { other: 'Дагы {count} жаңылык' },
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
  asOf: '{time} абалына карата',
  retry: 'Кайталоо',
  pause: 'Жүгүртмө сапты токтотуу',
  play: 'Жүгүртмө сапты иштетүү',
};
