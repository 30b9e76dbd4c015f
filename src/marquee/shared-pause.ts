/*
 * The user's own pause: one press pauses every ticker of the page, and the session remembers it. Storage may be
 * refused; the page then remembers alone.
 */
const KEY = 'ca-ticker-paused';

const changes = new EventTarget();
let paused: boolean | undefined;

/** Whether the user has paused the tickers. */
export function isPausedByUser(): boolean {
  try {
    paused ??= sessionStorage.getItem(KEY) === '1';
  } catch {
    paused = false;
  }
  return paused;
}

/** Pauses or plays all tickers for the user. */
export function setPausedByUser(value: boolean): void {
  paused = value;
  try {
    sessionStorage.setItem(KEY, value ? '1' : '0');
  } catch {
    // Storage is optional.
  }
  changes.dispatchEvent(new Event('change'));
}

/** Calls back at every change of the user's pause, until the returned function is called. */
export function onPausedByUser(act: (paused: boolean) => void): () => void {
  const listener = (): void => act(!!paused);
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}
