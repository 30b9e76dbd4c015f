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
