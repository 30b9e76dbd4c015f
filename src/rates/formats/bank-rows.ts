/*
 * Central banks' JSON: how much of the bank's own currency so many units of a foreign one cost.
 */
import { fieldsOf, firstField, listOf, textOf, type Fields } from '../../payload/json.js';
import { mapWithPauses } from '../../payload/time-slices.js';
import { isCode } from '../pair.js';
import { isLevel, type Quote } from '../rate.js';
import { expectDecimalComma, isNumeric, toNumber, type ToNumber } from './numbers.js';
import { latestOfSeries, unitsOf, type PausableRead, type Reader } from './reader.js';
import { isPricingCurrency } from './currencies.js';
import { toTime } from './times.js';

/** The names that a bank gives the fields of a row. How many units a rate is for is read by the usual names. */
export interface BankFields {
  /** Currencies of the banks with these rows. Rows do not name it: it is the one that is not in the list. */
  readonly homeCurrencies: readonly string[];
  readonly code: string;
  /** The bank's official or middle rate; where it has none, what it pays, beside `ask`. */
  readonly rate: string;
  /** What it pays, where it has a middle rate as well. */
  readonly bid?: string;
  /** What it takes. Without `bid` the level is the mean of this and `rate`. */
  readonly ask?: string;
  /** What the rate changed by, for the same units. */
  readonly diff?: string;
  /** What the rate changed by, in percent. */
  readonly change?: string;
  /** The rate before, for the same units. */
  readonly previous?: string;
  /** The rate of one unit, beside that of several. */
  readonly ratePerUnit?: string;
  readonly date?: string;
  /** Units of every rate, where the bank prints them nowhere. */
  readonly units?: number;
  /** Whether a rate is what one unit of the bank's own currency costs in the foreign one. */
  readonly isInverse?: boolean;
  /** From when and until when the bank's own currency was this one, epoch ms, where it then took another. */
  readonly period?: readonly [from: number, until: number];
  /** Whether a comma stands before the decimals, where all numbers of the bank may leave that open. */
  readonly hasDecimalComma?: boolean;
}

/** A row of a bank, and what stands around it: read once for all rows, however many fields there are. */
export interface BankRow {
  readonly row: Fields;
  /** The date above the row, for rows without one. */
  readonly date?: unknown;
  /** Units of every rate of the list, beside those of the row. */
  readonly units?: number;
}

interface JsonBank extends BankFields {
  /** The field that holds the rows of a day, when they are not the payload. */
  readonly list?: string;
}

/** The banks that write JSON. */
const BANKS: readonly JsonBank[] = [
  // Uzbekistan
  { homeCurrencies: ['UZS'], code: 'Ccy', rate: 'Rate', diff: 'Diff', date: 'Date' },
  // Georgia
  { homeCurrencies: ['GEL'], list: 'currencies', code: 'code', rate: 'rate', diff: 'diff', date: 'date' },
  // Belarus
  { homeCurrencies: ['BYN'], code: 'Cur_Abbreviation', rate: 'Cur_OfficialRate', date: 'Date' },
  // Ukraine, both services
  { homeCurrencies: ['UAH'], code: 'cc', rate: 'rate', ratePerUnit: 'rate_per_unit', date: 'exchangedate' },
  // Poland, its table of middle rates and that of two prices
  { homeCurrencies: ['PLN'], list: 'rates', code: 'code', rate: 'mid', date: 'effectiveDate' },
  { homeCurrencies: ['PLN'], list: 'rates', code: 'code', rate: 'bid', ask: 'ask', date: 'effectiveDate' },
  // Czechia
  { homeCurrencies: ['CZK'], list: 'rates', code: 'currencyCode', rate: 'rate', date: 'validFor' },
  // North Macedonia
  { homeCurrencies: ['MKD'], code: 'oznaka', rate: 'sreden', bid: 'kupoven', ask: 'prodazen', date: 'datum' },
];

/** The fields of the Bank of Russia, and of the banks that write as it does: Tajikistan, Azerbaijan, Moldova. */
export const VALUTE: BankFields = {
  homeCurrencies: ['RUB', 'TJS', 'AZN', 'MDL'],
  code: 'CharCode',
  rate: 'Value',
  previous: 'Previous',
  date: 'Date',
};

/** How far a printed rate of one unit may be from the rate of several, which has more digits. */
const PER_UNIT_TOLERANCE = 0.01;

const codeOf = (row: Fields, names: BankFields): string => textOf(row[names.code]).toUpperCase();

/**
 * The bank's own currency: the first that is not in the list. Undefined where several banks write alike and a row has
 * no known code, as it might be just the one that tells them apart. The Bank of Russia alone numbers its rows R01235.
 */
function homeOf(rows: readonly BankRow[], names: BankFields): string | undefined {
  const [first, ...others] = names.homeCurrencies;
  if (others.length && rows.some(({ row }) => /^R\d{5}/.test(textOf(row['ID'])))) return first;
  const codes = rows.map(({ row }) => codeOf(row, names));
  const listed = new Set(codes);
  const home = names.homeCurrencies.find((code) => !listed.has(code));
  return others.length && home !== others.at(-1) && !codes.every(isPricingCurrency) ? undefined : home;
}

