/*
 * The geometry of the ring, free of the DOM. A ring carries the items in order, cut into segments: runs of whole items.
 * All sizes and coordinates are CSS px along the strip's axis, from the strip's start edge.
 */

/** A part of the ring. */
export interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where everything is. */
export interface Ring {
  readonly length: number;
  /** Gap added after every item so that short content closes the ring. */
  readonly spread: number;
  readonly segments: readonly Span[];
}

/** Content to be cut. */
export interface Content {
  /** The items' sizes in order, gap included. */
  readonly sizes: readonly number[];
  /** The gap in each of these sizes. */
  readonly gap: number;
  readonly stripSize: number;
  /** Maximum size of a segment that every browser animates off the main thread. */
  readonly maxSegmentSize: number;
}

export const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** `value` modulo `length`, from 0 up to `length`; 0 on an empty ring. */
export const modulo = (value: number, length: number): number => ((value % length) + length) % length || 0;

/** Whether there are items and all of them are in sight at once; behind the last one there need be no gap. */
export const fits = ({ sizes, gap, stripSize }: Content): boolean => !!sizes.length && sum(sizes) - gap <= stripSize;

/** Whether gaps that are widened until the ring closes stay smaller than the widest item. */
export function isDense({ sizes, gap, stripSize }: Content): boolean {
  const widest = Math.max(...sizes);
  const spread = (stripSize + widest - sum(sizes)) / Math.max(1, sizes.length - 1);
  return gap + spread < widest - gap;
}

/** How often content is laid out to fill a strip without added gaps: once when it is long enough. */
export function copiesToFill({ sizes, stripSize }: Content): number {
  const total = sum(sizes);
  return total > 0 ? Math.ceil((stripSize + Math.max(...sizes)) / total) : 1;
}

/** Items of a segment before they are measured: few enough that the cut mostly stays. */
const UNMEASURED_COUNT = 12;
/** Minimum number of unmeasured segments: each can wrap once the list is half as long again as the strip. */
const MIN_UNMEASURED_SEGMENTS = 3;

/** Fits a cut to another number of items: the last segments lose items, or gain them and are followed by new ones. */
export function fitCut(cut: readonly number[], items: number): number[] {
  const maxCount = cut.length
    ? UNMEASURED_COUNT
    : Math.min(UNMEASURED_COUNT, Math.ceil(items / MIN_UNMEASURED_SEGMENTS));
  let rest = items;
  const fitted = cut.map((count) => Math.min(count, (rest -= count) + count)).filter((count) => count > 0);
  while (rest > 0) {
    const room = maxCount - (fitted.at(-1) ?? maxCount);
    const added = Math.min(rest, room > 0 ? room : maxCount);
    if (room > 0) fitted[fitted.length - 1]! += added;
    else fitted.push(added);
    rest -= added;
  }
  return fitted;
}

/** How far a new cut fills its segments, so that growing values do not cause another cut. */
const FILL_RATIO = 0.9;

/**
 * The number of items of each segment. A segment wraps alone while it is out of sight, so it is at most as large as
 * the ring without the strip. Content that is too short for that is cut into single items.
 *
 * @param copies - how often the content is laid out on the ring
 * @param currentCut - stays while it fits, so that no item moves to another segment without need
 */
export function cutItems(
  { sizes, stripSize, maxSegmentSize }: Content,
  copies: number,
  currentCut: readonly number[],
): number[] {
  const limit = Math.min(maxSegmentSize, sum(sizes) * copies - stripSize);
  let from = 0;
  const fits = currentCut.every((count) => sum(sizes.slice(from, (from += count))) <= limit || count === 1);
  if (fits && from === sizes.length) return [...currentCut];
  const cut: number[] = [];
  let filled = Infinity;
  for (const size of sizes) {
    filled += size;
    if (filled > limit * FILL_RATIO) {
      cut.push(0);
      filled = size;
    }
    cut[cut.length - 1]! += 1;
  }
  return cut;
}

/**
 * Lays segments out on a ring that is just long enough. Content shorter than the strip and the widest segment gets
 * equal gaps.
 *
 * @param segments - the sizes of each segment's items
 * @param devicePixel - size of a device px; segments take whole ones, so that their text is sharp when they stand still
 */
export function layOutRing(segments: readonly (readonly number[])[], stripSize: number, devicePixel: number): Ring {
  const roundUp = (size: number): number => Math.ceil(size / devicePixel - 1e-6) * devicePixel;
  const sizes = segments.map((items) => roundUp(sum(items)));
  const minLength = stripSize + Math.max(0, ...sizes);
  const areSingle = segments.every((items) => items.length === 1);
  const spread = areSingle && sizes[1] ? roundUp(Math.max(0, minLength - sum(sizes)) / (sizes.length - 1)) : 0;
  let start = 0;
  const spans = sizes.map((size) => {
    const span = { start, size: size + spread };
    start += span.size;
    return span;
  });
  return { length: Math.max(start, minLength), spread, segments: spans };
}
