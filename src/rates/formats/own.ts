import { fieldsOf } from '../../payload/json.js';
import { parsePair } from '../pair.js';
import { quoteOf } from './quote-of.js';
import type { Reader } from './reader.js';

/**
 * The project's own JSON: `[{ pair, value, change?, previous?, time?, since? }]`, or the same list as `rates` beside a
 * `time` for all. `base` and `quote` may stand in place of `pair`. An empty list is a payload without rates.
 */
export const own: Reader = (payload) => {
  const { rates = payload, time: shared } = fieldsOf(payload);
  if (!Array.isArray(rates)) return undefined;
  const quotes = rates.map((entry) => quoteOf({ time: shared, ...fieldsOf(entry), nominal: 1 }, parsePair));
  return quotes.length === 0 || quotes.some(Boolean) ? quotes : undefined;
};
