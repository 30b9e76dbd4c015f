import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import type { Motion } from '../../src/marquee/plan.js';
import { zoomPage } from '../browser/devtools.js';
import { HandMadeStrip, itemsOf } from '../browser/hand-made-strip.js';
import { frame } from '../browser/ticker.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function strip(count: number, motion: Partial<Motion> = {}): Promise<HandMadeStrip> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const made = new HandMadeStrip(host, itemsOf(count), motion);
  await frame();
  return made;
}

const animationsOf = (made: HandMadeStrip): Animation[] => made.strip.getAnimations({ subtree: true });

describe('a strip that ends', () => {
  afterEach(() => sinon.restore());

  it('within a glide asks for no more frames', async () => {
    const made = await strip(30, { speed: 0 });
    made.marquee.glide(500);
    await frame();
    const before = made.offset('k9');
    made.release();
    made.marquee.destroy();
    const asked = sinon.spy(window, 'requestAnimationFrame');
    await pause(400);
    expect(asked.callCount).to.equal(0);
    expect(made.offset('k9')).to.not.equal(before - 500);
  });

  it('does not place its resting segments again', async () => {
    const made = await strip(400, { speed: 5000 });
    const moved = sinon.spy(made.marquee, 'scrollBy');
    await waitUntil(() => moved.callCount, 'never placed', { timeout: 4000 });
    made.marquee.destroy();
    moved.resetHistory();
    await pause(2000);
    expect(moved.callCount).to.equal(0);
  }).timeout(10_000);

  it('asks for no rendering by a frame that was under way', async () => {
    const made = await strip(30, { speed: 0 });
    const updated = sinon.spy(made.marquee, 'update');
    made.strip.style.inlineSize = '2600px';
    // Called after the strip's own observer, in the same frame.
    await new Promise<void>((resolve) => new ResizeObserver(() => resolve()).observe(made.strip));
    made.marquee.destroy();
    updated.resetHistory();
    await frame();
    expect(updated.callCount).to.equal(0);
  });
});

describe('what is no longer rendered', () => {
  it('is released: segments are animated no more, items are observed no more', async () => {
    const made = await strip(30, { speed: 50 });
    const unobserved = sinon.spy(ResizeObserver.prototype, 'unobserve');
    const items = [...made.strip.querySelectorAll('[data-key]')];
    const animations = animationsOf(made);
    const segments = made.strip.querySelectorAll('.segment').length;
    made.show(itemsOf(8));
    await frame();
    const gone = items.filter((item) => !item.isConnected);
    sinon.restore();
    expect(gone.length).to.be.at.least(22);
    expect(gone.every((item) => unobserved.args.some(([target]) => target === item))).to.be.true;
    const ended = animations.filter(({ playState }) => playState === 'idle').length;
    expect(ended)
      .to.be.at.least(segments - made.strip.querySelectorAll('.segment').length)
      .and.greaterThan(0);
  });
});

describe('a wait', () => {
  afterEach(() => sinon.restore());

  it('is whole ms, and no more than a timer takes, however slow the strip', async () => {
    const waits: unknown[] = [];
    const set = window.setTimeout.bind(window);
    sinon.stub(window, 'setTimeout').callsFake(((act: () => void, ms?: number) => {
      if (new Error().stack?.includes('/src/marquee/')) waits.push(ms ?? 0);
      return set(act, ms);
    }) as typeof setTimeout);
    const made = await strip(400, { speed: 77 });
    made.marquee.move({ speed: 0.0001, direction: 'auto', fill: 'auto' });
    const moved = sinon.spy(made.marquee, 'scrollBy');
    await pause(200);
    expect(moved.callCount).to.equal(0);
    expect(waits.length).to.be.greaterThan(1);
    expect(waits.filter((ms) => !Number.isInteger(ms) || Number(ms) >= 2 ** 31)).to.deep.equal([]);
    made.marquee.destroy();
  });

  it('is one at a time, however often the strip is placed', async () => {
    const waiting = new Set<unknown>();
    const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    sinon.stub(window, 'setTimeout').callsFake(((act: () => void, ms?: number) => {
      const timer = set(() => {
        waiting.delete(timer);
        act();
      }, ms);
      if (new Error().stack?.includes('/src/marquee/')) waiting.add(timer);
      return timer;
    }) as typeof setTimeout);
    sinon.stub(window, 'clearTimeout').callsFake((timer) => {
      waiting.delete(timer);
      clear(timer as number);
    });
    const made = await strip(400, { speed: 50 });
    for (let turn = 0; turn < 20; turn++) made.marquee.scrollBy(1);
    expect(waiting.size).to.equal(1);
    made.marquee.destroy();
    expect(waiting.size).to.equal(0);
  });
});

describe('a page that is zoomed', () => {
  afterEach(() => zoomPage(1));

  it('has the strip laid out again each time', async () => {
    const made = await strip(30);
    const relaid = sinon.spy(made.marquee, 'relay');
    for (const [index, factor] of [1.5, 2, 1.25].entries()) {
      await zoomPage(factor);
      await frame();
      expect(relaid.callCount, `zoom ${factor}`).to.equal(index + 1);
    }
  });
});

describe('sizes that change', () => {
  it('ask for no rendering inside the observer, which would be a ResizeObserver loop', async () => {
    const Native = window.ResizeObserver;
    let isInside = false;
    window.ResizeObserver = class extends Native {
      constructor(callback: ResizeObserverCallback) {
        super((entries, observer) => {
          isInside = true;
          callback(entries, observer);
          isInside = false;
        });
      }
    };
    const made = await strip(30, { speed: 0 });
    window.ResizeObserver = Native;
    const { cut } = made.marquee.plan;
    const inside: boolean[] = [];
    const update = made.marquee.update.bind(made.marquee);
    made.marquee.update = (elements) => {
      inside.push(isInside);
      update(elements);
    };
    made.strip.style.inlineSize = '2600px';
    await frame();
    await frame();
    expect(made.marquee.plan.cut).to.not.deep.equal(cut);
    expect(inside).to.deep.equal([false]);
  });
});
