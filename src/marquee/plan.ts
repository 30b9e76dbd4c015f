import type { Fill } from './motion.js';
import { copiesToFill, cutItems, sum, type Content } from './ring.js';

/** What the owner of the DOM is to render. */
export interface Plan {
  /** How many items each segment holds. */
  readonly cut: readonly number[];
  /** How often the whole list is laid out; all but the first are inert copies. */
  readonly copies: number;
  /** Whether everything fits and nothing moves. */
  readonly still: boolean;
}

/**
 * What is to be rendered of some content.
 *
 * @param kept - the cut in force
 * @param isHeld - whether it is to stay, come what may
 */
export function planFor(content: Content, fill: Fill, kept: readonly number[], isHeld: boolean): Plan {
  const copies = fill === 'repeat' ? copiesToFill(content) : 1;
  return {
    cut: isHeld ? kept : cutItems(content, copies, kept),
    copies,
    still: fill === 'static' && sum(content.sizes) <= content.strip,
  };
}