/** When a row's rate holds from; a bank may print when it was published as well. */
const timeOf = ({ row, date }: BankRow, names: BankFields): number =>
  toTime(firstField(row, 'validFromDate', names.date ?? '') ?? date);

/** The quote of one row; its value is `NaN` when its units or its rates cannot be read or contradict each other. */
function quoteOfRow(bankRow: BankRow, names: BankFields, home: string, number: ToNumber): Quote {
  const { row, units: listUnits = 1 } = bankRow;
  const figure = (name = ''): number => number(row[name]);
  const units = (names.units ?? 1) * unitsOf(row, number) * listUnits;
  const rate = figure(names.rate);
  const [bid, ask] = [names.bid ? figure(names.bid) : rate, figure(names.ask)];
  const isMean = names.ask && !names.bid && textOf(row[names.ask]);
  const level = isMean ? (bid + ask) / 2 : rate;
  const ratePerUnit = figure(names.ratePerUnit);
  const isContradicted = Math.abs(level / units / ratePerUnit - 1) > PER_UNIT_TOLERANCE;
  const value = isLevel(ratePerUnit) ? ratePerUnit : level / units;
  const code = codeOf(row, names);
  const time = timeOf(bankRow, names);
  // Units here could be of either currency.
  if (names.isInverse) return { base: home, quote: code, value: units === 1 ? level : NaN, time };
  return {
    base: code,
    quote: home,
    value: isContradicted ? NaN : value,
    bid: bid / units,
    ask: ask / units,
    previous: (names.previous ? figure(names.previous) : level - figure(names.diff)) / units,
    change: figure(names.change),
    time,
  };
}

/** Whether a row holds the names of the columns, as Bulgaria's first one does. */
function isHeading({ row }: BankRow, names: BankFields): boolean {
  const code = codeOf(row, names);
  return code !== '' && !isPricingCurrency(code) && !isNumeric(row[names.rate]);
}

/** Whether rows are of the time when the bank's own currency was this one. */
function isOfPeriod(rows: readonly BankRow[], names: BankFields): boolean {
  if (!names.period) return true;
  const [from, until] = names.period;
  const times = rows.map((row) => timeOf(row, names)).filter(Number.isFinite);
  return times.length > 0 && times.every((time) => time >= from && time < until);
}

/**
 * The quotes of a bank's rows, or undefined when the rows are not of this bank.
 *
 * @param since - when the rates before held, epoch ms
 */
export function* bankQuotes(
  rows: readonly BankRow[],
  names: BankFields,
  number: ToNumber,
  since?: number,
): PausableRead<Quote[] | undefined> {
  const isRow = ({ row }: BankRow): boolean => isCode(codeOf(row, names)) && isNumeric(row[names.rate]);
  const entries = rows.filter((row) => !isHeading(row, names));
  const home = entries.some(isRow) && isOfPeriod(entries, names) ? homeOf(entries, names) : undefined;
  if (home === undefined) return undefined;
  if (names.hasDecimalComma) {
    const fields = entries.map(({ row }) => row);
    expectDecimalComma(fields, names.rate, number);
  }
  return yield* latestOfSeries(
    yield* mapWithPauses(entries, (row) => ({ ...quoteOfRow(row, names, home, number), since })),
  );
}

/** The rows of all days, each with the day that it stands in. */
function rowsOf(days: readonly Fields[], { list, date = '' }: JsonBank, number: ToNumber): BankRow[] {
  if (!list) return days.map((row) => ({ row }));
  return days.flatMap((day) => {
    const rows = listOf(day[list]);
    const around = rows.length ? { date: day[date], units: unitsOf(day, number) } : {};
    return rows.map((row) => ({ row: fieldsOf(row), ...around }));
  });
}

/** Rows of a central bank: `[{ Ccy, Nominal, Rate, Diff, Date }]` and its relatives, in the bank's own currency. */
export const bankRows: Reader = function* (payload, number = toNumber) {
  const days = yield* mapWithPauses(Array.isArray(payload) ? listOf(payload) : [payload], fieldsOf);
  for (const bank of BANKS) {
    const rows = rowsOf(days, bank, number);
    // Anybody may name a code and a rate so, with nothing else.
    if (bank.list && rows.every(({ row, date }) => date === undefined && Object.keys(row).length < 3)) continue;
    const quotes = yield* bankQuotes(rows, bank, number);
    if (quotes) return quotes;
    yield;
  }
  return undefined;
};

/** A bank's rows by code: `{ Date, PreviousDate, Valute: { KZT: { Nominal, Value, Previous } } }`. */
export const valuteMap: Reader = function* (payload, number = toNumber) {
  const { Date: date, PreviousDate: previousDate, Valute: valute } = fieldsOf(payload);
  const rows = yield* mapWithPauses(Object.entries(fieldsOf(valute)), ([code, row]) => ({
    row: { CharCode: code, Date: date, ...fieldsOf(row) },
  }));
  return yield* bankQuotes(rows, VALUTE, number, toTime(previousDate));
};
