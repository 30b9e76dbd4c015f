/** Epoch seconds stay below this until the year 5138; epoch ms passed it in 1973. */
const LARGEST_SECONDS = 1e11;

/**
 * A time as feeds write it, in epoch ms: an ISO 8601 day or time (UTC when it names no zone), or a number of seconds
 * or milliseconds. Anything else is `NaN`.
 */
export function toTime(value: unknown): number {
  if (typeof value === 'number') return value < LARGEST_SECONDS ? value * 1000 : value;
  if (typeof value !== 'string') return NaN;
  const [, day, time = '00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value) ?? [];
  return Date.parse(`${day}T${time}${zone}`);
}
