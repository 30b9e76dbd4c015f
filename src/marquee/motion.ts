/** Which way the items go; `auto` is towards the start of the line. */
export type Direction = 'auto' | 'left' | 'right' | 'up' | 'down';

/** What happens to content that is shorter than the strip. */
export type Fill = 'spread' | 'repeat' | 'static';

/** Why a strip stands still. It moves only while there is no reason left. */
export type PauseReason = 'user' | 'hover' | 'focus' | 'hidden' | 'offscreen' | 'reduced-motion' | 'print' | 'drag';

/** How a marquee moves. */
export interface Motion {
  /** px per second, 0 or more. */
  readonly speed: number;
  readonly direction: Direction;
  readonly fill: Fill;
}
