import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Motion } from '../../src/marquee/plan.js';
import { HandMadeStrip, itemsOf } from '../browser/hand-made-strip.js';
import { emulateMedia, touch } from '../browser/devtools.js';
import { frame, reach } from '../browser/ticker.js';

interface Options extends Partial<Motion> {
  readonly dir?: string;
  readonly count?: number;
}

/** A strip of links that stands, unless a speed is given, so that what moves it is the hand alone. */
async function strip({ dir = 'ltr', count = 30, speed = 0, ...motion }: Options = {}): Promise<HandMadeStrip> {
  const host = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  const made = new HandMadeStrip(host, itemsOf(count), { speed, ...motion });
  await reach(made.strip);
  await frame();
  return made;
}

/** Waits until an offset stays the same. */
async function rested(made: HandMadeStrip, key: string): Promise<number> {
  for (let last = NaN; ;) {
    await frame();
    await frame();
    const now = made.offset(key);
    if (now === last) return now;
    last = now;
  }
}

/** The middle of the strip on the screen. */
function middle({ strip }: HandMadeStrip): [x: number, y: number] {
  const { left, top, width, height } = strip.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

async function dragBy(made: HandMadeStrip, x: number, y = 0, pause = 100): Promise<void> {
  const [left, top] = middle(made);
  await sendMouse({ type: 'move', position: [left, top] });
  await sendMouse({ type: 'down' });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await sendMouse({ type: 'move', position: [Math.round(left + x * part), Math.round(top + y * part)] });
  }
  // Inertia is what a hand still has when it lets go.
  await new Promise((resolve) => setTimeout(resolve, pause));
  await sendMouse({ type: 'up' });
}

const clicksOf = (made: HandMadeStrip): string[] => {
  const clicks: string[] = [];
  made.strip.addEventListener('click', (event) => {
    event.preventDefault();
    clicks.push((event.target as Element).textContent);
  });
  return clicks;
};

describe('a drag', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 500] }));

  for (const { dir, direction, x, y, moves } of [
    { dir: 'ltr', direction: 'left', x: -80, y: 0, moves: -80 },
    { dir: 'ltr', direction: 'right', x: 80, y: 0, moves: 80 },
    { dir: 'rtl', direction: 'auto', x: 80, y: 0, moves: -80 },
    { dir: 'ltr', direction: 'up', x: 0, y: -80, moves: -80 },
    { dir: 'ltr', direction: 'down', x: 0, y: 80, moves: 80 },
  ] as const) {
    it(`moves what lies under the pointer with it (${dir}, ${direction}, ${x || y} px)`, async () => {
      const made = await strip({ dir, direction });
      const before = made.offset('k2');
      await dragBy(made, x, y);
      expect((await rested(made, 'k2')) - before).to.be.closeTo(moves, 0.5);
    });
  }

  for (const { hand, msPerPx, goesOn } of [
    { hand: 'was moving at the end', msPerPx: 1, goesOn: 120 },
    { hand: 'seemed to move in no time, by no more than the strip shows', msPerPx: 0, goesOn: 600 },
  ]) {
    it(`goes on a little when the hand ${hand}`, async () => {
      const made = await strip();
      const ended = new AbortController();
      for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
        const setTime = (event: PointerEvent): void =>
          void Object.defineProperty(event, 'timeStamp', { value: -event.clientX * msPerPx });
        addEventListener(type, setTime, { capture: true, signal: ended.signal });
      }
      const before = made.offset('k9');
      await dragBy(made, -80, 0, 0);
      ended.abort();
      expect(before - (await rested(made, 'k9'))).to.be.closeTo(80 + goesOn, 0.5);
    });
  }

  it('is no click, and a press without one is [WCAG 2.5.2]', async () => {
    const made = await strip();
    const clicks = clicksOf(made);
    await dragBy(made, -80);
    expect(clicks).to.deep.equal([]);
    await rested(made, 'k2');
    await dragBy(made, 2);
    expect(clicks.length).to.equal(1);
  });

  it('selects no text, and drags no link away', async () => {
    const made = await strip();
    const isAllowed = (type: string): boolean =>
      made.link('k2').dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    const types = ['selectstart', 'dragstart'];
    expect(types.map(isAllowed)).to.deep.equal([true, true]);
    const [x, y] = middle(made);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    expect(types.map(isAllowed)).to.deep.equal([false, false]);
    await sendMouse({ type: 'move', position: [x - 150, y] });
    await sendMouse({ type: 'up' });
    expect(types.map(isAllowed)).to.deep.equal([true, true]);
    expect(getSelection()?.toString()).to.equal('');
  });

  it('that the browser takes over ends where it is', async () => {
    const made = await strip();
    let pointerId = 0;
    made.strip.addEventListener('pointermove', (event) => (pointerId = event.pointerId));
    const [x, y] = middle(made);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const px of [20, 60, 120]) await sendMouse({ type: 'move', position: [x - px, y] });
    const before = made.offset('k4');
    made.strip.dispatchEvent(new PointerEvent('pointercancel', { pointerId }));
    expect(await rested(made, 'k4')).to.be.closeTo(before, 0.5);
    await sendMouse({ type: 'up' });
  });

  it('holds the strip, which then goes on as before', async () => {
    const made = await strip({ speed: 100 });
    const [x, y] = middle(made);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 40, y] });
    await sendMouse({ type: 'move', position: [0, 500] });
    const held = made.offset('k3');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(made.offset('k3')).to.equal(held);
    await sendMouse({ type: 'up' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(made.strip.getAnimations({ subtree: true }).every(({ playState }) => playState === 'running')).to.be.true;
  });

  it('by touch moves a line, and leaves the page its own way [WCAG 2.5.1]', async () => {
    const made = await strip();
    const [x, y] = middle(made);
    const before = made.offset('k2');
    await touch([
      [x, y],
      [x - 30, y],
      [x - 60, y],
      [x - 90, y],
    ]);
    expect(made.offset('k2') - before).to.be.below(-40);
    expect(getComputedStyle(made.strip).touchAction).to.contain('pan-y');
  });

  it('by touch does not move a column, which scrolls with the page', async () => {
    const made = await strip({ direction: 'up' });
    const [x, y] = middle(made);
    const before = made.offset('k2');
    await touch([
      [x, y],
      [x, y - 30],
      [x, y - 60],
    ]);
    expect(made.offset('k2')).to.equal(before);
  });

  it('moves nothing under reduced motion [WCAG 2.2.2]', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const made = await strip();
    const before = made.offset('k2');
    await dragBy(made, -80);
    expect(made.offset('k2')).to.equal(before);
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  });
});

