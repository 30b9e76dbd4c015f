import { bounded } from '../payload/bounded.js';
import { numberFormat } from '../locale/intl.js';
import { roundChange } from './change.js';

/** How a rate's value is printed. */
export interface ValueStyle {
  /** Language tag for separators and digits. */
  readonly lang: string;
  /** Decimals to print, 0–20; anything that is no number, such as `auto`, chooses them by magnitude. */
  readonly digits: string | number;
  /** Units of the base that are priced: 1, 100, 1000 … */
  readonly per: number;
}

/** Most decimals that every engine of the last years takes. */
const MOST_DECIMALS = 20;

/**
 * Decimals by magnitude: five figures as currency markets quote (1.1615, 12.345, 0.01143), two decimals from 100 up,
 * five below one, and always at least three significant digits (0.0000835).
 */
export function autoDecimals(value: number): number {
  const magnitude = Math.floor(Math.log10(value));
  return Math.min(MOST_DECIMALS, Math.max(2, Math.min(5, 4 - magnitude), 2 - magnitude));
}

/** A rate's value as shown: `0.01143`, `12,278.84`. */
export function formatValue(value: number, { lang, digits, per }: ValueStyle): string {
  const priced = Math.min(value * per, Number.MAX_VALUE);
  const decimals = Math.round(bounded(parseFloat(`${digits}`), 0, MOST_DECIMALS, autoDecimals(priced)));
  return numberFormat(lang, decimals, 'decimal').format(priced);
}

/**
 * A change in percent as shown: `0.14%`, `−0.30%`, and `0%` when it rounds to nothing. No plus sign; the minus is
 * U+2212, as wide as a digit.
 */
export function formatChange(change: number, lang: string): string {
  const shown = roundChange(change);
  return numberFormat(lang, shown ? 2 : 0, 'percent')
    .format(shown / 100)
    .replace('-', '\u2212');
}
