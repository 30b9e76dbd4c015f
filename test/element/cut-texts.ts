/** What a box cuts off for good: its texts do not come by themselves, and it cannot be scrolled. */
const clips = (style: CSSStyleDeclaration, axis: 'X' | 'Y'): boolean => /clip|hidden/.test(style[`overflow${axis}`]);

/** Rounding to device px. */
const ROUNDING_ERROR = 1;

const textNodesOf = (root: Node): Text[] =>
  [...root.childNodes].flatMap((node) => (node instanceof Text ? node : textNodesOf(node)));

/**
 * The texts of an element that are cut off or stick out of it: at the sides, above or below.
 *
 * @param moving - selector of a strip that brings what is beyond its ends along the line
 */
export function cutTexts(element: Element, moving?: string): string[] {
  const host = element.getBoundingClientRect();
  return textNodesOf(element.shadowRoot!).flatMap((node) => {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || parent.closest('style, .spoken-only, [aria-hidden="true"]')) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (!box.width) return [];
    let isCut = false;
    let isMoved = false;
    for (let around: Element | null = parent; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      const isStrip = !!moving && around.matches(moving);
      const outsideX = box.left < edge.left - ROUNDING_ERROR || box.right > edge.right + ROUNDING_ERROR;
      const outsideY = box.top < edge.top - ROUNDING_ERROR || box.bottom > edge.bottom + ROUNDING_ERROR;
      isCut ||= (outsideX && !isStrip && !isMoved && clips(style, 'X')) || (outsideY && clips(style, 'Y'));
      isMoved ||= isStrip;
    }
    const sticksOut = !isMoved && (box.left < host.left - ROUNDING_ERROR || box.right > host.right + ROUNDING_ERROR);
    return isCut || sticksOut ? [node.data.trim()] : [];
  });
}
