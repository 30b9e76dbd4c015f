import { cldrNames, type DateNames } from './cldr-names.js';
import { fill } from './dictionary.js';
import { dateFormat, relativeTimeFormat } from './intl.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Where the project's own names have a span of so many of a unit. */
const SPANS = { second: 'now', minute: 'minute', hour: 'hour', day: 'days' } as const;
/** How long a date is told as a span of time; after that its day says more. */
const LONGEST_SPAN = 7 * DAY;

/** How dates are told. */
export interface DateStyle {
  /** A language tag that the engine takes. */
  readonly lang: string;
  /** An IANA zone that the engine knows. */
  readonly zone: string;
}

/** How much of a date is told: `05 February 2026`, the same with its weekday, or `February 2026`. */
export type DatePrecision = 'day' | 'weekday' | 'month';

const OPTIONS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: '2-digit', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: '2-digit', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

/** A date as its language writes it. Plain English puts the day first, as most of the world does. */
export function formatDate(time: number, precision: DatePrecision, { lang, zone }: DateStyle): string {
  const names = namesOf(lang);
  if (!names) {
    return dateFormat(lang === 'en' ? 'en-GB' : lang, { ...OPTIONS[precision], timeZone: zone }).format(time);
  }
  const [year = '', month = '', day = ''] = dayOf(time, zone).split('-');
  const weekday = new Date(`${year}-${month}-${day}`).getUTCDay();
  return fill(names[precision], lang, {
    year,
    month: names.months.split(' ')[Number(month) - 1],
    day,
    weekday: names.weekdays.split(' ')[weekday],
  });
}

/** The time of day: `14:05`, in plain English as well. */
export function formatTime(time: number, { lang, zone }: DateStyle): string {
  const known = lang === 'en' || namesOf(lang) ? 'en-GB' : lang;
  return dateFormat(known, { timeStyle: 'short', timeZone: zone }).format(time);
}

/** How long ago a time was: `3 hours ago`; none for what lies ahead, or more than a week back. */
export function formatSpan(time: number, now: number, { lang, zone }: DateStyle): string | undefined {
  const span = Math.max(0, now - time);
  if (time > now + MINUTE || span >= LONGEST_SPAN) return undefined;
  const days = (Date.parse(dayOf(now, zone)) - Date.parse(dayOf(time, zone))) / DAY;
  const [unit, count]: [keyof typeof SPANS, number] =
    span < MINUTE
      ? ['second', 0]
      : span < HOUR
        ? ['minute', span / MINUTE]
        : span < DAY
          ? ['hour', span / HOUR]
          : ['day', days];
  const whole = Math.floor(count);
  const names = namesOf(lang);
  if (!names) return relativeTimeFormat(lang).format(-whole, unit);
  return unit === 'day' && whole === 1 ? names.yesterday : fill(names[SPANS[unit]], lang, { count: whole });
}

/** The day of a time in a zone: `2026-02-05`. */
export function dayOf(time: number, zone: string): string {
  // Swedish dates are ISO dates.
  return dateFormat('sv', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(time);
}

/** When the next day begins in a zone, epoch ms; days of 23 and 25 hours included. */
export function nextDay(now: number, zone: string): number {
  const today = dayOf(now, zone);
  let [before, after] = [now, now + 26 * HOUR];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(middle, zone) === today) before = middle;
    else after = middle;
  }
  return after;
}

/** The project's own names of a language; none where engines have theirs, as for Uzbek in Cyrillic. */
function namesOf(lang: string): DateNames | undefined {
  const { language, script } = new Intl.Locale(lang);
  const usual = new Intl.Locale(language).maximize().script;
  return !script || script === usual ? cldrNames[language] : undefined;
}
