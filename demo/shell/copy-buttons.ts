/* A button on each piece of code that copies it. */
import { colourCode } from './colour-code.js';

/** Copies a text, and says so on the button for a moment. */
export async function copyFrom(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copy by hand';
  }
  setTimeout(() => (button.textContent = 'Copy'), 1600);
}

/** Gives each piece of code that is to be copied its button, and its colours. */
export function addCopyButtons(): void {
  for (const code of document.querySelectorAll<HTMLElement>('pre[data-copy]')) {
    // Long lines are scrolled, by keys as well.
    code.tabIndex = 0;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copyFrom(button, code.textContent));
    const box = document.createElement('div');
    box.className = 'code';
    code.replaceWith(box);
    box.append(code, button);
    colourCode(code);
  }
}
