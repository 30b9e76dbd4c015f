import { isCode } from '../pair.js';
import { fieldsOf, textOf } from './json.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';
import { toTime } from './time.js';

/**
 * A map of rates beside its base, as open.er-api, Open Exchange Rates, fixer, exchangerate-api and Frankfurter v1
 * write it: `{ base | base_code | source, rates | conversion_rates: { KGS: 87.4, … }, amount? }`. Its time is
 * `timestamp`, `time_last_update_unix` or `date`, the exactest first.
 */
export const ratesMap: Reader = (payload) => {
  const fields = fieldsOf(payload);
  const base = textOf(fields['base'] ?? fields['base_code'] ?? fields['source']);
  const levels = Object.entries(fieldsOf(fields['rates'] ?? fields['conversion_rates']));
  if (!isCode(base) || !levels.length) return undefined;
  const amount = toNumber(fields['amount'] ?? 1);
  const time = toTime(fields['timestamp'] ?? fields['time_last_update_unix'] ?? fields['date']);
  return levels.map(([quote, level]) => ({ base, quote, value: toNumber(level) / amount, time }));
};
