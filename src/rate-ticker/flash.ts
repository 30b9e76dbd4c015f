import type { ShownRate } from './shown-rate.js';

const DURATION = 1200;

/**
 * Flashes the values in sight that read otherwise than before, once: a colour on the value, never on what moves. Not
 * under reduced motion.
 *
 * @param items - the elements in sight, each with the name of its pair as `data-key`
 */
export function flashChanges(items: readonly HTMLElement[], before: readonly ShownRate[], now: readonly ShownRate[]): void {
  if (before === now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const values = new Map(before.map(({ rate, value }) => [rate.pair, value]));
  const shown = new Map(now.map((one) => [one.rate.pair, one]));
  for (const item of items) {
    const { rate, value, movement } = shown.get(item.dataset['key']!) ?? {};
    if (!rate || (values.get(rate.pair) ?? value) === value) continue;
    const backgroundColor = [`color-mix(in srgb, var(--_${movement}) 35%, transparent)`, 'transparent'];
    item.querySelector('.value')?.animate({ backgroundColor }, { duration: DURATION, easing: 'ease-out' });
  }
}
