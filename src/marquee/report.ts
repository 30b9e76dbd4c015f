/** How one segment moves, as far as a page can know. */
export interface SegmentReport {
  readonly items: number;
  /** Size along the strip, device px. */
  readonly size: number;
  /** Whether some of it is in the strip now. */
  readonly inSight: boolean;
  /**
   * What brings its animation to the main thread in some browser (Firefox: a mask or clip-path on an ancestor; before it
   * painted a part ahead, as 153 does, over 4096 device px); none where it runs off it.
   */
  readonly blocker: 'too-large' | 'masked' | undefined;
}

/** Larger elements are animated on the main thread by some Firefox, and painted in part ahead by others, device px. */
export const LARGEST_LAYER = 4096;

/** Whether a mask or clip-path lies on an element or on an ancestor of it, across shadow roots. */
export function isMasked(element: Element): boolean {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const { maskImage, clipPath } = getComputedStyle(node);
      if (maskImage !== 'none' || clipPath !== 'none') return true;
    }
    node =
      node instanceof Element && node.assignedSlot
        ? node.assignedSlot
        : node instanceof ShadowRoot
          ? node.host
          : node.parentNode;
  }
  return false;
}
