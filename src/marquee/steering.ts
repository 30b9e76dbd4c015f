import type { Marquee } from './marquee.js';

/** A pointer that moves less, px, has pressed and not dragged. */
const SLOP = 4;
/** Inertia: how long the pace at release would go on, ms; and how old a move may be to count as that pace. */
const CARRY = 120;
const FRESH = 60;
/** A wheel that counts in lines, px per line. */
const LINE = 16;

/**
 * Lets people move a strip: by dragging (a little inertia; a drag is no click), by a wheel's horizontal or shifted
 * turn (the page keeps the vertical one), by arrow keys item by item, by Home and End to the first and last. A column
 * is not dragged by touch, which scrolls the page. What gets visible focus is brought into view by the ring; the page
 * scrolls only to where the strip is.
 */
export function watchSteering(strip: HTMLElement, marquee: Marquee, signal: AbortSignal): void {
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
    options?: AddEventListenerOptions,
  ): void => strip.addEventListener(type, act, { ...options, signal });

  let pointer: number | undefined;
  let dragged = false;
  let last = { x: 0, y: 0, time: 0 };
  let pace = 0;
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    pointer = undefined;
    if (dragged) marquee.glide(event.type === 'pointerup' && event.timeStamp - last.time < FRESH ? pace * CARRY : 0);
  };
  on('pointerdown', (event) => {
    dragged = false;
    const pans = event.pointerType === 'touch' && marquee.axis === 'block';
    if (event.button || !event.isPrimary || pans || !marquee.steerable) return;
    pointer = event.pointerId;
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
  });
  on('pointermove', ({ pointerId, clientX, clientY, timeStamp }) => {
    if (pointerId !== pointer) return;
    const px = -marquee.along(clientX - last.x, clientY - last.y);
    if (!dragged && Math.abs(px) < SLOP) return;
    if (!dragged) strip.setPointerCapture(pointerId);
    dragged = true;
    pace = px / Math.max(1, timeStamp - last.time);
    last = { x: clientX, y: clientY, time: timeStamp };
    marquee.drag(px);
  });
  on('pointerup', end);
  on('pointercancel', end);
  on(
    'click',
    (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  for (const type of ['selectstart', 'dragstart'] as const) {
    on(type, (event) => pointer !== undefined && event.preventDefault());
  }

  on(
    'wheel',
    (event) => {
      const { deltaX, deltaY, deltaMode, shiftKey, ctrlKey } = event;
      if (ctrlKey || !marquee.steerable || !(shiftKey || Math.abs(deltaX) > Math.abs(deltaY))) return;
      event.preventDefault();
      const px = (deltaX || deltaY) * (deltaMode ? LINE : 1);
      marquee.scrollBy(marquee.along(px, px));
    },
    { passive: false },
  );

  on('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const way = {
      ArrowRight: marquee.along(1, 0),
      ArrowLeft: marquee.along(-1, 0),
      ArrowDown: marquee.along(0, 1),
      ArrowUp: marquee.along(0, -1),
    }[key];
    const isEnd = key === 'Home' || key === 'End';
    if (!(way || isEnd) || ctrlKey || altKey || metaKey || !marquee.steerable) return;
    event.preventDefault();
    marquee.pause('focus');
    if (isEnd) marquee.toItem(key === 'Home' ? 0 : -1);
    else marquee.step(way! > 0 ? 1 : -1);
  });

  on('focusin', ({ target }) => {
    if (!(target as Element).matches(':focus-visible')) return;
    const item = (target as Element).closest<HTMLElement>('[data-key]');
    if (item) marquee.scrollTo(item.dataset['key']!, 'nearest');
    strip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
