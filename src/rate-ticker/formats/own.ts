import { parsePair } from '../pair.js';
import type { Quote } from '../rate.js';
import { fieldsOf, textOf } from './json.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';
import { toTime } from './time.js';

function quoteOf(entry: unknown, payloadTime: unknown): Quote | undefined {
  const { pair, base, quote, value, previous, change, time = payloadTime, since } = fieldsOf(entry);
  const named = parsePair(textOf(pair) || `${textOf(base)}/${textOf(quote)}`);
  if (!named || value === undefined) return undefined;
  return {
    ...named,
    value: toNumber(value),
    previous: toNumber(previous),
    change: toNumber(change),
    time: toTime(time),
    since: toTime(since),
  };
}

/**
 * The project's own JSON: `[{ pair, value, change?, previous?, time?, since? }]`, or the same list as `rates` beside a
 * `time` for all. `base` and `quote` may stand in place of `pair`. An empty list is a payload without rates.
 */
export const own: Reader = (payload) => {
  const { rates = payload, time } = fieldsOf(payload);
  if (!Array.isArray(rates)) return undefined;
  const quotes = rates.map((entry) => quoteOf(entry, time));
  return quotes.length === 0 || quotes.some(Boolean) ? quotes : undefined;
};
