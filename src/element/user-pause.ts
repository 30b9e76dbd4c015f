import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NativeEvent } from '../payload/native-event.js';
import { pageState } from '../payload/page-state.js';

const STORAGE_KEY = 'ca-ticker-paused';

/** Whether the user has paused the strips of the page. */
export function isPausedByUser(): boolean {
  try {
    pageState.isPaused ??= sessionStorage.getItem(STORAGE_KEY) === '1';
  } catch {
    // Storage may be refused; the page then remembers alone.
    pageState.isPaused = false;
  }
  return pageState.isPaused;
}

/** Pauses or plays all strips of the page, for this session. */
export function setPausedByUser(value: boolean): void {
  pageState.isPaused = value;
  try {
    sessionStorage.setItem(STORAGE_KEY, value ? '1' : '0');
  } catch {
    // Storage is optional.
  }
  pageState.pauseChanges.dispatchEvent(new NativeEvent('change'));
}

/** The user's own pause, which all strips of a page share. */
export class UserPause implements ReactiveController {
  readonly #onChange: (isPaused: boolean) => void;

  /** @param onChange - called at every change while the element is connected, and at first where the user has paused */
  constructor(host: ReactiveControllerHost, onChange: (isPaused: boolean) => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    pageState.pauseChanges.addEventListener('change', this.#listener);
    if (isPausedByUser()) this.#onChange(true);
  }

  hostDisconnected(): void {
    pageState.pauseChanges.removeEventListener('change', this.#listener);
  }

  readonly #listener = (): void => this.#onChange(isPausedByUser());
}
