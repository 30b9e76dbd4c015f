import type { Movement } from '../rates/change.js';
import type { PrintedRate } from '../rates/print-rate.js';

/** How strong the colour is. It neither fades nor fades in steps: each frame of that is styled and painted anew. */
const STRENGTH = '25%';

/** A time of CSS, such as `1.2s` or `300ms`, in ms; 0 for anything else. */
function parseTime(text: string): number {
  const [, number, unit] = /^\s*([\d.]+)(m?s)\s*$/.exec(text) ?? [];
  return Number(number ?? 0) * (unit === 's' ? 1000 : 1) || 0;
}

/**
 * Flashes values that change, once: the colour is on the value, not on what moves, as WebKit would otherwise animate the
 * whole strip on the main thread. No animation either: near its end, each frame has its style recalculated (Chromium
 * 156: 2 ms more for each update). Not under reduced motion.
 */
export class Flash {
  /** The printed rates of the last update. */
  #last: readonly PrintedRate[] = [];
  /** What ends the flash of each value. */
  readonly #timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

  /**
   * Flashes those that changed with this update.
   *
   * @param items - gives the elements in sight, each with the name of its pair as `data-key`
   */
  show(items: () => readonly HTMLElement[], printed: readonly PrintedRate[]): void {
    if (this.#last === printed) return;
    this.#last = printed;
    const movements = new Map<string | undefined, Movement>();
    for (const { rate, movement, news } of printed) if (news === 'changed') movements.set(rate.pair, movement);
    if (!movements.size || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const changed = items().filter(({ dataset }) => movements.has(dataset['key']));
    const duration = changed[0] ? parseTime(getComputedStyle(changed[0]).getPropertyValue('--_flash-duration')) : 0;
    if (!duration) return;
    for (const item of changed) {
      const value = item.querySelector<HTMLElement>('.value');
      if (value) this.#flash(value, movements.get(item.dataset['key'])!, duration);
    }
  }

  #flash(value: HTMLElement, movement: Movement, duration: number): void {
    const colour = `color-mix(in srgb, var(--ca-rate-ticker-flash, var(--_${movement})) ${STRENGTH}, transparent)`;
    // A page may have a ground of its own for the part `value`.
    value.style.setProperty('background-color', colour, 'important');
    clearTimeout(this.#timers.get(value));
    this.#timers.set(
      value,
      setTimeout(() => (value.style.backgroundColor = ''), duration),
    );
  }
}
