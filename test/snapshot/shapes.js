/*
 * JSON of no known family, as services and site owners write it, with what is in it. Values of a day in June 2026, rounded.
 */

/** Rates: the payload, and what its first rate is. */
export const RATE_SHAPES = [
  [{ data: { rows: [{ fx: 'USD/KGS', px: 87.4, as_of: '2026-06-05' }] } }, ['USD', 'KGS', 87.4]],
  [{ feed: [{ instr: 'EURUSD', lastTraded: '1.1612', dayChangePct: '0.2' }] }, ['EUR', 'USD', 1.1612]],
  [{ from: 'USD', to: 'KGS', price: 87.4 }, ['USD', 'KGS', 87.4]],
  [{ quotes: { list: [{ from_ccy: 'USD', to_ccy: 'KZT', close: 520.1 }] } }, ['USD', 'KZT', 520.1]],
  [
    {
      home: 'KGS',
      table: [
        { iso: 'USD', kurs: 87.4 },
        { iso: 'EUR', kurs: 101.5 },
      ],
    },
    ['USD', 'KGS', 87.4],
  ],
  [{ main: 'USD', list: { KGS: 87.4, KZT: 520, UZS: 12100 } }, ['USD', 'KGS', 87.4]],
  [{ result: { 'EUR/USD': { p: 1.16 }, 'GBP/USD': { p: 1.33 } } }, ['EUR', 'USD', 1.16]],
  [
    {
      d: {
        results: [
          { Currency: 'USD', Against: 'UZS', Official: '12100,50' },
          { Currency: 'EUR', Against: 'UZS', Official: '14050,25' },
        ],
      },
    },
    ['USD', 'UZS', 12100.5],
  ],
  [[{ asset: 'EUR', versus: 'USD', mid_market: 1.16, yesterday: 1.15 }], ['EUR', 'USD', 1.16]],
  [
    { exchange: { offices: [{ city: 'Osh', cur: { from: 'USD', to: 'KGS' }, buying: 87.2, selling: 87.6 }] } },
    ['USD', 'KGS', 87.4],
  ],
  [
    {
      payload: [
        { s: 'FX:EURUSD', v: 1.16 },
        { s: 'FX:GBPUSD', v: 1.33 },
      ],
    },
    ['EUR', 'USD', 1.16],
  ],
  [
    {
      rates_to_usd: {
        values: [
          { code: 'KGS', usd: 0.01144 },
          { code: 'TJS', usd: 0.1068 },
        ],
        currency: 'USD',
      },
    },
    ['KGS', 'USD', 0.01144],
  ],
];

/** Headlines: the payload, and what its first headline is. */
export const HEADLINE_SHAPES = [
  [
    { docs: [{ heading: 'A title', webAddress: 'https://news.example/a', postedOn: '2026-06-05T10:00:00Z' }] },
    ['A title', 'https://news.example/a'],
  ],
  [
    {
      response: {
        docs: [{ headline: { main: 'A title' }, web_url: 'https://news.example/a', pub_date: '2026-06-05' }],
      },
    },
    ['A title', 'https://news.example/a'],
  ],
  [
    { data: [{ attributes: { title: 'A title', slug: 'a', publishedAt: '2026-06-05T10:00:00Z' } }] },
    ['A title', 'https://feed.example/a'],
  ],
  [
    { feed: { entry: [{ name: 'A title', canonicalLink: '/a', date_added: '2026-06-05' }] } },
    ['A title', 'https://feed.example/a'],
  ],
  [
    {
      blocks: {
        latest: [{ label: 'A title', target_url: 'https://news.example/a', lead: 'In short', timestamp: 1780653600 }],
      },
    },
    ['A title', 'https://news.example/a'],
  ],
  [
    {
      1: { subject: 'A title', href: 'https://news.example/a', issued_at: '2026-06-05' },
      2: { subject: 'Another', href: 'https://news.example/b', issued_at: '2026-06-04' },
    },
    ['A title', 'https://news.example/a'],
  ],
  [
    {
      hits: {
        hits: [
          { _source: { page_title: 'A title', page_url: 'https://news.example/a', created: '2026-06-05T10:00:00Z' } },
        ],
      },
    },
    ['A title', 'https://news.example/a'],
  ],
  [
    { news_list: [{ caption: 'Заголовок', permalink_uri: 'https://news.example/a', date_time: '2026-06-05 10:00' }] },
    ['Заголовок', 'https://news.example/a'],
  ],
];