describe('what people move a strip by', () => {
  const untouched = async (): Promise<HandMadeStrip> => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const made = new HandMadeStrip(host, itemsOf(30), { speed: 0 });
    await frame();
    return made;
  };
  const pointer = (made: HandMadeStrip, type: string, clientX: number, buttons = 1): void => {
    const init = { pointerId: 7, isPrimary: true, button: 0, buttons, clientX, clientY: 10, bubbles: true };
    made.strip.dispatchEvent(new PointerEvent(type, init));
  };

  it('is loaded when they reach for it, and a press that was there first goes on as a drag', async () => {
    const made = await untouched();
    made.strip.setPointerCapture = () => {};
    const before = made.offset('k2');
    pointer(made, 'pointerdown', 300);
    await import('../../src/marquee/steering.js');
    await frame();
    pointer(made, 'pointermove', 260);
    expect(made.offset('k2') - before).to.be.closeTo(-40, 0.5);
  });

  it('takes no drag from a press that ended before it came', async () => {
    const made = await untouched();
    const before = made.offset('k2');
    pointer(made, 'pointerdown', 300);
    pointer(made, 'pointerup', 300, 0);
    await import('../../src/marquee/steering.js');
    await frame();
    pointer(made, 'pointermove', 260, 0);
    expect(made.offset('k2')).to.equal(before);
  });
});

describe('a wheel', () => {
  const turn = (made: HandMadeStrip, init: WheelEventInit): boolean =>
    made.strip.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }));

  it('turned sideways, or with shift, moves the strip and not the page', async () => {
    const made = await strip();
    const before = made.offset('k2');
    expect(turn(made, { deltaX: 30, deltaY: 2 })).to.be.false;
    expect(made.offset('k2') - before).to.be.closeTo(-30, 0.5);
    expect(turn(made, { deltaY: -20, shiftKey: true })).to.be.false;
    expect(made.offset('k2') - before).to.be.closeTo(-10, 0.5);
    expect(turn(made, { deltaX: 1, deltaMode: 1 })).to.be.false;
    expect(made.offset('k2') - before).to.be.closeTo(-26, 0.5);
  });

  it('turned upright scrolls the page and not the strip', async () => {
    const made = await strip();
    const before = made.offset('k2');
    expect(turn(made, { deltaY: 100, deltaX: 10 })).to.be.true;
    expect(made.offset('k2')).to.equal(before);
  });

  it('with ctrl zooms the page, as everywhere', async () => {
    const made = await strip();
    const before = made.offset('k2');
    expect(turn(made, { deltaX: 30, ctrlKey: true })).to.be.true;
    expect(turn(made, { deltaY: 30, shiftKey: true, ctrlKey: true })).to.be.true;
    expect(made.offset('k2')).to.equal(before);
  });

  it('follows the fingers where lines run from right to left', async () => {
    const made = await strip({ dir: 'rtl' });
    const before = made.offset('k2');
    turn(made, { deltaX: -30 });
    expect(made.offset('k2') - before).to.be.closeTo(-30, 0.5);
  });
});

