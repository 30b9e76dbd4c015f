import { Contents, type Axis } from './contents.js';
import { Glide } from './glide.js';
import { KeptFocus } from './kept-focus.js';
import type { Motion, PauseReason } from './motion.js';
import { anchorsOf, isInSight, stepFrom, wayTo, type Place, type Sight } from './place.js';
import { planFor, type Plan } from './plan.js';
import { isMasked, LARGEST_LAYER, type SegmentReport } from './report.js';
import { layRing, modulo, sum, type Content, type Ring } from './ring.js';

/** What timers take, ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

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
  readonly #reasons = new Set<PauseReason>();
  #ring: Ring = { length: 0, spread: 0, segments: [] };
  #motion: Motion = { speed: 50, direction: 'auto', fill: 'spread' };
  #mirrored = false;
  /** Ring coordinate at the strip's start edge at the time `#since` (document timeline, ms). */
  #at = 0;
  #since = 0;
  #moving = false;
  /** Where the items were when a replan was asked for: what counts for the rendering that follows. */
  #before: ReadonlyMap<string, number> | undefined;
  /** Wakes segments that come near. */
  #next: ReturnType<typeof setTimeout> | undefined;
  readonly #ended = new AbortController();
  readonly #contents: Contents;
  readonly #focus: KeptFocus;
  readonly #glide = new Glide(
    (px) => this.scrollBy(px),
    () => this.resume('drag'),
  );

  /**
   * @param strip - the box that the items move through, with `overflow: clip`
   * @param replan - called when other segments are needed than those rendered
   */
  constructor(strip: HTMLElement, replan: () => void) {
    this.#strip = strip;
    this.#replan = replan;
    this.#focus = new KeptFocus(strip, () => this.relay(), this.#ended.signal);
    this.#contents = new Contents(strip, (apply) => this.#resized(apply));
  }

  /** What the items move along. */
  get axis(): Axis {
    return /up|down/.test(this.#motion.direction) ? 'block' : 'inline';
  }

  /** Whether people can move it: not a list that stands because it fits, or for reduced motion. */
  get steerable(): boolean {
    return !this.plan.still && !this.#reasons.has('reduced-motion');
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
    if (this.#reasons.has(reason)) return;
    this.#rebase();
    this.#reasons.add(reason);
    this.#place();
  }

  /** Takes a reason back. */
  resume(reason: PauseReason): void {
    if (!this.#reasons.has(reason)) return;
    this.#rebase();
    this.#reasons.delete(reason);
    this.#place();
  }

  /** px towards the strip's end that a way across the screen means. */
  along(x: number, y: number): number {
    return this.axis === 'block' ? y : this.#mirrored ? -x : x;
  }

  /** Moves on by so many px at once, towards the strip's end or (negative) start. */
  scrollBy(px: number): void {
    this.#rebase();
    this.#at = modulo(this.#at + px, this.#ring.length);
    this.#place();
  }

  /** The same by a hand that holds the strip until it glides. */
  drag(px: number): void {
    this.#glide.stop();
    this.pause('drag');
    this.scrollBy(px);
  }

  /** The same within a moment, slowing down; then the strip goes on as it did. */
  glide(px: number): void {
    this.pause('drag');
    this.#glide.go(px);
  }

  /** Glides until the next (1) or previous (-1) item lies at the strip's start edge. */
  step(way: 1 | -1): void {
    const { left } = this.#glide;
    const sight = this.#sight;
    this.glide(stepFrom(this.#places(), { ...sight, at: sight.at + left }, way));
  }

  /** Glides until the item at some place of the list (0 the first, -1 the last) lies at the strip's start edge. */
  toItem(index: number): void {
    const place = this.#places().at(index);
    if (place) this.glide(wayTo(place, this.#sight, 'start') - this.#glide.left);
  }

  /** Brings an item into view, the shortest way at once, or to the strip's middle by a glide. Tells whether there is one. */
  scrollTo(key: string, where: 'nearest' | 'middle'): boolean {
    const place = this.#places().find((place) => place.key === key);
    if (place && this.steerable) this[where === 'middle' ? 'glide' : 'scrollBy'](wayTo(place, this.#sight, where));
    return !!place;
  }

  /** Takes up what was rendered. To be called after each rendering; costs next to nothing when only texts changed. */
  update(elements: readonly HTMLElement[]): void {
    const isNews = this.#contents.take(elements, () => (this.#before ??= this.#anchors()));
    const before = this.#before;
    this.#before = undefined;
    if (!isNews || !before) return;
    this.#focus.giveBack(this.#contents.elements);
    this.#lay(before);
    this.#think(() => before);
  }

  /** Lays everything out again, in place. To be called when direction of writing or size of device px changed. */
  relay(): void {
    const before = this.#anchors();
    this.#lay(before);
    this.#think(() => before);
  }

  /** The items of which something is in the strip now; all of them where it shows a list that stands. */
  itemsInSight(): HTMLElement[] {
    const sight = this.#sight;
    const { elements } = this.#contents;
    if (!this.steerable) return elements;
    const seen = this.#places().map((place) => isInSight(place, sight));
    return elements.filter((_, index) => seen[index]);
  }

  /** How each segment moves, as far as the page can know. */
  report(): SegmentReport[] {
    const masked = isMasked(this.#strip);
    const sight = this.#sight;
    return this.#contents.sizes(this.axis).map((sizes, index) => {
      const span = this.#ring.segments[index];
      const layer = sum(sizes) * devicePixelRatio;
      return {
        items: sizes.length,
        size: layer,
        inSight: !!span && isInSight(span, sight),
        blocker: layer > LARGEST_LAYER ? 'too-large' : masked ? 'masked' : undefined,
      };
    });
  }

  /** Stops watching and animating. */
  destroy(): void {
    this.#ended.abort();
    this.#glide.stop();
    clearTimeout(this.#next);
    this.#contents.release();
  }

  get #now(): number {
    return Number(this.#strip.ownerDocument.timeline.currentTime);
  }

  get #sight(): Sight {
    return { length: this.#ring.length, at: this.offset, strip: this.#contents.box[this.axis] };
  }

  /** Whether the items go towards the strip's start edge, where the first of them is. */
  get #forward(): boolean {
    const { direction } = this.#motion;
    return direction === 'left' ? !this.#mirrored : direction === 'right' ? this.#mirrored : direction !== 'down';
  }

  #resized(apply: () => boolean): void {
    const before = this.#anchors();
    if (!apply()) return;
    this.#lay(before);
    const [anchor] = before.keys();
    // Nodes that come within an observer's round would be reported as a loop.
    requestAnimationFrame(() => this.#think(() => this.#anchors(anchor)));
  }

  /** Fixes the ring's place at this moment, before what it depends on changes. */
  #rebase(): void {
    this.#at = this.offset;
    this.#since = this.#now;
  }

  /** The items' offsets in the strip; the anchor, that stays where it is, first: the item that has focus, if any. */
  #anchors(held = this.#focus.key): Map<string, number> {
    return anchorsOf(this.#places(), this.#sight, held);
  }

  #places(): Place[] {
    return this.#contents.places(this.axis, this.#ring);
  }

  /** Lays the ring out for what was measured, the first of the anchors that is still there where it was. */
  #lay(anchors: ReadonlyMap<string, number>): void {
    const { axis } = this;
    const strip = this.#contents.box[axis];
    if (!strip) return;
    this.#rebase();
    this.#mirrored = axis === 'inline' && getComputedStyle(this.#strip).direction === 'rtl';
    const { spread } = this.#ring;
    this.#ring = layRing(this.#contents.sizes(axis), strip, 1 / devicePixelRatio);
    // All that is in the strip inherits it, and takes its style anew.
    if (this.#ring.spread !== spread) this.#strip.style.setProperty('--marquee-spread', `${this.#ring.spread}px`);
    const starts = new Map(this.#places().map(({ key, start }) => [key, start]));
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
    if (!this.#moving && !this.#reasons.has('drag'))
      this.#at = Math.round(this.#at * devicePixelRatio) / devicePixelRatio;
    const ways = this.#contents.segments.map((segment, index) => {
      const span = this.#ring.segments[index];
      if (!span) return Infinity;
      return segment.place(span, {
        ring: this.#ring,
        strip: this.#contents.box[this.axis],
        at: this.#at,
        forward: this.#forward,
        translate: (px) => (this.axis === 'block' ? `0 ${px}px` : `${this.#mirrored ? -px : px}px`),
        pace: this.#moving ? speed : 0,
        now: this.#since,
      });
    });
    clearTimeout(this.#next);
    const way = Math.min(...ways);
    if (this.#moving && way < Infinity)
      this.#next = setTimeout(() => this.scrollBy(0), Math.min((way / speed) * 1000, LONGEST_TIMER));
  }

  /** Plans anew, and says so when another rendering is needed. Nothing is cut anew while focus is inside. */
  #think(before: () => ReadonlyMap<string, number>): void {
    const { fill } = this.#motion;
    const { segments } = this.#contents;
    const originals = segments.filter(({ element }) => !element.inert);
    const content: Content = {
      sizes: originals.flatMap(({ items }) => items.map(({ box }) => box[this.axis])),
      strip: this.#contents.box[this.axis],
      mostSegment: LARGEST_LAYER / devicePixelRatio,
    };
    const cut = originals.map(({ items }) => items.length);
    const plan = planFor(content, fill, cut, this.#focus.key !== undefined);
    const rendered: Plan = { cut, copies: segments.length / cut.length || plan.copies, still: this.plan.still };
    this.plan = plan;
    if (JSON.stringify(plan) === JSON.stringify(rendered)) return;
    this.#before = before();
    this.#rebase();
    this.#place();
    this.#replan();
  }
}
