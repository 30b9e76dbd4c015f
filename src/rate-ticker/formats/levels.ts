import { fieldsOf } from '../../payload/json.js';
import type { Quote } from '../rate.js';
import { toNumber } from './number.js';
import { toTime } from './time.js';

/** What a map of levels says of all of them. */
export interface LevelsOf {
  readonly base: string;
  /** How much of the base they are for; 1 when left out. */
  readonly amount?: number;
  /** Epoch ms. */
  readonly time: number;
  /** What stands before each code, as in `USDKGS`. */
  readonly prefix?: string;
}

/**
 * The quotes of a map from currency to level, as in `{ KGS: 87.4 }`, or from days to such maps. A level may be an
 * object: `{ value }`, or `{ start_rate, end_rate }` as services write a span of days.
 */
export function quotesOfLevels(levels: unknown, of: LevelsOf): Quote[] {
  const { base, amount = 1, time, prefix = '' } = of;
  return Object.entries(fieldsOf(levels)).flatMap(([key, level]) => {
    const day = toTime(key);
    if (!Number.isNaN(day)) return quotesOfLevels(level, { ...of, time: day });
    const { value = level, end_rate: end = value, start_rate: start } = fieldsOf(level);
    const quote = key.startsWith(prefix) ? key.slice(prefix.length) : key;
    return { base, quote, value: toNumber(end) / amount, previous: toNumber(start) / amount, time };
  });
}
