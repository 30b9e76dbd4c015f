import type { PrintedRate } from '../rates/print-rate.js';

/** 12 steps a second, too small to see: as each has the main thread style and paint. */
const TIMING: KeyframeAnimationOptions = { duration: 1200, easing: 'steps(15)' };
/** How much of the colour there is at its beginning, middle and end, percent. */
const STRENGTHS = [35, 9, 0];

const shownOf = (shown: readonly PrintedRate[], pair: string | undefined): PrintedRate | undefined =>
  shown.find(({ rate }) => rate.pair === pair);

/**
 * Flashes the values in sight that read otherwise than before, once: a colour on the value, never on what moves. Not
 * under reduced motion.
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
    const shown = shownOf(now, key);
    if (!shown || (shownOf(before, key) ?? shown).value === shown.value) continue;
    const backgroundColor = STRENGTHS.map(
      (percent) => `color-mix(in srgb, var(--_${shown.movement}) ${percent}%, transparent)`,
    );
    item.querySelector('.value')?.animate({ backgroundColor }, TIMING);
  }
}
