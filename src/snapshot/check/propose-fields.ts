/*
 * What else the items of a list say: two prices, units, change, level before, time.
 */
import { textOf } from '../../payload/json.js';
import { changeOf } from '../../rates/change.js';
import { isNumeric, toNumber, withDecimalSign, type ToNumber } from '../../rates/formats/numbers.js';
import { toTime } from '../../rates/formats/times.js';
import { shareOf, type Column } from './columns.js';
import { isNamed, isNoLevel, isOfMachine, isSide, isWithin, mayBeChange, mayBeTime, wordsOf } from './field-names.js';
import type { Role } from './field-words.js';

/** The share of a column that has to be right: some entries may be empty, or of another kind. */
const MIN_SHARE = 0.7;
/** The same where figures, and no name, tell what a column is. */
const MIN_PROOF = 0.9;
/** The widest spread of two prices whose names do not say what they are. */
const MAX_SPREAD = 0.5;
/** A day's change in percent is far below. */
const MAX_CHANGE = 50;
/** Years of this century as epoch seconds begin here; smaller numbers are no time. */
const MIN_EPOCH_S = 1e8;

/** Whether some figures are thousands or decimals, as `14,633`, and none tells which. */
export const hasUnclearCommas = (columns: readonly Column[]): boolean =>
  columns.some(({ values }) => values.some((value) => isNumeric(value) && Number.isNaN(numbersOf(columns)(value))));

/**
 * Reads the numbers of a list, whose decimal sign all of them tell.
 *
 * @param decimal - that sign, where none of them tells it
 */
export function numbersOf(columns: readonly Column[], decimal?: ','): ToNumber {
  const read = withDecimalSign(function* (number) {
    if (decimal) number(`0${decimal}1`);
    for (const value of columns.flatMap(({ values }) => values)) number(value);
    yield;
    return number;
  });
  let step = read.next();
  while (!step.done) step = read.next();
  return step.value;
}

const isTime = (value: unknown): boolean => !Number.isNaN(toTime(value)) && !(Number(value) < MIN_EPOCH_S);

/** Whether a column has times, and its name says so. */
export const isTimes = (column: Column): boolean =>
  (/\$key$/.test(column.path) || isNamed('time', column)) && shareOf(column.values, isTime) > MIN_SHARE;

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
  if (share((spread) => spread >= 0) > MIN_PROOF) return [one, other];
  return share((spread) => spread <= 0) > MIN_PROOF ? [other, one] : undefined;
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

const isPowerOfTen = (value: unknown): boolean => /^10*$/.test(String(toNumber(value)));

/** Whether a column has units: as many for a smaller currency, so that they look like levels themselves. */
export const isUnits = (column: Column): boolean =>
  shareOf(column.values, isPowerOfTen) === 1 && (column.values.length > 1 || isNamed('nominal', column));

/** Columns that may be the units that levels are for, the likeliest first. */
export const nominalColumns = (columns: readonly Column[]): Column[] =>
  columns
    .filter(
      ({ values, names }) => shareOf(values, isPowerOfTen) === 1 && !/(^| )(min|max)/.test(wordsOf(names.at(-1) ?? '')),
    )
    .filter((column) => isNamed('nominal', column) || column.values.some((value) => Number(value) > 1))
    .sort((one, other) => Number(isNamed('nominal', other)) - Number(isNamed('nominal', one)));

/** Units that follow from a number of decimals, which is the same for all figures: these are whole numbers then. */
export const scaleColumns = (columns: readonly Column[]): Column[] =>
  columns.flatMap(({ names, values: [decimals, ...others] }) => {
    const isScale = /^(scale|decimals|decimal places|precision|exponent|digits)$/.test(wordsOf(names.at(-1) ?? ''));
    const power = Math.abs(Number(decimals));
    if (!isScale || !(power > 0 && power < 10) || others.some((other) => other !== decimals)) return [];
    const units = 10 ** power;
    return [{ path: `'${units}'`, names: ['decimals'], values: [decimals, ...others].map(() => units) }];
  });

/** What the change is told by. */
export interface ChangeColumn {
  /** `change` in percent, or `ratio` as a fraction. */
  readonly key: 'change' | 'ratio';
  readonly column: Column;
}

