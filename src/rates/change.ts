/** Which way a rate went, as shown. */
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

/** Up, down or flat, decided after rounding, so that colour and figure always agree. */
export function movementOf(change: number): Movement {
  const shown = roundChange(change);
  return shown > 0 ? 'up' : shown < 0 ? 'down' : 'flat';
}
