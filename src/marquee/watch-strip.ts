import type { Marquee } from './marquee.js';
import type { PauseReason } from './plan.js';

/** Events by which people reach for a strip, before they can move it. */
const REACHES = ['pointerenter', 'pointerdown', 'wheel', 'focusin'] as const;

/**
 * Connects a marquee to what happens to its strip and around it: what pauses it, how people move it, page zoom.
 *
 * @returns ends the watching; the marquee then stands still
 */
export function watchStrip(strip: HTMLElement, marquee: Marquee): () => void {
  const ended = new AbortController();
  watchPauseReasons(strip, marquee, ended.signal);
  loadSteering(strip, marquee, ended.signal);
  watchZoom(strip.ownerDocument.defaultView ?? window, () => marquee.relay(), ended.signal);
  return () => {
    ended.abort();
    marquee.pause('offscreen');
  };
}

/**
 * Pauses and resumes a marquee: pointer over the strip (only where there is a hover), visible focus in it, page hidden
 * or printed, strip out of the viewport, reduced motion preferred.
 */
function watchPauseReasons(strip: HTMLElement, marquee: Marquee, signal: AbortSignal): void {
  const page = strip.ownerDocument;
  const view = page.defaultView ?? window;
  /** Keeps a reason as long as its condition holds, which is checked now and at each event. */
  const watch = (
    reason: PauseReason,
    target: EventTarget,
    events: string[],
    holds: (event?: Event) => boolean,
  ): void => {
    const check = (event?: Event): void => (holds(event) ? marquee.pause(reason) : marquee.resume(reason));
    for (const type of events) target.addEventListener(type, check, { signal });
    check();
  };
  const canHover = view.matchMedia('(hover: hover)');
  const reducedMotion = view.matchMedia('(prefers-reduced-motion: reduce)');
  watch(
    'hover',
    strip,
    ['pointerenter', 'pointerleave'],
    (event) => event?.type === 'pointerenter' && canHover.matches && (event as PointerEvent).pointerType !== 'touch',
  );
  // Focus left by a mouse press is not visible, so a pause for it would look like a fault.
  watch(
    'focus',
    strip,
    ['focusin', 'focusout'],
    (event) => event?.type === 'focusin' && (event.target as Element).matches(':focus-visible'),
  );
  // An element named `hidden` stands in for the property; to its page nothing is hidden.
  watch('hidden', page, ['visibilitychange'], () => (page.hidden as unknown) === true);
  watch('print', view, ['beforeprint', 'afterprint'], (event) => event?.type === 'beforeprint');
  watch('reduced-motion', reducedMotion, ['change'], () => reducedMotion.matches);
  const viewport = new IntersectionObserver((entries) =>
    entries.at(-1)?.isIntersecting ? marquee.resume('offscreen') : marquee.pause('offscreen'),
  );
  viewport.observe(strip);
  signal.addEventListener('abort', () => viewport.disconnect());
}

/** Loads what lets people move a strip, once someone reaches for it: most visitors of a page never do. */
function loadSteering(strip: HTMLElement, marquee: Marquee, signal: AbortSignal): void {
  const reached = new AbortController();
  const load = async (event: Event): Promise<void> => {
    try {
      const { watchSteering } = await import('./steering.js');
      if (reached.signal.aborted || signal.aborted) return;
      reached.abort();
      watchSteering(strip, marquee, signal, event);
    } catch {
      // Without a connection the strip moves all the same; the next reach tries again.
    }
  };
  for (const type of REACHES) {
    strip.addEventListener(type, (event) => void load(event), { signal: reached.signal, passive: true });
  }
}

/** Calls back whenever the number of device px per CSS px changes: page zoom, another screen. */
function watchZoom(view: Window, onChange: () => void, signal: AbortSignal): void {
  const watch = (): void => {
    const resolution = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
    const changed = (): void => {
      onChange();
      // The query names the old resolution, so it takes a new one to notice the next change.
      watch();
    };
    resolution.addEventListener('change', changed, { once: true, signal });
  };
  watch();
}
