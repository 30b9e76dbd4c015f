import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import FastMarquee from 'react-fast-marquee';
import { PX_PER_SECOND, contentOf } from '../strip.js';

// A CommonJS default import is the module in some bundlers, the component in others.
const Marquee = FastMarquee.default ?? FastMarquee;

const part = (className, content) => createElement('span', { className }, ...content);

/** Mounts items of some content. */
export const stripOf = (inner) => (box, items) => {
  let update;
  function Strip() {
    const [shown, setShown] = useState(items);
    update = (now) => flushSync(() => setShown(now));
    const children = shown.map((item) =>
      createElement('span', { key: item.pair, className: 'item', 'data-key': item.pair }, ...inner(item)),
    );
    return createElement(Marquee, { speed: PX_PER_SECOND }, children);
  }
  createRoot(box).render(createElement(Strip));
  return (now) => update(now);
};

export const mount = stripOf((item) => contentOf(item, part));
