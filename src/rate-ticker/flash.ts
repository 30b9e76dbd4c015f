import type { PrintedRate } from '../rates/print-rate.js';

/** 12 steps a second, too small to see: each step makes the main thread recalculate style and paint. */
const TIMING: KeyframeAnimationOptions = { duration: 1200, easing: 'steps(15)' };
/** Strength of the colour at the start, middle and end, percent. */
const STRENGTHS = [35, 9, 0];

/** What may be seen to change. */
const FIGURES = ['value', 'bid', 'ask'] as const;

const findPair = (printed: readonly PrintedRate[], pair: string | undefined): PrintedRate | undefined =>
  printed.find(({ rate }) => rate.pair === pair);

/**
 * Flashes the values in sight whose text changed, once: the colour is on the value, not on what moves, as WebKit would
 * otherwise animate the whole strip on the main thread. Not under reduced motion.
 *
 * @param items - the elements in sight, each with the name of its pair as `data-key`
 */
export function flashChanges(
  items: readonly HTMLElement[],
  before: readonly PrintedRate[],
  now: readonly PrintedRate[],
): void {
  if (before === now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const item of items) {
    const { key } = item.dataset;
    const current = findPair(now, key);
    const last = findPair(before, key);
    if (!current || !last || FIGURES.every((figure) => last[figure] === current[figure])) continue;
    const backgroundColor = STRENGTHS.map(
      (percent) => `color-mix(in srgb, var(--_${current.movement}) ${percent}%, transparent)`,
    );
    try {
      item.querySelector('.value')?.animate({ backgroundColor }, TIMING);
    } catch {
      // A page may have put something else in place of `animate`; the value is there without a flash.
    }
  }
}
