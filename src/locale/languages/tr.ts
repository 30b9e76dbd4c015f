import type { WithData } from '../dictionary.js';
import type { HeadlineWords } from '../headline-words.js';
import type { TickerWords } from '../ticker-words.js';

export const ticker: WithData<TickerWords> = {
  lang: 'tr',
  exchangeRates: 'Döviz kurları',
  pause: 'Kayan yazıyı duraklat',
  play: 'Kayan yazıyı oynat',
  up: 'yükseldi',
  down: 'düştü',
  flat: 'değişmedi',
  loading: 'Kurlar yükleniyor…',
  empty: 'Gösterilecek kur yok',
  error: 'Kurlar yüklenemedi',
  retry: 'Yeniden dene',
  stale: 'Kurlar güncellenemedi',
  asOf: '{time} itibarıyla',
  comparedWith: '{level} ile karşılaştırıldığında',
};

export const headlines: WithData<HeadlineWords> = {
  lang: 'tr',
  headlines: 'Haberler',
  result: { other: 'Gösterilen haber: {from}' },
  results: { other: 'Gösterilen haberler: {from} – {to}' },
  resultOf: { other: 'Gösterilen haber: {from} / {total}' },
  resultsOf: { other: 'Gösterilen haberler: {from} – {to} / {total}' },
  newHeadlines: { other: '{count} yeni haberi göster' },
  pages: 'Sayfalar',
  page: 'Sayfa {page}',
  previous: 'Önceki',
  next: 'Sonraki',
  more: 'Daha fazla göster',
  filter: 'Haberlerde ara',
  nothingFound: 'Sonuç bulunamadı',
  newTab: '(yeni sekmede açılır)',
  undated: 'Tarihsiz',
  loading: 'Haberler yükleniyor…',
  empty: 'Gösterilecek haber yok',
  error: 'Haberler yüklenemedi',
  stale: 'Haberler güncellenemedi',
  partial: 'Bazı haberler yüklenemedi',
  asOf: '{time} itibarıyla',
  retry: 'Yeniden dene',
  pause: 'Kayan yazıyı duraklat',
  play: 'Kayan yazıyı oynat',
};
