import { expect, fixture, html } from '@open-wc/testing';
import type { Rate, RateTicker } from '../../src/index.js';
import {
  accessibilityTree,
  emulateMedia,
  emulateMedium,
  picturesWhileBlocked,
  workOf,
  zoomPage,
} from '../browser/devtools.js';
import { HandMadeStrip, itemsOf as madeItems } from '../browser/hand-made-strip.js';
import { frame, itemsOf, placesOf, segmentsOf, stripOf, textsOf, ticker } from '../browser/ticker.js';

/** So many rates, the values as wide as asked for. */
const ratesOf = (count: number, value = 1): Rate[] =>
  Array.from({ length: count }, (_, index) => {
    const base = `C${String(index).padStart(3, '0')}`;
    return { pair: `${base}/USD`, base, quote: 'USD', value };
  });

interface Options {
  readonly count?: number;
  readonly width?: number;
  readonly direction?: string;
  readonly fill?: string;
  readonly dir?: string;
}

/** A paused ticker of some width, so that places can be compared. */
async function still({ count = 12, width = 600, direction = 'auto', fill = 'spread', dir = 'ltr' }: Options = {}) {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px" dir=${dir}>
      <ca-rate-ticker direction=${direction} fill=${fill} paused .rates=${ratesOf(count)}></ca-rate-ticker>
    </div>`,
  );
  const element = box.querySelector<RateTicker>('ca-rate-ticker')!;
  while (itemsOf(element).length < count) await frame();
  await frame();
  return { box, element };
}

/** Moves the strip on by so many px, without waiting. */
function advance(element: RateTicker, px: number): void {
  for (const animation of stripOf(element).getAnimations({ subtree: true })) {
    animation.currentTime = Number(animation.currentTime) + px;
  }
}

/** The first item that starts inside the strip. */
const anchorOf = (element: RateTicker) =>
  placesOf(element)
    .filter(({ start }) => start >= -0.01)
    .sort((one, other) => one.start - other.start)[0]!;

const placeOf = (element: RateTicker, pair: string): number =>
  placesOf(element).find((place) => place.pair === pair)!.start;

/** Lets the ticker run on to where some item is cut by the leading edge, then pauses it. */
async function runOn(element: RateTicker): Promise<void> {
  element.speed = 400;
  element.play();
  await new Promise((resolve) => setTimeout(resolve, 500));
  element.pause();
  await frame();
}

describe('the strip', () => {
  it('is compositor work alone for ten seconds', async () => {
    const work = await workOf('/test/pages/strip.html', 10);
    expect(work).to.deep.include({ recalcs: 0, layouts: 0, script: 0, errors: [] });
  }).timeout(20_000);

  it('keeps moving while the main thread is blocked', async () => {
    const { taken, distinct } = await picturesWhileBlocked('/test/pages/strip.html', 1500);
    expect(taken).to.be.greaterThan(4);
    expect(distinct).to.equal(taken);
  }).timeout(20_000);

  for (const fill of ['spread', 'repeat']) {
    it(`brings no rate past more than three times a second, whatever the speed (${fill})`, async () => {
      const { element } = await still({ count: 4, width: 200, fill });
      element.speed = 1e6;
      element.play();
      await frame();
      const [segment] = stripOf(element).getAnimations({ subtree: true });
      const { duration } = segment!.effect!.getComputedTiming();
      const roundMs = Number(duration) / segment!.playbackRate;
      const copies = new Set(segmentsOf(element).map((each) => each.inert)).size > 1 ? segmentsOf(element).length : 1;
      expect(roundMs / copies).to.be.closeTo(1000 / 3, 0.5);
    });
  }

  it('moves by as many px as `speed` says', async () => {
    const { element } = await still();
    element.speed = 200;
    element.play();
    await frame();
    const [animation] = segmentsOf(element)[0]!.getAnimations();
    expect(animation?.playState).to.equal('running');
    const before = { time: Number(document.timeline.currentTime), place: placeOf(element, 'C003/USD') };
    await frame();
    const gone = Number(document.timeline.currentTime) - before.time;
    expect(before.place - placeOf(element, 'C003/USD')).to.be.closeTo(gone * 0.2, 0.05);
  });

  for (const [direction, dir, moves] of [
    ['auto', 'ltr', 'to the start'],
    ['left', 'ltr', 'to the start'],
    ['right', 'ltr', 'from the start'],
    ['auto', 'rtl', 'to the start'],
    ['right', 'rtl', 'to the start'],
    ['left', 'rtl', 'from the start'],
  ] as const) {
    it(`goes ${moves} of the line with direction ${direction} in ${dir}`, async () => {
      const { element } = await still({ direction, dir });
      const before = placeOf(element, 'C002/USD');
      advance(element, 10);
      expect(placeOf(element, 'C002/USD') - before).to.be.closeTo(moves === 'to the start' ? -10 : 10, 0.02);
    });
  }

  it('runs up and down as a column', async () => {
    for (const [direction, way] of [
      ['up', -10],
      ['down', 10],
    ] as const) {
      const { element } = await still({ direction });
      const item = element.renderRoot.querySelectorAll<HTMLElement>('[part~="item"]')[1]!;
      const before = item.getBoundingClientRect().top;
      advance(element, 10);
      expect(item.getBoundingClientRect().top - before).to.be.closeTo(way, 0.02);
    }
  });
});

describe('the ring', () => {
  it('cuts segments of at most 4096 device px', async () => {
    const { element } = await still({ count: 200, width: 1200 });
    expect(segmentsOf(element).length).to.be.greaterThan(4);
    for (const segment of segmentsOf(element)) {
      expect(segment.offsetWidth * devicePixelRatio).to.be.at.most(4096);
    }
    expect(textsOf(element).length).to.equal(200);
  });

  it('fills a strip with inert copies when asked to, and keeps them out of the accessibility tree', async () => {
    const { element } = await still({ count: 2, width: 1200, fill: 'repeat' });
    const copies = segmentsOf(element).filter((segment) => segment.inert);
    expect(copies.length).to.be.greaterThan(1);
    expect(textsOf(element)).to.deep.equal(['C000/USD = 1.0000', 'C001/USD = 1.0000']);
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'listitem').length).to.equal(2);
  });

  it('stands when everything fits and that is asked for, and moves when it does not', async () => {
    const { element, box } = await still({ count: 2, width: 1200, fill: 'static' });
    expect(element.matches(':state(static)')).to.be.true;
    box.style.inlineSize = '200px';
    await frame();
    await frame();
    expect(element.matches(':state(static)')).to.be.false;
  });
});

describe('what is being read', () => {
  const changes: Record<string, (element: RateTicker, box: HTMLElement) => unknown> = {
    'values of the same width': (element) => (element.rates = ratesOf(12, 2)),
    'wider values': (element) => (element.rates = ratesOf(12, 123456)),
    'narrower values': (element) => (element.digits = 0),
    'an item out of sight that grows': (element) => {
      const rates = ratesOf(12);
      rates[11] = { ...rates[11]!, value: 123456789 };
      element.rates = rates;
    },
    'an item more': (element) => (element.rates = ratesOf(13)),
    'an item less': (element) => (element.rates = ratesOf(11)),
    'the others in another order': (element) => {
      const anchor = anchorOf(element).pair;
      const rates = ratesOf(12);
      element.rates = [
        ...rates.filter(({ pair }) => pair !== anchor).reverse(),
        ...rates.filter(({ pair }) => pair === anchor),
      ];
    },
    'a narrower strip': (_element, box) => (box.style.inlineSize = '400px'),
    'a wider strip': (_element, box) => (box.style.inlineSize = '900px'),
    'larger type': (_element, box) => (box.style.fontSize = '24px'),
    'another speed': (element) => (element.speed = 10),
    'another fill': (element) => (element.fill = 'repeat'),
    'a strip that is hidden and shown': async (_element, box) => {
      box.style.display = 'none';
      await frame();
      box.style.display = '';
    },
    'a strip of no width, and back': async (_element, box) => {
      box.style.inlineSize = '0px';
      await frame();
      box.style.inlineSize = '600px';
    },
    'a place elsewhere in the page': (element, box) =>
      box.parentElement!.append(box.cloneNode(), element.parentElement!),
    'an item before the first that is seen': (element) => {
      const pair = anchorOf(element).pair;
      const rates = ratesOf(12);
      rates.splice(
        rates.findIndex((rate) => rate.pair === pair),
        0,
        { pair: 'NEW/USD', base: 'NEW', quote: 'USD', value: 123 },
      );
      element.rates = rates;
    },
    'a page zoomed to 150 %, and back': async () => {
      await zoomPage(1.5);
      expect(devicePixelRatio).to.equal(1.5);
      await frame();
      await zoomPage(1);
    },
    'a page that is printed': async (_element, box) => {
      dispatchEvent(new Event('beforeprint'));
      await emulateMedium('print');
      expect(
        getComputedStyle(box.querySelector('ca-rate-ticker')!.renderRoot.querySelector('.track')!).display,
      ).to.equal('flex');
      await emulateMedium('');
      dispatchEvent(new Event('afterprint'));
    },
  };
  for (const dir of ['ltr', 'rtl']) {
    for (const [what, change] of Object.entries(changes)) {
      it(`does not move with ${what} (${dir})`, async () => {
        const { element, box } = await still({ dir });
        await runOn(element);
        const anchor = anchorOf(element);
        await change(element, box);
        await frame();
        await frame();
        expect(Math.abs(placeOf(element, anchor.pair) - anchor.start)).to.be.below(0.5);
      });
    }
  }

  it('does not move with a font that comes late', async () => {
    const { element, box } = await still();
    box.style.fontFamily = 'Late, sans-serif';
    await frame();
    await runOn(element);
    const anchor = anchorOf(element);
    const before = itemsOf(element)[0]!.offsetWidth;
    const local = ['DejaVu Sans Mono', 'Liberation Mono', 'Courier New'].map((name) => `local("${name}")`);
    const face = await new FontFace('Late', local.join()).load();
    document.fonts.add(face);
    await frame();
    await frame();
    const [after, moved] = [itemsOf(element)[0]!.offsetWidth, Math.abs(placeOf(element, anchor.pair) - anchor.start)];
    document.fonts.delete(face);
    expect(after).to.not.equal(before);
    expect(moved).to.be.below(0.51);
  });

  it('does not move while a page is zoomed to 150 %', async () => {
    const { element } = await still();
    await runOn(element);
    const anchor = anchorOf(element);
    await zoomPage(1.5);
    await frame();
    await frame();
    const moved = Math.abs(placeOf(element, anchor.pair) - anchor.start);
    await zoomPage(1);
    expect(moved).to.be.below(0.5);
  });

  it('is where it was when a hidden page is shown again, and nothing is made up for', async () => {
    const { element } = await still();
    await runOn(element);
    element.play();
    await frame();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    const before = placeOf(element, 'C005/USD');
    expect(
      stripOf(element)
        .getAnimations({ subtree: true })
        .filter(({ playState }) => playState === 'running'),
    ).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    element.rates = ratesOf(12, 2);
    await frame();
    expect(Math.abs(placeOf(element, 'C005/USD') - before)).to.be.below(0.5);
    element.speed = 1;
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(Math.abs(placeOf(element, 'C005/USD') - before)).to.be.below(0.5);
    await frame();
    expect(
      stripOf(element)
        .getAnimations({ subtree: true })
        .some(({ playState }) => playState === 'running'),
    ).to.be.true;
  });

  it('goes on from where it was after a pause', async () => {
    const { element } = await still();
    await runOn(element);
    const before = placeOf(element, 'C005/USD');
    element.speed = 1;
    element.play();
    await frame();
    element.pause();
    await frame();
    expect(Math.abs(placeOf(element, 'C005/USD') - before)).to.be.below(1.1);
  });

  it('stays under the pointer when the strip is scaled by an ancestor', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 600px; transform: scale(0.5)">
        <ca-rate-ticker paused .rates=${ratesOf(12)}></ca-rate-ticker>
      </div>`,
    );
    const element = box.querySelector<RateTicker>('ca-rate-ticker')!;
    await frame();
    await runOn(element);
    const anchor = anchorOf(element);
    element.rates = ratesOf(12, 123456);
    await frame();
    expect(Math.abs(placeOf(element, anchor.pair) - anchor.start)).to.be.below(0.5);
  });
});

