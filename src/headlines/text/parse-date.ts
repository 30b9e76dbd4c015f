import { epochMs } from '../../payload/time.js';

const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore
/** Hours ahead of UTC of the zones in RFC 822, section 5.1, and of others with one meaning (MSK: since 2014). */
const ZONE_HOURS: Readonly<Partial<Record<string, number>>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3,
  est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
}; // prettier-ignore
/** A year outside these is no date of web news. */
const [MIN_YEAR, MAX_YEAR] = [1980, 2200];
/** Longer texts are cut; no date form is longer. */
const MAX_LENGTH = 80;

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)? ?(?<half>[ap]m)?`;
const ZONE = String.raw`(?<zone>[a-z]{1,4}|(?:gmt|utc?)?[-+]\d{1,2}(?::?\d{1,2})?)`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}(?:\.?,? |,))?`;
const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`;
const YEAR = String.raw`(?<year>\d{4})`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** What stands between date and time; Drupal writes a dash. */
const GAP = '(?:,| -|,? at)? ';

const FORMATS = [
  // ISO 8601, RFC 3339, W3C: 2026-02-05T10:00:00+05:00, 2026/2/5 10:00
  // Looked at ahead and not by a back reference, behind which JavaScriptCore finds nothing in the text of a file that has
  // other letters than Latin-1 (with the flag `u`; WebKitGTK 2.50.6).
  String.raw`(?!\d+(-\d+/|/\d+-))${YEAR}[-/](?<month>\d{1,2})[-/]${DAY}(?:(?:t|,? )${TIME} ?${ZONE}?)?`,
  // 20260205T100000Z
  String.raw`${YEAR}(?<month>\d\d)(?<day>\d\d)(?:t?(?<hour>\d\d):?(?<minute>\d\d):?(?<second>\d\d)${ZONE}?)?`,
  // RFC 822 and 2822: Thu, 05 Feb 2026 10:00:00 EST, 5 February 26
  String.raw`${WEEKDAY}${DAY}${ORDINAL}[- ]${MONTH}[- ,]+(?<year>\d{4}|\d\d)(?:${GAP}${TIME} ?${ZONE}?)?`,
  // February 5, 2026 10:00 AM
  String.raw`${WEEKDAY}${MONTH} ${DAY}${ORDINAL},? ${YEAR}(?:${GAP}${TIME} ?${ZONE}?)?`,
  // 05.02.2026 10:00. With dots the day is first; with slashes nobody knows.
  String.raw`${WEEKDAY}${DAY}\.(?<month>\d{1,2})\.${YEAR}(?:${GAP}${TIME} ?${ZONE}?)?`,
  // Thu Feb 5 10:00:00 EST 2026
  String.raw`${WEEKDAY}${MONTH} ${DAY} ${TIME} (?:${ZONE} )?${YEAR}`,
].map((format) => new RegExp(`^${format}$`, 'iu'));

type Parts = Readonly<Partial<Record<string, string>>>;

/** A part as a whole number. */
function numberOf(part: string | undefined, absent = 0): number {
  return part === undefined ? absent : Number(part);
}

function monthOf(text = ''): number {
  return /\d/.test(text) ? Number(text) - 1 : MONTHS.findIndex((name) => name.startsWith(text.toLowerCase()));
}

/** Two digits below 50 are of this century (RFC 2822, section 4.3). */
function yearOf(text = ''): number {
  return Number(text) + (text.length > 2 ? 0 : Number(text) < 50 ? 2000 : 1900);
}

function hourOf({ hour, half }: Parts): number {
  // Noon UTC is the same day in nearly every time zone.
  const hours = numberOf(hour, 12);
  if (!half) return hours;
  return hours < 1 || hours > 12 ? NaN : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
}

/**
 * Minutes ahead of UTC; `NaN` for names that are unknown or mean different zones in different countries. An offset that
 * no zone has, beyond that of Kiribati, says nothing: 0, as where no zone is named.
 */
function offsetOf(zone = 'z'): number {
  const [, sign, hours, minutes] = /([-+])(\d\d?):?(\d*)$/.exec(zone) ?? [];
  if (!sign) return (ZONE_HOURS[zone.toLowerCase()] ?? NaN) * 60;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 14 * 60 ? 0 : Number(`${sign}${offset}`);
}

function timeOf(parts: Parts): number {
  const [year, month, day] = [yearOf(parts['year']), monthOf(parts['month']), Number(parts['day'])];
  const [hour, minute, second] = [hourOf(parts), numberOf(parts['minute']), numberOf(parts['second'])];
  const date = new Date(Date.UTC(year, month, day));
  const exists = date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 61;
  const ms = Math.floor(Number(`0.${parts['fraction'] ?? 0}`) * 1000);
  return exists ? Date.UTC(year, month, day, hour, minute - offsetOf(parts['zone']), second, ms) : NaN;
}

function parse(text: string): number {
  if (/^\d{9,13}$/.test(text)) return epochMs(Number(text));
  for (const format of FORMATS) {
    const { groups } = format.exec(text) ?? {};
    if (groups) return timeOf(groups);
  }
  return NaN;
}

/**
 * A date as feeds write it, in epoch ms: ISO 8601, RFC 3339, RFC 822 with its variations, or a number of seconds or
 * milliseconds. In UTC when it names no zone, at noon when it names no time.
 *
 * @returns undefined rather than a guess: for dates that do not exist, days and months that may be swapped, months in
 * other languages, zones of unknown names
 */
export function parseDate(value: unknown): number | undefined {
  let time = NaN;
  if (typeof value === 'number') time = epochMs(value);
  // Parentheses hold a comment (RFC 822, section 3.4.3), such as the zone's name.
  else if (typeof value === 'string')
    time = parse(
      value
        .slice(0, MAX_LENGTH)
        .replace(/\([^()]*\)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const year = new Date(time).getUTCFullYear();
  return year >= MIN_YEAR && year <= MAX_YEAR ? time : undefined;
}
