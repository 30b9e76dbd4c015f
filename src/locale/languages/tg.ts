import { names } from '../cldr/tg.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: TickerWords = {
  exchangeRates: 'Қурби асъор',
  pause: 'Боздоштани сатри равон',
  play: 'Ба кор андохтани сатри равон',
  up: 'боло рафт',
  down: 'поён рафт',
  flat: 'бетағйир',
  loading: 'Қурбҳо бор мешаванд…',
  empty: 'Қурбҳо нестанд',
  error: 'Қурбҳо бор карда нашуданд',
  retry: 'Аз нав кӯшидан',
  stale: 'Қурбҳо нав карда нашуданд',
  asOf: 'вақти навсозӣ:',
  comparedWith: 'дар муқоиса бо {level}',
};

export const headlines: HeadlineWords = {
  dates: names,
  headlines: 'Хабарҳо',
  result: { other: 'Натиҷаи {from} нишон дода шуд' },
  results: { other: 'Натиҷаҳои {from} – {to} нишон дода шуданд' },
  resultOf: { other: 'Натиҷаи {from} аз {total} нишон дода шуд' },
  resultsOf: { other: 'Натиҷаҳои {from} – {to} аз {total} нишон дода шуданд' },
  newHeadlines: { other: '{count} хабари нав' },
  pages: 'Саҳифаҳо',
  page: 'Саҳифаи {page}',
  previous: 'Қаблӣ',
  next: 'Оянда',
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
  asOf: 'вақти навсозӣ:',
  retry: 'Аз нав кӯшидан',
  pause: 'Боздоштани сатри равон',
  play: 'Ба кор андохтани сатри равон',
};
