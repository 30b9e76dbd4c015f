import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { LanguageData } from '../language-data.js';
import type { TickerWords } from '../ticker-words.js';

/** The CLDR has "сейчас", which a reader takes for the time of reading. */
const data: LanguageData = { now: 'только что' };

export const ticker: WithData<TickerWords> = {
  lang: 'ru',
  data,
  exchangeRates: 'Курсы валют',
  pause: 'Остановить бегущую строку',
  play: 'Запустить бегущую строку',
  up: 'рост',
  down: 'снижение',
  flat: 'без изменений',
  loading: 'Курсы загружаются…',
  empty: 'Нет курсов',
  error: 'Не удалось загрузить курсы',
  retry: 'Повторить',
  stale: 'Не удалось обновить курсы',
  asOf: 'на {time}',
  comparedWith: 'по сравнению с {level}',
  bid: 'покупка',
  ask: 'продажа',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'ru',
  data,
  headlines: 'Новости',
  result: { other: 'Показана новость {from}' },
  results: { other: 'Показаны новости {from}–{to}' },
  resultOf: { other: 'Показана новость {from} из {total}' },
  resultsOf: { other: 'Показаны новости {from}–{to} из {total}' },
  newHeadlines: {
    one: 'Показать {count} новую новость',
    few: 'Показать {count} новые новости',
    many: 'Показать {count} новых новостей',
    other: 'Показать {count} новой новости',
  },
  pages: 'Страницы',
  page: 'Страница {page}',
  previous: 'Назад',
  next: 'Вперёд',
  more: 'Показать ещё',
  filter: 'Поиск по новостям',
  nothingFound: 'Ничего не найдено',
  newTab: '(откроется в новой вкладке)',
  undated: 'Без даты',
  loading: 'Новости загружаются…',
  empty: 'Нет новостей',
  error: 'Не удалось загрузить новости',
  stale: 'Не удалось обновить новости',
  partial: 'Часть новостей не удалось загрузить',
  asOf: 'на {time}',
  retry: 'Повторить',
  pause: 'Остановить бегущую строку',
  play: 'Запустить бегущую строку',
};
