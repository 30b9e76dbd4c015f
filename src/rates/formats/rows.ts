import { fieldsOf, listOf, pick } from '../../payload/json.js';
import { parsePair } from '../pair.js';
import type { Quote } from '../rate.js';
import { quoteOf } from './quote-of.js';
import type { Reader } from './reader.js';
import { latest } from './series.js';

function rowOf(row: unknown): Quote | undefined {
  const fields = fieldsOf(row);
  const [base, quote] = [pick(fields, 'base', 'base_code', 'from'), pick(fields, 'quote', 'target_code', 'to')];
  const [value, time] = [
    pick(fields, 'rate', 'conversion_rate'),
    pick(fields, 'timestamp', 'time_last_update_unix', 'date'),
  ];
  return quoteOf({ base, quote, value, time }, parsePair);
}

/**
 * A row for each pair, as Frankfurter v2 writes it: `[{ date, base, quote, rate }]`. Several dates are a series: the
 * newest is the level, the one before it its past. A single row may stand alone, as exchangerate-api's pairs do.
 */
export const rows: Reader = (payload) => {
  const { rates = payload } = fieldsOf(payload);
  const quotes = (Array.isArray(rates) ? listOf(rates) : [payload]).map(rowOf);
  const good = quotes.filter((quote) => quote !== undefined);
  return good.length ? [...latest(good), ...quotes.filter((quote) => !quote)] : undefined;
};
