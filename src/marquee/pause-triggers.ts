import type { Marquee } from './marquee.js';
import type { PauseReason } from './motion.js';

/**
 * Pauses and resumes a marquee by what happens around its strip: pointer over it (only where there is a hover), visible
 * focus in it, page hidden or printed, strip out of the viewport, reduced motion asked for.
 */
export function watchPauseTriggers(strip: HTMLElement, marquee: Marquee, signal: AbortSignal): void {
  const page = strip.ownerDocument;
  const view = page.defaultView ?? window;
  /** Holds a reason as long as its condition does, asked now and at each of the events. */
  const watch = (
    reason: PauseReason,
    target: EventTarget,
    events: string[],
    holds: (event?: Event) => boolean,
  ): void => {
    const ask = (event?: Event): void => (holds(event) ? marquee.pause(reason) : marquee.resume(reason));
    for (const type of events) target.addEventListener(type, ask, { signal });
    ask();
  };
  const canHover = view.matchMedia('(hover: hover)');
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)');
  watch(
    'hover',
    strip,
    ['pointerenter', 'pointerleave'],
    (event) => event?.type === 'pointerenter' && canHover.matches && (event as PointerEvent).pointerType !== 'touch',
  );
  // Focus that a press left behind is not seen, so what it would hold could not be understood.
  watch(
    'focus',
    strip,
    ['focusin', 'focusout'],
    (event) => event?.type === 'focusin' && (event.target as Element).matches(':focus-visible'),
  );
  watch('hidden', page, ['visibilitychange'], () => page.hidden);
  watch('print', view, ['beforeprint', 'afterprint'], (event) => event?.type === 'beforeprint');
  watch('reduced-motion', calm, ['change'], () => calm.matches);
  const sight = new IntersectionObserver((entries) =>
    entries.at(-1)?.isIntersecting ? marquee.resume('offscreen') : marquee.pause('offscreen'),
  );
  sight.observe(strip);
  signal.addEventListener('abort', () => sight.disconnect());
}
