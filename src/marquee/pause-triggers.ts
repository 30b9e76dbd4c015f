import type { Marquee, PauseReason } from './marquee.js';

/**
 * Pauses and resumes a marquee by what happens around its strip: pointer over it (only where there is a hover), focus
 * in it, page hidden, strip out of the viewport, reduced motion asked for.
 *
 * @returns ends the watching
 */
export function watchPauseTriggers(strip: HTMLElement, marquee: Marquee): () => void {
  const ended = new AbortController();
  /** Holds a reason as long as its condition does, asked now and at each of the events. */
  const watch = (reason: PauseReason, target: EventTarget, events: string[], holds: (event?: Event) => boolean): void => {
    const ask = (event?: Event): void => (holds(event) ? marquee.pause(reason) : marquee.resume(reason));
    for (const type of events) target.addEventListener(type, ask, { signal: ended.signal });
    ask();
  };
  const canHover = matchMedia('(hover: hover)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  watch('hover', strip, ['pointerenter', 'pointerleave'], (event) => event?.type === 'pointerenter' && canHover.matches);
  watch('focus', strip, ['focusin', 'focusout'], (event) => event?.type === 'focusin');
  watch('hidden', document, ['visibilitychange'], () => document.hidden);
  watch('reduced-motion', calm, ['change'], () => calm.matches);
  const sight = new IntersectionObserver((entries) =>
    entries.at(-1)?.isIntersecting ? marquee.resume('offscreen') : marquee.pause('offscreen'),
  );
  sight.observe(strip);
  return () => {
    ended.abort();
    sight.disconnect();
    marquee.pause('offscreen');
  };
}
