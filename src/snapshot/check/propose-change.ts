/*
 * The change that the items of a list state.
 */
import { textOf } from '../../payload/json.js';
import { changeOf } from '../../rates/change.js';
import { isNumeric, type ToNumber } from '../../rates/formats/numbers.js';
import { shareOf, type Column } from './columns.js';
import { isNamed, mayBeChange } from './field-names.js';

/** The share of a column that has to be figures: some entries may be empty. */
const MIN_SHARE = 0.7;
/** The share of the changes that have to be what others make. */
const MIN_PROOF = 0.9;
/** A day's change in percent is far below. */
const MAX_CHANGE = 50;

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
