import { textOf, type Fields } from '../../payload/json.js';
import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { toNumber } from './number.js';
import { latest } from './series.js';
import { toTime } from './time.js';

/** How a central bank writes a row: units of its own currency for so many of a foreign one. Values are field names. */
export interface BankRow {
  /** Currencies of the banks that write so. Rows do not name it: it is the one that is not in the list. */
  readonly homes: readonly string[];
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

/** The quotes of a bank's rows, or `undefined` where they are not written so. */
export function bankQuotes(rows: readonly Fields[], names: BankRow, since?: number): Quote[] | undefined {
  const codeOf = (row: Fields): string => textOf(row[names.code]).toUpperCase();
  const codes = new Set(rows.map(codeOf));
  const home = names.homes.find((code) => !codes.has(code));
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
  return latest(quotes);
}
