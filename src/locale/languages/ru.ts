import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: TickerWords = {
  exchangeRates: 'Курсы валют',
  pause: 'Остановить бегущую строку',
  play: 'Запустить бегущую строку',
  up: 'вверх',
  down: 'вниз',
  flat: 'без изменений',
  loading: 'Курсы загружаются…',
  empty: 'Нет курсов',
  error: 'Не удалось загрузить курсы',
  retry: 'Повторить',
  stale: 'Не удалось обновить курсы',
  asOf: 'по состоянию на',
};

export const headlines: HeadlineWords = {
  headlines: 'Новости',
  result: { other: 'Показана новость {from}' },
  results: { other: 'Показаны новости {from} – {to}' },
  resultOf: { one: 'Показана {from} из {total} новости', other: 'Показана {from} из {total} новостей' },
  resultsOf: { one: 'Показаны {from} – {to} из {total} новости', other: 'Показаны {from} – {to} из {total} новостей' },
  newHeadlines: {
    one: '{count} свежая новость',
    few: '{count} свежие новости',
    many: '{count} свежих новостей',
    other: '{count} свежей новости',
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
  asOf: 'по состоянию на',
  retry: 'Повторить',
  pause: 'Остановить бегущую строку',
  play: 'Запустить бегущую строку',
};
