import type { Marquee } from './marquee.js';

/** A press that moves less is no drag, px. */
const MIN_DRAG = 4;
/** Inertia: for how long the strip goes on at the speed of release, ms. It goes by its own size at most. */
const INERTIA_MS = 120;
/** A pointer that rested for longer before its release has no speed, ms. */
const MAX_REST_MS = 60;
/** Wheels that count in lines: px per line. */
const PX_PER_LINE = 16;

/**
 * Lets people move a strip: by dragging (with a little inertia; a drag is no click), by a horizontal or shifted turn of
 * the wheel (the page keeps the vertical one), by arrow keys item by item, by Home and End to the first and last item.
 * Touch does not drag a vertical strip, as it scrolls the page. The ring brings an item with visible focus into view;
 * the page scrolls only as far as the strip.
 *
 * @param first - the event that it was loaded for: what it began goes on
 */
export function watchSteering(strip: HTMLElement, marquee: Marquee, signal: AbortSignal, first?: Event): void {
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options?: AddEventListenerOptions,
  ): void => strip.addEventListener(type, listener, { ...options, signal });

  let pointer: number | undefined;
  let dragged = false;
  let last = { x: 0, y: 0, time: 0 };
  /** px per ms. */
  let speed = 0;
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    pointer = undefined;
    if (!dragged) return;
    const isMoving = event.type === 'pointerup' && event.timeStamp - last.time < MAX_REST_MS;
    // Browsers round time stamps, and may hand out late moves together, which then seem to take no time.
    const size = marquee.axis === 'block' ? strip.clientHeight : strip.clientWidth;
    marquee.glide(isMoving ? Math.max(-size, Math.min(speed * INERTIA_MS, size)) : 0);
  };
  const start = (event: PointerEvent): void => {
    dragged = false;
    const scrollsPage = event.pointerType === 'touch' && marquee.axis === 'block';
    if (event.button || !event.isPrimary || scrollsPage || !marquee.isSteerable) return;
    pointer = event.pointerId;
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
  };
  on('pointerdown', start);
  on('pointermove', ({ pointerId, buttons, clientX, clientY, timeStamp }) => {
    // A press may end before this was loaded for it.
    if (!buttons) pointer = undefined;
    if (pointerId !== pointer) return;
    const px = -marquee.along(clientX - last.x, clientY - last.y);
    if (!dragged && Math.abs(px) < MIN_DRAG) return;
    if (!dragged) strip.setPointerCapture(pointerId);
    dragged = true;
    speed = px / Math.max(1, timeStamp - last.time);
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
      if (ctrlKey || !marquee.isSteerable || !(shiftKey || Math.abs(deltaX) > Math.abs(deltaY))) return;
      event.preventDefault();
      const px = (deltaX || deltaY) * (deltaMode ? PX_PER_LINE : 1);
      marquee.scrollBy(marquee.along(px, px));
    },
    { passive: false },
  );

  on('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const distance = {
      ArrowRight: marquee.along(1, 0),
      ArrowLeft: marquee.along(-1, 0),
      ArrowDown: marquee.along(0, 1),
      ArrowUp: marquee.along(0, -1),
    }[key];
    const isEnd = key === 'Home' || key === 'End';
    if (!(distance || isEnd) || ctrlKey || altKey || metaKey || !marquee.isSteerable) return;
    event.preventDefault();
    marquee.pause('focus');
    if (isEnd) marquee.toItem(key === 'Home' ? 0 : -1);
    else marquee.step(distance! > 0 ? 1 : -1);
  });

  const showFocused = ({ target }: Event): void => {
    if (!(target as Element).matches(':focus-visible')) return;
    const item = (target as Element).closest<HTMLElement>('[data-key]');
    if (item) marquee.scrollTo(item.dataset['key']!, 'nearest');
    strip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  on('focusin', showFocused);

  if (first?.type === 'pointerdown') start(first as PointerEvent);
  if (first?.type === 'focusin') showFocused(first);
}
