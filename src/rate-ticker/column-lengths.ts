import type { PrintedRate } from '../rates/print-rate.js';

/** Between two prices, as the template prints them. */
const BETWEEN_PRICES = ' / ';

const lengthOf = ({ value, bid, ask }: PrintedRate, withBidAsk: boolean): number =>
  withBidAsk && bid !== undefined && ask !== undefined ? (bid + BETWEEN_PRICES + ask).length : value.length;

/**
 * Tells the style sheet how long the longest value and change are, in digits: figures are as wide as their digits, so the
 * columns of a vertical strip align without being measured.
 */
export function writeColumnLengths({ style }: HTMLElement, printed: readonly PrintedRate[], withBidAsk: boolean): void {
  const lengths = {
    value: printed.map((one) => lengthOf(one, withBidAsk)),
    change: printed.map(({ change = '' }) => change.length),
  };
  for (const [name, all] of Object.entries(lengths)) {
    const longest = `${all.reduce((a, b) => Math.max(a, b), 0)}`;
    const property = `--_${name}-length`;
    // All rows inherit it, so it is set when it changed.
    if (style.getPropertyValue(property) !== longest) style.setProperty(property, longest);
  }
}
