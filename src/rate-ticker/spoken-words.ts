import type { TickerWords } from '../locale/ticker-words.js';

/** The words that a strip's style sheet has now. */
const written = new WeakMap<HTMLElement, TickerWords>();

/**
 * Gives the style sheet the words for up, down and unchanged, which it has spoken for the signs of the change, behind a
 * comma that ends the value. Only when they changed, as the whole strip inherits them.
 */
export function writeSpokenWords(root: ParentNode, words: TickerWords): void {
  const frame = root.firstElementChild as HTMLElement;
  if (written.get(frame) === words) return;
  written.set(frame, words);
  for (const movement of ['up', 'down', 'flat'] as const) {
    frame.style.setProperty(`--_spoken-${movement}`, JSON.stringify(`, ${words[movement]} `));
  }
}
