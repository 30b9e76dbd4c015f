/* What an element shows in the builder: recorded files of this site, and what stands for them in the code to copy. */
import type { TagName } from '../manifest/manifest.js';

export interface Sample {
  readonly name: string;
  readonly label: string;
  /** Attributes in the preview. */
  readonly recorded: Readonly<Record<string, string>>;
  /** Attributes in the code: the source itself, or where a site would keep its own. */
  readonly live: Readonly<Record<string, string>>;
}

const CDN = 'https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api';
const PAIRS = 'KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD EUR/USD GBP/USD RUB/USD CNY/USD TRY/USD';
const FAMILIES = './feeds/families';

export const SAMPLES: Readonly<Record<TagName, readonly Sample[]>> = {
  'ca-rate-ticker': [
    {
      name: 'currency-api',
      label: 'currency-api, free',
      recorded: { src: './feeds/usd-2026-06-05.json', 'previous-src': './feeds/usd-{date}.json', pairs: PAIRS },
      live: {
        src: `${CDN}@latest/v1/currencies/usd.min.json`,
        'previous-src': `${CDN}@{date}/v1/currencies/usd.min.json`,
        pairs: PAIRS,
      },
    },
    {
      name: 'own',
      label: 'A file of your own',
      recorded: { src: `${FAMILIES}/own.json` },
      live: { src: '/rates.json' },
    },
    {
      name: 'frankfurter',
      label: 'Frankfurter, free',
      recorded: { src: `${FAMILIES}/rows.json`, pairs: 'KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD' },
      live: {
        src: 'https://api.frankfurter.dev/v2/rates?base=USD&from=2026-06-04',
        pairs: 'KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD',
      },
    },
    {
      name: 'uzbekistan',
      label: 'Central bank of Uzbekistan',
      recorded: { src: `${FAMILIES}/bank-rows.json`, pairs: 'USD/UZS EUR/UZS RUB/UZS KGS/USD TMT/USD' },
      live: { src: 'https://cbu.uz/en/arkhiv-kursov-valyut/json/', pairs: 'USD/UZS EUR/UZS RUB/UZS KGS/USD TMT/USD' },
    },
    {
      name: 'office',
      label: 'An exchange office, two prices',
      recorded: { src: './feeds/exchange-office.json' },
      live: { src: '/office.json' },
    },
    {
      name: 'crypto',
      label: 'A crypto exchange',
      recorded: { src: `${FAMILIES}/ticker-rows.json` },
      live: {
        src: 'https://api.binance.com/api/v3/ticker/24hr?symbols=["BTCUSDT","ETHUSDT"]',
        'refresh-interval': '60',
      },
    },
  ],
  'ca-headlines': [
    {
      name: 'wordpress',
      label: 'WordPress',
      recorded: { src: './wp-json/wp/v2/posts' },
      live: { src: '/wp-json/wp/v2/posts' },
    },
    { name: 'rss', label: 'RSS', recorded: { src: './feeds/news.rss' }, live: { src: '/feed/' } },
    {
      name: 'json-feed',
      label: 'JSON Feed, with pictures',
      recorded: { src: './feeds/feed.json', 'with-images': '' },
      live: { src: '/feed.json', 'with-images': '' },
    },
    { name: 'atom', label: 'Atom', recorded: { src: './feeds/news.atom' }, live: { src: '/feed.atom' } },
    {
      name: 'persian',
      label: 'JSON, in Persian',
      recorded: { src: './feeds/persian.json' },
      live: { src: '/fa.json' },
    },
  ],
};

/** A sample by its name; the element's first one when there is none of that name. */
export const sampleOf = (tag: TagName, name: string): Sample =>
  SAMPLES[tag].find((sample) => sample.name === name) ?? SAMPLES[tag][0]!;
