import { DAY_MS } from '../payload/time.js';

/** A level, and when it came, epoch ms. */
export interface TimedLevel {
  readonly value: number;
  readonly loadedAt: number;
}

/** The largest share of the last good level by which the next one may differ. Units and decimal signs slip by more. */
const MAX_MOVE = 0.5;
/** A last good level that is older says nothing of the next one. */
const MAX_AGE_MS = DAY_MS;

/** Whether a level is more than half higher or lower than another one. */
export function isLeap(value: number, other: number): boolean {
  return Math.abs(value / other - 1) > MAX_MOVE;
}

/**
 * Whether a level is to be held back: it leaps against the last good one of its pair within a day, and an earlier poll
 * of its source has not given about the same. A real devaluation so passes at the next poll, a slip never shows.
 *
 * @param last - the last good level of the pair, whichever source it came from
 * @param suspect - what the same source gave when its level was first held back
 */
export function isHeldBack(level: TimedLevel, last: TimedLevel | undefined, suspect: TimedLevel | undefined): boolean {
  if (!last || level.loadedAt - last.loadedAt > MAX_AGE_MS || !isLeap(level.value, last.value)) return false;
  return !suspect || suspect.loadedAt >= level.loadedAt || isLeap(level.value, suspect.value);
}
