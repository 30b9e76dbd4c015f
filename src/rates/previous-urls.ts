const DAY = 86_400_000;
/** Days that sources are known to leave out in a row: a long weekend. */
const DAYS_BACK = 4;

/** Where a level to compare with may be. */
export interface PreviousUrl {
  readonly url: string;
  /** The day that the URL names, epoch ms; none when it names none. */
  readonly day: number | undefined;
}

/**
 * The URLs where the level to compare with may be, the likeliest first. `{date}` (ISO), `{yyyy}`, `{mm}` and `{dd}`
 * stand for the day before the payload's, then up to four days back; a template without them is one URL, an empty
 * one none.
 *
 * @param time - the payload's own time, epoch ms; its day is taken in UTC
 */
export function previousUrls(template: string, time: number): PreviousUrl[] {
  const namesDay = /\{(date|dd)\}/.test(template);
  const urls = Array.from({ length: DAYS_BACK }, (_, back) => {
    const day = (Math.floor(time / DAY) - back - 1) * DAY;
    const date = new Date(day).toISOString().slice(0, 10);
    const [yyyy = '', mm = '', dd = ''] = date.split('-');
    const tokens = new Map(Object.entries({ date, yyyy, mm, dd }));
    const url = template.trim().replace(/\{(\w+)\}/g, (token, name: string) => tokens.get(name) ?? token);
    return { url, day: namesDay ? day : undefined };
  });
  return urls.filter(({ url }, at) => url && urls.findIndex((one) => one.url === url) === at);
}
