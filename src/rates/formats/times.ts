import { textOf } from '../../payload/json.js';
import { epochMs } from '../../payload/time.js';

/** `2026-06-05`, `05.06.2026`, or a day with a month's name as in RFC 822: `5 June 2026`, `Fri, 05 Jun 26`. */
const DAY =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4})|(?:[a-z]{3,9},? )?((\d\d?) [a-z]{3,9} (?:\d{4}|\d\d)))(?![\d-])/i;
/** `T12:00`, ` 12:00:00.000`, with a zone: `Z`, `GMT`, `EST`, `+06:00`, `+0600`, `+00`. */
const CLOCK = /^(?:T| )([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?: ?([a-z]{1,3}|([+-]\d\d):?(\d\d)?))?$/i;
/** What Microsoft's services write in JSON: epoch ms, and a zone that changes nothing. */
const OF_MICROSOFT = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;
const MINUTE_MS = 60_000;
/** UTC+14 is the farthest zone (Kiribati). */
const MAX_ZONE_MINUTES = 14 * 60;

/** Minutes east of UTC; 0 for a zone that does not exist. */
function zoneMinutes(name = 'GMT', hours = '', minutes = '0'): number {
  // Engines know the zones of RFC 822 (ECMA-262 leaves it open which formats `Date.parse` reads); without a zone they
  // take the reader's own.
  if (!hours) return (Date.UTC(2000, 0) - Date.parse(`1 Jan 2000 00:00 ${name}`)) / MINUTE_MS || 0;
  const offset = Number(hours) * 60 + Number(hours.charAt(0) + minutes);
  return Math.abs(offset) <= MAX_ZONE_MINUTES && Number(minutes) < 60 ? offset : 0;
}

/**
 * A time as feeds write it, in epoch ms: an ISO 8601 day or time, a day with dots, a time of RFC 822, Microsoft's form,
 * or a number of seconds or milliseconds. It is in UTC when it names no zone, or one that does not exist. `NaN` for
 * everything else, and for a day that no calendar has.
 */
export function toTime(value: unknown): number {
  const number = typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return epochMs(number);
  const [, ms] = OF_MICROSOFT.exec(textOf(value)) ?? [];
  if (ms) return Number(ms);
  const day = typeof value === 'string' && DAY.exec(value);
  if (!day) return NaN;
  const [date, isoYear, isoMonth, isoDay, dotDay = isoDay, dotMonth = isoMonth, dotYear = isoYear, named, namedDay] =
    day;
  const clock = CLOCK.exec(value.slice(date.length) || ' 00:00');
  // Two digits of a year below 50 are of this century (RFC 2822, section 4.3), as engines have it.
  const midnight = Date.parse(named ? `${named} UTC` : `${dotYear}-${dotMonth}-${dotDay}`);
  // Engines roll 31 February over into March.
  const isReal = new Date(midnight).getUTCDate() === Number(namedDay ?? dotDay);
  if (!clock || !isReal) return NaN;
  const [, hours, minutes, seconds = 0, zone, zoneHours, zoneRest] = clock;
  const passed = Number(hours) * 60 + Number(minutes) - zoneMinutes(zone, zoneHours, zoneRest);
  return midnight + passed * MINUTE_MS + Math.round(Number(seconds) * 1000);
}
