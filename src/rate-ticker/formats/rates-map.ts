import { fieldsOf, pick, textOf, type Fields } from '../../payload/json.js';
import { isCode } from '../pair.js';
import { quotesOfLevels } from './levels.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';
import { latest } from './series.js';
import { toTime } from './time.js';

/** The currency that a map prices all others in, where nothing names it: its level is 1, beside a `unit`. */
function unitOf(levels: unknown): string {
  const isUnit = (level: Fields): boolean => 'unit' in level && toNumber(level['value']) === 1;
  return Object.entries(fieldsOf(levels)).find(([, level]) => isUnit(fieldsOf(level)))?.[0] ?? '';
}

/** A day in three fields: `{ year: 2026, month: 6, day: 5 }`. */
function dayOf({ year, month, day }: Fields): number {
  return Date.UTC(toNumber(year), toNumber(month) - 1, toNumber(day));
}

/**
 * A map of rates beside its base, as open.er-api, Open Exchange Rates, fixer, exchangerate-api and Frankfurter v1
 * write it: `{ base | base_code | source, rates | conversion_rates: { KGS: 87.4, … }, amount? }`, or the same for each
 * of several days. Its time is `timestamp`, `time_last_update_unix`, `date` or `year`, `month` and `day`, the
 * exactest first.
 */
export const ratesMap: Reader = (payload) => {
  const fields = fieldsOf(payload);
  const levels = pick(fields, 'rates', 'conversion_rates');
  const base = textOf(pick(fields, 'base', 'base_code', 'source')) || unitOf(levels);
  const time = toTime(pick(fields, 'timestamp', 'time_last_update_unix', 'date') ?? dayOf(fields));
  const quotes = quotesOfLevels(levels, { base, amount: toNumber(fields['amount'] ?? 1), time });
  return isCode(base) && quotes.length ? latest(quotes) : undefined;
};
