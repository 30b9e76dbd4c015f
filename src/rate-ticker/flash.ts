import type { ShownRate } from './shown-rate.js';

/** Ease-out in steps too small to see: each frame that changes has the main thread style and paint, 12 a second is enough. */
const TIMING: KeyframeAnimationOptions = { duration: 1200, easing: 'steps(15)' };
const STRENGTHS = [35, 9, 0];

const of = (shown: readonly ShownRate[], pair: string | undefined): ShownRate | undefined =>
  shown.find(({ rate }) => rate.pair === pair);

/**
 * Flashes the values in sight that read otherwise than before, once: a colour on the value, never on what moves. Not
 * under reduced motion.
 *
 * @param items - the elements in sight, each with the name of its pair as `data-key`
 */
export function flashChanges(items: readonly HTMLElement[], before: readonly ShownRate[], now: readonly ShownRate[]): void {
  if (before === now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const item of items) {
    const { key } = item.dataset;
    const shown = of(now, key);
    if (!shown || (of(before, key) ?? shown).value === shown.value) continue;
    const backgroundColor = STRENGTHS.map((percent) => `color-mix(in srgb, var(--_${shown.movement}) ${percent}%, transparent)`);
    item.querySelector('.value')?.animate({ backgroundColor }, TIMING);
  }
}
