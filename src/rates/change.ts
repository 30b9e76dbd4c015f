/** Which way a rate moved, as shown. */
export type Movement = 'up' | 'down' | 'flat';

/** Change from `previous` to `value`, in percent, unrounded. */
export function changeOf(value: number, previous: number): number {
  return (value / previous - 1) * 100;
}

/** The level that a change in percent started from. */
export function previousOf(value: number, change: number): number {
  return value / (1 + change / 100);
}

/** A change in percent as shown: two decimals, and never a negative zero. */
export function roundChange(change: number): number {
  return Number(change.toFixed(2)) + 0;
}

/** Up, down or flat, decided after rounding, so that colour and figure always agree (`▲ 0.00%` would not). */
export function movementOf(change: number): Movement {
  const rounded = roundChange(change);
  return rounded > 0 ? 'up' : rounded < 0 ? 'down' : 'flat';
}

/** How close a stated fraction must be to the computed change, relative to it and in percent, to be taken for one. */
const [RATIO_TOLERANCE, RATIO_TOLERANCE_PERCENT] = [0.05, 0.01];

/** A change as a source states it, in percent: a fraction, 0.0011 for 0.11%, is known by the level before. */
export function percentOf(stated: number, value: number, previous: number): number {
  const computed = changeOf(value, previous);
  const tolerance = Math.abs(computed) * RATIO_TOLERANCE + RATIO_TOLERANCE_PERCENT;
  const isRatio = Math.abs(stated * 100 - computed) < tolerance && Math.abs(stated - computed) > tolerance;
  return isRatio ? stated * 100 : stated;
}
