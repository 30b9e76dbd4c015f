/*
 * The levels of each day, for charts, and to compare with where a source does not state the level before.
 */
import { fieldsOf, listOf, textOf } from '../payload/json.js';
import { DAY_MS } from '../payload/time.js';
import { changeOf } from '../rates/change.js';
import { isLevel, type Rate } from '../rates/rate.js';

/** A rate, and the host of the source that it comes from. */
export interface SourcedRate extends Rate {
  readonly source: string;
}

/** Levels by source and pair. */
type DayLevels = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Levels of days, the oldest first. */
export type History = ReadonlyMap<string, DayLevels>;

/** An older level is no level of the day before. Sources leave out up to four days over a long weekend. */
const MAX_DAYS_BACK = 5;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Reads `history.json`; what is not as this tool writes it is left out. */
export function parseHistory(text: string): History {
  const days = listOf(fieldsOf(JSON.parse(text))['days']).map(fieldsOf);
  const entries = days.flatMap(({ date, levels }) => {
    const sources = Object.entries(fieldsOf(levels)).map(([source, pairs]) => {
      const valid = Object.entries(fieldsOf(pairs)).filter(([, level]) => typeof level === 'number' && isLevel(level));
      return [source, Object.fromEntries(valid) as Record<string, number>] as const;
    });
    return /^\d{4}-\d\d-\d\d$/.test(textOf(date)) ? [[textOf(date), Object.fromEntries(sources)] as const] : [];
  });
  return new Map(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `history.json` of a history: a line for each day. */
export function printHistory(history: History): string {
  const lines = [...history].map(([date, levels]) => JSON.stringify({ date, levels }));
  return `{"days":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * The history with the levels of these rates, each at its own day.
 *
 * @param maxDays - the oldest days beyond it are dropped
 * @param now - the day of a rate that has no time, epoch ms
 */
export function addToHistory(history: History, rates: readonly SourcedRate[], maxDays: number, now: number): History {
  const days = new Map(history);
  for (const { pair, source, value, time = now } of rates) {
    const day = days.get(dayOf(time)) ?? {};
    days.set(dayOf(time), { ...day, [source]: { ...day[source], [pair]: value } });
  }
  const sorted = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(maxDays ? sorted.slice(-maxDays) : []);
}

/** The rates, with the level of the last day before from the same source where the change is unknown. */
export function compareWithHistory(rates: readonly SourcedRate[], history: History): SourcedRate[] {
  const days = [...history].reverse();
  return rates.map((rate) => {
    const { pair, source, value, time, change } = rate;
    if (change !== undefined || time === undefined) return rate;
    const earliest = dayOf(time - MAX_DAYS_BACK * DAY_MS);
    const before = days.find(([day, levels]) => day < dayOf(time) && day >= earliest && levels[source]?.[pair]);
    const previous = before?.[1][source]?.[pair];
    if (!before || !previous) return rate;
    return { ...rate, previous, change: changeOf(value, previous), since: Date.parse(before[0]) };
  });
}
