import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import FastMarquee from 'react-fast-marquee';
import { PX_PER_SECOND, textOf } from '../strip.js';

// A CommonJS default import is the module in some bundlers, the component in others.
const Marquee = FastMarquee.default ?? FastMarquee;

export function mount(box, items) {
  let update;
  function Strip() {
    const [shown, setShown] = useState(items);
    update = (now) => flushSync(() => setShown(now));
    const children = shown.map((item) =>
      createElement('span', { key: item.pair, className: 'item', 'data-key': item.pair }, textOf(item)),
    );
    return createElement(Marquee, { speed: PX_PER_SECOND }, children);
  }
  createRoot(box).render(createElement(Strip));
  return (now) => update(now);
}
