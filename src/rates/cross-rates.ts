import { pairName, type Pair } from './pair.js';
import { isLevel } from './rate.js';

/** One level of a pair at one time. */
export interface Level {
  readonly value: number;
  readonly bid?: number | undefined;
  readonly ask?: number | undefined;
  /** Epoch ms. */
  readonly time?: number | undefined;
  /** Whether it was computed from a stated change. That is mostly rounded, so the level's last figures are unknown. */
  readonly isDerived?: boolean | undefined;
}

/** Levels by pair name. */
export type Levels = ReadonlyMap<string, Pair & Level>;

/** A pair's direct or inverted level. Inverting swaps the two prices: who buys one currency sells the other. */
function legOf(levels: Levels, base: string, quote: string): Level | undefined {
  const direct = levels.get(pairName({ base, quote }));
  if (direct) return direct;
  const inverted = levels.get(pairName({ base: quote, quote: base }));
  if (!inverted) return undefined;
  const { value, bid, ask, time, isDerived } = inverted;
  return { value: 1 / value, bid: ask && 1 / ask, ask: bid && 1 / bid, time, isDerived };
}

/** The currencies that each currency has a level with. */
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** One index for each map of levels: a search through all levels for each wanted pair took 17 s at 20,000 rows. */
const indexes = new WeakMap<Levels, Neighbours>();

function neighboursOf(levels: Levels): Neighbours {
  const known = indexes.get(levels);
  if (known) return known;
  const index = new Map<string, Set<string>>();
  const link = (code: string, other: string): void => void index.set(code, (index.get(code) ?? new Set()).add(other));
  for (const { base, quote } of levels.values()) {
    link(base, quote);
    link(quote, base);
  }
  indexes.set(levels, index);
  return index;
}

/** The currency through which a pair is crossed: the first that both have a level with. */
function commonCurrency(levels: Levels, { base, quote }: Pair): string | undefined {
  const index = neighboursOf(levels);
  const [fewer, more] = [index.get(base), index.get(quote)].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
  for (const code of fewer ?? []) if (more?.has(code)) return code;
  return undefined;
}

function crossOf(levels: Levels, pair: Pair): Level | undefined {
  const common = commonCurrency(levels, pair);
  const first = common && legOf(levels, pair.base, common);
  const second = first && legOf(levels, common, pair.quote);
  if (!second) return undefined;
  const times = [first.time, second.time].filter((time) => time !== undefined);
  return {
    value: first.value * second.value,
    bid: first.bid && second.bid && first.bid * second.bid,
    ask: first.ask && second.ask && first.ask * second.ask,
    time: times.length ? Math.min(...times) : undefined,
    isDerived: first.isDerived || second.isDerived,
  };
}

/**
 * The level of a pair: direct, else inverted, else crossed through one common currency. A crossed level is as old as
 * its older leg.
 *
 * @returns undefined when the levels do not give the pair, or when the result is no finite number above zero
 */
export function levelOf(levels: Levels, pair: Pair): Level | undefined {
  const level = legOf(levels, pair.base, pair.quote) ?? crossOf(levels, pair);
  return level && isLevel(level.value) ? level : undefined;
}
