const DURATION = 300;

/** A short way that slows down to its end. Another one takes up what is left of it. */
export class Glide {
  /** px still to go, signed. */
  left = 0;
  readonly #move: (px: number) => void;
  readonly #end: () => void;
  #frame = 0;

  /**
   * @param move - goes on by so many px
   * @param end - told when it is there
   */
  constructor(move: (px: number) => void, end: () => void) {
    this.#move = move;
    this.#end = end;
  }

  /** Goes so many px more. */
  go(px: number): void {
    cancelAnimationFrame(this.#frame);
    const way = (this.left += px);
    const start = performance.now();
    const step = (now: number): void => {
      const rest = 1 - Math.min(1, Math.max(0, now - start) / DURATION);
      const left = way * rest ** 3;
      this.#move(this.left - left);
      this.left = left;
      if (rest) this.#frame = requestAnimationFrame(step);
      else this.#end();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stops where it is, without a word. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.left = 0;
  }
}
