import { copiesToFill, cutItems, layRing, modulo, sum, type Content, type Ring } from './ring.js';
import { Segment, type Box } from './segment.js';

/** Which way the items go; `auto` is towards the start of the line. */
export type Direction = 'auto' | 'left' | 'right' | 'up' | 'down';

/** What happens to content that is shorter than the strip. */
export type Fill = 'spread' | 'repeat' | 'static';

/** Why a strip stands still. It moves only while there is no reason left. */
export type PauseReason = 'user' | 'hover' | 'focus' | 'hidden' | 'offscreen' | 'reduced-motion';

/** How a marquee moves. */
export interface Motion {
  /** px per second, 0 or more. */
  readonly speed: number;
  readonly direction: Direction;
  readonly fill: Fill;
}

/** What the owner of the DOM is to render. */
export interface Plan {
  /** How many items each segment holds. */
  readonly cut: readonly number[];
  /** How often the whole list is laid out; all but the first are inert copies. */
  readonly copies: number;
  /** Whether everything fits and nothing moves. */
  readonly still: boolean;
}

/** Larger layers are animated on the main thread by Firefox, device px. */
const LARGEST_LAYER = 4096;

/** A box until its observer tells it exactly. */
const boxOf = (element: HTMLElement): Box => ({ inline: element.offsetWidth, block: element.offsetHeight });

/**
 * A strip that moves without the main thread. The owner renders segments of items into the strip as `plan` says, each
 * item with a `data-key`, and calls `update`; the engine gives each segment one compositor animation. It never makes,
 * moves or removes a node. However sizes, items or the strip change, the first item that starts inside the strip
 * stays where it is.
 */
