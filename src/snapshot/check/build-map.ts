/*
 * The map of a list by one way to name its pairs, as far as its levels are certain.
 */
import { textOf } from '../../payload/json.js';
import type { ToNumber } from '../../rates/formats/numbers.js';
import { columnsAround, type Column } from './columns.js';
import { isNamed, isSide, isWithin } from './field-names.js';
import type { FoundList } from './find-lists.js';
import { certainLevel, isOwnLevel, levelColumns, type LevelColumn } from './level-columns.js';
import { changeColumn, provedChange } from './propose-change.js';
import { timeColumn } from './propose-units-and-time.js';
import { UNNAMED, type NamedPairs } from './propose-pairs.js';
import { pricesOf, type Prices } from './propose-prices.js';

/** A map, and what it promises. */
export interface BuiltMap {
  readonly map: string;
  /** What a person has to look at, because the payload does not say it. */
  readonly doubts: readonly string[];
  /** How well its levels do. */
  readonly score: number;
  /** Whether the list is of a day before. */
  readonly isPast: boolean;
  /** The day that the list is of, if it says so. */
  readonly day: string;
  readonly toProve: string | undefined;
  /** Whether a placeholder stands in it. */
  readonly isOpen: boolean;
  /** The levels that readers have to find, by pair. */
  readonly levels: ReadonlyMap<string, readonly number[]>;
}

/** How the figures of a list are read. */
export interface Figures {
  readonly number: ToNumber;
  /** The decimal sign, where only the levels tell it. */
  readonly decimal: ',' | undefined;
}

const DAY_DOUBT = 'the map names a day: it will not follow to the next one';
/** So many items have to fit a currency that nothing states. */
const MIN_PROOF_ITEMS = 3;

/** Whether a pair is there several times with different levels: which one counts, only a time would tell. */
function hasRivals({ named }: NamedPairs, { values }: Column): boolean {
  const levels = new Map<string, string>();
  return named.some(({ base, quote = '' }, index) => {
    const [pair, level] = [`${base}/${quote}`, textOf(values[index])];
    const isRival = base !== '' && level !== '' && (levels.get(pair) ?? level) !== level;
    levels.set(pair, level);
    return isRival;
  });
}

/** The day that a list is of, where a name on the way to it is one: tomorrow it will be another. */
const dayOf = ({ path }: FoundList): string => /(?<![^."])\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '';

/** Whether levels prove what the payload does not state: a currency, or that they are levels. */
function isProved(
  level: LevelColumn,
  { toProve, oneIn, isOpen, named }: NamedPairs,
  prices: Prices | undefined,
  isOnly: boolean,
): boolean {
  const { fit, column } = level;
  const isPlausible = fit.isPlausible || fit.isPlausibleTurned;
  if (oneIn && !(oneIn.includes(column) && (isOwnLevel(level) || isOnly))) return false;
  if (toProve) return named.length >= MIN_PROOF_ITEMS && !!isPlausible && fit.direction !== 0;
  // Two prices of that name are levels, also where there is only one.
  return !isOpen || !!isPlausible || (prices !== undefined && !prices.doubts.length && isPlausible === undefined);
}

/** The levels that a map promises, by pair. */
function promisedLevels(
  { column, nominal, fit }: LevelColumn,
  prices: Prices | undefined,
  { named }: NamedPairs,
  number: ToNumber,
): Map<string, number[]> {
  const levels = new Map<string, number[]>();
  named.forEach(({ base, quote = UNNAMED }, index) => {
    const at = ({ values }: Column): number => number(values[index]);
    const middle = prices ? (at(prices.bid) + at(prices.ask)) / 2 : at(column);
    const level = middle / number(nominal?.values[index] ?? 1);
    const pair = fit.direction < 0 ? `${quote}/${base}` : `${base}/${quote}`;
    levels.set(pair, [...(levels.get(pair) ?? []), level]);
  });
  return levels;
}

/** The map of a list by one way to name its pairs; undefined when its items have no level that is certain. */
export function buildMap(
  list: FoundList,
  columns: readonly Column[],
  pairs: NamedPairs,
  { number, decimal }: Figures,
): BuiltMap | undefined {
  if (pairs.named.every(({ base, quote }) => base === quote)) return undefined;
  const around = columnsAround(list, true);
  const levels = levelColumns(columns, around, pairs, number);
  const isLevel = (column: Column): boolean => levels.some((one) => one.column === column);
  const prices = pricesOf(columns.filter(isLevel), number);
  const isOnly = columns.length <= pairs.columns.length + 1;
  const certain = certainLevel(levels, isOnly, (column) => !!provedChange(column, columns, number));
  const value = certain && (isOwnLevel(certain) || !prices) ? certain : undefined;
  const level = value ?? (prices && levels.find(({ column }) => column === prices.bid));
  const listNames = { names: list.path.split('.') };
  // A list of one side alone is half of the truth.
  if (!level || (!prices && isSide(listNames)) || !isProved(level, pairs, prices, isOnly)) return undefined;
  const { fit, nominal, score } = level;
  if (decimal && !fit.isPlausible && !fit.isPlausibleTurned) return undefined;
  const taken = [...pairs.columns, level.column, nominal, prices?.bid, prices?.ask];
  const rest = columns.filter((column) => !taken.includes(column));
  const time = timeColumn(rest, around);
  if (!(time && rest.includes(time)) && hasRivals(pairs, level.column)) return undefined;
  const day = dayOf(list);
  const change = changeColumn(value?.column, rest, number);
  const clauses: [string, string | undefined][] = [
    ['value', value?.column.path],
    ['bid', prices?.bid.path],
    ['ask', prices?.ask.path],
    [change?.key ?? 'change', change?.column.path],
    ['previous', rest.find((column) => isLevel(column) && isNamed('previous', column))?.path],
    ['time', day ? `'${day}'` : time?.path],
    ['nominal', nominal?.path],
    ['decimal', decimal && `'${decimal}'`],
  ];
  const map = [
    ...(list.path ? [`items: ${list.path}`] : []),
    fit.direction < 0 ? pairs.turnedClause : pairs.clause,
    ...clauses.flatMap(([key, path]) => (path ? [`${key}: ${path}`] : [])),
  ].join('; ');
  const unclear = fit.direction === 0 && pairs.doubtIfUnclear ? [pairs.doubtIfUnclear] : [];
  return {
    map,
    doubts: [...pairs.doubts, ...unclear, ...(prices?.doubts ?? []), ...(day ? [DAY_DOUBT] : [])],
    score,
    isPast: isWithin('previous', listNames),
    day,
    toProve: pairs.toProve,
    isOpen: pairs.isOpen,
    levels: promisedLevels(level, value ? undefined : prices, pairs, number),
  };
}
