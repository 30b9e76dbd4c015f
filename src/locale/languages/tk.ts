import { names } from '../cldr/tk.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: TickerWords = {
  exchangeRates: 'Walýuta hümmetleri',
  pause: 'Ylgaýan setiri saklamak',
  play: 'Ylgaýan setiri dowam etdirmek',
  up: 'ýokarlandy',
  down: 'aşaklady',
  flat: 'üýtgemedi',
  loading: 'Hümmetler ýüklenýär…',
  empty: 'Hümmet ýok',
  error: 'Hümmetleri ýükläp bolmady',
  retry: 'Gaýtadan synanyş',
  stale: 'Hümmetleri täzeläp bolmady',
  asOf: 'täzelenen wagty:',
  comparedWith: '{level} bilen deňeşdirilende',
};

export const headlines: HeadlineWords = {
  dates: names,
  headlines: 'Habarlar',
  result: { other: '{from}-nji netije görkezilýär' },
  results: { other: '{from} – {to} netijeler görkezilýär' },
  resultOf: { other: '{total} netijeden {from} görkezilýär' },
  resultsOf: { other: '{total} netijeden {from} – {to} görkezilýär' },
  newHeadlines: { other: '{count} sany täze habar' },
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
  asOf: 'täzelenen wagty:',
  retry: 'Gaýtadan synanyş',
  pause: 'Ylgaýan setiri saklamak',
  play: 'Ylgaýan setiri dowam etdirmek',
};
