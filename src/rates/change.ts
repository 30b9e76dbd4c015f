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
