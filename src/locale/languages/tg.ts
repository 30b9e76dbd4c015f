import { currencies, data } from '../cldr/tg.js';
import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'tg',
  data,
  currencies,
  exchangeRates: 'Қурби асъор',
  pause: 'Боздоштани сатри равон',
  play: 'Ба кор андохтани сатри равон',
  up: 'боло рафт',
  down: 'поён рафт',
  flat: 'бетағйир',
  loading: 'Қурбҳо бор мешаванд…',
  empty: 'Қурбҳо нестанд',
  error: 'Қурбҳо бор карда нашуданд',
  retry: 'Аз нав кӯшиш кардан',
  stale: 'Қурбҳо нав карда нашуданд',
  asOf: 'ба ҳолати {time}',
  comparedWith: 'дар муқоиса бо {level}',
  bid: 'харид',
  ask: 'фурӯш',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'tg',
  data,
  headlines: 'Хабарҳо',
  result: { other: 'Натиҷаи {from} нишон дода шуд' },
  results: { other: 'Натиҷаҳои {from} – {to} нишон дода шуданд' },
  resultOf: { other: 'Натиҷаи {from} аз {total} нишон дода шуд' },
  resultsOf: { other: 'Натиҷаҳои {from} – {to} аз {total} нишон дода шуданд' },
  newHeadlines: { other: 'Нишон додани {count} хабари нав' },
  pages: 'Саҳифаҳо',
  page: 'Саҳифаи {page}',
  previous: 'Қаблӣ',
  next: 'Баъдӣ',
  more: 'Боз нишон додан',
  filter: 'Ҷустуҷӯ дар хабарҳо',
  nothingFound: 'Чизе ёфт нашуд',
  newTab: '(дар варақаи нав кушода мешавад)',
  undated: 'Бе сана',
  loading: 'Хабарҳо бор мешаванд…',
  empty: 'Хабарҳо нестанд',
  error: 'Хабарҳо бор карда нашуданд',
  stale: 'Хабарҳо нав карда нашуданд',
  partial: 'Қисме аз хабарҳо бор карда нашуд',
  asOf: 'ба ҳолати {time}',
  retry: 'Аз нав кӯшиш кардан',
  pause: 'Боздоштани сатри равон',
  play: 'Ба кор андохтани сатри равон',
};
