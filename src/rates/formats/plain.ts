/*
 * The plainest payloads of the common families, which most pages have: numbers, codes and ISO days. They are read at
 * once, exactly as the readers of their families would, which are loaded for all others (read-any.ts). What is not
 * plain to the last field is left to those.
 */
import { fieldsOf, firstField, textOf, type Fields } from '../../payload/json.js';
import { epochMs } from '../../payload/time.js';
import { percentOf } from '../change.js';
import { isCode } from '../pair.js';
import { isLevel, validQuotes, type Quote } from '../rate.js';
import { isPricingCurrency, isSingleCurrency } from './currencies.js';
import type { ReadResult } from './read-as.js';

/** Longer texts are read with pauses. */
const MAX_LENGTH = 20_000;
/** The names of the time beside a map of rates, the most precise first. */
export const TIME_NAMES: readonly string[] = ['timestamp', 'time_last_update_unix', 'last_updated', 'updated', 'date'];
/** Parts of all names of fields that state units, and a field that holds rates of another form. */
const NOT_PLAIN = /unit|scale|quant|amount|nomi|multiplier|jedinica|^data$/i;
/** The fields of the project's own rows. */
const ROW = /^(pair|base|quote|value|bid|ask|change|previous|time|since|source)$/;
const NAMED_PAIR = /^([A-Z\d]{2,12})\/([A-Z\d]{2,12})$/;
/** Kraken's names of coins, which have usual ones as well. */
const ALIAS = /^X(BT|DG)$/;
/** `KGS/USD = 0.01144 −0.28%`, `BTC/USD = 77,671.50`, or `1000 UZS/USD = 0.0814`. */
const LINE =
  /^ *(?:(\d{1,7}) )?([A-Z\d]{2,12}\/[A-Z\d]{2,12}) = (\d+(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+\.\d+)(?: ([-\u2212]?\d+(?:\.\d+)?)%)? *$/;

const isNumberOrNone = (value: unknown): value is number | undefined =>
  value === undefined || typeof value === 'number';

/** Epoch ms; `NaN` where there is no time, undefined where it is not plain. */
function plainTime(value: unknown): number | undefined {
  if (isNumberOrNone(value)) return value === undefined ? NaN : epochMs(value);
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  // Engines roll 31 February over into March.
  return new Date(time || 0).toISOString().startsWith(`${textOf(value)}T`) ? time : undefined;
}

/** The quotes of a map from codes to numbers, of one base and one time. */
function quotesOfLevels(levels: Fields, base: string, time: number | undefined): Quote[] | undefined {
  const entries = Object.entries(levels);
  const isPlain = entries.every(([code, value]) => isCode(code) && typeof value === 'number');
  if (!isPlain || time === undefined) return undefined;
  return entries.map(([quote, value]) => ({ base, quote, value: value as number, time }));
}

function currencyApi(fields: Fields): Quote[] | undefined {
  const { date, ...others } = fields;
  const [base = '', ...rest] = Object.keys(others);
  const levels = fieldsOf(others[base]);
  const isPlain =
    !rest.length && isPricingCurrency(base) && plainTime(date) && !/[A-Z]/.test(Object.keys(levels).join(base));
  return isPlain ? quotesOfLevels(levels, base, plainTime(date)) : undefined;
}

function ratesMap(fields: Fields): Quote[] | undefined {
  const names = Object.keys(fields);
  const base = textOf(firstField(fields, 'base', 'base_code', 'source'));
  const levels = firstField(fields, 'rates', 'conversion_rates');
  const time = firstField(fields, ...TIME_NAMES);
  const isPlain = isCode(base) && !names.some((name) => NOT_PLAIN.test(name)) && (time ?? !('year' in fields));
  return isPlain ? quotesOfLevels(fieldsOf(levels), base, plainTime(time)) : undefined;
}

/** The two currencies of a row; undefined where they are not plain. */
function currenciesOf({ pair, base, quote }: Fields): string[] | undefined {
  const codes = pair === undefined ? [base, quote] : [...(NAMED_PAIR.exec(textOf(pair)) ?? [])].slice(1);
  const upper = codes.map((code) => textOf(code).toUpperCase());
  return upper.length && upper.every((code) => isSingleCurrency(code) && !ALIAS.test(code)) ? upper : undefined;
}

/** The quote of one of the project's own rows, as a page's script gives them too; undefined where it is not plain. */
export function plainRow(entry: unknown, sharedTime?: unknown): Quote | undefined {
  const row = fieldsOf(entry);
  const { value, bid, ask, previous = NaN, change = NaN } = row;
  const [base, quote] = currenciesOf(row) ?? [];
  const [time, since] = [plainTime(row['time'] ?? sharedTime), plainTime(row['since'])];
  const isPlain =
    Object.keys(row).every((name) => ROW.test(name)) &&
    [value, bid, ask, previous, change].every(isNumberOrNone) &&
    isLevel(value as number) &&
    (bid === undefined) === (ask === undefined);
  if (!isPlain || !base || !quote || time === undefined || since === undefined) return undefined;
  const level = value as number;
  return {
    base,
    quote,
    value: level,
    ...(bid !== undefined && { bid: bid as number, ask: ask as number }),
    previous: previous as number,
    change: percentOf(change as number, level, previous as number),
    time,
    since,
  };
}

function plainRows(payload: unknown): Quote[] | undefined {
  const { rates = payload, time } = fieldsOf(payload);
  if (!Array.isArray(rates)) return undefined;
  const quotes = rates.map((row) => plainRow(row, time));
  return quotes.every((quote) => quote !== undefined) ? quotes : undefined;
}

/** The lines of a list that has a rate on each, or words without figures. */
function plainLines(text: string): Quote[] | undefined {
  const lines = text.split('\n').filter((line) => /\d/.test(line));
  const quotes = lines.map((line) => {
    const [, units = 1, pair, value, change] = LINE.exec(line) ?? [];
    const figures = {
      value: Number(value?.replaceAll(',', '')) / Number(units),
      change: Number(change?.replace('\u2212', '-') ?? NaN),
    };
    return plainRow({ pair, ...figures });
  });
  return quotes.every((quote) => quote !== undefined) ? quotes : undefined;
}

/** Reads a payload that is plain to its last field; undefined for all others. */
export function readPlain(payload: unknown): ReadResult | undefined {
  const fields = fieldsOf(payload);
  const readings = {
    own: plainRows,
    'currency-api': () => currencyApi(fields),
    'rates-map': () => ratesMap(fields),
    text: () => (typeof payload === 'string' && payload.length < MAX_LENGTH ? plainLines(payload) : undefined),
  };
  for (const [format, read] of Object.entries(readings)) {
    const candidates = read(payload);
    const rates = candidates?.filter(({ base, quote }) => base.toUpperCase() !== quote.toUpperCase()) ?? [];
    const quotes = validQuotes(rates).filter(({ base, quote }) => isSingleCurrency(base) && isSingleCurrency(quote));
    if (quotes.length) return { format, quotes, skipped: rates.length - quotes.length };
  }
  return undefined;
}
