/*
 * Families of JSON that few pages read. They are loaded when no common reader knows a payload.
 */
import { fieldsOf, firstField, listOf, textOf, type Fields } from '../../payload/json.js';
import { mapWithPauses } from '../../payload/time-slices.js';
import type { Quote } from '../rate.js';
import { bankQuotes, type BankFields, type BankRow } from './bank-rows.js';
import { toNumber } from './numbers.js';
import { alphaCode } from './numeric-codes.js';
import { latestOfSeries, quoteOf, unitsOf, type PausableRead, type QuoteRow, type Reader } from './reader.js';
import { parseSymbol } from './symbol.js';

/** The quotes; undefined without any, as the payload is then of another family. */
const orNothing = (quotes: (Quote | undefined)[]): (Quote | undefined)[] | undefined =>
  quotes.some(Boolean) ? quotes : undefined;

/** The names that sources of two prices give the fields of a row. */
const PRICE_FIELDS: readonly Readonly<Partial<Record<keyof QuoteRow, readonly string[]>>>[] = [
  // PrivatBank; its `base_ccy` is what the price is in
  { base: ['ccy'], quote: ['base_ccy'], bid: ['buy'], ask: ['sale'], time: ['date'] },
  // PrivatBank by day; the National Bank's rate is the official one
  {
    base: ['currency'],
    quote: ['baseCurrency'],
    value: ['saleRateNB'],
    bid: ['purchaseRate'],
    ask: ['saleRate'],
    time: ['date'],
  },
  // Monobank, in numbers of ISO 4217
  {
    base: ['currencyCodeA'],
    quote: ['currencyCodeB'],
    value: ['rateCross'],
    bid: ['rateBuy'],
    ask: ['rateSell'],
    time: ['date'],
  },
  {
    pair: ['pair', 'symbol', 'name'],
    base: ['base', 'from', 'base_code'],
    quote: ['quote', 'to', 'target_code'],
    value: ['mid', 'middle', 'last'],
    bid: ['bid', 'buy', 'buying', 'buy_rate', 'buyRate', 'rateBuy', 'purchase'],
    ask: ['ask', 'sell', 'sale', 'selling', 'sell_rate', 'sellRate', 'rateSell'],
    time: ['timestamp', 'time', 'date', 'datetime', 'updated_at'],
  },
];

/** Rows with two prices: what an office pays and what it takes. */
const twoPrices: Reader = function* (payload, number = toNumber) {
  const fields = fieldsOf(payload);
  const list = [payload, ...Object.values(fields)].find((value) => listOf(value).length) ?? [payload];
  const rows = yield* mapWithPauses(listOf(list), fieldsOf);
  for (const names of PRICE_FIELDS) {
    const quotes = yield* mapWithPauses(rows, (row) => {
      const found = Object.entries(names).map(([key, fieldNames]) => [key, firstField(row, ...fieldNames)]);
      const { base, quote, time, ...others } = Object.fromEntries(found) as QuoteRow;
      const codes = { base: alphaCode(textOf(base)), quote: alphaCode(textOf(quote)) };
      const shared = time ?? firstField(fields, 'timestamp', 'time', 'date');
      return quoteOf({ ...others, ...codes, time: shared }, unitsOf(row, number), parseSymbol, number);
    });
    if (quotes.some(Boolean)) return quotes;
  }
  return undefined;
};

/** Bank of Canada: a row for each day, with series named by their pair: `{ d: "2026-06-05", FXUSDCAD: { v: "1.37" } }`. */
const observations: Reader = function* (payload, number = toNumber) {
  const days = yield* mapWithPauses(listOf(fieldsOf(payload)['observations']), (day) => {
    const { d: time, ...series } = fieldsOf(day);
    return Object.entries(series).map(([pair, observation]) =>
      quoteOf({ pair, value: fieldsOf(observation)['v'] ?? null, time }, 1, parseSymbol, number),
    );
  });
  const quotes = days.flat();
  const found = quotes.filter((quote) => quote !== undefined);
  return found.length ? [...(yield* latestOfSeries(found)), ...quotes.filter((quote) => !quote)] : undefined;
};

/** Fields without the numbers that Alpha Vantage puts before their names: `"5. Exchange Rate"`, `"4a. close (USD)"`. */
function unnumbered(value: unknown): Fields {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).map(([name, field]) => [name.replace(/^\d+[a-z]?\. /, ''), field]),
  );
}

/** Alpha Vantage: one rate of the moment, or a series of days. */
const alphaVantage: Reader = function* (payload, number = toNumber) {
  const fields = fieldsOf(payload);
  const rate = unnumbered(fields['Realtime Currency Exchange Rate']);
  const names = { base: rate['From_Currency Code'], quote: rate['To_Currency Code'], time: rate['Last Refreshed'] };
  const prices = { value: rate['Exchange Rate'], bid: rate['Bid Price'], ask: rate['Ask Price'] };
  const current = quoteOf({ ...names, ...prices }, 1, parseSymbol, number);
  if (current) return [current];
  const { 'From Symbol': base, 'To Symbol': quote } = unnumbered(fields['Meta Data']);
  const series = Object.entries(fields).find(([name]) => name.startsWith('Time Series FX'))?.[1];
  const days = yield* mapWithPauses(Object.entries(fieldsOf(series)), ([time, day]) =>
    quoteOf({ base, quote, value: unnumbered(day)['close'] ?? null, time }, 1, parseSymbol, number),
  );
  const quotes = yield* latestOfSeries(days.filter((day) => day !== undefined));
  return quotes.length ? quotes : undefined;
};

