import { dayOf, type DateStyle } from './dates.js';
import { formatMessage } from './dictionary.js';
import { languageData, relativeTimeFormat } from './intl.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The longest day and some more: 25 hours when summer time ends. */
const MAX_DAY_MS = 26 * HOUR_MS;
/** Longer ago than this, a date says more than a number of days. */
const MAX_RELATIVE_MS = 7 * DAY_MS;
/** The key of `DateNames` that has the text of a unit of time. */
const UNIT_KEYS = { minute: 'minute', hour: 'hour', day: 'days' } as const;

/** How long ago a time was: `3 hours ago`; undefined for a time in the future, or more than a week ago. */
export function formatSpan(time: number, now: number, { lang, zone }: DateStyle): string | undefined {
  const span = Math.max(0, now - time);
  if (time > now + MINUTE_MS || span >= MAX_RELATIVE_MS) return undefined;
  const days = (Date.parse(dayOf(now, zone)) - Date.parse(dayOf(time, zone))) / DAY_MS;
  const { dates, now: justNow } = languageData(lang);
  if (span < MINUTE_MS) return justNow ?? relativeTimeFormat(lang).format(0, 'second');
  const [unit, count]: [keyof typeof UNIT_KEYS, number] =
    span < HOUR_MS ? ['minute', span / MINUTE_MS] : span < DAY_MS ? ['hour', span / HOUR_MS] : ['day', days];
  const whole = Math.floor(count);
  if (!dates) return relativeTimeFormat(lang).format(-whole, unit);
  return unit === 'day' && whole === 1
    ? dates.yesterday
    : formatMessage(dates[UNIT_KEYS[unit]], lang, { count: whole });
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
