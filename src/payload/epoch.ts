/** Epoch seconds stay below this until the year 5138; epoch ms passed it in 1973. */
const LARGEST_SECONDS = 1e11;

/** A time given as a number of seconds or milliseconds, in epoch ms. */
export function fromEpoch(time: number): number {
  return time < LARGEST_SECONDS ? time * 1000 : time;
}
