/** The browser's own `<marquee>`: 6 px every 100 ms is its way to say 60 px/s. */
import { itemMarkup } from '../strip.js';

export function mount(box, items) {
  box.innerHTML = `<marquee scrollamount="6" scrolldelay="100"></marquee>`;
  const marquee = box.firstElementChild;
  const update = (now) => (marquee.innerHTML = now.map(itemMarkup).join(''));
  update(items);
  return update;
}