describe('reduced motion', () => {
  afterEach(() => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }));

  it('gives a still, wrapping list in which everything is in view', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const element = await ticker(html`<ca-rate-ticker .rates=${ratesOf(30)}></ca-rate-ticker>`);
    await frame();
    const { width, height } = stripOf(element).getBoundingClientRect();
    for (const { start, end } of placesOf(element)) {
      expect(start).to.be.at.least(-0.5);
      expect(end).to.be.at.most(width + 60);
    }
    expect(height).to.be.greaterThan(40);
    const running = stripOf(element)
      .getAnimations({ subtree: true })
      .filter(({ playState }) => playState === 'running');
    expect(running).to.deep.equal([]);
  });
});

describe('a rate that is asked for', () => {
  it('comes to the middle of the strip, however its pair is written', async () => {
    const { element } = await still({ count: 60 });
    for (const pair of ['C030/USD', 'c007-usd', 'C055_USD']) {
      expect(element.scrollToPair(pair)).to.be.true;
      await new Promise((resolve) => setTimeout(resolve, 450));
      const name = pair.toUpperCase().replace(/[-_]/, '/');
      const { start, end } = placesOf(element).find((place) => place.pair === name)!;
      expect((start + end) / 2).to.be.closeTo(stripOf(element).getBoundingClientRect().width / 2, 1);
    }
    expect(element.paused).to.be.true;
  });

  it('and is not there, or no pair, is told', async () => {
    const { element } = await still();
    expect(element.scrollToPair('XXX/USD')).to.be.false;
    expect(element.scrollToPair('?')).to.be.false;
  });
});

