/** A day of 24 hours, ms. */
export const DAY_MS = 86_400_000;
/** Latest time that a `Date` can hold, epoch ms (ECMAScript, "Time Values and Time Range"). */
export const MAX_TIME_MS = 8.64e15;
/** Epoch seconds stay below this until the year 5138; epoch ms passed it in 1973. */
const MAX_EPOCH_SECONDS = 1e11;

/** A time given as a number of seconds or milliseconds, in epoch ms. */
export function epochMs(time: number): number {
  return time < MAX_EPOCH_SECONDS ? time * 1000 : time;
}
