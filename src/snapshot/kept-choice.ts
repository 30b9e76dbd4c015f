/*
 * What a job keeps of how it chose its rates, so that the next run knows which level leaps.
 */
import { fieldsOf, listOf, textOf } from '../payload/json.js';
import { DAY_MS } from '../payload/time.js';
import { NOTHING_CHOSEN, type ChosenRate, type ChosenRates, type HeldLevel } from '../rates/choose-sources.js';
import { isLevel } from '../rates/rate.js';
import type { Job } from './config.js';

/** The last good rate of each pair, and the levels that were held back. */
export interface KeptChoice {
  /** The sources that they come from; those of others say nothing. */
  readonly sources: string;
  readonly lastGood: readonly ChosenRate[];
  readonly held: readonly (readonly [key: string, level: HeldLevel])[];
}

/** How exact a time is kept while nothing else changes: a run that learns nothing new writes nothing. */
const TIME_STEP_MS = 3_600_000;

/** The time to keep of what came now and is the same as what came at a known time. */
export const settledTime = (now: number, known: number | undefined): number =>
  known !== undefined && known <= now && now - known < TIME_STEP_MS ? known : now;

/** Names the sources of a job, and how they are read. */
const sourcesKey = ({ src, format, map }: Job): string => [...src, format, map].filter(Boolean).join(' ');

/** The choice that a job kept; nothing where it was of other sources, or is not as this tool writes it. */
export function choiceBefore(kept: unknown, job: Job): ChosenRates {
  const { sources, lastGood, held } = fieldsOf(kept);
  if (sources !== sourcesKey(job)) return NOTHING_CHOSEN;
  const good = (listOf(lastGood) as ChosenRate[]).filter((chosen) => {
    const { rate, loadedAt } = fieldsOf(chosen);
    return typeof loadedAt === 'number' && isLevel(Number(fieldsOf(rate)['value'])) && textOf(fieldsOf(rate)['pair']);
  });
  const suspects = (listOf(held) as [string, HeldLevel][]).filter((entry) => {
    const { value, loadedAt } = fieldsOf(listOf(entry)[1]);
    return typeof value === 'number' && typeof loadedAt === 'number';
  });
  return {
    ...NOTHING_CHOSEN,
    lastGood: new Map(good.map((chosen) => [chosen.rate.pair, chosen])),
    held: new Map(suspects),
  };
}

/** What is to be kept of a choice. Rates that are older than a day say nothing of the next level. */
export function keepChoice(chosen: ChosenRates, before: ChosenRates, job: Job, now: number): KeptChoice {
  const lastGood = [...chosen.lastGood.values()]
    .filter(({ loadedAt }) => now - loadedAt <= DAY_MS)
    .map((one) => {
      const known = before.lastGood.get(one.rate.pair);
      const isSame = known && JSON.stringify(known.rate) === JSON.stringify(one.rate);
      return isSame ? { ...one, loadedAt: settledTime(one.loadedAt, known.loadedAt) } : one;
    });
  return { sources: sourcesKey(job), lastGood, held: [...chosen.held] };
}
