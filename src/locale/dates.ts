import { formatMessage } from './dictionary.js';
import { dateFormat, languageData } from './intl.js';

/** In which language and time zone a date is written. */
export interface DateStyle {
  /** A valid language tag. */
  readonly lang: string;
  /** An IANA time zone that the engine knows. */
  readonly zone: string;
}

/** Which parts of a date are written: `05 February 2026`, the same with its weekday, or `February 2026`. */
export type DatePrecision = 'day' | 'weekday' | 'month';

/** A date as its language writes it. Plain English puts the day first, as most of the world does, in two digits. */
export function formatDate(time: number, precision: DatePrecision, { lang, zone }: DateStyle): string {
  const { dates } = languageData(lang);
  if (!dates) {
    const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: zone };
    if (precision !== 'month') options.day = /^en\b/.test(lang) ? '2-digit' : 'numeric';
    if (precision === 'weekday') options.weekday = 'long';
    return dateFormat(lang === 'en' ? 'en-GB' : lang, options).format(time);
  }
  const [year = '', month = '', day = ''] = dayOf(time, zone).split('-');
  const months = (precision === 'month' && dates.lonelyMonths) || dates.months;
  return formatMessage(dates[precision], lang, {
    year,
    month: months.split('|')[Number(month) - 1],
    day: `${Number(day)}`,
    weekday: dates.weekdays.split('|')[new Date(`${year}-${month}-${day}`).getUTCDay()],
  });
}

/** The time of day: `14:05`, in plain English as well. */
export function formatTime(time: number, { lang, zone }: DateStyle): string {
  const formatLang = lang === 'en' || languageData(lang).dates ? 'en-GB' : lang;
  return dateFormat(formatLang, { timeStyle: 'short', timeZone: zone }).format(time);
}

/** The day of a time in a zone: `2026-02-05`. */
export function dayOf(time: number, zone: string): string {
  // Swedish dates have the form of ISO dates.
  return dateFormat('sv', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(time);
}
