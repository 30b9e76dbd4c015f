/** Whether a click follows a link here, rather than in another tab or window. */
export function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !button && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
