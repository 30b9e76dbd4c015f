import { formatMessage } from './dictionary.js';
import { dateFormat, relativeTimeFormat } from './intl.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The longest day and some more: 25 hours when summer time ends. */
const MAX_DAY_MS = 26 * HOUR_MS;
/** Longer ago than this, a date says more than a number of days. */
const MAX_RELATIVE_MS = 7 * DAY_MS;
/** The key of `DateNames` that has the text of a unit of time. */
const UNIT_KEYS = { second: 'now', minute: 'minute', hour: 'hour', day: 'days' } as const;

/** Names and patterns for the dates of a language; months in calendar order, weekdays from Sunday. */
export interface DateNames {
  readonly months: string;
  readonly weekdays: string;
  /** A date, such as `{day} {month} {year}`. */
  readonly day: string;
  /** A date with its weekday. */
  readonly weekday: string;
  /** A month of a year. */
  readonly month: string;
  readonly now: string;
  /** `{count}` minutes ago; hours and days likewise. */
  readonly minute: string;
  readonly hour: string;
  readonly days: string;
  readonly yesterday: string;
}

/** In which language and time zone a date is written. */
export interface DateStyle {
  /** A valid language tag. */
  readonly lang: string;
  /** An IANA time zone that the engine knows. */
  readonly zone: string;
  /** The names of a language that engines lack; undefined where the engine's own are right. */
  readonly names?: DateNames | undefined;
}

/** Which parts of a date are written: `05 February 2026`, the same with its weekday, or `February 2026`. */
export type DatePrecision = 'day' | 'weekday' | 'month';

const OPTIONS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: '2-digit', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: '2-digit', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

/** A date as its language writes it. Plain English puts the day first, as most of the world does. */
export function formatDate(time: number, precision: DatePrecision, { lang, zone, names }: DateStyle): string {
  if (!names) {
    return dateFormat(lang === 'en' ? 'en-GB' : lang, { ...OPTIONS[precision], timeZone: zone }).format(time);
  }
  const [year = '', month = '', day = ''] = dayOf(time, zone).split('-');
  const weekday = new Date(`${year}-${month}-${day}`).getUTCDay();
  return formatMessage(names[precision], lang, {
    year,
    month: names.months.split(' ')[Number(month) - 1],
    day,
    weekday: names.weekdays.split(' ')[weekday],
  });
}

/** The time of day: `14:05`, in plain English as well. */
export function formatTime(time: number, { lang, zone, names }: DateStyle): string {
  const formatLang = lang === 'en' || names ? 'en-GB' : lang;
  return dateFormat(formatLang, { timeStyle: 'short', timeZone: zone }).format(time);
}

/** How long ago a time was: `3 hours ago`; undefined for a time in the future, or more than a week ago. */
export function formatSpan(time: number, now: number, { lang, zone, names }: DateStyle): string | undefined {
  const span = Math.max(0, now - time);
  if (time > now + MINUTE_MS || span >= MAX_RELATIVE_MS) return undefined;
  const days = (Date.parse(dayOf(now, zone)) - Date.parse(dayOf(time, zone))) / DAY_MS;
  const [unit, count]: [keyof typeof UNIT_KEYS, number] =
    span < MINUTE_MS
      ? ['second', 0]
      : span < HOUR_MS
        ? ['minute', span / MINUTE_MS]
        : span < DAY_MS
          ? ['hour', span / HOUR_MS]
          : ['day', days];
  const whole = Math.floor(count);
  if (!names) return relativeTimeFormat(lang).format(-whole, unit);
  return unit === 'day' && whole === 1
    ? names.yesterday
    : formatMessage(names[UNIT_KEYS[unit]], lang, { count: whole });
}

/** The day of a time in a zone: `2026-02-05`. */
export function dayOf(time: number, zone: string): string {
  // Swedish dates have the form of ISO dates.
  return dateFormat('sv', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(time);
}

/** When the next day begins in a zone, epoch ms. Days may have 23 or 25 hours, so it is searched for. */
export function nextDay(now: number, zone: string): number {
  const today = dayOf(now, zone);
  let [before, after] = [now, now + MAX_DAY_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(middle, zone) === today) before = middle;
    else after = middle;
  }
  return after;
}

/** Whether a language tag asks for the script that its language usually has: not `uz-Cyrl`. */
export function hasUsualScript(lang: string): boolean {
  const { language, script } = new Intl.Locale(lang);
  return !script || script === new Intl.Locale(language).maximize().script;
}
