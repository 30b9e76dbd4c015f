/*
 * Central banks' JSON: how much of the bank's own currency so many units of a foreign one cost.
 */
import { fieldsOf, listOf, textOf, type Fields } from '../../payload/json.js';
import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { toNumber, toTime } from './figures.js';
import { latestOfSeries, type Reader } from './reader.js';

/** The names that a bank gives the fields of a row. */
export interface BankFields {
  /** Currencies of the banks with these rows. Rows do not name it: it is the one that is not in the list. */
  readonly homeCurrencies: readonly string[];
  readonly code: string;
  readonly rate: string;
  /** Units of the foreign currency that the rate is for; 1 when the row has none. */
  readonly nominal?: string;
  /** What the rate changed by, for the same nominal. */
  readonly diff?: string;
  /** The rate before, for the same nominal. */
  readonly previous?: string;
  readonly date?: string;
}

/** The banks that write JSON; `list` names the field that holds the rows of a day, when they are not the payload. */
const BANKS: readonly (BankFields & { readonly list?: string })[] = [
  // Uzbekistan
  { homeCurrencies: ['UZS'], code: 'Ccy', rate: 'Rate', nominal: 'Nominal', diff: 'Diff', date: 'Date' },
  // Georgia
  {
    homeCurrencies: ['GEL'],
    list: 'currencies',
    code: 'code',
    rate: 'rate',
    nominal: 'quantity',
    diff: 'diff',
    date: 'date',
  },
  // Belarus
  { homeCurrencies: ['BYN'], code: 'Cur_Abbreviation', rate: 'Cur_OfficialRate', nominal: 'Cur_Scale', date: 'Date' },
  // Ukraine
  { homeCurrencies: ['UAH'], code: 'cc', rate: 'rate', date: 'exchangedate' },
  // Poland
  { homeCurrencies: ['PLN'], list: 'rates', code: 'code', rate: 'mid', date: 'effectiveDate' },
  // Czechia
  { homeCurrencies: ['CZK'], list: 'rates', code: 'currencyCode', rate: 'rate', nominal: 'amount', date: 'validFor' },
];

/** The fields of the Bank of Russia, and of the banks that write as it does: Tajikistan, Azerbaijan, Moldova. */
export const VALUTE: BankFields = {
  homeCurrencies: ['RUB', 'TJS', 'AZN', 'MDL'],
  code: 'CharCode',
  rate: 'Value',
  nominal: 'Nominal',
  previous: 'Previous',
  date: 'Date',
};

/**
 * The quotes of a bank's rows, or undefined when the rows are not of this bank.
 *
 * @param since - when the rates before held, epoch ms
 */
export function bankQuotes(rows: readonly Fields[], names: BankFields, since?: number): Quote[] | undefined {
  const codeOf = (row: Fields): string => textOf(row[names.code]).toUpperCase();
  const codes = new Set(rows.map(codeOf));
  const home = names.homeCurrencies.find((code) => !codes.has(code));
  const isRate = (row: Fields): boolean => isCode(codeOf(row)) && !Number.isNaN(toNumber(row[names.rate]));
  if (!home || !rows.some(isRate)) return undefined;
  const quotes = rows.map((row) => {
    const nominal = toNumber(row[names.nominal ?? ''] ?? 1);
    const rate = toNumber(row[names.rate]);
    const diff = toNumber(row[names.diff ?? '']);
    const previous = names.previous ? toNumber(row[names.previous]) : rate - diff;
    const time = toTime(row[names.date ?? '']);
    return { base: codeOf(row), quote: home, value: rate / nominal, previous: previous / nominal, time, since };
  });
  return latestOfSeries(quotes);
}

/** The rows of all days; what a day says of its rows, such as the date, holds for each. */
function rowsOf(payload: unknown, list: string | undefined): Fields[] {
  const days = (Array.isArray(payload) ? listOf(payload) : [payload]).map(fieldsOf);
  if (!list) return days;
  return days.flatMap(({ [list]: rows, ...day }) => listOf(rows).map((row) => ({ ...day, ...fieldsOf(row) })));
}

/** Rows of a central bank: `[{ Ccy, Nominal, Rate, Diff, Date }]` and its relatives, in the bank's own currency. */
export const bankRows: Reader = (payload) => {
  for (const bank of BANKS) {
    const quotes = bankQuotes(rowsOf(payload, bank.list), bank);
    if (quotes) return quotes;
  }
  return undefined;
};

/** A bank's rows by code: `{ Date, PreviousDate, Valute: { KZT: { Nominal, Value, Previous } } }`. */
export const valuteMap: Reader = (payload) => {
  const { Date: date, PreviousDate: previousDate, Valute: valute } = fieldsOf(payload);
  const rows = Object.entries(fieldsOf(valute)).map(([code, row]) => ({
    CharCode: code,
    Date: date,
    ...fieldsOf(row),
  }));
  return bankQuotes(rows, VALUTE, toTime(previousDate));
};