describe('the report', () => {
  it('says of each segment how large it is, whether it is seen, and that nothing holds it back', async () => {
    const { element } = await still({ count: 100 });
    const report = element.report();
    expect(report.length).to.equal(segmentsOf(element).length);
    expect(report.reduce((sum, { items }) => sum + items, 0)).to.equal(100);
    expect(report.filter(({ blocker }) => blocker)).to.deep.equal([]);
    const strip = stripOf(element).getBoundingClientRect();
    report.forEach(({ size, inSight }, index) => {
      const { width, left, right } = segmentsOf(element)[index]!.getBoundingClientRect();
      expect(size).to.be.closeTo(width * devicePixelRatio, 1);
      expect(inSight).to.equal(left < strip.right && right > strip.left);
    });
  });

  it('names a mask or clip-path on any ancestor, across shadow roots', async () => {
    for (const style of ['clip-path: inset(0)', 'mask-image: linear-gradient(black, transparent)']) {
      const { element, box } = await still({ count: 30 });
      const outer = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).innerHTML = `<div style="${style}"><slot></slot></div>`;
      box.append(outer);
      outer.append(element);
      await frame();
      expect(new Set(element.report().map(({ blocker }) => blocker)), style).to.deep.equal(new Set(['masked']));
    }
  });

  it('names a segment that is over 4096 device px', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const items = madeItems(30).map((item, index) => (index === 3 ? { ...item, size: 5000 } : item));
    const { marquee } = new HandMadeStrip(host, items, { speed: 0 });
    await frame();
    await frame();
    const large = marquee.report().filter(({ blocker }) => blocker === 'too-large');
    expect(large.map(({ items, size }) => [items, size])).to.deep.equal([[1, 5000 * devicePixelRatio]]);
  });

  it('of an element that is not in a page yet is empty', () => {
    expect(document.createElement('ca-rate-ticker').report()).to.deep.equal([]);
  });
});

