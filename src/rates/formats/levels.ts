import { fieldsOf, pick, textOf, type Fields } from '../../payload/json.js';
import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { toNumber } from './number.js';
import { latest } from './series.js';
import { toTime } from './time.js';

/** What a map of levels says of all of them. */
interface LevelsOf {
  readonly base: string;
  /** How much of the base they are for; 1 when left out. */
  readonly amount?: number;
  /** Epoch ms. */
  readonly time: number;
  /** What may stand before each code, as in `USDKGS`. */
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
 * The quotes of a map beside its base: one level for each pair; none without a base.
 *
 * @param isNamed - whether the base may stand before each code
 */
export function quotesBeside(fields: Fields, levels: unknown, isNamed = false): Quote[] | undefined {
  const base = textOf(pick(fields, 'base', 'base_code', 'source')) || unitOf(levels);
  const time = toTime(pick(fields, 'timestamp', 'time_last_update_unix', 'date') ?? dayOf(fields));
  const amount = toNumber(fields['amount'] ?? 1);
  const quotes = quotesOfLevels(levels, { base, amount, time, prefix: isNamed ? base : '' });
  return isCode(base) && quotes.length ? latest(quotes) : undefined;
}
