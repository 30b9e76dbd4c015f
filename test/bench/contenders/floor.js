/** The least that moves a strip: one element, one animation on the compositor. Neither wraps nor updates well. */
import { PX_PER_SECOND, itemMarkup } from '../strip.js';

export function mount(box, items) {
  const track = box.appendChild(document.createElement('div'));
  track.style.cssText = 'display: flex; inline-size: max-content';
  track.innerHTML = items.map(itemMarkup).join('');
  const width = track.offsetWidth;
  track.animate(
    { translate: ['0px', `${-width}px`] },
    { duration: (width / PX_PER_SECOND) * 1000, iterations: Infinity },
  );
}
