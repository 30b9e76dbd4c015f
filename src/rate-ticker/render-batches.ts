/** Minimum number of rates in the first rendering. */
const MIN_INITIAL_RATES = 12;
/** Pixels of the window's width for each further rate of the first rendering. */
const PX_PER_RATE = 120;
/** How long the first frames of the moving strip are left alone, ms. */
const FIRST_BATCH_DELAY_MS = 50;
/** Rates of each later batch: few enough for a short task. */
const BATCH_SIZE = 50;

/** Renders a long list in batches, so that the strip moves soon and no task is long. */
export class RenderBatches {
  /** Number of rates to render: at first about as many as fill the window. */
  count: number = Math.max(MIN_INITIAL_RATES, Math.ceil((globalThis.innerWidth || 0) / PX_PER_RATE));
  readonly #requestUpdate: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(requestUpdate: () => void) {
    this.#requestUpdate = requestUpdate;
  }

  /** Renders the next batch soon, when there is more to render. */
  scheduleNext(total: number): void {
    if (this.count >= total || this.#timer) return;
    const renderNext = (): void => {
      this.#timer = undefined;
      this.count += BATCH_SIZE;
      this.#requestUpdate();
    };
    this.#timer = setTimeout(renderNext, this.count < BATCH_SIZE ? FIRST_BATCH_DELAY_MS : 0);
  }
}
