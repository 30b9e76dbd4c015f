/** What the bench asks of a page: `window.bench`. Built once for each contender, which is `contender:` here. */
import { mount } from 'contender:';
import { PX_PER_SECOND, ratesOf } from './strip.js';

const box = () => document.querySelector('#box');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** What an update is given until it is shown, ms. */
const SETTLED = 100;
const root = () => box().querySelector('ca-rate-ticker')?.shadowRoot ?? box();

let count = 0;
let update;
/** Where items are, first to last on the screen. */
function places() {
  const { left, right } = box().getBoundingClientRect();
  return [...root().querySelectorAll('[data-key]')]
    .map((item) => ({ key: item.dataset.key, item, place: item.getBoundingClientRect() }))
    .map(({ key, item, place }) => ({
      key,
      item,
      start: place.left - left,
      inSight: place.right > left && place.left < right,
    }))
    .sort((one, other) => one.start - other.start);
}

async function framesFor(ms) {
  const until = performance.now() + ms;
  do await frame();
  while (performance.now() < until);
}

const anchor = () => places().find(({ inSight, start }) => inSight && start >= 0);

/** How far the first item that starts in sight is from where going on as before would have brought it, px. */
async function jumpOf(change, settle) {
  await frame();
  const before = anchor();
  const since = document.timeline.currentTime;
  await change(before);
  await framesFor(settle);
  const gone = ((document.timeline.currentTime - since) / 1000) * PX_PER_SECOND;
  // An item that was built anew is found by its text, the copy nearest to where it should be.
  const off = places()
    .filter(({ key }) => key === before?.key)
    .map(({ start }) => Math.abs(start - (before.start - gone)));
  return off.length ? Math.min(...off) : undefined;
}

window.bench = {
  /** Mounts, and gives ms to the first frame in which an item has moved. */
  async mount(items) {
    count = items;
    const start = performance.now();
    update = await mount(box(), ratesOf(count));
    let first;
    for (;;) {
      await frame();
      const item = root().querySelector('[data-key]');
      const left = item?.getBoundingClientRect().left;
      if (left !== undefined && first !== undefined && left !== first) break;
      first = left;
      if (performance.now() - start > 10_000) return undefined;
    }
    return performance.now() - start;
  },

  /**
   * Changes all values (`same` or `wide`), or one out of sight to a wide one (`far`); gives the jump, px, where its
   * item is still there. Gives nothing where nothing can be changed.
   */
  async update(kind) {
    if (!update) return undefined;
    const seen = new Set(
      places()
        .filter(({ inSight }) => inSight)
        .map(({ key }) => key),
    );
    const hidden = ratesOf(count).findIndex(({ pair }) => !seen.has(pair));
    if (kind === 'far' && hidden < 0) return undefined;
    const now = {
      same: () => ratesOf(count, { salt: 1 }),
      wide: () => ratesOf(count, { salt: 2, wide: (index) => index % 2 }),
      far: () => ratesOf(count, { wide: (index) => index === hidden }),
    }[kind]();
    return { jump: await jumpOf(() => update(now), SETTLED) };
  },

  /** The change back, unobserved, so that only what it costs itself is counted. */
  async restore() {
    await update(ratesOf(count));
    await framesFor(SETTLED);
  },

  resize(width) {
    return jumpOf(() => (box().style.inlineSize = `${width}px`), 400);
  },

  /** How often an item's code is found by the browser's own search of the page. */
  find(code) {
    getSelection().removeAllRanges();
    let found = 0;
    while (found < 50 && window.find(code, true, false, false, false, true, false)) found++;
    getSelection().removeAllRanges();
    return found;
  },

  elements() {
    const all = (node) =>
      [...node.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? all(one.shadowRoot) : 0), 0);
    return all(box());
  },

  /** Has the layers told, which they are when one comes: this, of 1 px. */
  addLayer() {
    const layer = document.body.appendChild(document.createElement('div'));
    layer.style.cssText =
      'position: fixed; inline-size: 1px; block-size: 1px; background: #000; will-change: transform';
  },

  block(ms) {
    const from = Date.now();
    while (Date.now() - from < ms);
    return { from, to: Date.now() };
  },
};
