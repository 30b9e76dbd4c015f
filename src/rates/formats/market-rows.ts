/*
 * Families with a row for each pair: services' and markets'.
 */
import { fieldsOf, firstField, listOf, textOf, type Fields } from '../../payload/json.js';
import { mapWithPauses } from '../../payload/time-slices.js';
import { isLevel, type Quote } from '../rate.js';
import { toNumber, type ToNumber } from './numbers.js';
import { latestOfSeries, quoteOf, unitsOf, type Reader } from './reader.js';
import { isPricingCurrency } from './currencies.js';
import { parseSymbol } from './symbol.js';
import { toTime } from './times.js';

function quoteOfRow(row: unknown, number: ToNumber): Quote | undefined {
  const fields = fieldsOf(row);
  const names = {
    pair: fields['pair'],
    base: firstField(fields, 'base', 'base_code', 'from'),
    quote: firstField(fields, 'quote', 'target_code', 'to'),
    value: firstField(fields, 'rate', 'conversion_rate'),
    time: firstField(fields, 'timestamp', 'time_last_update_unix', 'date'),
  };
  return quoteOf(names, unitsOf(fields, number), parseSymbol, number);
}

/**
 * A row for each pair, as Frankfurter v2 writes it: `[{ date, base, quote, rate }]`. Several dates are a series: the
 * newest is the level, the one before it is compared with. A single row may be the payload, as of exchangerate-api.
 */
export const rows: Reader = function* (payload, number = toNumber) {
  const { rates = payload } = fieldsOf(payload);
  const list = Array.isArray(rates) ? listOf(rates) : [payload];
  const quotes = yield* mapWithPauses(list, (row) => quoteOfRow(row, number));
  const complete = quotes.filter((quote) => quote !== undefined);
  return complete.length ? [...(yield* latestOfSeries(complete)), ...quotes.filter((quote) => !quote)] : undefined;
};

/** The names of a market row's fields, the most precise first. */
const SYMBOL = ['symbol', 'instId', 'currency_pair', 'product_id', 'ticker'];
const PRICE = ['lastPrice', 'last_price', 'last_trade', 'last', 'price', 'regularMarketPrice', 'close', 'rate', 'val'];
const BID = ['bidPrice', 'bid1Price', 'bidPx', 'bid', 'buy'];
const ASK = ['askPrice', 'ask1Price', 'askPx', 'ask', 'sell'];
const CHANGE = [
  'priceChangePercent',
  'percent_change',
  'changePercent',
  'change_percentage',
  'regularMarketChangePercent',
  'changesPercentage',
  'pctChange',
];
/** Names of changes that are fractions: 0.0011 for 0.11%. */
const RATIO = ['changeRate', 'price24hPcnt'];
const PREVIOUS = ['previous_close', 'open24h', 'prevPrice24h', 'regularMarketPreviousClose'];
/** Names of a change in units of the quote, which tells whether one beside it is a fraction. */
const DIFFERENCE = ['priceChange'];
const TIME = ['closeTime', 'timestamp', 'regularMarketTime', 'last_quote_at', 'datetime', 'time', 'ts', 'updated'];
/** Names of a day's figures; an `amount` beside one of them is what was traded, and no number of units. */
const OF_DAY = ['vol', 'volume', 'high', 'low'];

function quoteOfMarketRow(row: Fields, number: ToNumber): Quote | undefined {
  const find = (names: readonly string[]): unknown => firstField(row, ...names);
  const { amount, ...others } = row;
  const units = unitsOf(find(OF_DAY) === undefined ? { amount, ...others } : others, number);
  const names = { pair: find(SYMBOL), value: find(PRICE), bid: find(BID), ask: find(ASK), change: find(CHANGE) };
  const start = number(names.value) - number(find(DIFFERENCE));
  const previous = find(PREVIOUS) ?? (isLevel(start) ? start : undefined);
  const past = { ratio: find(RATIO), previous, time: find(TIME), since: row['openTime'] };
  return quoteOf({ ...names, ...past }, units, parseSymbol, number);
}

const hasSymbol = (row: Fields): boolean => textOf(firstField(row, ...SYMBOL)) !== '';

const hasPrice = (row: unknown): boolean => firstField(fieldsOf(row), ...PRICE, ...BID) !== undefined;

/** How deep in a payload its rows may be: Bybit's are in `result.list`. */
const MAX_DEPTH = 3;

/** The rows: a list of those with symbols, one alone, or fields named by symbols; in the payload, or in its parts. */
function marketRowsOf(payload: unknown, depth = MAX_DEPTH): readonly Fields[] {
  if (Array.isArray(payload)) {
    const rows = payload.map(fieldsOf);
    return rows.some(hasSymbol) ? rows : [];
  }
  const fields = fieldsOf(payload);
  if (hasSymbol(fields)) return [fields];
  const parts = Object.entries(fields).filter(([, part]) => typeof part === 'object');
  const priced = parts.filter(([, part]) => hasPrice(part));
  if (priced.some(([name]) => parseSymbol(name))) {
    return priced.map(([symbol, row]) => ({ symbol, ...fieldsOf(row) }));
  }
  return depth > 1 ? parts.flatMap(([, part]) => marketRowsOf(part, depth - 1)) : [];
}

/**
 * Prices by coin and currency, as CoinGecko writes them when asked for the change or the time beside the price:
 * `{ bitcoin: { usd: 76975, usd_24h_change: -1.4 } }`. Without either, nothing tells them from other objects.
 */
function coinQuotes(payload: unknown, number: ToNumber): Quote[] {
  return Object.entries(fieldsOf(payload)).flatMap(([base, prices]) => {
    const fields = fieldsOf(prices);
    const names = Object.keys(fields);
    if (!names.some((name) => name === 'last_updated_at' || name.endsWith('_24h_change'))) return [];
    const [units, time] = [unitsOf(fields, number), toTime(fields['last_updated_at'])];
    return names.filter(isPricingCurrency).map((quote) => ({
      base,
      quote,
      value: number(fields[quote]) / units,
      change: number(fields[`${quote}_24h_change`]),
      time,
    }));
  });
}

/**
 * Rows of a market, as Binance, Twelve Data and others write them: `[{ symbol, price | lastPrice | …,
 * priceChangePercent | … }]`, alone, in a list or by name.
 */
export const tickerRows: Reader = function* (payload, number = toNumber) {
  const quotes = yield* mapWithPauses(marketRowsOf(payload), (row) => quoteOfMarketRow(row, number));
  if (quotes.some(Boolean)) return quotes;
  const coins = coinQuotes(payload, number);
  return coins.length ? coins : undefined;
};