const isFigure = (value: unknown): boolean => isNumeric(textOf(value).replace('%', ''));

/** The figures of a column as they are, percent signs aside. */
const figuresOf = ({ values }: Column, number: ToNumber): number[] =>
  values.map((value) => number(typeof value === 'string' ? value.replace('%', '') : value));

/** Half of the last digit that figures are stated with. */
function roundingOf(figures: readonly number[]): number {
  const decimals = figures.map((figure) => (String(figure).split('.')[1] ?? '').length);
  return 0.51 * 10 ** -Math.max(...decimals);
}

/** What a change would be, and how far a stated one may be from it. */
interface ComputedChange {
  readonly percent: number;
  readonly tolerance: number;
}

/** The changes that a level makes with the one before it, or with its difference, if a column is one of these. */
function computedChanges(level: Column, column: Column, number: ToNumber): ComputedChange[][] {
  const [levels, figures] = [figuresOf(level, number), figuresOf(column, number)];
  const rounding = roundingOf([...levels, ...figures]);
  const changes = (previousOf: (value: number, figure: number) => number): ComputedChange[] =>
    levels.map((value, index) => ({
      percent: changeOf(value, previousOf(value, figures[index]!)),
      tolerance: (100 * 2 * rounding) / value,
    }));
  return [changes((_, previous) => previous), changes((value, difference) => value - difference)];
}

/** The column of a change that is what a level and another column make. */
export function provedChange(level: Column, columns: readonly Column[], number: ToNumber): ChangeColumn | undefined {
  const numeric = columns.filter((column) => shareOf(column.values, isFigure) > MIN_SHARE);
  const others = numeric.filter((column) => column !== level);
  const computed = others.flatMap((column) =>
    computedChanges(level, column, number).map((changes) => ({ column, changes })),
  );
  const isMadeBy = (column: Column, factor: number): boolean => {
    const figures = figuresOf(column, number);
    const rounding = factor * roundingOf(figures);
    return computed.some(({ column: from, changes }) => {
      // What is lost in rounding proves nothing.
      const clear = changes.flatMap(({ percent, tolerance }, index) => {
        const distance = Math.abs(percent - figures[index]! * factor);
        const isClear =
          from !== column && Math.abs(percent) > 3 * (tolerance + rounding) && Math.abs(percent) < MAX_CHANGE;
        return isClear ? [distance <= tolerance + rounding] : [];
      });
      return (
        clear.length > 1 &&
        clear.length >= changes.length / 2 &&
        clear.filter(Boolean).length > clear.length * MIN_PROOF
      );
    });
  };
  const ratio = others.find((column) => isMadeBy(column, 100));
  if (ratio) return { key: 'ratio', column: ratio };
  const change = others.find((column) => isMadeBy(column, 1));
  return change && { key: 'change', column: change };
}

/**
 * The column of the change: its name says percent, or its texts do, or its figures are what levels and differences make.
 * Others may be in units of the price.
 */
export function changeColumn(
  level: Column | undefined,
  columns: readonly Column[],
  number: ToNumber,
): ChangeColumn | undefined {
  const hasSign = (value: unknown): boolean => /^\s*%|%\s*$/.test(textOf(value));
  const proved = level && provedChange(level, columns, number);
  const named = columns.find(
    (column) =>
      shareOf(column.values, isFigure) > MIN_SHARE &&
      mayBeChange(column) &&
      (isNamed('change', column) || shareOf(column.values, hasSign) > MIN_SHARE),
  );
  return proved ?? (named && { key: 'change', column: named });
}

/** The time that a level held at, or all did; what a machine notes of its rows comes last. */
export function timeColumn(columns: readonly Column[], around: readonly Column[]): Column | undefined {
  const own = columns.filter(isTimes);
  const times = [...own.filter((column) => !isOfMachine(column)), ...own, ...around.filter(isTimes)];
  // A single text that is a day or a time needs no name, but for one that says it is another time.
  const [unnamed, ...more] = [...columns, ...around].filter(
    (column) =>
      mayBeTime(column) && shareOf(column.values, (value) => typeof value === 'string' && isTime(value)) === 1,
  );
  return times[0] ?? (more.length ? undefined : unnamed);
}
