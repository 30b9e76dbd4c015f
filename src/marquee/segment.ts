import { modulo, type Ring, type Span } from './ring.js';

/** A border box as last measured, gap included, px. */
export interface Box {
  inline: number;
  block: number;
}

/** A box in whole px, whatever transforms its ancestors have, until an observer tells it exactly. */
export const boxOf = (element: HTMLElement): Box => ({ inline: element.offsetWidth, block: element.offsetHeight });

/** What a segment holds. */
export interface Item {
  /** What it is of; outlives its element. */
  readonly key: string;
  readonly box: Box;
}

/** How a ring is seen through its strip. */
export interface View {
  readonly ring: Ring;
  /** The strip's size. */
  readonly strip: number;
  /** Ring coordinate at the strip's start edge, px. */
  readonly at: number;
  /** Whether the items go towards the strip's start edge. */
  readonly forward: boolean;
  /** The `translate` value for an offset from the strip's start edge. */
  readonly translate: (px: number) => string;
  /** px per second; 0 stands. */
  readonly pace: number;
  /** Time of the document's timeline, ms. */
  readonly now: number;
}

/** The animation runs one px per ms at rate 1, so that its time is the distance gone. */
const PX_PER_SECOND = 1000;

/**
 * So many px off the strip, a segment rests: browsers paint, and keep, all of what is animated, however far off it is.
 * Half of it is the way that a late timer may be late by.
 */
const FAR = 4096;
/** Where it rests: a margin, as Chromium goes on painting all of what was animated while any transform is left. */
const OUT_OF_SIGHT = '1e5px';

/** A run of items that moves as one, by one endless animation once around the ring; far off the strip it rests. */
export class Segment {
  readonly element: HTMLElement;
  /** The items as last taken up, in their order. */
  items: readonly Item[] = [];
  #animation: Animation | undefined;
  #path = '';

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /**
   * Sets the animation for good, or lets the segment rest: nothing is left to a later frame.
   *
   * @returns px that the ring may go on until this must be done again, as the segment rests
   */
  place({ start, size }: Span, { ring: { length }, strip, at, forward, translate, pace, now }: View): number {
    const ahead = modulo(start - at + size, length);
    const away = Math.min(ahead - size - strip, length - ahead);
    this.element.style.marginInlineStart = away > FAR ? OUT_OF_SIGHT : '';
    if (away > FAR) {
      this.#animation?.cancel();
      return away - FAR / 2;
    }
    const path = [translate(length - size), translate(-size)];
    if (!forward) path.reverse();
    const frames = { translate: path };
    const timing = { duration: length, iterations: Infinity };
    this.#animation ??= this.element.animate(frames, timing);
    if (this.#path !== (this.#path = path.join())) {
      (this.#animation.effect as KeyframeEffect).setKeyframes(frames);
      this.#animation.effect?.updateTiming(timing);
    }
    const gone = forward ? length - ahead : ahead;
    if (pace) {
      this.#animation.playbackRate = pace / PX_PER_SECOND;
      this.#animation.startTime = now - gone / this.#animation.playbackRate;
    } else {
      this.#animation.pause();
      this.#animation.currentTime = gone;
    }
    return Infinity;
  }

  /** Ends the animation, and lets the element lie where it is laid out. */
  cancel(): void {
    this.#animation?.cancel();
    this.element.style.marginInlineStart = '';
  }
}
