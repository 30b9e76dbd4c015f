import type { Place } from './place.js';
import type { Ring } from './ring.js';
import { boxOf, Segment, type Box, type Item } from './segment.js';

/** What the items of a strip move along. */
export type Axis = 'inline' | 'block';

/** A box read in whole px differs less from the exact one, both its sides together. */
const ROUNDED = 1.01;

/** Read so, as each `dataset` is an object more: after every update all keys are read. */
const keyOf = (item: HTMLElement): string => item.getAttribute('data-key') ?? '';

/** What was rendered into a strip: segments of items, and the sizes of all of them, watched. */
export class Contents {
  segments: Segment[] = [];
  /** The strip's own box. */
  box: Box = { inline: 0, block: 0 };
  /** In the order in which the segments hold them. */
  #items = new Map<Element, Item>();
  /** Segments, items and their keys as last taken up. */
  #nodes: unknown[] = [];
  readonly #strip: HTMLElement;
  readonly #observer: ResizeObserver;

  /**
   * @param strip - what they are rendered into
   * @param resized - told that sizes changed; `apply` takes them up, and tells whether any is news
   */
  constructor(strip: HTMLElement, resized: (apply: () => boolean) => void) {
    this.#strip = strip;
    this.#observer = new ResizeObserver((entries) => resized(() => this.#resize(entries)));
    this.#observer.observe(strip);
  }

  get elements(): HTMLElement[] {
    return [...this.#items.keys()] as HTMLElement[];
  }

  /** The items' sizes along an axis, by segment. */
  sizes(axis: Axis): number[][] {
    return this.segments.map(({ items }) => items.map(({ box }) => box[axis]));
  }

  /** Where the items lie on a ring that was laid out for them. */
  places(axis: Axis, ring: Ring): Place[] {
    return this.segments.flatMap(({ items }, index) => {
      let start = ring.segments[index]?.start ?? 0;
      return items.map(({ key, box }) => ({ key, size: box[axis], start: (start += box[axis]) - box[axis] }));
    });
  }

  /**
   * Takes up the segments that are there now, and tells whether anything but texts and sizes is new.
   *
   * @param prepare - called before what is new is taken up
   */
  take(elements: readonly HTMLElement[], prepare: () => void): boolean {
    const items = elements.map((element) => Array.from(element.children) as HTMLElement[]);
    const nodes: unknown[] = [...elements];
    for (const item of items.flat()) nodes.push(item, keyOf(item));
    if (nodes.length === this.#nodes.length && nodes.every((node, index) => node === this.#nodes[index])) return false;
    prepare();
    this.#nodes = nodes;

    const knownItems = this.#items;
    const known = new Map(this.segments.map((segment) => [segment.element, segment]));
    this.#items = new Map(items.flat().map((item) => [item, this.#measure(item, knownItems.get(item))]));
    for (const gone of knownItems.keys()) if (!this.#items.has(gone)) this.#observer.unobserve(gone);
    this.segments = elements.map((element, index) => {
      const segment = known.get(element) ?? new Segment(element);
      known.delete(element);
      segment.items = items[index]!.map((item) => this.#items.get(item)!);
      return segment;
    });
    for (const gone of known.values()) gone.cancel();
    if (!this.box.inline) this.box = boxOf(this.#strip);
    return true;
  }

  /** Stops watching, and lets everything lie where it is laid out. */
  release(): void {
    this.#observer.disconnect();
    for (const segment of this.segments) segment.cancel();
  }

  /** An item as taken up: measured when it is new or shows another thing than before. */
  #measure(element: HTMLElement, known: Item | undefined): Item {
    const key = keyOf(element);
    if (known?.key === key) return known;
    if (!known) this.#observer.observe(element, { box: 'border-box' });
    const box = boxOf(element);
    // The observer's figures are exact, and it does not repeat them.
    const same = known && Math.abs(known.box.inline - box.inline) + Math.abs(known.box.block - box.block) < ROUNDED;
    return { key, box: known && (same || !box.block) ? known.box : box };
  }

  #resize(entries: readonly ResizeObserverEntry[]): boolean {
    let changed = false;
    for (const { target, borderBoxSize } of entries) {
      const box = target === this.#strip ? this.box : this.#items.get(target)?.box;
      const [{ inlineSize: inline, blockSize: block }] = borderBoxSize as [ResizeObserverSize];
      // A box of nothing is one that is not rendered just now.
      if (!box || !(inline || block)) continue;
      changed ||= box.inline !== inline || box.block !== block;
      Object.assign(box, { inline, block });
    }
    return changed;
  }
}