describe('arrow keys [WCAG 2.1.1] [WCAG 2.5.1]', () => {
  for (const { dir, direction, next, previous } of [
    { dir: 'ltr', direction: 'left', next: 'ArrowRight', previous: 'ArrowLeft' },
    { dir: 'ltr', direction: 'right', next: 'ArrowRight', previous: 'ArrowLeft' },
    { dir: 'rtl', direction: 'auto', next: 'ArrowLeft', previous: 'ArrowRight' },
    { dir: 'ltr', direction: 'up', next: 'ArrowDown', previous: 'ArrowUp' },
  ] as const) {
    it(`go item by item (${dir}, ${direction}): ${next} to the next, ${previous} back`, async () => {
      const made = await strip({ dir, direction });
      made.strip.querySelector<HTMLElement>('.track')!.focus();
      made.marquee.scrollTo('k5', 'nearest');
      made.marquee.scrollBy(made.offset('k5') - 0.3);
      await sendKeys({ press: next });
      await rested(made, 'k5');
      expect(made.offset('k6')).to.be.closeTo(0, 0.5);
      await sendKeys({ press: previous });
      await rested(made, 'k5');
      expect(made.offset('k5')).to.be.closeTo(0, 0.5);
      // Pressed fast, each press counts.
      await sendKeys({ press: next });
      await sendKeys({ press: next });
      await sendKeys({ press: next });
      await rested(made, 'k5');
      expect(made.offset('k8')).to.be.closeTo(0, 0.5);
    });
  }

  for (const { dir, direction } of [
    { dir: 'ltr', direction: 'left' },
    { dir: 'rtl', direction: 'auto' },
    { dir: 'ltr', direction: 'down' },
  ] as const) {
    it(`Home goes to the first item, End to the last, from anywhere (${dir}, ${direction})`, async () => {
      const made = await strip({ dir, direction });
      made.strip.querySelector<HTMLElement>('.track')!.focus();
      made.marquee.scrollBy(734);
      await sendKeys({ press: 'End' });
      await rested(made, 'k29');
      expect(made.offset('k29')).to.be.closeTo(0, 0.5);
      await sendKeys({ press: 'Home' });
      await rested(made, 'k0');
      expect(made.offset('k0')).to.be.closeTo(0, 0.5);
      // Pressed within a glide, the last press counts.
      made.marquee.scrollBy(1234);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Home' });
      await rested(made, 'k0');
      expect(made.offset('k0')).to.be.closeTo(0, 0.5);
    });
  }

  it('across the strip, or with a modifier, are left to the page', async () => {
    const made = await strip();
    const press = (init: KeyboardEventInit): boolean =>
      made.strip.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init }));
    expect(press({ key: 'ArrowDown' })).to.be.true;
    expect(press({ key: 'ArrowLeft', altKey: true })).to.be.true;
    expect(press({ key: 'Home', ctrlKey: true })).to.be.true;
    expect(press({ key: 'Enter' })).to.be.true;
    expect(press({ key: 'ArrowRight' })).to.be.false;
    expect(press({ key: 'Home' })).to.be.false;
  });

  it('hold a moving strip as long as it has focus', async () => {
    const made = await strip({ speed: 50 });
    made.strip.querySelector<HTMLElement>('.track')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await rested(made, 'k5');
    const moving = (): boolean =>
      made.strip.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running');
    expect(moving()).to.be.false;
    made.strip.querySelector<HTMLElement>('.track')!.blur();
    expect(moving()).to.be.true;
  });
});

