import { Marquee, type Plan } from '../marquee/marquee.js';
import { watchStrip } from '../marquee/watch-strip.js';

/** The strip's pace, px per second. */
const SPEED = 50;

/** Moves the strip that an element renders, for as long as it renders one. */
export class Strip {
  readonly #replan: () => void;
  #element: HTMLElement | undefined;
  #marquee: Marquee | undefined;
  #release: (() => void) | undefined;

  /** @param replan - called when other segments are needed than those rendered */
  constructor(replan: () => void) {
    this.#replan = replan;
  }

  /** What is to be rendered. */
  get plan(): Plan | undefined {
    return this.#marquee?.plan;
  }

  /** Takes up what was rendered. To be called after each rendering. */
  take(root: ParentNode, isPaused: boolean): void {
    const element = root.querySelector<HTMLElement>('.strip') ?? undefined;
    if (element !== this.#element) this.#change(element);
    this.#marquee?.[isPaused ? 'pause' : 'resume']('user');
    this.#marquee?.update([...root.querySelectorAll<HTMLElement>('.segment')]);
  }

  /** Stops moving and watching. */
  end(): void {
    this.#change(undefined);
  }

  #change(element: HTMLElement | undefined): void {
    this.#release?.();
    this.#marquee?.destroy();
    this.#element = element;
    this.#marquee = element && new Marquee(element, this.#replan);
    this.#marquee?.move({ speed: SPEED, direction: 'auto', fill: 'spread' });
    this.#release = element && watchStrip(element, this.#marquee!);
  }
}
