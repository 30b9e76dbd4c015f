import { fieldsOf, pick, textOf } from '../../payload/json.js';
import { isCode } from '../pair.js';
import { quotesOfLevels } from './levels.js';
import type { Reader } from './reader.js';
import { latest } from './series.js';
import { toTime } from './time.js';

/**
 * A map from pair names to levels beside their base, as currencylayer and exchangerate.host write it:
 * `{ source: "USD", quotes: { USDKGS: 87.4, … } }`, or the same for each of several days.
 */
export const quotesMap: Reader = (payload) => {
  const fields = fieldsOf(payload);
  const base = textOf(pick(fields, 'source', 'base'));
  const time = toTime(pick(fields, 'timestamp', 'date'));
  const quotes = quotesOfLevels(fields['quotes'], { base, time, prefix: base });
  return isCode(base) && quotes.length ? latest(quotes) : undefined;
};
