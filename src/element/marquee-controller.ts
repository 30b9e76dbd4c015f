import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Marquee } from '../marquee/marquee.js';
import type { Motion, Plan } from '../marquee/plan.js';
import { watchStrip } from '../marquee/watch-strip.js';

/** Moves the strip that an element renders, while the element renders one and is in the page. */
export class MarqueeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #strip: HTMLElement | undefined;
  #marquee: Marquee | undefined;
  #motion: Motion | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What moves the strip; undefined until a strip has been rendered. */
  get marquee(): Marquee | undefined {
    return this.#marquee;
  }

  /** What is to be rendered; undefined until a strip has been rendered. */
  get plan(): Plan | undefined {
    return this.#marquee?.plan;
  }

  /** The items of which some part is in the strip now. */
  get itemsInSight(): readonly HTMLElement[] {
    return this.#marquee?.itemsInSight() ?? [];
  }

  /** Updates to what was rendered, and to how it moves. Call it after each rendering. */
  update(root: ParentNode, motion: Motion, isPaused: boolean): void {
    const strip = root.querySelector<HTMLElement>('.strip');
    // A rendering may come when the host has left the page already.
    const connected = strip && this.#host.isConnected ? strip : undefined;
    if (connected !== this.#strip) this.#setStrip(connected);
    const { speed, direction, fill } = motion;
    const old = this.#motion;
    if (old?.speed !== speed || old.direction !== direction || old.fill !== fill) this.#marquee?.move(motion);
    this.#motion = motion;
    this.#marquee?.[isPaused ? 'pause' : 'resume']('user');
    // All children of the track are segments: to look through a long list for them takes long.
    this.#marquee?.update([...(strip?.firstElementChild?.children ?? [])] as HTMLElement[]);
  }

  /** Stops, as running animations keep what they animate in memory. A host that is only moved in the page goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.reset());
  }

  /** Drops everything that belongs to the document that the host was in. The next `update` starts again. */
  reset(): void {
    this.#setStrip(undefined);
  }

  #setStrip(strip: HTMLElement | undefined): void {
    this.#unwatch?.();
    this.#marquee?.destroy();
    this.#strip = strip;
    this.#motion = undefined;
    this.#marquee = strip && new Marquee(strip, () => this.#host.requestUpdate());
    this.#unwatch = strip && watchStrip(strip, this.#marquee!);
  }
}
