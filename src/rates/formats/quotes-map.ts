import { fieldsOf } from '../../payload/json.js';
import { quotesBeside } from './levels.js';
import type { Reader } from './reader.js';

/**
 * A map from pair names to levels beside their base, as currencylayer and exchangerate.host write it:
 * `{ source: "USD", quotes: { USDKGS: 87.4, … } }`, or the same for each of several days.
 */
export const quotesMap: Reader = (payload) => {
  const fields = fieldsOf(payload);
  return quotesBeside(fields, fields['quotes'], true);
};