/** Yahoo's chart of one symbol. It names the currency of the price as well, and both must agree. */
const yahooChart: Reader = function* (payload, number = toNumber) {
  const charts = listOf(fieldsOf(fieldsOf(payload)['chart'])['result']);
  return orNothing(
    yield* mapWithPauses(charts, (chart) => {
      const { symbol: pair, currency, ...meta } = fieldsOf(fieldsOf(chart)['meta']);
      const prices = { value: meta['regularMarketPrice'], previous: meta['previousClose'] };
      const quote = quoteOf({ pair, ...prices, time: meta['regularMarketTime'] }, 1, parseSymbol, number);
      const isOther = quote && textOf(currency) && textOf(currency).toUpperCase() !== quote.quote;
      return isOther ? { ...quote, value: NaN } : quote;
    }),
  );
};

/** Kraken: `{ result: { XXBTZUSD: { c: [last, …], b: [bid, …], a: [ask, …], o: open } } }`. */
const kraken: Reader = function* (payload, number = toNumber) {
  const entries = Object.entries(fieldsOf(fieldsOf(payload)['result']));
  if (!entries.every(([, row]) => listOf(fieldsOf(row)['c']).length)) return undefined;
  const quotes = yield* mapWithPauses(entries, ([pair, row]) => {
    const { a, b, c, o } = fieldsOf(row);
    const [ask, bid, value] = [a, b, c].map((list) => listOf(list)[0]);
    return quoteOf({ pair, value, bid, ask, previous: o }, 1, parseSymbol, number);
  });
  return orNothing(quotes);
};

/** Places of figures in a row of Bitfinex's tickers. */
const [BITFINEX_BID, BITFINEX_ASK, BITFINEX_RATIO, BITFINEX_LAST, BITFINEX_LENGTH] = [1, 3, 6, 7, 11];

/** Bitfinex: a list without names for each symbol. */
const bitfinex: Reader = function* (payload, number = toNumber) {
  const rows = listOf(payload).map(listOf);
  if (
    !rows.some(
      ([symbol, ...figures]) => /^t[A-Z\d:]+$/.test(textOf(symbol)) && figures.length + 1 >= BITFINEX_LENGTH - 1,
    )
  )
    return undefined;
  const quotes = yield* mapWithPauses(rows, (row) => {
    const prices = { value: row[BITFINEX_LAST], bid: row[BITFINEX_BID], ask: row[BITFINEX_ASK] };
    return quoteOf({ pair: row[0], ...prices, ratio: row[BITFINEX_RATIO] }, 1, parseSymbol, number);
  });
  return orNothing(quotes);
};

/** Banks whose rows lie deeper in the payload, or have parts. */
const NESTED_BANKS: readonly BankFields[] = [
  // Israel
  {
    homeCurrencies: ['ILS'],
    code: 'key',
    rate: 'currentExchangeRate',
    change: 'currentChange',
    date: 'lastUpdate',
  },
  // Bosnia and Herzegovina
  { homeCurrencies: ['BAM'], code: 'AlphaCode', rate: 'Middle', bid: 'Buy', ask: 'Sell', date: 'Date' },
  // Nepal
  { homeCurrencies: ['NPR'], code: 'iso3', rate: 'buy', ask: 'sell', date: 'date' },
  // Malaysia
  {
    homeCurrencies: ['MYR'],
    code: 'currency_code',
    rate: 'middle_rate',
    bid: 'buying_rate',
    ask: 'selling_rate',
    date: 'date',
  },
  // Morocco
  { homeCurrencies: ['MAD'], code: 'libDevise', rate: 'moyen', date: 'date' },
  // Croatia, for one euro since it has been its own currency
  {
    homeCurrencies: ['EUR'],
    code: 'valuta',
    rate: 'srednji_tecaj',
    date: 'datum_primjene',
    isInverse: true,
    period: [Date.UTC(2023, 0), Infinity],
  },
];
/** How deep in a payload its rows may be: Nepal's are in `data.payload[].rates[]`. */
const MAX_DEPTH = 6;

/** Collects all objects of a payload, each with the fields of its parts, and with the date that stands above it. */
function* nestedRows(value: unknown, date?: unknown, depth = MAX_DEPTH, rows: BankRow[] = []): PausableRead<BankRow[]> {
  yield;
  const fields = Object(value) as Fields;
  const day = fields['date'] ?? fields['Date'] ?? date;
  const parts = Object.values(fields).filter((part) => typeof part === 'object');
  if (!Array.isArray(value)) {
    // Only a row that has parts is copied: other objects may have very many fields.
    const row = parts.length ? { __proto__: null } : fields;
    if (parts.length) for (const part of [...parts, fields]) Object.assign(row, fieldsOf(part));
    rows.push({ row, date: day });
  }
  if (depth > 1) for (const part of parts) yield* nestedRows(part, day, depth - 1, rows);
  return rows;
}

/** Rows of a bank in its own currency, wherever in the payload they are. */
const nestedBankRows: Reader = function* (payload, number = toNumber) {
  const rows = yield* nestedRows(payload);
  for (const bank of NESTED_BANKS) {
    const quotes = yield* bankQuotes(
      rows.filter(({ row }) => bank.code in row && bank.rate in row),
      bank,
      number,
    );
    if (quotes) return quotes;
    yield;
  }
  return undefined;
};

/** The readers of rare JSON, by family. */
export const rareReaders: Readonly<Record<string, Reader>> = {
  'nested-bank-rows': nestedBankRows,
  'two-prices': twoPrices,
  observations,
  'alpha-vantage': alphaVantage,
  'yahoo-chart': yahooChart,
  kraken,
  bitfinex,
};
