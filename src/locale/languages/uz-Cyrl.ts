import { currencies, data } from '../cldr/uz-Cyrl.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'uz-Cyrl',
  data,
  currencies,
  exchangeRates: 'Валюта курслари',
  pause: 'Югурувчи сатрни тўхтатиш',
  play: 'Югурувчи сатрни давом эттириш',
  up: 'кўтарилди',
  down: 'тушди',
  flat: 'ўзгармади',
  loading: 'Курслар юкланмоқда…',
  empty: 'Курслар йўқ',
  error: 'Курсларни юклаб бўлмади',
  retry: 'Қайта уриниш',
  stale: 'Курсларни янгилаб бўлмади',
  asOf: '{time} ҳолатига кўра',
  comparedWith: '{level} га нисбатан',
  bid: 'сотиб олиш',
  ask: 'сотиш',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'uz-Cyrl',
  data,
  headlines: 'Янгиликлар',
  result: { other: '{from}-натижа кўрсатилмоқда' },
  results: { other: '{from} – {to}-натижалар кўрсатилмоқда' },
  resultOf: { other: '{total} та натижадан {from}-си кўрсатилмоқда' },
  resultsOf: { other: '{total} та натижадан {from} – {to} кўрсатилмоқда' },
  newHeadlines: { other: 'Яна {count} та янгилик' },
  pages: 'Саҳифалар',
  page: '{page}-саҳифа',
  previous: 'Олдинги',
  next: 'Кейинги',
  more: 'Яна кўрсатиш',
  filter: 'Янгиликлардан қидириш',
  nothingFound: 'Ҳеч нарса топилмади',
  newTab: '(янги варақда очилади)',
  undated: 'Санаси йўқ',
  loading: 'Янгиликлар юкланмоқда…',
  empty: 'Янгиликлар йўқ',
  error: 'Янгиликларни юклаб бўлмади',
  stale: 'Янгиликларни янгилаб бўлмади',
  partial: 'Айрим янгиликларни юклаб бўлмади',
  asOf: '{time} ҳолатига кўра',
  retry: 'Қайта уриниш',
  pause: 'Югурувчи сатрни тўхтатиш',
  play: 'Югурувчи сатрни давом эттириш',
};
