import { Marquee } from './marquee.js';
import type { Motion, Plan } from './plan.js';
import { watchStrip } from './watch-strip.js';

/** Moves the strip that an element renders, for as long as it renders one and is in the page. */
export class Strip {
  readonly #host: Element;
  readonly #replan: () => void;
  #element: HTMLElement | undefined;
  #marquee: Marquee | undefined;
  #motion: Motion | undefined;
  #release: (() => void) | undefined;

  /**
   * @param host - the element that renders the strip
   * @param replan - called when other segments are needed than those rendered
   */
  constructor(host: Element, replan: () => void) {
    this.#host = host;
    this.#replan = replan;
  }

  /** What moves it, once it is rendered. */
  get marquee(): Marquee | undefined {
    return this.#marquee;
  }

  /** What is to be rendered. */
  get plan(): Plan | undefined {
    return this.#marquee?.plan;
  }

  /** Takes up what was rendered, and how it is to move. To be called after each rendering. */
  take(root: ParentNode, motion: Motion, isPaused: boolean): void {
    const strip = root.querySelector<HTMLElement>('.strip');
    // A rendering may come when the host has left already.
    const element = strip && this.#host.isConnected ? strip : undefined;
    if (element !== this.#element) this.#change(element);
    const { speed, direction, fill } = motion;
    const moves = this.#motion;
    if (moves?.speed !== speed || moves.direction !== direction || moves.fill !== fill) this.#marquee?.move(motion);
    this.#motion = motion;
    this.#marquee?.[isPaused ? 'pause' : 'resume']('user');
    this.#marquee?.update([...root.querySelectorAll<HTMLElement>('.segment')]);
  }

  /**
   * To be called when the host left the page: stops moving and watching, as animations hold what they animate. A host
   * that was only moved goes on.
   */
  leave(): void {
    queueMicrotask(() => this.#host.isConnected || this.#change(undefined));
  }

  /** Lets go of all that belongs to the document that the host was in. The next `take` starts anew. */
  end(): void {
    this.#change(undefined);
  }

  #change(element: HTMLElement | undefined): void {
    this.#release?.();
    this.#marquee?.destroy();
    this.#element = element;
    this.#motion = undefined;
    this.#marquee = element && new Marquee(element, this.#replan);
    this.#release = element && watchStrip(element, this.#marquee!);
  }
}
