import { expect, fixture, html } from '@open-wc/testing';
import type { Headlines, RateTicker } from '../../src/index.js';
import { headlinesOf, until } from '../browser/headlines.js';
import { HandMadeStrip, itemsOf as madeItems } from '../browser/hand-made-strip.js';
import { frame, itemsOf, stripOf } from '../browser/ticker.js';

const GAP = 40;

const ratesOf = (count: number) =>
  [...Array(count).keys()].map((index) => {
    const base = `C${String(index).padStart(3, '0')}`;
    return { pair: `${base}/USD`, base, quote: 'USD', value: 1, change: 0 };
  });

interface Seen {
  readonly isStatic: boolean;
  readonly inSight: number;
  /** The largest distance between the figures of two neighbours, and the widest figures, px. */
  readonly gap: number;
  readonly widest: number;
}

/** A ticker of some rates in a strip of some width. */
async function seen(count: number, width: number, { fill = '', dir = 'ltr', direction = 'auto' } = {}): Promise<Seen> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width + 32}px" dir=${dir}>
      <ca-rate-ticker direction=${direction} paused .rates=${ratesOf(count)}></ca-rate-ticker>
    </div>`,
  );
  const element = box.querySelector<RateTicker>('ca-rate-ticker')!;
  if (fill) element.setAttribute('fill', fill);
  await frame();
  await frame();
  const strip = stripOf(element).getBoundingClientRect();
  const boxes = itemsOf(element).map((item) => {
    const range = document.createRange();
    range.setStartBefore(item.querySelector('.pair')!);
    range.setEndAfter(item.querySelector('.change')!);
    return range.getBoundingClientRect();
  });
  const ordered = boxes.toSorted((one, other) => one.left - other.left);
  return {
    isStatic: element.matches(':state(static)'),
    inSight: boxes.filter(({ left, right }) => left >= strip.left - 0.5 && right <= strip.right + 0.5).length,
    gap: Math.max(...ordered.slice(1).map(({ left }, index) => left - ordered[index]!.right)),
    widest: Math.max(...boxes.map(({ width }) => width)),
  };
}

describe('a strip with few rates', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const count of [1, 2, 3]) {
      it(`stands still with all of them in sight: ${count} on 1000 px (${dir})`, async () => {
        const { isStatic, inSight, gap } = await seen(count, 1000, { dir });
        expect(isStatic).to.be.true;
        expect(inSight).to.equal(count);
        if (count > 1) expect(gap).to.be.closeTo(GAP, 0.5);
      });
    }
  }

  it('moves once the gaps that close its ring are smaller than the widest rate, whatever their number', async () => {
    for (const count of [2, 3, 4, 5, 6, 8, 12]) {
      for (const width of [200, 400, 600, 800, 1000, 1400, 2000]) {
        const { isStatic, gap, widest, inSight } = await seen(count, width);
        const spread = await seen(count, width, { fill: 'spread' });
        const what = `${count} rates on ${width} px`;
        // Within a px either is right, as a text is not as wide as its box to the last fraction (WebKit).
        if (Math.abs(spread.gap - widest) < 1) continue;
        const isLong = count * (widest + GAP) - GAP > width;
        expect(isStatic, what).to.equal(!isLong && spread.gap >= widest);
        if (isStatic) expect(inSight, what).to.equal(count);
        else expect(gap, what).to.be.closeTo(spread.gap, 0.5);
      }
    }
  }).timeout(20_000);

  it('moves with wider gaps where that is asked for', async () => {
    const { isStatic, gap } = await seen(2, 1000, { fill: 'spread' });
    expect(isStatic).to.be.false;
    expect(gap).to.be.greaterThan(500);
  });

  it('stands still as a column as well', async () => {
    const { isStatic } = await seen(2, 600, { direction: 'up' });
    expect(isStatic).to.be.true;
    expect((await seen(8, 600, { direction: 'up' })).isStatic).to.be.false;
  });

  it('is no tab stop and has no pause button while it stands', async () => {
    const element = await fixture<RateTicker>(html`<ca-rate-ticker .rates=${ratesOf(2)}></ca-rate-ticker>`);
    const track = element.renderRoot.querySelector<HTMLElement>('.track')!;
    const button = element.renderRoot.querySelector<HTMLElement>('.pause')!;
    await frame();
    expect([track.hasAttribute('tabindex'), button.checkVisibility()]).to.deep.equal([false, false]);
    element.fill = 'spread';
    await frame();
    expect([track.tabIndex, button.checkVisibility()]).to.deep.equal([0, true]);
  });
});

describe('a strip with few headlines', () => {
  it('stands still with all of them in sight, and moves with more', async () => {
    const element = await fixture<Headlines>(
      html`<ca-headlines style="inline-size: 800px" layout="ticker" .headlines=${headlinesOf(2)}></ca-headlines>`,
    );
    await until(() => element.renderRoot.querySelector('.strip'));
    await frame();
    const { left, right } = element.renderRoot.querySelector('.strip')!.getBoundingClientRect();
    expect(element.matches(':state(static)')).to.be.true;
    expect(element.renderRoot.querySelector<HTMLElement>('.pause')!.checkVisibility()).to.be.false;
    for (const title of element.renderRoot.querySelectorAll('.title')) {
      expect(title.getBoundingClientRect().left).to.be.at.least(left - 0.5);
      expect(title.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    }
    element.headlines = headlinesOf(12);
    await frame();
    await frame();
    expect(element.matches(':state(static)')).to.be.false;
  });
});

describe('items that fit', () => {
  it('stand where that is asked for, up to exactly the width of the strip', async () => {
    for (const [size, isStatic] of [
      [200, true],
      [200.5, false],
    ] as const) {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const { marquee } = new HandMadeStrip(host, madeItems(3, size), { fill: 'static' });
      await frame();
      expect(marquee.plan.isStatic, `${size} px`).to.equal(isStatic);
    }
  });
});
