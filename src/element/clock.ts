import { nextDay } from '../locale/dates.js';

const MINUTE = 60_000;

/**
 * Calls back at each midnight of a time zone, or at each minute; and when the page is seen again, as timers sleep with
 * the machine.
 *
 * @returns stops the clock
 */
export function watchClock(zone: string, every: 'day' | 'minute', tick: () => void): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const wind = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ring, every === 'minute' ? MINUTE : nextDay(Date.now(), zone) - Date.now());
  };
  const ring = (): void => {
    tick();
    wind();
  };
  document.addEventListener('visibilitychange', () => document.hidden || ring(), { signal: stopped.signal });
  stopped.signal.addEventListener('abort', () => clearTimeout(timer));
  wind();
  return () => stopped.abort();
}

/** A clock that is wound as an element needs it. */
export class Clock {
  readonly #tick: () => void;
  #wound = '';
  #stop: (() => void) | undefined;

  constructor(tick: () => void) {
    this.#tick = tick;
  }

  /** Has it strike so often, in a time zone; it goes on where nothing changed. */
  wind(every: 'day' | 'minute', zone: string): void {
    if (this.#wound === `${every} ${zone}`) return;
    this.stop();
    this.#wound = `${every} ${zone}`;
    this.#stop = watchClock(zone, every, this.#tick);
  }

  stop(): void {
    this.#stop?.();
    this.#wound = '';
  }
}
