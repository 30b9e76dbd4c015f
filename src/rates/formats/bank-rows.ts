import { fieldsOf, listOf, type Fields } from '../../payload/json.js';
import { bankQuotes, type BankRow } from './bank.js';
import type { Reader } from './reader.js';

/** How banks write JSON; `list` names the field that holds the rows of a day, where the rows are not the payload. */
const BANKS: readonly (BankRow & { readonly list?: string })[] = [
  // Uzbekistan
  { homes: ['UZS'], code: 'Ccy', rate: 'Rate', nominal: 'Nominal', diff: 'Diff', date: 'Date' },
  // Georgia
  { homes: ['GEL'], list: 'currencies', code: 'code', rate: 'rate', nominal: 'quantity', diff: 'diff', date: 'date' },
  // Belarus
  { homes: ['BYN'], code: 'Cur_Abbreviation', rate: 'Cur_OfficialRate', nominal: 'Cur_Scale', date: 'Date' },
  // Ukraine
  { homes: ['UAH'], code: 'cc', rate: 'rate', date: 'exchangedate' },
  // Poland
  { homes: ['PLN'], list: 'rates', code: 'code', rate: 'mid', date: 'effectiveDate' },
  // Czechia
  { homes: ['CZK'], list: 'rates', code: 'currencyCode', rate: 'rate', nominal: 'amount', date: 'validFor' },
];

/** The rows of the days; what a day says of all its rows, such as the date, holds for each. */
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
