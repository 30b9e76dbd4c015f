/*
 * What else the items of a list say: two prices, units, change, level before, time.
 */
import { textOf } from '../../payload/json.js';
import { isNumeric, toNumber, withDecimalSign, type ToNumber } from '../../rates/formats/numbers.js';
import { toTime } from '../../rates/formats/times.js';
import { shareOf, type Columns } from './find-lists.js';
import { isNamed, isNoLevel, isOfMachine, isWithin, mayBeChange, type Role } from './field-names.js';

type Column = readonly [path: string, values: readonly unknown[]];

/** The share of a column that has to be right: some entries may be empty, or of another kind. */
const MIN_SHARE = 0.7;
/** The widest spread of two prices whose names do not say what they are. */
const MAX_SPREAD = 0.5;
/** Years of this century as epoch seconds begin here; smaller numbers are no time. */
const MIN_EPOCH_S = 1e8;

/** Reads the numbers of a list, whose decimal sign all of them tell. */
export function numbersOf(columns: Columns): ToNumber {
  const read = withDecimalSign(function* (number) {
    for (const value of [...columns.values()].flat()) number(value);
    yield;
    return number;
  });
  let step = read.next();
  while (!step.done) step = read.next();
  return step.value;
}

const isPowerOfTen = (value: unknown): boolean => /^10*$/.test(String(toNumber(value)));
const isTime = (value: unknown): boolean => !Number.isNaN(toTime(value)) && !(Number(value) < MIN_EPOCH_S);

/** The first column that has a role by its own name, or else by something that it is within. */
const pathOf = (role: Role, columns: readonly Column[]): string | undefined =>
  (columns.find(([path]) => isNamed(role, path)) ?? columns.find(([path]) => isWithin(role, path)))?.[0];

/** The two prices of an item. */
export interface PricePaths {
  readonly bid: string;
  readonly ask: string;
  readonly doubts: readonly string[];
}

/** Two columns whose figures are close together, the first never above the second, and no third one close to them. */
function closeColumns(columns: readonly Column[], number: ToNumber): PricePaths | undefined {
  const spreads = (bids: readonly unknown[], asks: readonly unknown[]): number[] =>
    bids.map((value, index) => number(asks[index]) / number(value) - 1);
  const isClose = (spread: number): boolean => Math.abs(spread) < MAX_SPREAD;
  const found = columns.flatMap(([bid, bids]) => {
    const [[ask, asks] = ['', []], ...more] = columns.filter(
      ([path, values]) => path !== bid && spreads(bids, values).every(isClose),
    );
    const isAbove = ask && spreads(bids, asks).every((spread) => spread >= 0) && String(bids) !== String(asks);
    return isAbove && !more.length ? [{ bid, ask }] : [];
  });
  return found.map(({ bid, ask }) => {
    return { bid, ask, doubts: [`${bid} and ${ask} are taken for the two prices, as their figures are close`] };
  })[0];
}

/**
 * The two prices of the items.
 *
 * @param columns - those whose figures can be levels
 */
export function pricePaths(columns: readonly Column[], number: ToNumber): PricePaths | undefined {
  const [bid, ask] = [pathOf('bid', columns), pathOf('ask', columns)];
  if (bid && ask) return { bid, ask, doubts: [] };
  const hasNames = columns.some(([path]) => isNamed('value', path) || isNamed('previous', path));
  return hasNames
    ? undefined
    : closeColumns(
        columns.filter(([path]) => !isNoLevel(path)),
        number,
      );
}

/** Columns that may be the units that levels are for, the likeliest first. */
export const nominalPaths = (columns: Columns): string[] =>
  [...columns]
    .filter(([path, values]) => {
      return (
        shareOf(values, isPowerOfTen) === 1 &&
        (isNamed('nominal', path) || /amount$/i.test(path)) &&
        !/min|max/i.test(path)
      );
    })
    .map(([path]) => path)
    .sort((one, other) => Number(isNamed('nominal', other)) - Number(isNamed('nominal', one)));

/** The column of the change: its name says percent, or its texts do. Others may be in units of the price. */
export function changePath(columns: readonly Column[]): string | undefined {
  const hasSign = (value: unknown): boolean => /^\s*%|%\s*$/.test(textOf(value));
  const isChange = (value: unknown): boolean => isNumeric(textOf(value).replace('%', ''));
  const changes = columns.filter(([path, values]) => shareOf(values, isChange) > MIN_SHARE && mayBeChange(path));
  return changes.find(([path, values]) => isNamed('change', path) || shareOf(values, hasSign) > MIN_SHARE)?.[0];
}

/** The column of the level before. */
export const previousPath = (columns: readonly Column[]): string | undefined =>
  columns.find(([path]) => isNamed('previous', path))?.[0];

/** The column of the time that a level held at; what a machine notes of its rows comes last. */
export function timePath(columns: readonly Column[]): string | undefined {
  const times = columns.filter(([path, values]) => isNamed('time', path) && shareOf(values, isTime) > MIN_SHARE);
  return (times.find(([path]) => !isOfMachine(path)) ?? times[0])?.[0];
}
