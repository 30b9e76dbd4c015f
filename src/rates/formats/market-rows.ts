/*
 * Families with a row for each pair: services' and markets'.
 */
import { fieldsOf, firstField, listOf, type Fields } from '../../payload/json.js';
import { parsePair } from '../pair.js';
import type { Quote } from '../rate.js';
import { toNumber, toTime } from './figures.js';
import { latestOfSeries, quoteOf, type Reader } from './reader.js';
import { isPricingCurrency, parseSymbol } from './symbol.js';

function quoteOfRow(row: unknown): Quote | undefined {
  const fields = fieldsOf(row);
  const [base, quote] = [
    firstField(fields, 'base', 'base_code', 'from'),
    firstField(fields, 'quote', 'target_code', 'to'),
  ];
  const [value, time] = [
    firstField(fields, 'rate', 'conversion_rate'),
    firstField(fields, 'timestamp', 'time_last_update_unix', 'date'),
  ];
  return quoteOf({ base, quote, value, time }, parsePair);
}

/**
 * A row for each pair, as Frankfurter v2 writes it: `[{ date, base, quote, rate }]`. Several dates are a series: the
 * newest is the level, the one before it is compared with. A single row may be the payload, as of exchangerate-api.
 */
export const rows: Reader = (payload) => {
  const { rates = payload } = fieldsOf(payload);
  const quotes = (Array.isArray(rates) ? listOf(rates) : [payload]).map(quoteOfRow);
  const complete = quotes.filter((quote) => quote !== undefined);
  return complete.length ? [...latestOfSeries(complete), ...quotes.filter((quote) => !quote)] : undefined;
};

/** The names of a market row's fields, the most precise first. */
const SYMBOL = ['symbol', 'instId', 'currency_pair', 'product_id', 'ticker'];
const PRICE = ['lastPrice', 'last_price', 'last', 'price', 'close', 'rate'];
const CHANGE = ['priceChangePercent', 'percent_change', 'changePercent', 'change_percentage'];
const PREVIOUS = ['previous_close', 'open24h'];
const TIME = ['closeTime', 'timestamp', 'last_quote_at', 'datetime', 'time', 'ts'];

function quoteOfMarketRow(row: Fields): Quote | undefined {
  const [pair, value, change] = [SYMBOL, PRICE, CHANGE].map((names) => firstField(row, ...names));
  const [previous, time, since] = [PREVIOUS, TIME, ['openTime']].map((names) => firstField(row, ...names));
  return quoteOf({ pair, value, change, previous, time, since }, parseSymbol);
}

/** The rows: the payload, its first list that is not empty, the payload as the only row, or its fields, named by symbols. */
function marketRowsOf(payload: unknown): Fields[] {
  const fields = fieldsOf(payload);
  if (Array.isArray(payload)) return listOf(payload).map(fieldsOf);
  if (firstField(fields, ...SYMBOL)) return [fields];
  const list = Object.values(fields)
    .map(listOf)
    .find(({ length }) => length);
  if (list) return list.map(fieldsOf);
  const named = Object.entries(fields).filter(([name]) => name.includes('/'));
  return named.map(([symbol, row]) => ({ symbol, ...fieldsOf(row) }));
}

/**
 * Prices by coin and currency, as CoinGecko writes them when asked for the change or the time beside the price:
 * `{ bitcoin: { usd: 76975, usd_24h_change: -1.4 } }`. Without either, nothing tells them from other objects.
 */
function coinQuotes(payload: unknown): Quote[] {
  return Object.entries(fieldsOf(payload)).flatMap(([base, prices]) => {
    const fields = fieldsOf(prices);
    const names = Object.keys(fields);
    if (!names.some((name) => name === 'last_updated_at' || name.endsWith('_24h_change'))) return [];
    const time = toTime(fields['last_updated_at']);
    return names.filter(isPricingCurrency).map((quote) => ({
      base,
      quote,
      value: toNumber(fields[quote]),
      change: toNumber(fields[`${quote}_24h_change`]),
      time,
    }));
  });
}

/**
 * Rows of a market, as Binance, Twelve Data and others write them: `[{ symbol, price | lastPrice | …,
 * priceChangePercent | … }]`, alone, in a list or by name.
 */
export const tickerRows: Reader = (payload) => {
  const quotes = marketRowsOf(payload).map(quoteOfMarketRow);
  if (quotes.some(Boolean)) return quotes;
  const coins = coinQuotes(payload);
  return coins.length ? coins : undefined;
};
