import type { Marquee } from './marquee.js';
import { watchPauseTriggers } from './pause-triggers.js';
import { watchSteering } from './steering.js';
import { watchZoom } from './zoom.js';

/**
 * Ties a marquee to what happens to its strip: what pauses it, what people do to move it, page zoom.
 *
 * @returns ends the watching; the marquee then stands
 */
export function watchStrip(strip: HTMLElement, marquee: Marquee): () => void {
  const ended = new AbortController();
  watchPauseTriggers(strip, marquee, ended.signal);
  watchSteering(strip, marquee, ended.signal);
  watchZoom(strip.ownerDocument.defaultView ?? window, () => marquee.relay(), ended.signal);
  return () => {
    ended.abort();
    marquee.pause('offscreen');
  };
}
