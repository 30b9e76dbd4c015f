/*
 * Families in which one object maps currencies to levels, all of one base.
 */
import { fieldsOf, firstField, textOf, type Fields } from '../../payload/json.js';
import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { isNumeric, toNumber, type ToNumber } from './numbers.js';
import { latestOfSeries, unitsOf, type PausableRead, type Reader } from './reader.js';
import { isPricingCurrency } from './currencies.js';
import { toTime } from './times.js';

const LEVEL_NAMES = ['rates', 'conversion_rates', 'exchange_rates', 'results', 'result', 'quote'];
const TIME_NAMES = ['timestamp', 'time_last_update_unix', 'last_updated', 'updated', 'date'];

/** What holds for all levels of a map. */
interface LevelContext {
  readonly base: string;
  /** Units of the base that the levels are for. */
  readonly units: number;
  /** Epoch ms. */
  readonly time: number;
  /** What may come before each code, as in `USDKGS`. */
  readonly prefix?: string;
  /** Whether the levels are those of a day, which holds no other days. */
  readonly isDay?: boolean;
  readonly toNumber: ToNumber;
}

/** A level that is an object: `{ value }`, or `{ start_rate, end_rate }` as services write a span of days. */
function levelOf(level: unknown, toNumber: ToNumber): { value: number; previous: number } {
  const fields = fieldsOf(level);
  const { value = level, end_rate: end = value, start_rate: start, unit } = fields;
  // CoinGecko's `unit` is a sign or a short name. A number of units here could be of either currency.
  const units = isNumeric(unit) ? NaN : unitsOf({ ...fields, unit: undefined }, toNumber);
  const isCertain = units === 1;
  return { value: isCertain ? toNumber(end) : NaN, previous: isCertain ? toNumber(start) : NaN };
}

/** The quotes of a map from currency to level, as in `{ KGS: 87.4 }`, or from days to such maps. */
function* quotesOfLevels(levels: unknown, context: LevelContext): PausableRead<Quote[]> {
  const { base, units, time, prefix = '', isDay, toNumber } = context;
  const quotes: Quote[] = [];
  for (const [key, entry] of Object.entries(fieldsOf(levels))) {
    yield;
    const day = isDay ? NaN : toTime(key);
    if (!Number.isNaN(day)) {
      for (const quote of yield* quotesOfLevels(entry, { ...context, time: day, isDay: true })) quotes.push(quote);
      continue;
    }
    const { value, previous } = levelOf(entry, toNumber);
    const quote = key.startsWith(prefix) ? key.slice(prefix.length) : key;
    quotes.push({ base, quote, value: value / units, previous: previous / units, time });
  }
  return quotes;
}

/** The base of a map that names none, as of CoinGecko: the currency whose level is 1, beside a `unit`. */
function baseByUnit(levels: unknown): string {
  const isBase = (level: Fields): boolean => 'unit' in level && toNumber(level['value']) === 1;
  return Object.entries(fieldsOf(levels)).find(([, level]) => isBase(fieldsOf(level)))?.[0] ?? '';
}

/** A day in three fields: `{ year: 2026, month: 6, day: 5 }`. */
function dayOf({ year, month, day }: Fields): number {
  return Date.UTC(toNumber(year), toNumber(month) - 1, toNumber(day));
}

/**
 * The quotes of a map that has its base in a field beside it.
 *
 * @param isPrefixed - whether the base may come before each code
 */
function* quotesBeside(
  fields: Fields,
  levels: unknown,
  toNumber: ToNumber,
  isPrefixed = false,
): PausableRead<Quote[] | undefined> {
  const base = textOf(firstField(fields, 'base', 'base_code', 'source')) || baseByUnit(levels);
  const time = toTime(firstField(fields, ...TIME_NAMES) ?? dayOf(fields));
  const units = unitsOf(fields, toNumber);
  if (!isCode(base)) return undefined;
  const quotes = yield* quotesOfLevels(levels, { base, units, time, prefix: isPrefixed ? base : '', toNumber });
  return quotes.length ? yield* latestOfSeries(quotes) : undefined;
}

/**
 * A map of rates beside its base, as open.er-api, Open Exchange Rates, fixer, exchangerate-api and Frankfurter v1
 * write it: `{ base | base_code | source, rates | conversion_rates | …: { KGS: 87.4, … }, amount? }`, or the same for
 * each of several days; Coinbase: `{ data: { currency, rates } }`. Its time is `timestamp`, `time_last_update_unix`,
 * `date` or `year`, `month` and `day` and the like, the most precise first.
 */
export const ratesMap: Reader = function* (payload, number = toNumber) {
  const { data, ...fields } = fieldsOf(payload);
  const { currency: base, rates } = fieldsOf(data);
  return yield* quotesBeside({ base, ...fields }, rates ?? firstField(fields, ...LEVEL_NAMES), number);
};

/**
 * A map from pair names to levels beside their base, as currencylayer and exchangerate.host write it:
 * `{ source: "USD", quotes: { USDKGS: 87.4, … } }`, or the same for each of several days.
 */
export const quotesMap: Reader = function* (payload, number = toNumber) {
  const fields = fieldsOf(payload);
  return yield* quotesBeside(fields, fields['quotes'], number, true);
};

/** currency-api: `{ date: "2026-06-05", usd: { kgs: 87.4, … } }`, units of each currency for one of the base. */
export const currencyApi: Reader = function* (payload, number = toNumber) {
  const { date, ...others } = fieldsOf(payload);
  const maps = Object.entries(others).filter(([, value]) => Object.keys(fieldsOf(value)).length);
  const [base = '', levels] = maps[0] ?? [];
  const quotes = Object.keys(fieldsOf(levels));
  const time = toTime(date);
  const codes = `${base}${quotes[0]}`;
  const isBase = isPricingCurrency(base) || quotes.includes(base);
  if (maps.length !== 1 || !isBase || !time || codes !== codes.toLowerCase()) return undefined;
  return yield* quotesOfLevels(levels, { base, units: unitsOf(others, number), time, toNumber: number });
};
