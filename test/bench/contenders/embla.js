import EmblaCarousel from 'embla-carousel';
import AutoScroll from 'embla-carousel-auto-scroll';
import { FRAMES_PER_SECOND, PX_PER_SECOND, contentMarkup, itemMarkup } from '../strip.js';

export function mount(box, items) {
  box.innerHTML = `<div style="overflow: hidden"><div style="display: flex">${items.map(itemMarkup).join('')}</div></div>`;
  const speed = PX_PER_SECOND / FRAMES_PER_SECOND;
  const embla = EmblaCarousel(box.firstElementChild, { loop: true, dragFree: true }, [
    AutoScroll({ speed, startDelay: 0, stopOnInteraction: false }),
  ]);
  return (now) => {
    embla.slideNodes().forEach((slide, index) => (slide.innerHTML = contentMarkup(now[index])));
    embla.reInit();
  };
}
