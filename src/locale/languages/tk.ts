import { currencies, data } from '../cldr/tk.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'tk',
  data,
  currencies,
  exchangeRates: 'Walýuta hümmetleri',
  pause: 'Ylgaýan setiri duruzmak',
  play: 'Ylgaýan setiri dowam etdirmek',
  up: 'ýokarlandy',
  down: 'aşaklady',
  flat: 'üýtgemedi',
  loading: 'Hümmetler ýüklenýär…',
  empty: 'Hümmet ýok',
  error: 'Hümmetleri ýükläp bolmady',
  retry: 'Gaýtadan synanyş',
  stale: 'Hümmetleri täzeläp bolmady',
  asOf: '{time} ýagdaýyna görä',
  comparedWith: '{level} bilen deňeşdirilende',
  bid: 'satyn alyş',
  ask: 'satyş',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'tk',
  data,
  headlines: 'Habarlar',
  result: { other: 'Görkezilýän habar: {from}' },
  results: { other: 'Görkezilýän habarlar: {from} – {to}' },
  resultOf: { other: 'Görkezilýän habar: {from} / {total}' },
  resultsOf: { other: 'Görkezilýän habarlar: {from} – {to} / {total}' },
  newHeadlines: { other: '{count} sany täze habary görkez' },
  pages: 'Sahypalar',
  page: 'Sahypa {page}',
  previous: 'Öňki',
  next: 'Indiki',
  more: 'Ýene görkez',
  filter: 'Habarlardan gözlemek',
  nothingFound: 'Hiç zat tapylmady',
  newTab: '(täze goýmada açylýar)',
  undated: 'Senesiz',
  loading: 'Habarlar ýüklenýär…',
  empty: 'Habar ýok',
  error: 'Habarlary ýükläp bolmady',
  stale: 'Habarlary täzeläp bolmady',
  partial: 'Käbir habarlary ýükläp bolmady',
  asOf: '{time} ýagdaýyna görä',
  retry: 'Gaýtadan synanyş',
  pause: 'Ylgaýan setiri duruzmak',
  play: 'Ylgaýan setiri dowam etdirmek',
};
