/*
 * Where items are in the strip, free of the DOM. An item's offset is its distance from the strip's start edge, px.
 */
import { modulo, type Span } from './ring.js';

/** An item's place on the ring. */
export interface ItemSpan extends Span {
  /** What the item is of, as its `data-key`; outlives its element. */
  readonly key: string;
}

/** The part of the ring that the strip shows. */
export interface Sight {
  readonly ringLength: number;
  /** Ring coordinate at the strip's start edge. */
  readonly ringOffset: number;
  readonly stripSize: number;
}

/** Rounding to device px can leave an item this far from where it belongs, px. */
const ROUNDING_ERROR = 0.5;

/**
 * The items' offsets in their order from the strip's start edge. The first is the anchor, which stays in place: the
 * first item that starts inside the strip, or the item that fills the whole strip.
 *
 * @param preferred - key of an item that is the anchor while it starts inside the strip
 */
export function anchorsOf(
  items: readonly ItemSpan[],
  { ringLength, ringOffset, stripSize }: Sight,
  preferred?: string,
): Map<string, number> {
  const offsets = items.map(({ key, start }): [string, number] => [key, modulo(start - ringOffset, ringLength)]);
  offsets.sort(([, one], [, other]) => one - other);
  if (offsets[0] && offsets[0][1] >= stripSize) {
    const [covering, offset] = offsets.pop()!;
    offsets.unshift([covering, offset - ringLength]);
  }
  const anchor = offsets.find(([key, offset]) => key === preferred && offset < stripSize);
  return new Map(anchor ? [anchor, ...offsets] : offsets);
}

/** Whether any part of a span of the ring is in the strip. */
export function isInSight({ start, size }: Span, { ringLength, ringOffset, stripSize }: Sight): boolean {
  const end = modulo(start - ringOffset + size, ringLength);
  return end > 0 && end < stripSize + size;
}

/** Signed distance of the next (1) or previous (-1) item from the strip's start edge, px. */
export function distanceToNext(items: readonly ItemSpan[], { ringLength, ringOffset }: Sight, step: 1 | -1): number {
  const distances = items.map(
    ({ start }) => modulo((start - ringOffset) * step - ROUNDING_ERROR, ringLength) + ROUNDING_ERROR,
  );
  return step * Math.min(...distances);
}

/** Signed distance, the shorter way round, until an item is wholly in sight, or at the strip's start edge or middle. */
export function distanceTo(
  { start, size }: Span,
  { ringLength, ringOffset, stripSize }: Sight,
  target: 'nearest' | 'start' | 'middle',
): number {
  const forward = modulo(start - ringOffset, ringLength);
  const backward = forward - ringLength;
  if (target !== 'nearest') {
    const distance = modulo(forward - (target === 'middle' ? (stripSize - size) / 2 : 0), ringLength);
    return distance > ringLength / 2 ? distance - ringLength : distance;
  }
  const hidden = Math.min(forward, forward + size - stripSize);
  return hidden <= 0 ? 0 : hidden < -backward ? hidden : backward;
}
