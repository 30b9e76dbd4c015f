import { Splide } from '@splidejs/splide';
import { AutoScroll } from '@splidejs/splide-extension-auto-scroll';
import '@splidejs/splide/css/core';
import { FRAMES_PER_SECOND, PX_PER_SECOND, contentMarkup } from '../strip.js';

export function mount(box, items) {
  const slides = items.map(
    (item) => `<li class="splide__slide item" data-key="${item.pair}">${contentMarkup(item)}</li>`,
  );
  box.innerHTML = `<div class="splide"><div class="splide__track"><ul class="splide__list">${slides.join('')}</ul></div></div>`;
  const splide = new Splide(box.firstElementChild, {
    type: 'loop',
    autoWidth: true,
    drag: 'free',
    arrows: false,
    pagination: false,
    autoScroll: { speed: PX_PER_SECOND / FRAMES_PER_SECOND },
  });
  splide.mount({ AutoScroll });
  return (now) => {
    for (const slide of box.querySelectorAll('.splide__slide')) {
      const item = now.find(({ pair }) => pair === slide.dataset.key);
      if (item) slide.innerHTML = contentMarkup(item);
    }
    splide.refresh();
  };
}
