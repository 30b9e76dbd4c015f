import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextDay } from '../locale/relative-dates.js';
import { documentProperty } from '../payload/page-document.js';

const MINUTE_MS = 60_000;

/** Updates its element every minute or at midnight, while dates on it depend on the clock. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #every: 'day' | 'minute' | undefined;
  #timeZone = 'UTC';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets how often to update, undefined for never. A clock that runs so already goes on. */
  run(every: 'day' | 'minute' | undefined, timeZone: string): void {
    if (this.#stopped && every === this.#every && timeZone === this.#timeZone) return;
    this.#stop();
    this.#every = every;
    this.#timeZone = timeZone;
    if (!every) return;
    this.#stopped = new AbortController();
    // Timers sleep with the machine, so the time is checked when the page is visible again.
    const check = (): void => {
      if (!documentProperty('hidden')) this.#tick();
    };
    document.addEventListener('visibilitychange', check, { signal: this.#stopped.signal });
    this.#setTimer();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #tick(): void {
    this.#host.requestUpdate();
    this.#setTimer();
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const wait = this.#every === 'minute' ? MINUTE_MS : nextDay(now, this.#timeZone) - now;
    this.#timer = setTimeout(() => this.#tick(), wait);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#stopped?.abort();
    this.#stopped = undefined;
  }
}
