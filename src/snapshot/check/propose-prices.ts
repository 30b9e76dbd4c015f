/*
 * The two prices of the items of a list.
 */
import type { ToNumber } from '../../rates/formats/numbers.js';
import type { Column } from './columns.js';
import { isNamed, isNoLevel, isSide, isWithin } from './field-names.js';
import type { Role } from './field-words.js';

/** The share of the items in which the one price has to be above the other. */
const MIN_SHARE = 0.9;
/** The widest spread of two prices whose names do not say what they are. */
const MAX_SPREAD = 0.5;

/** The first column that has a role by its own name, or else by something that it is within. */
const columnFor = (role: Role, columns: readonly Column[]): Column | undefined =>
  columns.find((column) => isNamed(role, column)) ?? columns.find((column) => isWithin(role, column));

/** The two prices of an item. */
export interface Prices {
  readonly bid: Column;
  readonly ask: Column;
  readonly doubts: readonly string[];
}

/** Two columns in the order of their figures; undefined when that is not the same in all items. */
function inOrder(one: Column, other: Column, number: ToNumber): readonly [bid: Column, ask: Column] | undefined {
  const spreads = one.values.map((value, index) => number(other.values[index]) - number(value));
  const known = spreads.filter((spread) => !Number.isNaN(spread));
  const share = (test: (spread: number) => boolean): number => known.filter(test).length / known.length;
  if (share((spread) => spread >= 0) > MIN_SHARE) return [one, other];
  return share((spread) => spread <= 0) > MIN_SHARE ? [other, one] : undefined;
}

/** Two columns whose figures are close together, and no third one close to them. */
function closeColumns(columns: readonly Column[], number: ToNumber): Prices | undefined {
  const isClose = (one: Column, other: Column): boolean =>
    one.values.every((value, index) => Math.abs(number(other.values[index]) / number(value) - 1) < MAX_SPREAD);
  for (const column of columns) {
    const [other, ...more] = columns.filter((one) => one !== column && isClose(column, one));
    const ordered = other && !more.length && inOrder(column, other, number);
    if (!ordered || String(column.values) === String(other.values)) continue;
    const [bid, ask] = ordered;
    return {
      bid,
      ask,
      doubts: [`${bid.path} and ${ask.path} are taken for the two prices, as their figures are close`],
    };
  }
  return undefined;
}

/**
 * The two prices of the items: who buys, the bank or its customer, is told by the figures.
 *
 * @param columns - those whose figures can be levels
 */
export function pricesOf(columns: readonly Column[], number: ToNumber): Prices | undefined {
  const [buy, sell] = [columnFor('bid', columns), columnFor('ask', columns)];
  if (buy && sell && buy !== sell) {
    const ordered = inOrder(buy, sell, number);
    const more = columns.find((column) => column !== buy && column !== sell && isSide(column));
    const doubts = more ? [`there are other prices as well, such as ${more.path}`] : [];
    return ordered && { bid: ordered[0], ask: ordered[1], doubts };
  }
  const hasNames = columns.some((column) => isNamed('value', column) || isNamed('previous', column));
  return hasNames
    ? undefined
    : closeColumns(
        columns.filter((column) => !isNoLevel(column)),
        number,
      );
}
