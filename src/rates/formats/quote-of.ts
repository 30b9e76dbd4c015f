import { textOf, type Fields } from '../../payload/json.js';
import type { Pair } from '../pair.js';
import type { Quote } from '../rate.js';
import { toNumber } from './number.js';
import { toTime } from './time.js';

/**
 * The quote of a row whose fields have the names of a quote's, figures and times as feeds write them; `value` and
 * `previous` are for `nominal` units, 1 when left out. None without a pair, which `base` and `quote` may stand in place
 * of, or without a value.
 *
 * @param parse - reads the pair's name
 */
export function quoteOf(row: Fields, parse: (name: string) => Pair | undefined): Quote | undefined {
  const { pair, base, quote, value, nominal, previous, change, time, since } = row;
  const named = parse(textOf(pair) || `${textOf(base)}/${textOf(quote)}`);
  if (!named || value === undefined) return undefined;
  const units = toNumber(nominal ?? 1);
  return {
    ...named,
    value: toNumber(value) / units,
    previous: toNumber(previous) / units,
    change: toNumber(change),
    time: toTime(time),
    since: toTime(since),
  };
}
