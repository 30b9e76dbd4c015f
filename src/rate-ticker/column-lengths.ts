import type { PrintedRate } from '../rates/print-rate.js';

/** Between two prices, as the template prints them. */
const BETWEEN_PRICES = ' / ';

/** Marks of direction, which the numbers of some languages have, take no room (Unicode Standard, §23.2). */
const FORMAT_CHARACTERS = /\p{Cf}/gu;

const widthOf = (text: string): number => text.replace(FORMAT_CHARACTERS, '').length;

const pricesOf = ({ value, bid, ask }: PrintedRate, withBidAsk: boolean): string =>
  withBidAsk && bid !== undefined && ask !== undefined ? bid + BETWEEN_PRICES + ask : value;

/**
 * Tells the style sheet how long the longest value and change are, in digits: figures are as wide as their digits, so the
 * columns of a vertical strip align without being measured.
 */
export function writeColumnLengths({ style }: HTMLElement, printed: readonly PrintedRate[], withBidAsk: boolean): void {
  const lengths = {
    value: printed.map((one) => widthOf(pricesOf(one, withBidAsk))),
    change: printed.map(({ change = '' }) => widthOf(change)),
  };
  for (const [name, all] of Object.entries(lengths)) {
    const longest = `${all.reduce((a, b) => Math.max(a, b), 0)}`;
    const property = `--_${name}-length`;
    // All rows inherit it, so it is set when it changed.
    if (style.getPropertyValue(property) !== longest) style.setProperty(property, longest);
  }
}
