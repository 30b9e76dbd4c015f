import { Contents, type Axis } from './contents.js';
import { FocusKeeper } from './focus-keeper.js';
import { Glide } from './glide.js';
import { planFor, type Motion, type PauseReason, type Plan } from './plan.js';
import { layOutRing, modulo, sum, type Content, type Ring } from './ring.js';
import { isMasked, MAX_LAYER_SIZE, type RingMotion, type SegmentReport } from './segment.js';
import { anchorsOf, distanceTo, distanceToNext, isInSight, type ItemSpan, type Sight } from './sight.js';

/** Longest delay that a timer takes, ms (HTML, timers: a signed 32-bit number). */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * How often an item may pass within a second: what appears more often flashes, which can cause seizures (WCAG 2.3.1).
 */
const MAX_PASSES_PER_SECOND = 3;

/**
 * A strip that moves without the main thread. The owner renders segments of items into the strip as `plan` says, each
 * item with a `data-key`, and calls `update`; the engine gives each segment one compositor animation. It never creates,
 * moves or removes a node. Whatever changes, sizes, items or the strip itself, the first item that starts inside the
 * strip stays in place.
 */
export class Marquee {
  /** What is to be rendered. */
  plan: Plan = { cut: [], copies: 1, isStatic: false };
  readonly #strip: HTMLElement;
  readonly #onReplan: () => void;
  readonly #reasons = new Set<PauseReason>();
  #ring: Ring = { length: 0, spread: 0, segments: [] };
  #motion: Motion = { speed: 50, direction: 'auto', fill: 'auto' };
  #isMirrored = false;
  /** Ring coordinate at the strip's start edge at the time `#baseTime` (document timeline, ms). */
  #baseOffset = 0;
  #baseTime = 0;
  /** px per second; 0 stands still. */
  #speed = 0;
  /** The items' offsets when the rendering that follows was asked for; it keeps the first of them in place. */
  #anchorsBefore: ReadonlyMap<string, number> | undefined;
  /** Whether segments cannot be animated. */
  #isBroken = false;
  /** Places resting segments again when they come near. */
  #placeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #ended = new AbortController();
  readonly #contents: Contents;
  readonly #focus: FocusKeeper;
  readonly #glide = new Glide(
    (px) => this.scrollBy(px),
    () => this.resume('drag'),
  );

  /**
   * @param strip - the box that the items move through, with `overflow: clip`
   * @param onReplan - called when `plan` differs from what is rendered
   */
  constructor(strip: HTMLElement, onReplan: () => void) {
    this.#strip = strip;
    this.#onReplan = onReplan;
    this.#focus = new FocusKeeper(strip, () => this.relay(), this.#ended.signal);
    this.#contents = new Contents(strip, (apply) => this.#resized(apply));
  }

  /** The axis that the items move along. */
  get axis(): Axis {
    return /up|down/.test(this.#motion.direction) ? 'block' : 'inline';
  }

  /** Whether people can move it: not while it stands still because it fits, or for reduced motion. */
  get isSteerable(): boolean {
    return !this.plan.isStatic && !this.#reasons.has('reduced-motion');
  }

  /** Ring coordinate at the strip's start edge now, px. */
  get offset(): number {
    const moved = (this.#speed * (this.#now - this.#baseTime)) / 1000;
    return modulo(this.#baseOffset + (this.#isForward ? moved : -moved), this.#ring.length);
  }

  /** Changes speed, direction or fill from now on, without a jump. */
  move(motion: Motion): void {
    this.#rebase();
    this.#motion = motion;
    this.relay();
  }

  /** Adds a reason to stand still. */
  pause(reason: PauseReason): void {
    if (this.#reasons.has(reason)) return;
    this.#rebase();
    this.#reasons.add(reason);
    this.#place();
  }

  /** Removes a reason to stand still. */
  resume(reason: PauseReason): void {
    if (!this.#reasons.has(reason)) return;
    this.#rebase();
    this.#reasons.delete(reason);
    this.#place();
  }

  /** How far a movement on the screen goes towards the strip's end, px. */
  along(x: number, y: number): number {
    return this.axis === 'block' ? y : this.#isMirrored ? -x : x;
  }

  /** Moves at once by a distance, px, towards the strip's end or (negative) start. */
  scrollBy(px: number): void {
    this.#rebase();
    this.#baseOffset = modulo(this.#baseOffset + px, this.#ring.length);
    this.#place();
  }

  /** Moves at once, and holds the strip until the next glide ends. */
  drag(px: number): void {
    this.#glide.stop();
    this.pause('drag');
    this.scrollBy(px);
  }

  /** Moves by a distance within a moment, slowing down; then the strip goes on as before. */
  glide(px: number): void {
    this.pause('drag');
    this.#glide.go(px);
  }

  /** Glides until the next (1) or previous (-1) item lies at the strip's start edge. */
  step(step: 1 | -1): void {
    const sight = this.#sight;
    // Presses in a row go on from where the glide will end.
    const ringOffset = sight.ringOffset + this.#glide.left;
    this.glide(distanceToNext(this.#spans, { ...sight, ringOffset }, step));
  }

  /** Glides until an item of the list (0 the first, -1 the last) is at the strip's start edge. */
  toItem(index: number): void {
    const span = this.#spans.at(index);
    if (span) this.glide(distanceTo(span, this.#sight, 'start') - this.#glide.left);
  }

  /**
   * Brings an item into view: at once by the shorter way, or to the strip's middle by a glide.
   *
   * @returns whether there is such an item
   */
  scrollTo(key: string, target: 'nearest' | 'middle'): boolean {
    const span = this.#spans.find((item) => item.key === key);
    if (span && this.isSteerable) {
      this[target === 'middle' ? 'glide' : 'scrollBy'](distanceTo(span, this.#sight, target));
    }
    return !!span;
  }

  /** Updates to what was rendered. Call it after each rendering; it costs next to nothing when only texts changed. */
  update(elements: readonly HTMLElement[]): void {
    const isChanged = this.#contents.update(elements, () => (this.#anchorsBefore ??= this.#anchors()));
    const anchors = this.#anchorsBefore;
    this.#anchorsBefore = undefined;
    if (!isChanged || !anchors) return;
    this.#focus.restore(this.#contents.elements);
    this.#layOut(anchors);
    this.#replan(() => anchors);
  }

  /** Lays everything out again, in place. Call it when the writing direction or the size of device px changed. */
  relay(): void {
    const anchors = this.#anchors();
    this.#layOut(anchors);
    this.#replan(() => anchors);
  }

  /** The items of which some part is in the strip now; all items while the list stands still. */
  itemsInSight(): HTMLElement[] {
    const sight = this.#sight;
    const { elements } = this.#contents;
    if (!this.isSteerable) return elements;
    const inSight = this.#spans.map((span) => isInSight(span, sight));
    return elements.filter((_, index) => inSight[index]);
  }

  /** How each segment moves, as far as a page can know. */
  report(): SegmentReport[] {
    const isStripMasked = isMasked(this.#strip);
    const sight = this.#sight;
    return this.#contents.sizes(this.axis).map((sizes, index) => {
      const span = this.#ring.segments[index];
      const layer = sum(sizes) * devicePixelRatio;
      return {
        items: sizes.length,
        size: layer,
        inSight: !!span && isInSight(span, sight),
        blocker: layer > MAX_LAYER_SIZE ? 'too-large' : isStripMasked ? 'masked' : undefined,
      };
    });
  }

  /** Stops watching and animating. */
  destroy(): void {
    this.#ended.abort();
    this.#glide.stop();
    clearTimeout(this.#placeTimer);
    this.#contents.release();
  }

  get #now(): number {
    const page = this.#strip.ownerDocument;
    // From the prototype: an element of the page with this name stands before the property (HTML, "DOM tree accessors").
    const timeline = Reflect.get(Object.getPrototypeOf(page) as object, 'timeline', page) as DocumentTimeline;
    return Number(timeline.currentTime);
  }

  get #sight(): Sight {
    return { ringLength: this.#ring.length, ringOffset: this.offset, stripSize: this.#contents.box[this.axis] };
  }

  /** Whether the items move towards the strip's start edge. */
  get #isForward(): boolean {
    const { direction } = this.#motion;
    return direction === 'left' ? !this.#isMirrored : direction === 'right' ? this.#isMirrored : direction !== 'down';
  }

  #resized(apply: () => boolean): void {
    const anchors = this.#anchors();
    if (!apply()) return;
    this.#layOut(anchors);
    const [anchor] = anchors.keys();
    // A rendering inside the observer's callback would be reported as a ResizeObserver loop.
    requestAnimationFrame(() => this.#replan(() => this.#anchors(anchor)));
  }

  /** Makes the present offset the base, before anything changes that the offset is computed from. */
  #rebase(): void {
    this.#baseOffset = this.offset;
    this.#baseTime = this.#now;
  }

  /** The items' offsets, first that of the anchor: the item with focus, if any. */
  #anchors(preferred = this.#focus.key): Map<string, number> {
    return anchorsOf(this.#spans, this.#sight, preferred);
  }

  get #spans(): ItemSpan[] {
    return this.#contents.spans(this.axis, this.#ring);
  }

  /** Lays the ring out for the measured sizes, with the first anchor that is still there in its place. */
  #layOut(anchors: ReadonlyMap<string, number>): void {
    const { axis } = this;
    const stripSize = this.#contents.box[axis];
    if (!stripSize) return;
    this.#rebase();
    this.#isMirrored = axis === 'inline' && getComputedStyle(this.#strip).direction === 'rtl';
    const { spread } = this.#ring;
    this.#ring = layOutRing(this.#contents.sizes(axis), stripSize, 1 / devicePixelRatio);
    // Only when it changed: setting it makes the browser recalculate the style of everything in the strip.
    if (this.#ring.spread !== spread) this.#strip.style.setProperty('--marquee-spread', `${this.#ring.spread}px`);
    const starts = new Map(this.#spans.map(({ key, start }) => [key, start]));
    for (const [key, offset] of anchors) {
      const start = starts.get(key);
      if (start === undefined) continue;
      this.#baseOffset = modulo(start - offset, this.#ring.length);
      break;
    }
    this.#place();
  }

  /** Sets every segment's animation so that the base offset is at the strip's start edge at the base time. */
  #place(): void {
    const { length } = this.#ring;
    const maxSpeed = (MAX_PASSES_PER_SECOND * length) / this.plan.copies;
    this.#speed = this.#reasons.size || this.plan.isStatic ? 0 : Math.min(this.#motion.speed, maxSpeed);
    if (!this.#speed && !this.#reasons.has('drag')) {
      // Text at rest on a fraction of a device px is blurred.
      this.#baseOffset = Math.round(this.#baseOffset * devicePixelRatio) / devicePixelRatio;
    }
    const motion: RingMotion = {
      ringLength: length,
      ringOffset: this.#baseOffset,
      stripSize: this.#contents.box[this.axis],
      isForward: this.#isForward,
      translate: (px) => (this.axis === 'block' ? `0 ${px}px` : `${this.#isMirrored ? -px : px}px`),
      speed: this.#speed,
      now: this.#baseTime,
    };
    clearTimeout(this.#placeTimer);
    const distance = this.#placeSegments(motion);
    if (!this.#speed || distance === Infinity) return;
    this.#placeTimer = setTimeout(
      () => this.scrollBy(0),
      Math.ceil(Math.min((distance / this.#speed) * 1000, MAX_TIMEOUT_MS)),
    );
  }

  /**
   * Where the browser, or a page's replacement of `animate`, does not animate, the list stands from now on.
   *
   * @returns px that the ring may move until a resting segment has to be placed again
   */
  #placeSegments(motion: RingMotion): number {
    const { segments } = this.#contents;
    try {
      const distances = segments.map((segment, index) => {
        const span = this.#ring.segments[index];
        return span && !this.#isBroken ? segment.place(span, motion) : Infinity;
      });
      return Math.min(...distances);
    } catch {
      this.#isBroken = true;
      requestAnimationFrame(() => this.#replan(() => this.#anchors()));
      return Infinity;
    }
  }

  /**
   * Plans again, and asks for a rendering when the plan differs from what is rendered. The cut stays while focus is
   * inside.
   *
   * @param anchors - the items' offsets that the rendering is to keep
   */
  #replan(anchors: () => ReadonlyMap<string, number>): void {
    // A frame that was asked for before the end comes after it.
    if (this.#ended.signal.aborted) return;
    const { segments } = this.#contents;
    const originals = segments.filter(({ element }) => !element.inert);
    const content: Content = {
      sizes: originals.flatMap(({ items }) => items.map(({ box }) => box[this.axis])),
      gap: this.#contents.gap(this.axis),
      stripSize: this.#contents.box[this.axis],
      maxSegmentSize: MAX_LAYER_SIZE / devicePixelRatio,
    };
    const cut = originals.map(({ items }) => items.length);
    const plan = this.#isBroken
      ? { cut, copies: 1, isStatic: true, isWrapped: true }
      : planFor(content, this.#motion.fill, cut, this.#focus.key !== undefined);
    const rendered: Plan = {
      cut,
      copies: segments.length / cut.length || plan.copies,
      isStatic: this.plan.isStatic,
      isWrapped: this.plan.isWrapped,
      isScrolled: this.plan.isScrolled,
    };
    this.plan = plan;
    if (JSON.stringify(plan) === JSON.stringify(rendered)) return;
    this.#anchorsBefore = anchors();
    this.#rebase();
    this.#place();
    this.#onReplan();
  }
}
