import { modulo, type Span } from './ring.js';
import type { Sight } from './sight.js';

/** A border box as last measured, gap included, px. */
export interface Box {
  inline: number;
  block: number;
}

/** A box in whole px, whatever transforms its ancestors have; a ResizeObserver later gives the exact one. */
export const boxOf = (element: HTMLElement): Box => ({ inline: element.offsetWidth, block: element.offsetHeight });

/** An item of a segment. */
export interface Item {
  /** What the item is of, as its `data-key`; outlives its element. */
  readonly key: string;
  readonly box: Box;
}

/** Where the ring is now, and how it moves on. */
export interface RingMotion extends Sight {
  /** Whether the items move towards the strip's start edge. */
  readonly isForward: boolean;
  /** The `translate` value for an offset from the strip's start edge. */
  readonly translate: (px: number) => string;
  /** px per second; 0 stands still. */
  readonly speed: number;
  /** Time of the document's timeline, ms. */
  readonly now: number;
}

/** At playback rate 1 an animation moves one px per ms, so that its time is the distance. */
const PX_PER_SECOND_AT_RATE_1 = 1000;

/**
 * Beyond this distance from the strip, px, or what passes in these seconds, if that is more, the animation is cancelled:
 * browsers paint, and keep, all of an animated layer however far off it is (Chromium 156). Half of it is kept in reserve
 * for timers that fire late.
 */
const REST_DISTANCE = 1024;
const REST_SECONDS = 2;
/**
 * A margin keeps a resting segment out of sight. Not a transform: Chromium 156 goes on painting all of what was
 * animated while it has any.
 */
const REST_MARGIN = '1e5px';

/** A run of items that moves as one, by one endless animation once around the ring; far off the strip it rests. */
export class Segment {
  readonly element: HTMLElement;
  /** The items in their order, as last measured. */
  items: readonly Item[] = [];
  #animation: Animation | undefined;
  #path = '';

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /**
   * Animates the segment from its place on the ring, or lets it rest.
   *
   * @returns px that the ring may move until a resting segment has to be placed again
   * @throws any error where a page has put something else in place of `animate`
   */
  place(
    { start, size }: Span,
    { ringLength, stripSize, ringOffset, isForward, translate, speed, now }: RingMotion,
  ): number {
    const ahead = modulo(start - ringOffset + size, ringLength);
    const distance = Math.min(ahead - size - stripSize, ringLength - ahead);
    const restDistance = Math.max(REST_DISTANCE, speed * REST_SECONDS);
    this.element.style.marginInlineStart = distance > restDistance ? REST_MARGIN : '';
    if (distance > restDistance) {
      this.#animation?.cancel();
      return distance - restDistance / 2;
    }
    const path = [translate(ringLength - size), translate(-size)];
    if (!isForward) path.reverse();
    const frames = { translate: path };
    const timing = { duration: ringLength, iterations: Infinity };
    const animation = this.#animation ?? this.element.animate(frames, timing);
    if (this.#path !== path.join()) {
      (animation.effect as KeyframeEffect).setKeyframes(frames);
      animation.effect!.updateTiming(timing);
      this.#path = path.join();
    }
    this.#animation = animation;
    const moved = isForward ? ringLength - ahead : ahead;
    if (speed) {
      animation.playbackRate = speed / PX_PER_SECOND_AT_RATE_1;
      animation.startTime = now - moved / animation.playbackRate;
    } else {
      animation.pause();
      animation.currentTime = moved;
    }
    return Infinity;
  }

  /** Ends the animation and leaves the element where the page lays it out. */
  cancel(): void {
    this.#animation?.cancel();
    this.element.style.marginInlineStart = '';
  }
}

/** How one segment moves, as far as a page can know. */
export interface SegmentReport {
  readonly items: number;
  /** Size along the strip, device px. */
  readonly size: number;
  /** Whether some of it is in the strip now. */
  readonly inSight: boolean;
  /**
   * Why some browser animates it on the main thread; undefined where none does. In Firefox these are a mask or clip-path
   * on an ancestor, and, before version 153, a size over 4096 device px.
   */
  readonly blocker: 'too-large' | 'masked' | undefined;
}

/** Firefox before 153 animates larger elements on the main thread; 153 paints a part of them ahead. Device px. */
export const MAX_LAYER_SIZE = 4096;

/** Whether an element or an ancestor of it, across shadow roots, has a mask or clip-path. */
export function isMasked(element: Element): boolean {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const { maskImage, clipPath } = getComputedStyle(node);
      if (maskImage !== 'none' || clipPath !== 'none') return true;
    }
    const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
  return false;
}
