import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { fieldsOf, listOf, pick, textOf } from './json.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';
import { latest } from './series.js';
import { toTime } from './time.js';

function quoteOf(row: unknown): Quote | undefined {
  const fields = fieldsOf(row);
  const base = textOf(pick(fields, 'base', 'base_code', 'from'));
  const quote = textOf(pick(fields, 'quote', 'target_code', 'to'));
  const level = pick(fields, 'rate', 'conversion_rate');
  if (!isCode(base) || !isCode(quote) || level === undefined) return undefined;
  return { base, quote, value: toNumber(level), time: toTime(pick(fields, 'timestamp', 'time_last_update_unix', 'date')) };
}

/**
 * A row for each pair, as Frankfurter v2 writes it: `[{ date, base, quote, rate }]`. Several dates are a series: the
 * newest is the level, the one before it its past. A single row may stand alone, as exchangerate-api's pairs do.
 */
export const rows: Reader = (payload) => {
  const { rates = payload } = fieldsOf(payload);
  const quotes = (Array.isArray(rates) ? listOf(rates) : [payload]).map(quoteOf);
  const good = quotes.filter((quote) => quote !== undefined);
  return good.length ? [...latest(good), ...quotes.filter((quote) => !quote)] : undefined;
};
