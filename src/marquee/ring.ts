/*
 * The geometry of the ring, free of the DOM. A ring of some length carries the items in order, cut into segments:
 * runs of whole items. All sizes and coordinates are CSS px along the strip's axis, from the strip's start edge.
 */

/** A place on the ring. */
export interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where everything lies. */
export interface Ring {
  readonly length: number;
  /** Gap added after every item so that short content closes the ring. */
  readonly spread: number;
  readonly segments: readonly Span[];
}

/** Content that is to be cut. */
export interface Content {
  /** The items' sizes in order, gap included. */
  readonly sizes: readonly number[];
  /** The strip's size. */
  readonly strip: number;
  /** Largest size of a segment that every browser still animates off the main thread. */
  readonly mostSegment: number;
}

/** Room left in a fresh cut, so that growing values do not cut anew. */
const ROOM_TO_GROW = 0.9;

export const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** `value` modulo `length`, from 0 up to `length`; 0 on an empty ring. */
export const modulo = (value: number, length: number): number => ((value % length) + length) % length || 0;

/** How often content must be laid out to fill a strip without added gaps: once when it is long enough. */
export function copiesToFill({ sizes, strip }: Content): number {
  const total = sum(sizes);
  return total > 0 ? Math.ceil((strip + Math.max(...sizes)) / total) : 1;
}

/** Items of a segment before any is measured: few enough that such a cut mostly stays. */
const USUAL_COUNT = 12;
/** Fewest segments that a list of unknown size is cut in: they wrap once it is half as long again as the strip. */
const FEWEST = 3;

/** A cut for another number of items: the last segments lose what is less, what is more fills them up and makes others. */
export function fitCut(cut: readonly number[], items: number): number[] {
  const most = cut.length ? USUAL_COUNT : Math.min(USUAL_COUNT, Math.ceil(items / FEWEST));
  let rest = items;
  const fitted = cut.map((count) => Math.min(count, (rest -= count) + count)).filter((count) => count > 0);
  while (rest > 0) {
    const room = most - (fitted.at(-1) ?? most);
    const more = Math.min(rest, room > 0 ? room : most);
    if (room > 0) fitted[fitted.length - 1]! += more;
    else fitted.push(more);
    rest -= more;
  }
  return fitted;
}

/**
 * How many items each segment holds. A segment wraps alone while it is out of sight, so it may be no larger than the
 * ring less the strip; content that is too short for that falls to single items.
 *
 * @param copies - how often the content is laid out on the ring
 * @param kept - the cut in force; it stays while it fits, so that no item moves to another segment without need
 */
export function cutItems({ sizes, strip, mostSegment }: Content, copies: number, kept: readonly number[]): number[] {
  const limit = Math.min(mostSegment, sum(sizes) * copies - strip);
  let from = 0;
  const fits = kept.every((count) => sum(sizes.slice(from, (from += count))) <= limit || count === 1);
  if (fits && from === sizes.length) return [...kept];
  const cut: number[] = [];
  let filled = Infinity;
  for (const size of sizes) {
    filled += size;
    if (filled > limit * ROOM_TO_GROW) {
      cut.push(0);
      filled = size;
    }
    cut[cut.length - 1]! += 1;
  }
  return cut;
}

/**
 * Lays segments out on a ring that is just long enough: content short of strip and widest segment gets equal gaps.
 *
 * @param segments - the sizes of each segment's items
 * @param pixel - size of a device px; segments take whole ones, so that all of them can rest sharp
 */
export function layRing(segments: readonly (readonly number[])[], strip: number, pixel: number): Ring {
  const snap = (size: number): number => Math.ceil(size / pixel - 1e-6) * pixel;
  const sizes = segments.map((items) => snap(sum(items)));
  const least = strip + Math.max(0, ...sizes);
  const single = segments.every((items) => items.length === 1);
  const spread = single && sizes[1] ? snap(Math.max(0, least - sum(sizes)) / (sizes.length - 1)) : 0;
  let start = 0;
  const spans = sizes.map((size) => {
    const span = { start, size: size + spread };
    start += span.size;
    return span;
  });
  return { length: Math.max(start, least), spread, segments: spans };
}
