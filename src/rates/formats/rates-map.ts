import { fieldsOf, pick } from '../../payload/json.js';
import { quotesBeside } from './levels.js';
import type { Reader } from './reader.js';

/**
 * A map of rates beside its base, as open.er-api, Open Exchange Rates, fixer, exchangerate-api and Frankfurter v1
 * write it: `{ base | base_code | source, rates | conversion_rates: { KGS: 87.4, … }, amount? }`, or the same for each
 * of several days. Its time is `timestamp`, `time_last_update_unix`, `date` or `year`, `month` and `day`, the
 * exactest first.
 */
export const ratesMap: Reader = (payload) => {
  const fields = fieldsOf(payload);
  return quotesBeside(fields, pick(fields, 'rates', 'conversion_rates'));
};
