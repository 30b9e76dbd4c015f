import { Marquee, loop } from 'dynamic-marquee';
import { PX_PER_SECOND, contentMarkup } from '../strip.js';

const builderOf = (item) => () => {
  const span = document.createElement('span');
  span.className = 'item';
  span.dataset.key = item.pair;
  span.innerHTML = contentMarkup(item);
  return span;
};

export function mount(box, items) {
  const marquee = new Marquee(box, { rate: -PX_PER_SECOND, startOnScreen: true });
  const control = loop(marquee, items.map(builderOf));
  // Items on screen stay as they are; their successors are built anew.
  return (now) => control.update(now.map(builderOf));
}
