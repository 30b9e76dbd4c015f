import { expect, fixture, html } from '@open-wc/testing';
import type { Motion } from '../../src/marquee/plan.js';
import { accessibilityTree } from '../browser/devtools.js';
import { HandMadeStrip, itemsOf } from '../browser/hand-made-strip.js';
import { frame } from '../browser/ticker.js';

const WIDTH = 600;

async function strip(motion: Partial<Motion>, dir = 'ltr'): Promise<HandMadeStrip> {
  const host = await fixture<HTMLElement>(html`<div dir=${dir} style="inline-size: ${WIDTH}px"></div>`);
  const made = new HandMadeStrip(host, itemsOf(400), motion);
  await frame();
  await frame();
  return made;
}

const segmentsOf = ({ strip }: HandMadeStrip): HTMLElement[] => [...strip.querySelectorAll<HTMLElement>('.segment')];
const movedOf = (made: HandMadeStrip): HTMLElement[] =>
  segmentsOf(made).filter((segment) => segment.getAnimations().length);

/** px of the strip that nothing covers, now. */
function holeIn(made: HandMadeStrip): number {
  const strip = made.strip.getBoundingClientRect();
  const covered = segmentsOf(made).map((segment) => {
    const { left, right } = segment.getBoundingClientRect();
    return Math.max(0, Math.min(right, strip.right) - Math.max(left, strip.left));
  });
  return strip.width - covered.reduce((sum, px) => sum + px, 0);
}

describe('a segment far off the strip', () => {
  it('rests, and is still there to be read', async () => {
    const made = await strip({ speed: 50 });
    expect(movedOf(made).length).to.be.within(2, segmentsOf(made).length - 2);
    for (const segment of segmentsOf(made).filter((segment) => !movedOf(made).includes(segment))) {
      const { left, right } = segment.getBoundingClientRect();
      const strip = made.strip.getBoundingClientRect();
      expect(left > strip.right || right < strip.left).to.be.true;
    }
    const read = (await accessibilityTree()).filter(({ name }) => name === itemsOf(400)[200]!.key);
    expect(read.length).to.be.at.least(1);
    expect(made.strip.innerText).to.contain(itemsOf(400)[200]!.key);
  });

  for (const [direction, dir] of [
    ['left', 'ltr'],
    ['right', 'ltr'],
    ['auto', 'rtl'],
  ] as const) {
    it(`moves again before it comes in sight (${direction}, ${dir})`, async () => {
      const made = await strip({ speed: 5000, direction }, dir);
      const first = new Set(movedOf(made));
      const end = performance.now() + 2500;
      while (performance.now() < end) {
        await frame();
        expect(holeIn(made)).to.be.below(1.5);
      }
      expect(movedOf(made).some((segment) => !first.has(segment))).to.be.true;
    }).timeout(10_000);
  }

  it('is there at once where people bring it', async () => {
    const made = await strip({ speed: 0 });
    for (const px of [12_000, -20_000, 3000]) {
      made.marquee.scrollBy(px);
      expect(holeIn(made)).to.be.below(1.5);
    }
  });

  it('has no animation any more once it is far', async () => {
    const made = await strip({ speed: 0 });
    const moved = movedOf(made);
    made.marquee.scrollBy(20_000);
    expect(movedOf(made).length).to.be.greaterThan(1);
    expect(moved.filter((segment) => segment.getAnimations().length)).to.deep.equal([]);
  });

  it('lies where it is laid out when the strip ends', async () => {
    const made = await strip({ speed: 0 });
    made.marquee.destroy();
    expect(new Set(segmentsOf(made).map((segment) => getComputedStyle(segment).marginInlineStart))).to.deep.equal(
      new Set(['0px']),
    );
    expect(movedOf(made)).to.deep.equal([]);
  });
});