describe('an item that gets focus', () => {
  // Focus by script shows as focus by keys does where a key was the last that was pressed (WebKit), and what had focus
  // before got it by a key (Firefox).
  beforeEach(async () => {
    const button = await fixture<HTMLElement>(html`<button>Before</button>`);
    await sendKeys({ press: 'Tab' });
    button.remove();
  });

  it('comes wholly into view by the shortest way, and stays [WCAG 2.4.3] [WCAG 2.4.11]', async () => {
    const made = await strip({ speed: 50 });
    made.link('k10').focus();
    await rested(made, 'k10');
    expect(made.offset('k10')).to.be.closeTo(500, 1);
    made.link('k29').focus();
    expect(await rested(made, 'k29')).to.be.closeTo(0, 1);
    made.link('k1').focus();
    const seen = await rested(made, 'k1');
    made.link('k1').blur();
    made.link('k1').focus();
    expect(seen).to.be.within(0, 500);
    expect(Math.abs((await rested(made, 'k1')) - seen)).to.be.below(2);
  });

  for (const direction of ['left', 'up'] as const) {
    it(`scrolls neither strip nor page (${direction})`, async () => {
      const host = await fixture<HTMLElement>(html`<div style="block-size: 6000px; padding-block-start: 100px"></div>`);
      const made = new HandMadeStrip(host, itemsOf(60), { speed: 0, direction });
      await frame();
      scrollTo(0, 60);
      for (const key of ['k20', 'k40', 'k59', 'k0', 'k30']) {
        made.link(key).focus();
        await frame();
        expect([scrollX, scrollY], key).to.deep.equal([0, 60]);
        expect([made.strip.scrollLeft, made.strip.scrollTop], key).to.deep.equal([0, 0]);
        expect(made.offset(key)).to.be.within(-0.5, direction === 'up' ? 200.5 : 500.5);
      }
      await sendKeys({ press: 'Tab' });
      await frame();
      expect(document.activeElement?.textContent).to.equal('k31');
      expect([scrollX, scrollY]).to.deep.equal([0, 60]);
      scrollTo(0, 0);
    });
  }

  it('brings the page to a strip that is out of view', async () => {
    const host = await fixture<HTMLElement>(html`<div style="block-size: 6000px; padding-block-start: 4000px"></div>`);
    const made = new HandMadeStrip(host, itemsOf(60), { speed: 0 });
    await frame();
    made.link('k20').focus();
    await frame();
    const { top, bottom } = made.link('k20').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  it('by a mouse press stays where it was pressed', async () => {
    const made = await strip();
    clicksOf(made);
    // Some of its text is off the strip.
    made.marquee.scrollBy(made.offset('k3') + 6);
    const before = made.offset('k3');
    const { left, top } = made.strip.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 4), Math.round(top + 10)] });
    expect(document.activeElement?.textContent).to.equal('k3');
    expect(await rested(made, 'k3')).to.be.closeTo(before, 0.5);
    await sendMouse({ type: 'move', position: [0, 500] });
  });

  it('keeps it when a rendering puts another element in its place', async () => {
    const made = await strip();
    made.link('k3').focus();
    const item = made.link('k3').parentElement!;
    item.replaceWith(item.cloneNode(true));
    expect(document.activeElement).to.equal(document.body);
    made.marquee.update([...made.strip.querySelectorAll<HTMLElement>('.segment')]);
    expect(document.activeElement).to.equal(made.link('k3'));
  });

  it('keeps it when the items change places, and stays where it is', async () => {
    const made = await strip();
    made.link('k3').focus();
    const before = made.offset('k3');
    made.show([...itemsOf(30)].reverse());
    await frame();
    expect(document.activeElement).to.equal(made.link('k3'));
    expect(made.offset('k3')).to.be.closeTo(before, 0.5);
  });

  it('keeps it when its element goes, as there are fewer items', async () => {
    const made = await strip();
    made.link('k29').focus();
    made.show(itemsOf(30).slice(20));
    await frame();
    expect(document.activeElement).to.equal(made.link('k29'));
  });

  it('is not cut anew, though segments outgrow what they should; that comes when focus goes', async () => {
    const made = await strip({ count: 30 });
    const { cut } = made.marquee.plan;
    made.link('k3').focus();
    made.show(itemsOf(30, 1000));
    await frame();
    expect(made.marquee.plan.cut).to.deep.equal(cut);
    expect(made.marquee.report().some(({ blocker }) => blocker === 'too-large')).to.be.true;
    expect(document.activeElement).to.equal(made.link('k3'));
    made.link('k3').blur();
    await frame();
    expect(made.marquee.plan.cut).to.not.deep.equal(cut);
    expect(made.marquee.report().filter(({ blocker }) => blocker)).to.deep.equal([]);
  });
});

describe('what stands', () => {
  it('rests on whole device px', async () => {
    const made = await strip({ speed: 333 });
    await new Promise((resolve) => setTimeout(resolve, 123));
    made.marquee.pause('user');
    const offset = made.offset('k3') * devicePixelRatio;
    expect(offset).to.be.closeTo(Math.round(offset), 0.02);
  });

  it('because all of it fits is moved by nothing', async () => {
    const made = await strip({ count: 3, fill: 'static' });
    expect(made.marquee.plan.isStatic).to.be.true;
    const before = made.offset('k2');
    await dragBy(made, -80);
    made.marquee.scrollTo('k0', 'middle');
    expect(await rested(made, 'k2')).to.equal(before);
  });
});