describe('the edges', () => {
  const edges = (element: RateTicker): string[] =>
    ['::before', '::after'].map((edge) => getComputedStyle(stripOf(element), edge).inlineSize);

  it('do not fade unless asked to, and then without a mask', async () => {
    const { element } = await still();
    expect(edges(element)).to.deep.equal(['0px', '0px']);
    element.style.setProperty('--ca-rate-ticker-fade', '30px');
    element.style.setProperty('--ca-surface', 'rgb(1, 2, 3)');
    expect(edges(element)).to.deep.equal(['30px', '30px']);
    expect(getComputedStyle(stripOf(element), '::before').backgroundImage).to.contain('rgb(1, 2, 3)');
    expect(getComputedStyle(stripOf(element)).maskImage).to.equal('none');
    expect(element.report().filter(({ blocker }) => blocker)).to.deep.equal([]);
  });
});

describe('many rates', () => {
  it('come in batches, the first at once and all of them soon', async () => {
    const element = await ticker(html`<ca-rate-ticker limit="1000" .rates=${ratesOf(320)}></ca-rate-ticker>`);
    const first = itemsOf(element).length;
    expect(first).to.be.within(12, 100);
    expect(element.rates.length).to.equal(320);
    const before = placesOf(element)
      .slice(0, 3)
      .map(({ start }) => start);
    element.pause();
    while (itemsOf(element).length < 320) await frame();
    expect(new Set(textsOf(element)).size).to.equal(320);
    const gone = before[0]! - placesOf(element)[0]!.start;
    expect(gone).to.be.within(-0.5, 60);
  });
});
