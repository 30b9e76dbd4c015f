/** A day of 24 hours, ms. */
export const DAY_MS = 86_400_000;
/** Latest time that a `Date` can hold, epoch ms (ECMAScript, "Time Values and Time Range"). */
export const MAX_TIME_MS = 8.64e15;
