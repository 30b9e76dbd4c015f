/*
 * A `map` for rates of no known family: guessed by names and values, kept only where the readers find what it promises.
 */
import { pairName } from '../../rates/pair.js';
import { readPayload } from '../../rates/formats/read-payload.js';
import { buildMap, type BuiltMap, type Figures } from './build-map.js';
import { columnsOf, type Column } from './columns.js';
import { findLists, type FoundList } from './find-lists.js';
import { hasUnclearCommas, numbersOf } from './propose-units-and-time.js';
import { pairsOf } from './propose-pairs.js';

/** A map that was tried, and how well it did. */
export interface ProposedMap {
  readonly map: string;
  /** Number of quotes, or headlines, that it gives. */
  readonly count: number;
  /** What a person has to look at, because the payload does not say it. */
  readonly doubts: readonly string[];
}

type TriedMap = BuiltMap & ProposedMap;

/** Levels that are the same but for rounding. */
const isSame = (one: number, other: number): boolean => Math.abs(one / other - 1) < 1e-9;

/** A map with what the readers find by it; undefined where that is not what it promises. */
async function tryMap(payload: unknown, built: BuiltMap): Promise<TriedMap | undefined> {
  // Readers take some names for units, which a map can tell them not to do.
  for (const map of [built.map, ...(/; nominal: /.test(built.map) ? [] : [`${built.map}; nominal: '1'`])]) {
    const quotes = await readPayload(payload, { map }).then(
      (result) => result.quotes,
      () => [],
    );
    const isKept = quotes.every((quote) =>
      built.levels.get(pairName(quote))?.some((level) => isSame(level, quote.value)),
    );
    // Lists are looked into up to a number of items.
    if (quotes.length && (isKept || quotes.length > built.levels.size))
      return { ...built, map, count: new Set(quotes.map(pairName)).size };
  }
  return undefined;
}

const hasStar = ({ map }: TriedMap): boolean => /^items: [^;]*\*/.test(map);

/** Whether a map is to be preferred: of today, with more quotes, fewer doubts, a plain list, better levels. */
function isBetter(one: TriedMap, other: TriedMap): boolean {
  const differences = [
    Number(other.isPast) - Number(one.isPast),
    one.day && other.day ? one.day.localeCompare(other.day) : 0,
    one.count - other.count,
    other.doubts.length - one.doubts.length,
    Number(hasStar(other)) - Number(hasStar(one)),
    one.score - other.score,
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}

/** The maps of a list that are certain: those with a placeholder only where there is no other. */
function certainMaps(tree: unknown, list: FoundList, columns: readonly Column[], figures: Figures): BuiltMap[] {
  const maps = pairsOf(tree, list, columns).flatMap((pairs) => buildMap(list, columns, pairs, figures) ?? []);
  const proved = new Set(maps.flatMap(({ toProve }) => toProve ?? []));
  // Of several currencies that levels fit, none is certain.
  const certain = maps.filter(({ toProve }) => !toProve || proved.size === 1);
  const closed = certain.filter(({ isOpen }) => !isOpen);
  return closed.length ? closed : certain;
}

/**
 * A map for the rates of a payload; undefined when none gives any.
 *
 * @param payload - parsed JSON, or text
 * @param tree - what a map leads through: the same JSON, or the tree of XML or of a table
 */
export async function proposeRateMap(payload: unknown, tree: unknown): Promise<ProposedMap | undefined> {
  let best: TriedMap | undefined;
  for (const list of findLists(tree)) {
    const columns = columnsOf(list);
    let maps = certainMaps(tree, list, columns, { number: numbersOf(columns), decimal: undefined });
    if (!maps.length && hasUnclearCommas(columns)) {
      maps = certainMaps(tree, list, columns, { number: numbersOf(columns, ','), decimal: ',' });
    }
    for (const built of maps) {
      const tried = await tryMap(payload, built);
      if (tried && (!best || isBetter(tried, best))) best = tried;
    }
  }
  return best;
}
