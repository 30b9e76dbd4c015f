import type { ShownRate } from './shown-rate.js';

const DURATION = 1200;

/**
 * Flashes the values that read otherwise than before, once: a colour on the value, never on what moves. Not under
 * reduced motion.
 */
export function flashChanges(strip: Element, before: readonly ShownRate[], now: readonly ShownRate[]): void {
  if (before === now || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const values = new Map(before.map(({ rate, value }) => [rate.pair, value]));
  for (const { rate, value, movement } of now) {
    if ((values.get(rate.pair) ?? value) === value) continue;
    const backgroundColor = [`color-mix(in srgb, var(--_${movement}) 35%, transparent)`, 'transparent'];
    const element = strip.querySelector(`[data-key="${rate.pair}"] .value`);
    element?.animate({ backgroundColor }, { duration: DURATION, easing: 'ease-out' });
  }
}
