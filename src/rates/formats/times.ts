import { epochMs } from '../../payload/time.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** `2026-06-05`, `05.06.2026`, `5 Jun 2026`, `Fri, 05 June 26`. */
const DAY =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4})|(?:[a-z]{3,9},? )?(\d\d?) ([a-z]{3})[a-z]{0,6}\.? (\d{4}|\d\d))(?![\d-])/i;
/** `T12:00`, ` 12:00:00.000`, with a zone: `Z`, `GMT`, `+06:00`, `+0600`, `+00`. */
const CLOCK = /^(?:T| )(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?: ?(Z|GMT|UTC?|[a-z]{3}|([+-]\d\d)(?::?(\d\d))?))?$/i;
/** Zones that RFC 822 names, hours from UTC. */
const ZONES: Readonly<Partial<Record<string, number>>> = {
  EDT: -4, EST: -5, CDT: -5, CST: -6, MDT: -6, MST: -7, PDT: -7, PST: -8,
}; // prettier-ignore
const MINUTE_MS = 60_000;
/** UTC+14 is the farthest zone (Kiribati). */
const MAX_ZONE_MINUTES = 14 * 60;

/** A year of two digits as RFC 2822 reads it (section 4.3): 00–49 are of this century. */
function fullYear(year: string): number {
  return Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);
}

/** Minutes east of UTC; 0 for a zone that does not exist. */
function zoneMinutes(name = '', hours = '0', minutes = '0'): number {
  const offset = Number(hours) * 60 + Number(`${hours.slice(0, 1).replace(/\d/, '')}${minutes}`);
  const isZone = Math.abs(offset) <= MAX_ZONE_MINUTES && Number(minutes) < 60;
  return isZone ? offset + (ZONES[name.toUpperCase()] ?? 0) * 60 : 0;
}

/**
 * A time as feeds write it, in epoch ms: an ISO 8601 day or time, a day with dots, a time of RFC 822, or a number of
 * seconds or milliseconds. It is in UTC when it names no zone, or one that does not exist. `NaN` for everything else,
 * and for a day that no calendar has.
 */
export function toTime(value: unknown): number {
  const number = typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return epochMs(number);
  const day = typeof value === 'string' && DAY.exec(value);
  if (!day) return NaN;
  const [date, isoYear, isoMonth, isoDay, dotDay, dotMonth, dotYear, namedDay, monthName, namedYear = ''] = day;
  const clock = date.length === value.length ? [] : CLOCK.exec(value.slice(date.length));
  if (!clock) return NaN;
  const [, hours = 0, minutes = 0, seconds = 0, fraction = 0, zone, zoneHours, zoneRest] = clock;
  const [year, month, dayOfMonth] = monthName
    ? [fullYear(namedYear), MONTHS.indexOf(monthName.toLowerCase()) + 1, namedDay]
    : [isoYear ?? dotYear, isoMonth ?? dotMonth, isoDay ?? dotDay];
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
  const named = new Date(midnight);
  // `Date.UTC` rolls 31 February over into March, and 25 o'clock into the next day.
  const isReal = named.getUTCMonth() + 1 === Number(month) && named.getUTCDate() === Number(dayOfMonth);
  if (!isReal || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return NaN;
  const inDay = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(fraction)) * 1000;
  return midnight + Math.round(inDay) - zoneMinutes(zone, zoneHours, zoneRest) * MINUTE_MS;
}