export class Marquee {
  /** What is to be rendered. */
  plan: Plan = { cut: [], copies: 1, still: false };
  readonly #strip: HTMLElement;
  readonly #replan: () => void;
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries));
  readonly #reasons = new Set<PauseReason>();
  #stripBox: Box = { inline: 0, block: 0 };
  #boxes = new Map<Element, Box>();
  /** Segments, items and their keys as last taken up. */
  #nodes: unknown[] = [];
  #segments: Segment[] = [];
  #ring: Ring = { length: 0, spread: 0, segments: [] };
  #motion: Motion = { speed: 50, direction: 'auto', fill: 'spread' };
  #mirrored = false;
  /** Ring coordinate at the strip's start edge at the time `#since` (document timeline, ms). */
  #at = 0;
  #since = 0;
  #moving = false;

  /**
   * @param strip - the box that the items move through, with `overflow: clip`
   * @param replan - called when other segments are needed than those rendered
   */
  constructor(strip: HTMLElement, replan: () => void) {
    this.#strip = strip;
    this.#replan = replan;
    this.#observer.observe(strip);
  }

  /** Ring coordinate at the strip's start edge now, px. */
  get offset(): number {
    const gone = this.#moving ? (this.#motion.speed * (this.#now - this.#since)) / 1000 : 0;
    return modulo(this.#at + (this.#forward ? gone : -gone), this.#ring.length);
  }

  /** Moves otherwise from now on, and from just here. */
  move(motion: Motion): void {
    this.#rebase();
    this.#motion = motion;
    this.relay();
  }

  /** Stands still for a reason; others may hold beside it. */
  pause(reason: PauseReason): void {
    this.#rebase();
    this.#reasons.add(reason);
    this.#place();
  }

  /** Takes a reason back. */
  resume(reason: PauseReason): void {
    this.#rebase();
    this.#reasons.delete(reason);
    this.#place();
  }

  /** Takes up what was rendered. To be called after each rendering; costs next to nothing when only texts changed. */
  update(elements: readonly HTMLElement[]): void {
    const items = elements.map((element) => Array.from(element.children) as HTMLElement[]);
    const nodes = [...elements, ...items.flat().flatMap((item) => [item, item.dataset['key']])];
    if (nodes.length === this.#nodes.length && nodes.every((node, index) => node === this.#nodes[index])) return;
    this.#nodes = nodes;

    const anchors = this.#anchors();
    const known = new Map(this.#segments.map((segment) => [segment.element, segment]));
    const boxes = this.#boxes;
    this.#boxes = new Map(items.flat().map((item) => [item, boxes.get(item) ?? this.#watch(item)]));
    for (const gone of boxes.keys()) if (!this.#boxes.has(gone)) this.#observer.unobserve(gone);
    this.#segments = elements.map((element, index) => {
      const segment = known.get(element) ?? new Segment(element);
      known.delete(element);
      segment.items = items[index]!.map((item) => ({ key: item.dataset['key'] ?? '', box: this.#boxes.get(item)! }));
      return segment;
    });
    for (const gone of known.values()) gone.cancel();
    if (!this.#stripBox.inline) this.#stripBox = boxOf(this.#strip);
    this.#lay(anchors);
    this.#think();
  }

  /** Lays everything out again, in place. To be called when the strip's writing direction changed. */
  relay(): void {
    this.#lay(this.#anchors());
    this.#think();
  }

  /** Stops watching and animating. */
  destroy(): void {
    this.#observer.disconnect();
    for (const segment of this.#segments) segment.cancel();
  }

  get #now(): number {
    return Number(document.timeline.currentTime);
  }

  get #axis(): 'inline' | 'block' {
    return /up|down/.test(this.#motion.direction) ? 'block' : 'inline';
  }

  /** Whether the items go towards the strip's start edge, where the first of them is. */
  get #forward(): boolean {
    const { direction } = this.#motion;
    return direction === 'left' ? !this.#mirrored : direction === 'right' ? this.#mirrored : direction !== 'down';
  }

  #watch(item: HTMLElement): Box {
    this.#observer.observe(item, { box: 'border-box' });
    return boxOf(item);
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    const anchors = this.#anchors();
    let changed = false;
    for (const { target, borderBoxSize } of entries) {
      const box = target === this.#strip ? this.#stripBox : this.#boxes.get(target);
      const [{ inlineSize: inline, blockSize: block }] = borderBoxSize as [ResizeObserverSize];
      // A box of nothing is one that is not rendered just now.
      if (!box || !(inline || block)) continue;
      changed ||= box.inline !== inline || box.block !== block;
      Object.assign(box, { inline, block });
    }
    if (!changed) return;
    this.#lay(anchors);
    // Nodes that come within an observer's round would be reported as a loop.
    requestAnimationFrame(() => this.#think());
  }

  /** Fixes the ring's place at this moment, before what it depends on changes. */
  #rebase(): void {
    this.#at = this.offset;
    this.#since = this.#now;
  }

  /**
   * The items' offsets in the strip, the anchor first: the first that starts inside, then those behind it. Where one
   * item fills the whole strip, it is the anchor.
   */
  #anchors(): Map<string, number> {
    const { length } = this.#ring;
    const at = this.offset;
    const offsets = this.#starts().map(([key, start]): [string, number] => [key, modulo(start - at, length)]);
    offsets.sort(([, one], [, other]) => one - other);
    const covering = offsets.at(-1);
    if (covering && offsets[0]![1] >= this.#stripBox[this.#axis]) {
      offsets.unshift([covering[0], covering[1] - length]);
    }
    return new Map(offsets);
  }

  #starts(): [key: string, start: number][] {
    const axis = this.#axis;
    return this.#segments.flatMap(({ items }, index) => {
      let start = this.#ring.segments[index]?.start ?? 0;
      return items.map(({ key, box }): [string, number] => [key, (start += box[axis]) - box[axis]]);
    });
  }

  #lay(anchors: ReadonlyMap<string, number>): void {
    const axis = this.#axis;
    const strip = this.#stripBox[axis];
    if (!strip) return;
    this.#rebase();
    this.#mirrored = axis === 'inline' && getComputedStyle(this.#strip).direction === 'rtl';
    const sizes = this.#segments.map(({ items }) => items.map(({ box }) => box[axis]));
    this.#ring = layRing(sizes, strip, 1 / devicePixelRatio);
    this.#strip.style.setProperty('--marquee-spread', `${this.#ring.spread}px`);
    const starts = new Map(this.#starts());
    for (const [key, offset] of anchors) {
      const start = starts.get(key);
      if (start === undefined) continue;
      this.#at = modulo(start - offset, this.#ring.length);
      break;
    }
    this.#place();
  }

  /** Sets every segment's animation so that the ring coordinate `#at` is at the strip's start edge now. */
  #place(): void {
    const { speed } = this.#motion;
    this.#moving = !this.#reasons.size && speed > 0 && !this.plan.still;
    if (!this.#moving) this.#at = Math.round(this.#at * devicePixelRatio) / devicePixelRatio;
    this.#segments.forEach((segment, index) => {
      const span = this.#ring.segments[index];
      if (!span) return;
      segment.place(span, {
        ring: this.#ring,
        at: this.#at,
        forward: this.#forward,
        translate: (px) => (this.#axis === 'block' ? `0 ${px}px` : `${this.#mirrored ? -px : px}px`),
        pace: this.#moving ? speed : 0,
        now: this.#since,
      });
    });
  }

  /** Plans anew, and says so when another rendering is needed. */
  #think(): void {
    const { fill } = this.#motion;
    const originals = this.#segments.filter(({ element }) => !element.inert).flatMap(({ items }) => items);
    const content: Content = {
      sizes: originals.map(({ box }) => box[this.#axis]),
      strip: this.#stripBox[this.#axis],
      mostSegment: LARGEST_LAYER / devicePixelRatio,
    };
    const copies = fill === 'repeat' ? copiesToFill(content) : 1;
    const plan: Plan = {
      cut: cutItems(content, copies, this.plan.cut),
      copies,
      still: fill === 'static' && sum(content.sizes) <= content.strip,
    };
    if (JSON.stringify(plan) === JSON.stringify(this.plan)) return;
    this.plan = plan;
    this.#rebase();
    this.#place();
    this.#replan();
  }
}
