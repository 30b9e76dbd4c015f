import { fieldsOf } from '../../payload/json.js';
import { bankQuotes, type BankRow } from './bank.js';
import type { Reader } from './reader.js';
import { toTime } from './time.js';

/** The row of the Bank of Russia, and of those that write as it does: Tajikistan, Azerbaijan, Moldova. */
export const VALUTE: BankRow = {
  homes: ['RUB', 'TJS', 'AZN', 'MDL'],
  code: 'CharCode',
  rate: 'Value',
  nominal: 'Nominal',
  previous: 'Previous',
  date: 'Date',
};

/** A bank's rows by code: `{ Date, PreviousDate, Valute: { KZT: { Nominal, Value, Previous } } }`. */
export const valuteMap: Reader = (payload) => {
  const { Date: date, PreviousDate: before, Valute: valute } = fieldsOf(payload);
  const rows = Object.entries(fieldsOf(valute)).map(([code, row]) => ({
    CharCode: code,
    Date: date,
    ...fieldsOf(row),
  }));
  return bankQuotes(rows, VALUTE, toTime(before));
};
