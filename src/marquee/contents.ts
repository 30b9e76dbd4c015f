import type { Ring } from './ring.js';
import { boxOf, Segment, type Box, type Item } from './segment.js';
import type { ItemSpan } from './sight.js';

/** The axis that the items move along. */
export type Axis = 'inline' | 'block';

/** Maximum difference between a box read in whole px and the exact one, both sides together, px. */
const MAX_ROUNDING = 1.01;

/** `getAttribute`, not `dataset`: that allocates an object per element, and every update reads all keys. */
const keyOf = (item: HTMLElement): string => item.getAttribute('data-key') ?? '';

/** The segments and items that were rendered into a strip, and their sizes, which it watches. */
export class Contents {
  segments: Segment[] = [];
  /** The strip's own box. */
  box: Box = { inline: 0, block: 0 };
  /** In the order of the segments. */
  #items = new Map<Element, Item>();
  /** Segments, items and keys of the last update. */
  #nodes: unknown[] = [];
  readonly #strip: HTMLElement;
  readonly #observer: ResizeObserver;

  /**
   * @param strip - the element that they are rendered into
   * @param onResize - called when sizes may have changed; `apply` takes them over and returns whether any did
   */
  constructor(strip: HTMLElement, onResize: (apply: () => boolean) => void) {
    this.#strip = strip;
    this.#observer = new ResizeObserver((entries) => onResize(() => this.#resize(entries)));
    this.#observer.observe(strip);
  }

  get elements(): HTMLElement[] {
    return [...this.#items.keys()] as HTMLElement[];
  }

  /** The items' sizes along an axis, by segment. */
  sizes(axis: Axis): number[][] {
    return this.segments.map(({ items }) => items.map(({ box }) => box[axis]));
  }

  /** The space behind an item that belongs to its size: its padding at that end. */
  gap(axis: Axis): number {
    const [item] = this.#items.keys();
    return item ? parseFloat(getComputedStyle(item)[axis === 'inline' ? 'paddingInlineEnd' : 'paddingBlockEnd']) : 0;
  }

  /** The items' places on a ring that was laid out for them. */
  spans(axis: Axis, ring: Ring): ItemSpan[] {
    return this.segments.flatMap(({ items }, index) => {
      let start = ring.segments[index]?.start ?? 0;
      return items.map(({ key, box }) => ({ key, size: box[axis], start: (start += box[axis]) - box[axis] }));
    });
  }

  /**
   * Updates to the segments that are rendered now.
   *
   * @param beforeChange - called before anything but texts and sizes changes
   * @returns whether anything but texts and sizes changed
   */
  update(elements: readonly HTMLElement[], beforeChange: () => void): boolean {
    const items = elements.map((element) => [...element.children] as HTMLElement[]);
    const nodes: unknown[] = [...elements];
    for (const item of items.flat()) nodes.push(item, keyOf(item));
    if (nodes.length === this.#nodes.length && nodes.every((node, index) => node === this.#nodes[index])) return false;
    beforeChange();
    this.#nodes = nodes;

    const oldItems = this.#items;
    const oldSegments = new Map(this.segments.map((segment) => [segment.element, segment]));
    this.#items = new Map(items.flat().map((item) => [item, this.#measure(item, oldItems.get(item))]));
    for (const gone of oldItems.keys()) if (!this.#items.has(gone)) this.#observer.unobserve(gone);
    this.segments = elements.map((element, index) => {
      const segment = oldSegments.get(element) ?? new Segment(element);
      oldSegments.delete(element);
      segment.items = items[index]!.map((item) => this.#items.get(item)!);
      return segment;
    });
    for (const gone of oldSegments.values()) gone.cancel();
    if (!this.box.inline) this.box = boxOf(this.#strip);
    return true;
  }

  /** Stops watching, and leaves everything where the page lays it out. */
  release(): void {
    this.#observer.disconnect();
    for (const segment of this.segments) segment.cancel();
  }

  /** The item of an element: measured when it is new or stands for something else than before. */
  #measure(element: HTMLElement, known: Item | undefined): Item {
    const key = keyOf(element);
    if (known?.key === key) return known;
    if (!known) this.#observer.observe(element, { box: 'border-box' });
    const box = boxOf(element);
    // The observer's sizes are exact, and it does not report a size twice: keep them while the box is the same.
    const isSame =
      known && Math.abs(known.box.inline - box.inline) + Math.abs(known.box.block - box.block) < MAX_ROUNDING;
    return { key, box: known && (isSame || !box.block) ? known.box : box };
  }

  #resize(entries: readonly ResizeObserverEntry[]): boolean {
    let changed = false;
    for (const { target, borderBoxSize } of entries) {
      const box = target === this.#strip ? this.box : this.#items.get(target)?.box;
      const [{ inlineSize: inline, blockSize: block }] = borderBoxSize as [ResizeObserverSize];
      // An empty box means that the element is not rendered at the moment.
      if (!box || !(inline || block)) continue;
      changed ||= box.inline !== inline || box.block !== block;
      Object.assign(box, { inline, block });
    }
    return changed;
  }
}
