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

/**
 * Rates as above, by somebody who did not know how maps are proposed. `XXX` stands for a currency that the payload does not
 * name. Rows without names of fields, as some services have them beside a list of columns, cannot be mapped.
 */
export const FOREIGN_RATE_SHAPES = [
  [
    {
      status: 'ok',
      payload: {
        tickers: [
          { instrument: 'EUR-KZT', lastTraded: 561.2, turnover: 9e6 },
          { instrument: 'USD-KZT', lastTraded: 485.6, turnover: 8e6 },
        ],
      },
    },
    ['EUR', 'KZT', 561.2],
  ],
  [
    {
      meta: { source: 'central' },
      table: [
        { iso: 'USD', units: 1, official: 87.45, name: 'US dollar' },
        { iso: 'JPY', units: 100, official: 54.7, name: 'Yen' },
      ],
      homeCurrency: 'KGS',
    },
    ['JPY', 'KGS', 0.547],
  ],
  [
    [
      { waehrung: 'USD', kurs: '1,1615', datum: '05.06.2026' },
      { waehrung: 'CHF', kurs: '0,9312', datum: '05.06.2026' },
    ],
    ['USD', 'XXX', 1.1615],
  ],
  [
    {
      base_currency: 'USD',
      quotes_at: '2026-06-05T12:00:00Z',
      prices: { KGS: { mid: 87.45, spread: 0.2 }, TJS: { mid: 9.3, spread: 0.1 } },
    },
    ['USD', 'KGS', 87.45],
  ],
  [
    {
      exchange: [
        { sell: 88, buy: 87, cur: 'USD/KGS' },
        { sell: 101, buy: 100, cur: 'EUR/KGS' },
      ],
    },
    ['USD', 'KGS', 87.5],
  ],
  [
    {
      result: [
        { fromCurrency: 'EUR', toCurrency: 'UZS', courseValue: '14250.11', dt: 1780617600 },
        { fromCurrency: 'RUB', toCurrency: 'UZS', courseValue: '163.2', dt: 1780617600 },
      ],
    },
    ['EUR', 'UZS', 14250.11],
  ],
  [{ data: { USDTRY: 46.05, EURTRY: 53.5, GBPTRY: 61.8 } }, ['USD', 'TRY', 46.05]],
  [
    {
      feed: {
        entry: [
          { symbol: 'USD', target: 'AMD', closing: 381.4, opening: 380.1 },
          { symbol: 'EUR', target: 'AMD', closing: 443.3, opening: 442 },
        ],
      },
    },
    ['USD', 'AMD', 381.4],
  ],
  [
    [
      { pair: { from: 'USD', to: 'GEL' }, value: { amount: 2.73 } },
      { pair: { from: 'EUR', to: 'GEL' }, value: { amount: 3.17 } },
    ],
    ['USD', 'GEL', 2.73],
  ],
  [
    { USD: { AZN: { rate: 1.7, asOf: '2026-06-05' } }, EUR: { AZN: { rate: 1.97, asOf: '2026-06-05' } } },
    ['USD', 'AZN', 1.7],
  ],
  [
    {
      success: 1,
      list: [
        { currencyCode: 'USD', currencyName: 'Dollar', rateToHome: 485.6, changePct: -0.39 },
        { currencyCode: 'EUR', currencyName: 'Euro', rateToHome: 561.2, changePct: 0.2 },
      ],
      home: 'KZT',
    },
    ['USD', 'KZT', 485.6],
  ],
  [
    {
      a: {
        b: {
          c: [
            { k: 'CNY', v: 6.77 },
            { k: 'INR', v: 95.68 },
          ],
        },
      },
      against: 'USD',
    },
    ['USD', 'CNY', 6.77],
  ],
  [
    {
      courses: [
        { valuta: 'USD', kolichestvo: 1, kurs: 73.4, valutaKotirovki: 'RUB' },
        { valuta: 'KZT', kolichestvo: 100, kurs: 15.1, valutaKotirovki: 'RUB' },
      ],
    },
    ['KZT', 'RUB', 0.151],
  ],
  [
    {
      snapshot: {
        ts: 1780617600000,
        fx: [
          { ccyPair: 'EURUSD', px: 1.1615, prevPx: 1.159 },
          { ccyPair: 'GBPUSD', px: 1.34, prevPx: 1.33 },
        ],
      },
    },
    ['EUR', 'USD', 1.1615],
  ],
  [
    [
      { Currency: 'US Dollar', Code: 'USD', Buy: '3.49', Sell: '3.51' },
      { Currency: 'Euro', Code: 'EUR', Buy: '4.0', Sell: '4.1' },
    ],
    ['USD', 'XXX', 3.5],
  ],
  [{ kurse: { 'USD/EUR': { wert: '0,8609' }, 'CHF/EUR': { wert: '1,07' } } }, ['USD', 'EUR', 0.8609]],
  [
    {
      items: [
        { attributes: { base: 'USD', counter: 'MDL', level: 17.2 } },
        { attributes: { base: 'EUR', counter: 'MDL', level: 19.9 } },
      ],
    },
    ['USD', 'MDL', 17.2],
  ],
  [
    {
      updated: '2026-06-05',
      currencies: [
        { id: 840, letter: 'USD', perUnit: 41.3 },
        { id: 978, letter: 'EUR', perUnit: 47.9 },
      ],
      quote: 'UAH',
    },
    ['USD', 'UAH', 41.3],
  ],
  [
    {
      from: 'USD',
      on: '2026-06-05',
      to: [
        { currency: 'PLN', ratio: 3.66 },
        { currency: 'CZK', ratio: 21.1 },
      ],
    },
    ['USD', 'PLN', 3.66],
  ],
];
