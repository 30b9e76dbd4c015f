/*
 * A `map` for rates of no known family: guessed by names and values, kept only where the readers find what it promises.
 */
import { textOf } from '../../payload/json.js';
import { readPayload } from '../../rates/formats/read-payload.js';
import { columnsAround, columnsOf, type Column } from './columns.js';
import { isNamed, isSide, isWithin } from './field-names.js';
import { findLists, type FoundList } from './find-lists.js';
import { certainLevel, isOwnLevel, levelColumns } from './level-columns.js';
import { changeColumn, numbersOf, isTimes, pricesOf, provedChange, timePath } from './propose-fields.js';
import { pairsOf, type NamedPairs } from './propose-pairs.js';

/** A map that was tried, and how well it did. */
export interface ProposedMap {
  readonly map: string;
  /** Number of quotes, or headlines, that it gives. */
  readonly count: number;
  /** What a person has to look at, because the payload does not say it. */
  readonly doubts: readonly string[];
}

/** A map of a list by one way to name its pairs, and how well its levels do. */
interface ScoredMap extends ProposedMap {
  readonly score: number;
  /** Whether the list is of a day before. */
  readonly isPast: boolean;
  /** The day that the list is of, if it says so. */
  readonly day: string;
  readonly toProve: string | undefined;
  /** Whether a placeholder stands in it. */
  readonly isOpen: boolean;
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
const dayOf = ({ path }: FoundList): string => /(^|\.|")\d{4}-\d\d-\d\d/.exec(path)?.[0].replace(/^[."]/, '') ?? '';

/** The map of a list by one way to name its pairs; undefined when its items have no level that is certain. */
function mapOf(list: FoundList, columns: readonly Column[], pairs: NamedPairs): Omit<ScoredMap, 'count'> | undefined {
  const number = numbersOf(columns);
  const around = columnsAround(list);
  const levels = levelColumns(columns, around, pairs, number);
  const isLevel = (column: Column): boolean => levels.some((one) => one.column === column);
  const prices = pricesOf(columns.filter(isLevel), number);
  const isOnly = columns.length <= pairs.columns.length + 1;
  const certain = certainLevel(levels, isOnly, (column) => !!provedChange(column, columns, number));
  const value = certain && (isOwnLevel(certain) || !prices) ? certain : undefined;
  const level = value ?? (prices && levels.find(({ column }) => column === prices.bid));
  if (!level) return undefined;
  const { fit, nominal, score } = level;
  if (pairs.isOpen && !fit.isPlausible && !fit.isPlausibleTurned) return undefined;
  const listNames = { names: list.path.split('.') };
  // A list of one side alone is half of the truth.
  if (!prices && isSide(listNames)) return undefined;
  if (pairs.oneIn && pairs.oneIn !== level.column) return undefined;
  if (
    pairs.toProve &&
    !(pairs.named.length >= MIN_PROOF_ITEMS && (fit.isPlausible || fit.isPlausibleTurned) && fit.direction)
  )
    return undefined;
  const clause = fit.direction < 0 ? pairs.turnedClause : pairs.clause;
  const unclear = fit.direction === 0 && pairs.doubtIfUnclear ? [pairs.doubtIfUnclear] : [];
  const taken = [...pairs.columns, level.column, prices?.bid, prices?.ask];
  const rest = columns.filter((column) => !taken.includes(column) && column.path !== nominal);
  if (!rest.some(isTimes) && hasRivals(pairs, level.column)) return undefined;
  const change = changeColumn(value?.column, rest, number);
  const clauses: [string, string | undefined][] = [
    ['value', value?.column.path],
    ['bid', prices?.bid.path],
    ['ask', prices?.ask.path],
    [change?.key ?? 'change', change?.column.path],
    ['previous', rest.find((column) => isLevel(column) && isNamed('previous', column))?.path],
    ['time', timePath(rest, around)],
    ['nominal', nominal],
  ];
  const map = [
    ...(list.path ? [`items: ${list.path}`] : []),
    clause,
    ...clauses.flatMap(([key, path]) => (path ? [`${key}: ${path}`] : [])),
  ].join('; ');
  const doubts = [...pairs.doubts, ...unclear, ...(prices?.doubts ?? []), ...(dayOf(list) && [DAY_DOUBT])];
  const { toProve, isOpen } = pairs;
  return { map, doubts, score, isPast: isWithin('previous', listNames), day: dayOf(list), toProve, isOpen };
}

/** Whether a map is to be preferred: of today, with more quotes, fewer doubts, better levels. */
function isBetter(one: ScoredMap, other: ScoredMap): boolean {
  const differences = [
    Number(other.isPast) - Number(one.isPast),
    one.day && other.day ? one.day.localeCompare(other.day) : 0,
    one.count - other.count,
    other.doubts.length - one.doubts.length,
    one.score - other.score,
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}

/**
 * A map for the rates of a payload; undefined when none gives any.
 *
 * @param payload - parsed JSON, or text
 * @param tree - what a map leads through: the same JSON, or the tree of XML or of a table
 */
export async function proposeRateMap(payload: unknown, tree: unknown): Promise<ProposedMap | undefined> {
  let best: ScoredMap | undefined;
  for (const list of findLists(tree)) {
    const columns = columnsOf(list);
    const maps = pairsOf(tree, list, columns).flatMap((pairs) => mapOf(list, columns, pairs) ?? []);
    const proved = new Set(maps.flatMap(({ toProve }) => toProve ?? []));
    // Of several currencies that levels fit, none is certain.
    const certain = maps.filter(({ toProve }) => !toProve || proved.size === 1);
    const closed = certain.filter(({ isOpen }) => !isOpen);
    for (const map of closed.length ? closed : certain) {
      const scored = { ...map, count: await countQuotes(payload, map.map) };
      if (scored.count && (!best || isBetter(scored, best))) best = scored;
    }
  }
  return best;
}

async function countQuotes(payload: unknown, map: string): Promise<number> {
  try {
    return (await readPayload(payload, { map })).quotes.length;
  } catch {
    return 0;
  }
}
