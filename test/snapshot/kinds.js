/*
 * Kinds of JSON that services and site owners write, each with what is to be read of it. `XXX` stands for a currency that
 * the payload does not name. Levels are of a day in June 2026, rounded.
 */

/** Kinds that a map leads through: what to read is `pair value`, or `pair bid ask`, with the change in percent or so. */
export const KINDS = {
  'rows whose names are in the first row, with units': [
    [
      ['Date', 'Code', 'Units', 'Rate, ₸'],
      ['05.06.2026', 'USD', 1, '485,60'],
      ['05.06.2026', 'UZS', 100, '4,02'],
      ['05.06.2026', 'EUR', 1, '561,20'],
    ],
    { 'USD/KZT': [485.6], 'UZS/KZT': [0.0402], time: '2026-06-05' },
  ],
  'rows whose names are in a list beside them': [
    {
      columns: [{ name: 'waluta' }, { name: 'kupno' }, { name: 'sprzedaż' }],
      rows: [
        ['USD', '3,63', '3,69'],
        ['EUR', '4,20', '4,28'],
        ['CZK', '0,172', '0,176'],
      ],
      title: 'Kursy w PLN',
    },
    { 'USD/PLN': [3.63, 3.69], 'CZK/PLN': [0.172, 0.176] },
  ],
  'columns that stand apart': [
    {
      meta: { base: 'USD', ts: 1780653600 },
      cols: { symbol: ['KGS', 'KZT'], last: [87.4, 485.6], was: [87.2, 487.5] },
    },
    { 'USD/KGS': [87.4], 'USD/KZT': [485.6], time: '2026-06-05T10:00:00Z' },
  ],
  'data of a chart': [
    { labels: ['USD', 'EUR', 'RUB'], datasets: [{ label: 'сом', data: [87.4, 101.5, 1.13] }] },
    { 'USD/KGS': [87.4], 'RUB/KGS': [1.13] },
  ],
  'a base that its own level of 1 tells': [
    { updated: '2026-06-05', levels: { AED: 3.6725, EUR: 0.861, KGS: 87.4, USD: 1 } },
    { 'USD/AED': [3.6725], 'USD/KGS': [87.4], time: '2026-06-05' },
  ],
  'a currency that a text names': [
    {
      notierung: 'CHF pro Einheit Fremdwährung',
      kurse: [
        { waehrung: 'USD', einheit: 1, geld: 0.795, brief: 0.803 },
        { waehrung: 'JPY', einheit: 100, geld: 0.522, brief: 0.528 },
        { waehrung: 'SEK', einheit: 100, geld: 8.46, brief: 8.53 },
      ],
    },
    { 'USD/CHF': [0.795, 0.803], 'JPY/CHF': [0.00522, 0.00528] },
  ],
  'a currency that the name of the level tells': [
    {
      list: [
        { iso: 'PLN', perEuro: 4.25 },
        { iso: 'CZK', perEuro: 24.9 },
        { iso: 'HUF', perEuro: 395 },
      ],
    },
    { 'EUR/PLN': [4.25], 'EUR/HUF': [395] },
  ],
  'numbers of ISO 4217': [
    [
      { currencyFrom: 840, currencyTo: 980, rateCross: 41.3 },
      { currencyFrom: 985, currencyTo: 980, rateCross: 11.3 },
    ],
    { 'USD/UAH': [41.3], 'PLN/UAH': [11.3] },
  ],
  'units of a name that nobody knows, which the levels tell': [
    {
      valuta: 'KZT',
      tabela: { USD: { xyz: 1, kurs: 485.6 }, UZS: { xyz: 100, kurs: 4.02 }, KRW: { xyz: 100, kurs: 35.4 } },
    },
    { 'USD/KZT': [485.6], 'UZS/KZT': [0.0402] },
  ],
  'units that stand once around': [
    { per: 100, home: 'KGS', list: { USD: 8740, EUR: 10150, RUB: 113 } },
    { 'USD/KGS': [87.4], 'RUB/KGS': [1.13] },
  ],
  'whole numbers, and how many decimals they have': [
    {
      decimals: 4,
      home: 'KGS',
      list: [
        { c: 'USD', r: 874000 },
        { c: 'EUR', r: 1015000 },
      ],
    },
    { 'USD/KGS': [87.4] },
  ],
  'commas that only the levels tell to be decimals': [
    {
      mena: 'CZK',
      kurzy: [
        { kod: 'EUR', mnozstvi: 1, kurz: '24,905' },
        { kod: 'HUF', mnozstvi: 100, kurz: '6,305' },
      ],
    },
    { 'EUR/CZK': [24.905], 'HUF/CZK': [0.06305] },
  ],
  'a level of the name that units have elsewhere': [
    {
      data: {
        usd: {
          nodes: [
            { currency: { code: 'KGS' }, amount: '87.4' },
            { currency: { code: 'KZT' }, amount: '485.6' },
          ],
        },
      },
    },
    { 'USD/KGS': [87.4], 'USD/KZT': [485.6] },
  ],
  'values that a database wraps': [
    [
      { base: 'EUR', symbol: 'USD', rate: { $numberDecimal: '1.1612' }, date: { $date: '2026-06-05T10:00:00Z' } },
      { base: 'EUR', symbol: 'GBP', rate: { $numberDecimal: '0.8641' }, date: { $date: '2026-06-05T10:00:00Z' } },
    ],
    { 'EUR/USD': [1.1612], 'EUR/GBP': [0.8641], time: '2026-06-05T10:00:00Z' },
  ],
  'a base in a relation of each entry': [
    {
      data: [
        { attributes: { code: 'USD', rate: 1.1612, base: { data: { attributes: { code: 'EUR' } } } } },
        { attributes: { code: 'CHF', rate: 0.923, base: { data: { attributes: { code: 'EUR' } } } } },
      ],
    },
    { 'EUR/USD': [1.1612], 'EUR/CHF': [0.923] },
  ],
  'pairs by two names, one within the other': [
    { rates: { USD: { KGS: 87.4, KZT: 485.6 }, EUR: { KGS: 101.5, KZT: 561.2 } } },
    { 'USD/KGS': [87.4], 'EUR/KZT': [561.2] },
  ],
  'a row for each base, and a field for each currency': [
    {
      at: '2026-06-05',
      table: [
        { from: 'USD', KGS: 87.4, EUR: 0.861 },
        { from: 'EUR', KGS: 101.5, USD: 1.1612 },
      ],
    },
    { 'USD/KGS': [87.4], 'EUR/USD': [1.1612], time: '2026-06-05' },
  ],
  'levels by day': [
    {
      start: '2026-06-04',
      base: 'USD',
      days: { '2026-06-04': { KGS: 87.2, EUR: 0.86 }, '2026-06-05': { KGS: 87.4, EUR: 0.861 } },
    },
    { 'USD/KGS': [87.4], previous: 87.2, time: '2026-06-05' },
  ],
  'a series of one pair, which stands around it': [
    {
      meta: { symbol: 'USD/KGS' },
      values: [
        { d: '2026-06-04', close: '87.20' },
        { d: '2026-06-05', close: '87.40' },
      ],
    },
    { 'USD/KGS': [87.4], previous: 87.2, time: '2026-06-05' },
  ],
  'prices as the customer sees them': [
    {
      quote: 'KGS',
      list: [
        { cur: 'USD', buy: 87.6, sell: 87.2 },
        { cur: 'EUR', buy: 102, sell: 101 },
      ],
    },
    { 'USD/KGS': [87.2, 87.6], 'EUR/KGS': [101, 102] },
  ],
  'a change that only a difference tells': [
    {
      ticks: {
        EURUSD: { p: 1.1612, d: 0.0059, q: 0.51 },
        USDJPY: { p: 152.4, d: -1.145, q: -0.75 },
        GBPUSD: { p: 1.3321, d: 0.0137, q: 1.04 },
      },
    },
    { 'EUR/USD': [1.1612], change: 0.51 },
  ],
  'a change as a fraction': [
    [
      { p: 'USD/KGS', v: 87.4, prev: 87.0, chg: 0.0045977 },
      { p: 'EUR/KGS', v: 101.5, prev: 102.1, chg: -0.0058766 },
    ],
    { 'USD/KGS': [87.4], change: 0.45977 },
  ],
  'names in Chinese': [
    {
      数据: [
        { 货币: 'USD', 买入价: 7.1, 卖出价: 7.2 },
        { 货币: 'EUR', 买入价: 8.2, 卖出价: 8.4 },
      ],
      报价货币: 'CNY',
    },
    { 'USD/CNY': [7.1, 7.2] },
  ],
  'names with signs of the map’s own grammar': [
    [
      { 'cur;code': 'USD/KGS', 'ex|rate': 87.4 },
      { 'cur;code': 'EUR/KGS', 'ex|rate': 101.5 },
    ],
    { 'USD/KGS': [87.4] },
  ],
  'yesterday before today': [
    {
      yesterday: {
        base: 'USD',
        list: [
          { c: 'KGS', v: 87.2 },
          { c: 'KZT', v: 487 },
          { c: 'EUR', v: 0.86 },
        ],
      },
      today: {
        base: 'USD',
        list: [
          { c: 'KGS', v: 87.4 },
          { c: 'KZT', v: 485.6 },
        ],
      },
    },
    { 'USD/KGS': [87.4] },
  ],
  'one currency with two prices by name': [
    { moneda: 'USD', compra: 1410, venta: 1430, fechaActualizacion: '2026-06-05T10:00:00Z' },
    { 'USD/XXX': [1410, 1430], time: '2026-06-05T10:00:00Z' },
  ],
};
