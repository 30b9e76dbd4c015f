import { pairName, type Pair } from './pair.js';
import { isLevel } from './rate.js';

/** One level of a pair at one time. */
export interface Level {
  readonly value: number;
  /** Epoch ms. */
  readonly time?: number | undefined;
  /** Whether it was computed from a stated change. That is mostly rounded, so the level's last figures are unknown. */
  readonly isDerived?: boolean | undefined;
}

/** Levels by pair name. */
export type Levels = ReadonlyMap<string, Pair & Level>;

/** A pair's direct or inverted level. */
function legOf(levels: Levels, base: string, quote: string): Level | undefined {
  const direct = levels.get(pairName({ base, quote }));
  if (direct) return direct;
  const inverted = levels.get(pairName({ base: quote, quote: base }));
  return inverted && { value: 1 / inverted.value, time: inverted.time, isDerived: inverted.isDerived };
}

function crossOf(levels: Levels, { base, quote }: Pair): Level | undefined {
  for (const known of levels.values()) {
    for (const common of [known.base, known.quote]) {
      const first = legOf(levels, base, common);
      const second = first && legOf(levels, common, quote);
      if (!second) continue;
      const times = [first.time, second.time].filter((time) => time !== undefined);
      return {
        value: first.value * second.value,
        time: times.length ? Math.min(...times) : undefined,
        isDerived: first.isDerived || second.isDerived,
      };
    }
  }
  return undefined;
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
