/*
 * A `map` for JSON of no known family: guessed by names and values, kept only where the readers find what it promises.
 */
import { readPayload } from '../../rates/formats/read-payload.js';
import type { ToNumber } from '../../rates/formats/numbers.js';
import { isNamed, isNoLevel, isSide, wordsOf } from './field-names.js';
import { columnsOf, findLists, shareOf, type Columns, type FoundList } from './find-lists.js';
import { fitOf, type LevelFit } from './level-fit.js';
import { changePath, nominalPaths, numbersOf, previousPath, pricePaths, timePath } from './propose-fields.js';
import { pairsOf, type NamedPairs } from './propose-pairs.js';

/** A map that was tried, and how well it did. */
export interface ProposedMap {
  readonly map: string;
  /** Number of quotes, or headlines, that it gives. */
  readonly count: number;
  /** What a person has to look at, because the payload does not say it. */
  readonly doubts: readonly string[];
}

/** A column of levels with the units that they are for, and how well it does. */
interface LevelColumn {
  readonly path: string;
  readonly nominal: string | undefined;
  readonly fit: LevelFit;
  readonly score: number;
}

/** What counts for a column of levels: its name, and whether the figures can be levels of these currencies. */
const SCORE = { named: 4, plausible: 5, past: -3, price: -2, noLevel: -6, nominal: 1 };
/** The share of the items that must have a level. */
const MIN_SHARE = 0.7;

/** Columns of units, or of an amount that a level of the same name is for: `amount` beside `relationalAmount`. */
function scoreOfNominal(nominal: string | undefined, path: string): number {
  if (!nominal) return 0;
  return isNamed('nominal', nominal) || wordsOf(path).includes(wordsOf(nominal)) ? SCORE.nominal : -SCORE.nominal;
}

/** How columns do as the levels of pairs, with and without the units that another column names; the best first. */
function levelColumns(columns: Columns, pairs: NamedPairs, number: ToNumber): LevelColumn[] {
  const isPositive = (value: unknown): boolean => number(value) > 0;
  const numeric = [...columns].filter(
    ([path, values]) => !pairs.paths.includes(path) && shareOf(values, isPositive) > MIN_SHARE,
  );
  const candidates = numeric.flatMap(([path, values]) =>
    [...nominalPaths(columns), undefined].flatMap((nominal) => {
      if (nominal === path) return [];
      const units = nominal ? columns.get(nominal)! : [];
      const levelAt = (index: number): number => number(values[index]) / (nominal ? number(units[index]) : 1);
      const fit = fitOf(pairs.named.map((pair, index) => ({ ...pair, level: levelAt(index) })));
      const isPlausible = fit.isPlausible || (pairs.canTurn && fit.isPlausibleTurned);
      if (isPlausible === false) return [];
      const score =
        (isPlausible ? SCORE.plausible : 0) +
        (isNamed('value', path) ? SCORE.named : 0) +
        (isNamed('previous', path) ? SCORE.past : 0) +
        (isSide(path) ? SCORE.price : 0) +
        (isNoLevel(path) ? SCORE.noLevel : 0) +
        scoreOfNominal(nominal, path);
      return [{ path, nominal, fit, score }];
    }),
  );
  return candidates.sort((one, other) => other.score - one.score);
}

/** A map of a list by one way to name its pairs, and how well its levels do. */
interface ScoredMap extends Pick<ProposedMap, 'map' | 'doubts'> {
  readonly score: number;
}

/** The map of a list by one way to name its pairs; undefined when its items have no level. */
function mapOf({ path: items }: FoundList, columns: Columns, pairs: NamedPairs): ScoredMap | undefined {
  const number = numbersOf(columns);
  const levels = levelColumns(columns, pairs, number);
  const isLevel = (path: string): boolean => levels.some((one) => one.path === path);
  const prices = pricePaths(
    [...columns].filter(([path]) => isLevel(path)),
    number,
  );
  const [best] = levels;
  const isOwnLevel = best && isNamed('value', best.path) && !isNoLevel(best.path) && !isSide(best.path);
  const value = best && best.score >= 0 && (isOwnLevel || !prices) ? best : undefined;
  const level = value ?? (prices && levels.find(({ path }) => path === prices.bid));
  if (!level) return undefined;
  const { fit, nominal, score } = level;
  const clause = fit.direction < 0 ? pairs.turnedClause : pairs.clause;
  const isOpen = fit.direction === 0 && pairs.doubtIfUnclear ? [pairs.doubtIfUnclear] : [];
  const taken = [...pairs.paths, level.path, nominal, prices?.bid, prices?.ask];
  const rest = [...columns].filter(([path]) => !taken.includes(path));
  const clauses: [string, string | undefined][] = [
    ['value', value?.path],
    ['bid', prices?.bid],
    ['ask', prices?.ask],
    ['change', changePath(rest)],
    ['previous', previousPath(rest.filter(([path]) => isLevel(path)))],
    ['time', timePath(rest)],
    ['nominal', nominal],
  ];
  const map = [
    ...(items ? [`items: ${items}`] : []),
    clause,
    ...clauses.flatMap(([key, path]) => (path ? [`${key}: ${path}`] : [])),
  ].join('; ');
  return { map, doubts: [...pairs.doubts, ...isOpen, ...(prices?.doubts ?? [])], score };
}

/**
 * A map for the rates of a payload; undefined when none gives any.
 *
 * @param payload - parsed JSON, or text
 * @param tree - what a map leads through: the same JSON, or the tree of XML
 */
export async function proposeRateMap(payload: unknown, tree: unknown): Promise<ProposedMap | undefined> {
  let best: (ProposedMap & ScoredMap) | undefined;
  for (const list of findLists(tree)) {
    const columns = columnsOf(list);
    for (const pairs of pairsOf(columns, list)) {
      const scored = mapOf(list, columns, pairs);
      const count = scored ? await countQuotes(payload, scored.map) : 0;
      if (!scored || !count) continue;
      const isEqual = count === best?.count;
      const isSurer = isEqual && scored.doubts.length < best!.doubts.length;
      const isBetter = isEqual && scored.doubts.length === best!.doubts.length && scored.score > best!.score;
      if (count > (best?.count ?? 0) || isSurer || isBetter) best = { ...scored, count };
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
