import { DAY_MS } from '../payload/time.js';

/** Days to look back: sources leave out up to three in a row, over a long weekend. */
const MAX_DAYS_BACK = 4;

/** Where a level to compare with may be. */
export interface PreviousUrl {
  readonly url: string;
  /** The day that the URL names, epoch ms; undefined when it names no day. */
  readonly day: number | undefined;
}

/**
 * The URLs where the level to compare with may be, the most likely first. `{date}` (ISO), `{yyyy}`, `{mm}` and `{dd}`
 * are the day before the payload's own, then up to four days back. A template without them is one URL; an empty one
 * gives no URL.
 *
 * @param time - the payload's own time, epoch ms; its day is taken in UTC
 */
export function previousUrls(template: string, time: number): PreviousUrl[] {
  const namesDay = /\{(date|dd)\}/.test(template);
  const urls = [...Array(MAX_DAYS_BACK).keys()].map((index) => {
    const day = (Math.floor(time / DAY_MS) - index - 1) * DAY_MS;
    const date = new Date(day).toISOString().slice(0, 10);
    const [yyyy = '', mm = '', dd = ''] = date.split('-');
    const values = new Map(Object.entries({ date, yyyy, mm, dd }));
    const url = template.trim().replace(/\{(\w+)\}/g, (place, name: string) => values.get(name) ?? place);
    return { url, day: namesDay ? day : undefined };
  });
  return urls.filter(({ url }, index) => url && urls.findIndex((other) => other.url === url) === index);
}
