import { formatMessage } from '../locale/dictionary.js';
import { tickerWords } from '../locale/ticker-words.js';
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
  /** What the change compares with, in words; none when no level is known. */
  readonly compared: string | undefined;
}

/** The level before and its day, which sources give in UTC, written so that no language can mistake it. */
function comparedWith({ previous, since }: Rate, style: ValueStyle): string | undefined {
  if (previous === undefined) return undefined;
  const { lang } = style;
  const value = formatValue(previous, style);
  const level = since === undefined ? value : `${value} (${new Date(since).toISOString().slice(0, 10)})`;
  return formatMessage(tickerWords.of(lang).comparedWith, lang, { level });
}

/** Prints a rate. An unknown change counts as flat and prints nothing. */
export function showRate(rate: Rate, style: ValueStyle): ShownRate {
  const { value, change } = rate;
  return {
    rate,
    value: formatValue(value, style),
    change: change === undefined ? undefined : formatChange(change, style.lang),
    movement: movementOf(change ?? 0),
    compared: comparedWith(rate, style),
  };
}
