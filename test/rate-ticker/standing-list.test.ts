import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RateTicker } from '../../src/index.js';
import { emulateMedia, emulateMedium } from '../browser/devtools.js';
import { frame, itemsOf, stripOf } from '../browser/ticker.js';

const RATES = Array.from({ length: 8 }, (_, index) => ({
  pair: `C0${index}/USD`,
  base: `C0${index}`,
  quote: 'USD',
  value: 1,
  change: 0.5,
}));
const WIDTH = 900;

interface Options {
  readonly count?: number;
  readonly direction?: string;
  readonly fill?: string;
  readonly dir?: string;
}

/** A ticker whose few rates are spread where it moves. */
async function listOf({ count = 3, direction = 'auto', fill = 'spread', dir = 'ltr' }: Options): Promise<RateTicker> {
  const box = await fixture<HTMLElement>(html`
    <div style="inline-size: ${WIDTH}px" dir=${dir}>
      <ca-rate-ticker
        direction=${direction}
        fill=${fill}
        href="/rates/{base}-{quote}"
        .rates=${RATES.slice(0, count)}
      ></ca-rate-ticker>
    </div>
  `);
  await frame();
  await frame();
  return box.querySelector('ca-rate-ticker')!;
}

const boxesOf = (element: RateTicker, selector: string): DOMRect[] =>
  itemsOf(element).map((item) => item.querySelector(selector)!.getBoundingClientRect());

/** The middles of the dots that can be seen: a strip cuts off what is outside it. */
function dotsSeen(element: RateTicker): { readonly middle: number; readonly top: number }[] {
  const strip = stripOf(element).getBoundingClientRect();
  return boxesOf(element, '.separator')
    .map(({ left, right, top, width }) => ({ middle: (left + right) / 2, top, width }))
    .filter(({ middle, width }) => width > 0 && middle > strip.left && middle < strip.right);
}

const standing: Record<
  string,
  { readonly fill?: string; readonly begin?: () => Promise<unknown>; readonly end?: () => Promise<unknown> }
> = {
  'with `fill="static"`': { fill: 'static' },
  'under reduced motion': {
    begin: () => emulateMedia({ 'prefers-reduced-motion': 'reduce' }),
    end: () => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }),
  },
  'in print': { begin: () => emulateMedium('print'), end: () => emulateMedium('') },
};

for (const [when, { fill = 'spread', begin, end }] of Object.entries(standing)) {
  describe(`a list that stands, ${when}`, () => {
    beforeEach(() => begin?.());
    afterEach(() => end?.());

    for (const dir of ['ltr', 'rtl']) {
      it(`has its dots in the middle between two rates (${dir})`, async () => {
        const element = await listOf({ fill, dir });
        const figures = boxesOf(element, '.link');
        const dots = dotsSeen(element);
        expect(dots.length).to.equal(figures.length - 1);
        dots.forEach((dot, index) => {
          const [one, other] = [figures[index]!, figures[index + 1]!];
          const [from, to] = dir === 'ltr' ? [one.right, other.left] : [other.right, one.left];
          expect(to - from).to.be.closeTo(40, 0.5);
          expect(dot.middle).to.be.closeTo((from + to) / 2, 0.5);
        });
      });

      // With `fill="static"` a list that is longer than a line moves.
      if (!begin) continue;

      it(`has no dot where a line begins or ends (${dir})`, async () => {
        const element = await listOf({ count: 8, fill: 'repeat', dir });
        element.style.inlineSize = '500px';
        await waitUntil(() => new Set(boxesOf(element, '.link').map(({ top }) => top)).size > 1);
        const figures = boxesOf(element, '.link');
        for (const { middle, top } of dotsSeen(element)) {
          const line = figures.filter((box) => Math.abs(box.top - top) < 2);
          expect(line.some(({ right }) => right < middle)).to.be.true;
          expect(line.some(({ left }) => left > middle)).to.be.true;
        }
        const lines = new Set(figures.map(({ top }) => top)).size;
        expect(dotsSeen(element).length).to.equal(figures.length - lines);
      });
    }

    it('has each rate of a column in a row of its own, all of them in the strip', async () => {
      const element = await listOf({ count: fill === 'static' ? 3 : 8, direction: 'up', fill });
      const strip = stripOf(element).getBoundingClientRect();
      let last = strip.top;
      for (const { left, top, bottom } of boxesOf(element, '.link')) {
        expect(left).to.be.closeTo(strip.left, 0.5);
        expect(top).to.be.at.least(last - 0.5);
        last = bottom;
      }
      expect(last).to.be.at.most(strip.bottom + 0.5);
    });

    it('is scrolled to where a rate has focus', async () => {
      const element = await listOf({ fill });
      element.style.marginBlock = '200vh';
      scrollTo(0, 0);
      itemsOf(element)[1]!.querySelector<HTMLElement>('.link')!.focus();
      // WebKit scrolls a moment later.
      await waitUntil(() => scrollY > 0);
      const { top, bottom } = element.getBoundingClientRect();
      scrollTo(0, 0);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });
  });
}

describe('under reduced motion', () => {
  beforeEach(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }));
  afterEach(() => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }));

  it('a rate that is longer than a line breaks', async () => {
    const element = await listOf({});
    element.style.inlineSize = '80px';
    const { right } = stripOf(element).getBoundingClientRect();
    for (const change of boxesOf(element, '.change')) expect(change.right).to.be.at.most(right + 0.5);
  });

  it('a column that is as high as its page wants it is scrolled', async () => {
    const element = await listOf({ count: 8, direction: 'up' });
    element.style.cssText = 'block-size: 80px; --ca-rate-ticker-height: 0px';
    const strip = stripOf(element);
    itemsOf(element)[7]!.querySelector<HTMLElement>('.link')!.focus();
    const [box, last] = [
      strip.getBoundingClientRect(),
      itemsOf(element)[7]!.querySelector('.link')!.getBoundingClientRect(),
    ];
    expect(box.height).to.be.at.most(80);
    expect(last.top).to.be.at.least(box.top - 0.5);
    expect(last.bottom).to.be.at.most(box.bottom + 0.5);
  });
});
