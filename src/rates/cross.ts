import { pairName, type Pair } from './pair.js';
import { isLevel } from './rate.js';

/** One level of a pair at one time. */
export interface Level {
  readonly value: number;
  /** Epoch ms. */
  readonly time?: number | undefined;
  /** Whether a change led to it: that is mostly rounded, so the level's last figures are not known. */
  readonly isDerived?: boolean | undefined;
}

/** Levels by pair name. */
export type LevelBook = ReadonlyMap<string, Pair & Level>;

function leg(book: LevelBook, base: string, quote: string): Level | undefined {
  const direct = book.get(pairName({ base, quote }));
  if (direct) return direct;
  const inverted = book.get(pairName({ base: quote, quote: base }));
  return inverted && { value: 1 / inverted.value, time: inverted.time, isDerived: inverted.isDerived };
}

function cross(book: LevelBook, { base, quote }: Pair): Level | undefined {
  for (const known of book.values()) {
    for (const common of [known.base, known.quote]) {
      const first = leg(book, base, common);
      const second = first && leg(book, common, quote);
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
 * The level of a pair: direct, else inverted, else crossed through one common currency; none when the book cannot
 * tell, or when figures so far apart meet that no number holds the result. A crossed level is as old as its older leg.
 */
export function levelOf(book: LevelBook, pair: Pair): Level | undefined {
  const level = leg(book, pair.base, pair.quote) ?? cross(book, pair);
  return level && isLevel(level.value) ? level : undefined;
}
