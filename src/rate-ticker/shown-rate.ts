import { movementOf, type Movement } from './change.js';
import { formatChange, formatValue, type ValueStyle } from './format-rate.js';
import type { Rate } from './rate.js';

/** A rate as it is printed. */
export interface ShownRate {
  readonly rate: Rate;
  readonly value: string;
  /** The change as printed; none when it is unknown. */
  readonly change: string | undefined;
  readonly movement: Movement;
}

/** Prints a rate. An unknown change counts as flat and prints nothing. */
export function showRate(rate: Rate, style: ValueStyle): ShownRate {
  const { value, change } = rate;
  return {
    rate,
    value: formatValue(value, style),
    change: change === undefined ? undefined : formatChange(change, style.lang),
    movement: movementOf(change ?? 0),
  };
}
