/* The header's button for light and dark. */
import { addCopyButtons } from './copy-buttons.js';

const KEY = 'ca-demo-scheme';

/** Starts what the shell of each page has: the button for light and dark, and buttons that copy. */
export function startShell(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-scheme-button]');
  const { dataset } = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (dataset['scheme'] === 'auto' ? prefersDark.matches : dataset['scheme'] === 'dark');
  const show = (): void => button?.setAttribute('aria-pressed', String(isDark()));
  button?.addEventListener('click', () => {
    const wanted = isDark() ? 'light' : 'dark';
    dataset['scheme'] = (wanted === 'dark') === prefersDark.matches ? 'auto' : wanted;
    show();
    try {
      localStorage.setItem(KEY, dataset['scheme']);
    } catch {
      // A browser without storage keeps the choice for this page.
    }
  });
  prefersDark.addEventListener('change', show);
  show();
  addCopyButtons();
}
