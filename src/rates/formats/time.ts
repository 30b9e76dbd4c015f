import { fromEpoch } from '../../payload/epoch.js';

/** `2026-06-05`, `05.06.2026`, with or without a time and a zone. */
const TIME =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4}))(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A time as feeds write it, in epoch ms: an ISO 8601 day or time, or a day with dots (UTC when it names no zone), or
 * a number of seconds or milliseconds. Anything else, and a day that no calendar has, is `NaN`.
 */
export function toTime(value: unknown): number {
  const number = typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return fromEpoch(number);
  const parts = typeof value === 'string' && TIME.exec(value);
  if (!parts) return NaN;
  const [, y1, m1, d1, d2 = d1, m2 = m1, y2 = y1, time = '00:00', zone = 'Z'] = parts;
  const day = `${y2}-${m2}-${d2}`;
  const midnight = Date.parse(`${day}T00:00Z`);
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return isDay ? Date.parse(`${day}T${time}${zone}`) : NaN;
}
