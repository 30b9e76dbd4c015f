import { dayOf } from '../../locale/dates.js';
import type { Headline } from './headline.js';

/** Which headings stand between the headlines. */
export type Grouping = 'none' | 'day' | 'month';

/** Headlines of one day or month. */
export interface Group {
  /** `2026-02-05` or `2026-02`; empty for headlines without a date. */
  readonly key: string;
  /** A time within the day or month, epoch ms; undefined for headlines without a date. */
  readonly time: number | undefined;
  readonly headlines: readonly Headline[];
}

/**
 * Headlines by day or month in a time zone. Groups stand in the order of their first headlines, headlines keep their
 * order; those without a date are the last group.
 */
export function groupHeadlines(headlines: readonly Headline[], by: 'day' | 'month', zone: string): Group[] {
  const groups = new Map<string, Headline[]>();
  for (const headline of headlines) {
    const key =
      headline.published === undefined ? '' : dayOf(headline.published, zone).slice(0, by === 'month' ? -3 : undefined);
    const group = groups.get(key);
    if (group) group.push(headline);
    else groups.set(key, [headline]);
  }
  const all = [...groups].map(([key, group]) => ({ key, time: group[0]?.published, headlines: group }));
  return [...all.filter(({ key }) => key), ...all.filter(({ key }) => !key)];
}
