/* JSON of which nothing is to be read, as no level in it is certain. */

export const UNCERTAIN = {
  'one price of two': [
    { ccy: 'USD', buy: 87.2 },
    { ccy: 'EUR', buy: 101 },
    { ccy: 'RUB', buy: 1.11 },
  ],
  'two prices in two lists': { home: 'KGS', buy: { USD: 87.2, EUR: 101 }, sell: { USD: 87.6, EUR: 102 } },
  'three figures without a name': [
    ['USD', 87.2, 87.4, 87.6],
    ['EUR', 101, 101.5, 102],
    ['RUB', 1.11, 1.13, 1.15],
  ],
  'places in a list, which may be anything': [
    { pair: 'USD/KGS', values: [87.4, 88, 87] },
    { pair: 'EUR/KGS', values: [101.5, 102, 101] },
  ],
  'a level that has to be for 100 units, which nothing says': {
    home: 'KGS',
    list: { USD: 87.4, EUR: 101.5, RUB: 1.13, UZS: 0.72, JPY: 57 },
  },
  'units as an exponent': {
    base: 'NOK',
    rates: {
      CHF: { rate: 1030.66, power: 2 },
      CNY: { rate: 139.6, power: 2 },
      EUR: { rate: 11.1 },
      USD: { rate: 9.53 },
    },
  },
  'some currencies the other way round, without a word': {
    base: 'USD',
    list: [
      { c: 'EUR', arb: 1.1612 },
      { c: 'GBP', arb: 1.3321 },
      { c: 'BRL', arb: 5.5 },
      { c: 'ARS', arb: 1190 },
    ],
  },
  'several levels of a pair, which a word in another field tells apart': [
    { c: 'USD', type: 'cash', buy: 87, sell: 88 },
    { c: 'USD', type: 'card', buy: 86, sell: 89 },
    { c: 'EUR', type: 'cash', buy: 101, sell: 102 },
  ],
  'a time beside a currency': { meta: { base: 'USD', ts: 1780653600, n: 9 } },
  balances: {
    balances: [
      { asset: 'USD', amount: 120.5 },
      { asset: 'EUR', amount: 17.1 },
    ],
  },
  'prices of goods': [
    { name: 'Chair', price: 99.5, currency: 'USD' },
    { name: 'Desk', price: 230, currency: 'EUR' },
  ],
  'an order': { order: { currency: 'USD', total: 42.5, price: 40 } },
  countries: {
    list: [
      { currency: 'USD', population: 331 },
      { currency: 'KGS', population: 6.7 },
      { currency: 'KZT', population: 19 },
    ],
  },
};
