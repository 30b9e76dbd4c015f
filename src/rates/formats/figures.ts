import { epochMs } from '../../payload/time.js';

/** A number whose commas can only be thousands separators: `12,278`, `1,000,000`. */
const COMMA_THOUSANDS = /^[-+]?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * A number as feeds write it: a JSON number, or text with a decimal point or comma and with blanks, commas or points
 * between the thousands (`12 278,84`, `12,278.84`, `0,01144`), any minus sign. `NaN` for everything else.
 */
export function toNumber(value: unknown): number {
  if (typeof value !== 'string') return typeof value === 'number' ? value : NaN;
  const text = value.replace(/[\s'’]/g, '').replace(/^[\u2010-\u2015\u2212]/, '-');
  const commaIsDecimal = text.lastIndexOf(',') > text.lastIndexOf('.') && !COMMA_THOUSANDS.test(text);
  const plain = commaIsDecimal ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

/** `2026-06-05`, `05.06.2026`, with or without a time and a zone. */
const TIME =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\.(\d\d)\.(\d{4}))(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A time as feeds write it, in epoch ms: an ISO 8601 day or time, or a day with dots (UTC when it names no zone), or
 * a number of seconds or milliseconds. `NaN` for everything else, and for a day that no calendar has.
 */
export function toTime(value: unknown): number {
  const number = typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return epochMs(number);
  const parts = typeof value === 'string' && TIME.exec(value);
  if (!parts) return NaN;
  const [, isoYear, isoMonth, isoDay, day = isoDay, month = isoMonth, year = isoYear, time = '00:00', zone = 'Z'] =
    parts;
  const date = `${year}-${month}-${day}`;
  const midnight = Date.parse(`${date}T00:00Z`);
  // Engines roll 31 February over into March.
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
  return isReal ? Date.parse(`${date}T${time}${zone}`) : NaN;
}
