/*
 * What the items of a list say of their levels: how the figures are written, which units they are for, when they held.
 */
import { runAtOnce } from '../../payload/time-slices.js';
import { expectDecimalSign, isNumeric, toNumber, withDecimalSign, type ToNumber } from '../../rates/formats/numbers.js';
import { toTime } from '../../rates/formats/times.js';
import { shareOf, type Column } from './columns.js';
import { isNamed, isOfMachine, mayBeTime, ownWords } from './field-names.js';

/** The share of a column that has to be times: some entries may be empty. */
const MIN_SHARE = 0.7;
/** Years of this century as epoch seconds begin here; smaller numbers are no time. */
const MIN_EPOCH_S = 1e8;

/** Whether some figures are thousands or decimals, as `14,633`, and none tells which. */
export function hasUnclearCommas(columns: readonly Column[]): boolean {
  const number = numbersOf(columns);
  return columns.some(({ values }) => values.some((value) => isNumeric(value) && Number.isNaN(number(value))));
}

/**
 * Reads the numbers of a list, whose decimal sign all of them tell.
 *
 * @param decimal - that sign, where none of them tells it
 */
export const numbersOf = (columns: readonly Column[], decimal?: ','): ToNumber =>
  runAtOnce(
    withDecimalSign(function* (number) {
      if (decimal) expectDecimalSign(decimal, number);
      for (const value of columns.flatMap(({ values }) => values)) number(value);
      yield;
      return number;
    }),
  );

const isPowerOfTen = (value: unknown): boolean => /^10*$/.test(String(toNumber(value)));

/** Whether a column has units: as many for a smaller currency, so that they look like levels themselves. */
export const isUnits = (column: Column): boolean =>
  shareOf(column.values, isPowerOfTen) === 1 && (column.values.length > 1 || isNamed('nominal', column));

/** Columns that may be the units that levels are for, the likeliest first. */
export const nominalColumns = (columns: readonly Column[]): Column[] =>
  columns
    .filter(({ values, names }) => shareOf(values, isPowerOfTen) === 1 && !/(^| )(min|max)/.test(ownWords({ names })))
    .filter((column) => isNamed('nominal', column) || column.values.some((value) => Number(value) > 1))
    .sort((one, other) => Number(isNamed('nominal', other)) - Number(isNamed('nominal', one)));

/** Units that follow from a number of decimals, which is the same for all figures: these are whole numbers then. */
export const scaleColumns = (columns: readonly Column[]): Column[] =>
  columns.flatMap(({ names, values: [decimals, ...others] }) => {
    const isScale = /^(scale|decimals|decimal places|precision|exponent|digits)$/.test(ownWords({ names }));
    const power = Math.abs(Number(decimals));
    if (!isScale || !(power > 0 && power < 10) || others.some((other) => other !== decimals)) return [];
    const units = 10 ** power;
    return [{ path: `'${units}'`, names: ['decimals'], values: [decimals, ...others].map(() => units) }];
  });

const isTime = (value: unknown): boolean => !Number.isNaN(toTime(value)) && !(Number(value) < MIN_EPOCH_S);

/** Whether a column has times, and its name says so. */
export const isTimes = (column: Column): boolean =>
  (/\$key$/.test(column.path) || isNamed('time', column)) && shareOf(column.values, isTime) > MIN_SHARE;

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
