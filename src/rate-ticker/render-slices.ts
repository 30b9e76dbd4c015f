import type { PrintedRate } from '../rates/print-rate.js';

/** Minimum number of rates in the first rendering. */
const MIN_INITIAL_RATES = 12;
/** Pixels of the window's width for each further rate of the first rendering. */
const PX_PER_RATE = 120;
/** How long the first frames of the moving strip are left alone, ms. */
const FIRST_DELAY_MS = 50;
/** Rates that a long list grows by at a time: few enough for a short task. */
const GROWTH = 50;

/** Minimum number of rates out of sight that are brought up to date at a time. */
const MIN_SLICE = 25;
/** Maximum number of slices of an update. */
const MAX_SLICES = 8;
/** How long a busy browser may put off a slice, ms: the last of eight comes within a quarter of a second. */
const MAX_SLICE_DELAY_MS = 30;

/** Has `run` called in an idle moment, soon in any case. Safari has no idle callbacks (WebKit bug 164193). */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: MAX_SLICE_DELAY_MS });
  else setTimeout(run, MAX_SLICE_DELAY_MS);
}

/**
 * Renders a long list in slices, so that no task is long: at first about as many rates as fill the window, and of an
 * update what is in sight; the others follow.
 */
export class RenderSlices {
  readonly #requestUpdate: () => void;
  /** What is rendered. */
  #rendered: readonly PrintedRate[] = [];
  #count = Math.max(MIN_INITIAL_RATES, Math.ceil((globalThis.innerWidth || 0) / PX_PER_RATE));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSliceDue = false;

  constructor(requestUpdate: () => void) {
    this.#requestUpdate = requestUpdate;
  }

  /**
   * What to render now. A rate that is the same object as before need not be rendered again.
   *
   * @param items - the whole list
   * @param inSight - gives the elements that come first, each with the name of its pair as `data-key`
   */
  render(items: readonly PrintedRate[], inSight: () => readonly HTMLElement[]): readonly PrintedRate[] {
    const before = this.#rendered;
    const isSameList = before.length === Math.min(items.length, this.#count) && hasSamePairs(before, items);
    this.#rendered = isSameList ? this.#nextSlice(items, inSight) : items.slice(0, this.#count);
    return this.#rendered;
  }

  /** Has what is left rendered soon. Call it after each rendering. */
  scheduleNext(items: readonly PrintedRate[]): void {
    if (this.#count < items.length && !this.#timer) {
      this.#timer = setTimeout(() => this.#grow(), this.#count < GROWTH ? FIRST_DELAY_MS : 0);
    }
    if (this.#isSliceDue || this.#rendered.every((item, index) => item === items[index])) return;
    this.#isSliceDue = true;
    whenIdle(() => {
      this.#isSliceDue = false;
      this.#requestUpdate();
    });
  }

  #grow(): void {
    this.#timer = undefined;
    this.#count += GROWTH;
    this.#requestUpdate();
  }

  /** The rates that are rendered, those in sight and the next others brought up to date. */
  #nextSlice(items: readonly PrintedRate[], inSight: () => readonly HTMLElement[]): readonly PrintedRate[] {
    const before = this.#rendered;
    let left = Math.max(MIN_SLICE, Math.ceil(before.length / MAX_SLICES));
    const changed = items.filter((item, index) => before[index] && item !== before[index]);
    if (changed.length <= left) return items.slice(0, before.length);
    const first = new Set(inSight().map(({ dataset }) => dataset['key']?.split(' ')[0]));
    left -= changed.filter(({ rate }) => first.has(rate.pair)).length;
    return before.map((item, index) => {
      const next = items[index]!;
      return item !== next && (first.has(next.rate.pair) || left-- > 0) ? next : item;
    });
  }
}

const hasSamePairs = (before: readonly PrintedRate[], items: readonly PrintedRate[]): boolean =>
  before.every(({ rate }, index) => rate.pair === items[index]!.rate.pair);
