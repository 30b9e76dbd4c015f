/*
 * Where items lie on the ring and which way they are seen, free of the DOM. An offset is an item's distance from the
 * strip's start edge, px.
 */
import { modulo, type Span } from './ring.js';

/** An item on the ring. */
export interface Place extends Span {
  /** What it is of; outlives its element. */
  readonly key: string;
}

/** What of the ring is seen. */
export interface Sight {
  /** Length of the ring. */
  readonly length: number;
  /** Ring coordinate at the strip's start edge. */
  readonly at: number;
  /** The strip's size. */
  readonly strip: number;
}

/** Rounding to device px leaves an item this near to where it belongs. */
const THERE = 0.5;

/**
 * The items' offsets, the anchor first: the first that starts inside the strip, then those behind it. Where one item
 * fills the whole strip, it is the anchor.
 *
 * @param held - the key of an item that is to be the anchor as long as it starts inside
 */
export function anchorsOf(places: readonly Place[], { length, at, strip }: Sight, held?: string): Map<string, number> {
  const offsets = places.map(({ key, start }): [string, number] => [key, modulo(start - at, length)]);
  offsets.sort(([, one], [, other]) => one - other);
  if (offsets[0] && offsets[0][1] >= strip) {
    const [covering, offset] = offsets.pop()!;
    offsets.unshift([covering, offset - length]);
  }
  const holding = offsets.find(([key, offset]) => key === held && offset < strip);
  return new Map(holding ? [holding, ...offsets] : offsets);
}

/** Whether something that lies on the ring is in the strip, if only in part. */
export function isInSight({ start, size }: Span, { length, at, strip }: Sight): boolean {
  const end = modulo(start - at + size, length);
  return end > 0 && end < strip + size;
}

/** How far the next (1) or previous (-1) item is from the strip's start edge, px, signed. */
export function stepFrom(places: readonly Place[], { length, at }: Sight, way: 1 | -1): number {
  const steps = places.map(({ start }) => modulo((start - at) * way - THERE, length) + THERE);
  return way * Math.min(...steps);
}

/** How far to go, the shorter way, for an item to be wholly in sight, or at the strip's start edge or middle. */
export function wayTo(
  { start, size }: Span,
  { length, at, strip }: Sight,
  where: 'nearest' | 'start' | 'middle',
): number {
  const after = modulo(start - at, length);
  const before = after - length;
  if (where !== 'nearest') {
    const way = modulo(after - (where === 'middle' ? (strip - size) / 2 : 0), length);
    return way > length / 2 ? way - length : way;
  }
  const rest = Math.min(after, after + size - strip);
  return rest <= 0 ? 0 : rest < -before ? rest : before;
}
