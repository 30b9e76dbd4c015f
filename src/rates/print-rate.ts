import { formatMessage } from '../locale/dictionary.js';
import { numberFormat } from '../locale/intl.js';
import { tickerWords } from '../locale/ticker-words.js';
import { clampNumber } from '../payload/json.js';
import { movementOf, roundChange, type Movement } from './change.js';
import type { Rate } from './rate.js';

/** How a rate's value is printed. */
export interface ValueStyle {
  /** Language tag for separators and digits. */
  readonly lang: string;
  /** Decimals, 0–20; anything that is no number, such as `auto`, chooses them by magnitude. */
  readonly digits: string | number;
  /** Units of the base that are priced: 1, 100, 1000 … */
  readonly per: number;
}

/** A rate with its printed texts. */
export interface PrintedRate {
  readonly rate: Rate;
  readonly value: string;
  /** How many decimals it has. */
  readonly decimals: number;
  /** The two prices, with as many decimals; undefined when there are none. */
  readonly bid: string | undefined;
  readonly ask: string | undefined;
  /** Undefined when the change is unknown. */
  readonly change: string | undefined;
  readonly movement: Movement;
  /** Says what the change compares with; undefined when that level is unknown. */
  readonly comparison: string | undefined;
  /** Whether it could not be updated. */
  readonly isStale: boolean;
  /** What the last update of the rates did to it: undefined when nothing, or when it is the first. */
  readonly news?: 'new' | 'changed' | undefined;
}

/** As wide as a digit, unlike the hyphen that engines print. */
export const MINUS = '\u2212';
/** Largest number of decimals that every engine of the last years accepts (ECMA-402 before 2023). */
const MAX_DECIMALS = 20;

/**
 * Decimals by magnitude: five figures as currency markets quote (1.1615, 12.345, 0.01143), two decimals from 100 up,
 * five below one, and always at least three significant digits (0.0000835).
 */
export function autoDecimals(value: number): number {
  const magnitude = Math.floor(Math.log10(value));
  return Math.min(MAX_DECIMALS, Math.max(2, Math.min(5, 4 - magnitude), 2 - magnitude));
}

/** How many decimals a value is printed with. */
function decimalsOf(value: number, { digits, per }: ValueStyle): number {
  return Math.round(clampNumber(parseFloat(`${digits}`), 0, MAX_DECIMALS, autoDecimals(pricedOf(value, per))));
}

const pricedOf = (value: number, per: number): number => Math.min(value * per, Number.MAX_VALUE);

/** A rate's value as printed: `0.01143`, `12,278.84`. */
export function formatValue(value: number, style: ValueStyle): string {
  return numberFormat(style.lang, decimalsOf(value, style), 'decimal').format(pricedOf(value, style.per));
}

/**
 * A change in percent as printed: `0.14%`, `−0.30%`, and `0%` when it rounds to zero. No plus sign; the minus is
 * U+2212, as wide as a digit.
 */
export function formatChange(change: number, lang: string): string {
  const rounded = roundChange(change);
  return numberFormat(lang, rounded ? 2 : 0, 'percent')
    .format(rounded / 100)
    .replace('-', MINUS);
}

/** The level compared with and its day. The day is an ISO date in UTC, as sources date it, so nobody can misread it. */
function formatComparison({ previous, since }: Rate, style: ValueStyle): string | undefined {
  if (previous === undefined) return undefined;
  const { lang } = style;
  const value = formatValue(previous, style);
  const level = since === undefined ? value : `${value} (${new Date(since).toISOString().slice(0, 10)})`;
  return formatMessage(tickerWords.of(lang).comparedWith, lang, { level });
}

/** Prints a rate. An unknown change counts as flat and has no text. */
export function printRate(rate: Rate, style: ValueStyle, isStale: boolean = false): PrintedRate {
  const { value, bid, ask, change } = rate;
  const decimals = decimalsOf(value, style);
  // The two prices stand side by side, so they are written alike.
  const price = (one: number | undefined): string | undefined =>
    one === undefined ? undefined : formatValue(one, { ...style, digits: decimals });
  return {
    rate,
    value: formatValue(value, style),
    decimals,
    bid: price(bid),
    ask: price(ask),
    change: change === undefined ? undefined : formatChange(change, style.lang),
    movement: movementOf(change ?? 0),
    comparison: formatComparison(rate, style),
    isStale,
  };
}
