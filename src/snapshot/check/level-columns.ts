/*
 * Which column of a list has the levels of its pairs, and in which units.
 */
import type { ToNumber } from '../../rates/formats/numbers.js';
import { shareOf, type Column } from './columns.js';
import { isNamed, isNoLevel, isSide, ownWords, wordsOf } from './field-names.js';
import { fitOf, type LevelFit } from './level-fit.js';
import { isTimes, isUnits, nominalColumns, scaleColumns } from './propose-units-and-time.js';
import { isCurrencyName } from './other-currency.js';
import type { NamedPairs } from './propose-pairs.js';

/** A column of levels with the units that they are for, and how well it does. */
export interface LevelColumn {
  readonly column: Column;
  /** The units that they are for: a column of the items, or one that is the same for all. */
  readonly nominal: Column | undefined;
  readonly fit: LevelFit;
  readonly score: number;
}

/** What counts for a column of levels: its name, and whether the figures can be levels of these currencies. */
const SCORE = { named: 4, plausible: 5, past: -3, price: -2, noLevel: -6, nominal: 1 };
/** The share of the items that must have a level. */
const MIN_SHARE = 0.6;

/** Columns of units, or of an amount that a level of the same name is for: `amount` beside `relationalAmount`. */
function scoreOfNominal(nominal: Column | undefined, { names }: Column): number {
  if (!nominal) return 0;
  const [own, other] = [names.at(-1) ?? '', nominal.names.at(-1) ?? ''].map(wordsOf) as [string, string];
  return isNamed('nominal', nominal) || own.includes(other) ? SCORE.nominal : -SCORE.nominal;
}

/**
 * How columns do as the levels of pairs, with and without the units that another column names; the best first.
 *
 * @param around - what holds for all items
 */
export function levelColumns(
  columns: readonly Column[],
  around: readonly Column[],
  pairs: NamedPairs,
  number: ToNumber,
): LevelColumn[] {
  const isPositive = (value: unknown): boolean => number(value) > 0;
  const codes = new Set(pairs.named.flatMap(({ base, quote }) => [base, quote]));
  // A field of the name of a currency has its level, and of no other.
  const isOther = ({ names }: Column): boolean =>
    names.some((name) => isCurrencyName(name) && !codes.has(name.toUpperCase()));
  const others = columns.filter((column) => !pairs.columns.includes(column) && !isTimes(column) && !isOther(column));
  const numeric = others.filter(
    (column) =>
      !isUnits(column) && !column.path.startsWith('$parent.') && shareOf(column.values, isPositive) > MIN_SHARE,
  );
  const nominals = [...nominalColumns([...others, ...around]), ...scaleColumns([...others, ...around]), undefined];
  const found = numeric.flatMap((column) =>
    nominals.flatMap((nominal): LevelColumn[] => {
      if (nominal === column) return [];
      const levelAt = (index: number): number => number(column.values[index]) / number(nominal?.values[index] ?? 1);
      const fit = fitOf(pairs.named.map((pair, index) => ({ ...pair, level: levelAt(index) })));
      const isPlausible = fit.isPlausible || (pairs.canTurn && fit.isPlausibleTurned);
      // What is no unit by its name has to be proved.
      if (isPlausible === false || (!isPlausible && nominal && !isNamed('nominal', nominal))) return [];
      const score =
        (isPlausible ? SCORE.plausible : 0) +
        (isNamed('value', column) ? SCORE.named : 0) +
        (isNamed('previous', column) ? SCORE.past : 0) +
        (isSide(column) ? SCORE.price : 0) +
        (isNoLevel(column) ? SCORE.noLevel : 0) +
        scoreOfNominal(nominal, column);
      return [{ column, nominal, fit, score }];
    }),
  );
  return found.sort((one, other) => other.score - one.score);
}

/** Whether a column is the level by its own name. */
export const isOwnLevel = ({ column }: LevelColumn): boolean =>
  isNamed('value', column) && !isNoLevel(column) && !isSide(column);

/** Whether two columns say the same: their figures are alike, or those of one are the other's turned round. */
function saySame({ column, fit }: LevelColumn, other: LevelColumn): boolean {
  const products = column.values.map((value, index) => Number(value) * Number(other.column.values[index]));
  const isTurned = fit.direction * other.fit.direction < 0 && products.every((product) => Math.abs(product - 1) < 0.01);
  return isTurned || String(column.values) === String(other.column.values);
}

/** Whether a column has the name of another one, and other figures: places in a list. */
const isRival = ({ column }: LevelColumn, other: LevelColumn): boolean =>
  isOwnLevel({ ...other, column }) &&
  ownWords(column) === ownWords(other.column) &&
  column.names.length === other.column.names.length &&
  String(column.values) !== String(other.column.values);

/**
 * The best of some columns where it is certain that it, and no other one, is the level.
 *
 * @param isOnly - whether there is no other figure at all
 * @param isProved - whether a stated change is that of a column
 */
export function certainLevel(
  levels: readonly LevelColumn[],
  isOnly: boolean,
  isProved: (column: Column) => boolean,
): LevelColumn | undefined {
  const [best] = levels;
  if (!best || best.score < 0 || isSide(best.column)) return undefined;
  if (isOwnLevel(best) && !levels.some((level) => isRival(level, best))) return best;
  // Figures of no name are levels where that can be seen, and no others can be.
  if (best.fit.isPlausible === undefined && !isOnly) return undefined;
  const equals = levels.filter(({ score }) => score === best.score);
  if (equals.every((level) => level === best || saySame(level, best))) return best;
  const proved = equals.filter(({ column }) => isProved(column));
  return proved.length === 1 ? proved[0] : undefined;
}
