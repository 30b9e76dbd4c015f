import { expect, fixture, html } from '@open-wc/testing';
import type { RateTicker } from '../../src/index.js';
import { frame, itemsOf, reach, segmentsOf, stripOf } from '../browser/ticker.js';

const COUNTS = [1, 2, 5, 50, 500];
const SIZES = [320, 1200, 3840];
/** Layout is exact to 1/64 px; the ring takes whole device px. */
const ROUNDED = 1.05;
const EXACT = 0.05;
/** px that a strip at 4,000 px/s goes in a frame. */
const FRAME = 4000 / 60;

const ratesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const base = `C${String(index).padStart(3, '0')}`;
    return { pair: `${base}/USD`, base, quote: 'USD', value: index % 3 ? 1 : 12345 };
  });

/** A paused ticker with all its rates, and the box around it. */
async function ticker(count: number, direction: string): Promise<{ box: HTMLElement; element: RateTicker }> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <ca-rate-ticker
        style="block-size: 100%; --ca-rate-ticker-density: 0; --ca-rate-ticker-height: 0px"
        direction=${direction}
        fill="spread"
        limit="500"
        paused
        .rates=${ratesOf(count)}
      ></ca-rate-ticker>
    </div>`,
  );
  const element = box.querySelector<RateTicker>('ca-rate-ticker')!;
  while (itemsOf(element).length < count) await frame();
  await reach(stripOf(element));
  return { box, element };
}

/** Lets the ring go so many px on its way, as a wheel does, which sets every segment anew. */
function wheel(element: RateTicker, px: number): void {
  const deltaX = element.direction === 'right' || element.direction === 'down' ? -px : px;
  stripOf(element).dispatchEvent(new WheelEvent('wheel', { deltaX, cancelable: true }));
}

/** The segments that the engine moves now; others rest far off the strip. */
const movedOf = (element: RateTicker): Animation[] => segmentsOf(element).flatMap((segment) => segment.getAnimations());

/**
 * Sees the ring in every frame, and in the moments before, at and after each wrap of each segment, three times round.
 */
function watchLoops(element: RateTicker, vertical: boolean, what: string): void {
  const strip = stripOf(element).getBoundingClientRect();
  const size = vertical ? strip.height : strip.width;
  const span = (node: Element): [start: number, end: number] => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return vertical ? [top - strip.top, bottom - strip.top] : [left - strip.left, right - strip.left];
  };
  const segments = segmentsOf(element);
  for (const segment of segments) {
    [...segment.children].slice(1).forEach((item, index) => {
      expect(span(item)[0] - span(segment.children[index]!)[1], what).to.be.closeTo(0, EXACT);
    });
  }
  const length = Number(movedOf(element)[0]!.effect!.getTiming().duration);
  const gap = parseFloat(stripOf(element).style.getPropertyValue('--marquee-spread') || '0') + ROUNDED;
  let wraps = 0;
  for (let gone = 0; gone < 3 * length;) {
    const next = Math.min(...movedOf(element).map(({ currentTime }) => length - (Number(currentTime) % length)));
    const way = Math.max(1, Math.floor(Math.min(next, FRAME)));
    wheel(element, way);
    gone += way;
    const isWrap = next <= FRAME;
    wraps += Number(isWrap);
    const times = movedOf(element).map((animation) => ({ animation, time: Number(animation.currentTime) }));
    for (const moment of isWrap ? [0, 0.5, 1] : [0]) {
      for (const { animation, time } of times) animation.currentTime = time + moment;
      // Those of a column rest beside it.
      const shown = segments
        .filter((segment) => !vertical || segment.getBoundingClientRect().left < strip.right)
        .map(span)
        .filter(([start, end]) => end > EXACT && start < size - EXACT)
        .sort(([one], [other]) => one - other);
      const where = `${what}, ${gone + moment} px on`;
      shown.slice(1).forEach(([start], index) => {
        expect(start - shown[index]![1], where).to.be.within(-EXACT, gap);
      });
      // A single rate leaves before it comes again: its gap is the strip.
      if (itemsOf(element).length < 2) continue;
      expect(shown[0]![0], where).to.be.at.most(gap);
      expect(size - shown.at(-1)![1], where).to.be.at.most(gap);
    }
  }
  expect(wraps, what).to.be.at.least(3 * segments.length);
}

describe('three times round', () => {
  for (const direction of ['left', 'right', 'up', 'down']) {
    for (const count of COUNTS) {
      it(`no wrap shows a hole or an overlap: ${count} items, ${direction}, strips of ${SIZES.join(', ')} px`, async () => {
        const vertical = direction === 'up' || direction === 'down';
        const { box, element } = await ticker(count, direction);
        for (const size of SIZES) {
          // The button and its gap stand beside the strip.
          box.style[vertical ? 'blockSize' : 'inlineSize'] = `${vertical ? size : size + 40}px`;
          await frame();
          await frame();
          const { width, height } = stripOf(element).getBoundingClientRect();
          expect(vertical ? height : width).to.be.closeTo(size, 10);
          watchLoops(element, vertical, `${count} items in ${size} px`);
        }
      }).timeout(60_000);
    }
  }
});
