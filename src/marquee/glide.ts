const DURATION_MS = 300;

/** A short movement that slows down to its end. A further one adds to the distance that is left. */
export class Glide {
  /** Signed distance still to go, px. */
  left = 0;
  readonly #move: (px: number) => void;
  readonly #onEnd: () => void;
  #frame = 0;

  /**
   * @param move - moves on by some px
   * @param onEnd - called once the whole distance is done
   */
  constructor(move: (px: number) => void, onEnd: () => void) {
    this.#move = move;
    this.#onEnd = onEnd;
  }

  /** Adds a signed distance, px. */
  go(px: number): void {
    cancelAnimationFrame(this.#frame);
    const distance = (this.left += px);
    const start = performance.now();
    const step = (now: number): void => {
      const rest = 1 - Math.min(1, Math.max(0, now - start) / DURATION_MS);
      const left = distance * rest ** 3;
      this.#move(this.left - left);
      this.left = left;
      if (rest) this.#frame = requestAnimationFrame(step);
      else this.#onEnd();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stops here, without calling `onEnd`. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.left = 0;
  }
}
