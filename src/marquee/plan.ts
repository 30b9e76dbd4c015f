import { copiesToFill, cutItems, fits, isDense, type Content } from './ring.js';

/** Which way the items move; `auto` is towards the start of the line. */
export type Direction = 'auto' | 'left' | 'right' | 'up' | 'down';

/**
 * What happens when the content is shorter than the strip; `auto` is `spread` while each gap is smaller than the widest
 * item, else `static`. `wrap` and `scroll` stand whatever its length.
 */
export type Fill = 'auto' | 'spread' | 'repeat' | 'static' | 'wrap' | 'scroll';

/** Why a strip stands still. It moves only while no reason holds. */
export type PauseReason = 'user' | 'hover' | 'focus' | 'hidden' | 'offscreen' | 'reduced-motion' | 'print' | 'drag';

/** How a marquee moves. */
export interface Motion {
  /** px per second, 0 or more. */
  readonly speed: number;
  readonly direction: Direction;
  readonly fill: Fill;
}

/** What the owner of the DOM is to render. */
export interface Plan {
  /** Number of items of each segment. */
  readonly cut: readonly number[];
  /** How often the whole list is laid out; all but the first are inert copies. */
  readonly copies: number;
  /** Whether nothing moves: everything fits, or nothing can be animated. */
  readonly isStatic: boolean;
  /** Whether what stands still may be too long for a line. */
  readonly isWrapped?: boolean | undefined;
  /** Whether what stands still is scrolled by the reader. */
  readonly isScrolled?: boolean | undefined;
}

/**
 * Plans what is to be rendered.
 *
 * @param currentCut - the cut that is rendered now
 * @param isCutHeld - whether that cut has to stay, as while focus is inside
 */
export function planFor(content: Content, fill: Fill, currentCut: readonly number[], isCutHeld: boolean): Plan {
  const copies = fill === 'repeat' ? copiesToFill(content) : 1;
  const stands: Partial<Plan> = {
    ...(fill === 'wrap' && { isStatic: true, isWrapped: true }),
    ...(fill === 'scroll' && { isStatic: true, isScrolled: true }),
  };
  return {
    cut: isCutHeld ? currentCut : cutItems(content, copies, currentCut),
    copies,
    isStatic: fits(content) && (fill === 'static' || (fill === 'auto' && !isDense(content))),
    ...stands,
  };
}
