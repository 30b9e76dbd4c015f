import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { RateTicker } from '../../src/index.js';
import { isPausedByUser, setPausedByUser } from '../../src/element/user-pause.js';
import { pageState } from '../../src/payload/page-state.js';
import { frame, stripOf, ticker } from '../browser/ticker.js';

const rates = [
  { pair: 'KGS/USD', base: 'KGS', quote: 'USD', value: 0.01144 },
  { pair: 'UZS/USD', base: 'UZS', quote: 'USD', value: 0.0000814 },
];
const one = (): Promise<RateTicker> => ticker(html`<ca-rate-ticker fill="spread" .rates=${rates}></ca-rate-ticker>`);
const buttonOf = (element: RateTicker) => element.renderRoot.querySelector<HTMLElement>('[part="pause-button"]')!;
const moves = (element: RateTicker): boolean =>
  stripOf(element)
    .getAnimations({ subtree: true })
    .some(({ playState }) => playState === 'running');

async function hover(element: HTMLElement): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await frame();
}

describe('pausing', () => {
  beforeEach(async () => {
    setPausedByUser(false);
    await sendMouse({ type: 'move', position: [0, 500] });
  });
  after(() => {
    setPausedByUser(false);
    sessionStorage.clear();
  });

  it('has a visible button of at least 24 px, first in the DOM [WCAG 2.2.2] [WCAG 2.5.8]', async () => {
    const element = await one();
    const { width, height } = buttonOf(element).getBoundingClientRect();
    expect(width).to.be.at.least(24);
    expect(height).to.be.at.least(24);
    expect(element.renderRoot.querySelector('button, [role]')).to.equal(buttonOf(element));
    expect(buttonOf(element).getAttribute('aria-label')).to.equal('Pause the ticker');
  });

  it('by the button stops every ticker of the page, and plays them again', async () => {
    const [first, second] = [await one(), await one()];
    expect([moves(first), moves(second)]).to.deep.equal([true, true]);
    buttonOf(first).click();
    await frame();
    expect([moves(first), moves(second)]).to.deep.equal([false, false]);
    expect([first.paused, second.paused, second.hasAttribute('paused')]).to.deep.equal([true, true, true]);
    expect(second.matches(':state(paused)')).to.be.true;
    expect(buttonOf(second).getAttribute('aria-label')).to.equal('Play the ticker');
    buttonOf(second).click();
    await frame();
    expect([moves(first), moves(second)]).to.deep.equal([true, true]);
  });

  it('holds on the next page of the session, and only where it was paused', () => {
    for (const [stored, isPaused] of [
      [undefined, false],
      ['0', false],
      ['1', true],
    ] as const) {
      sessionStorage.clear();
      if (stored) sessionStorage.setItem('ca-ticker-paused', stored);
      pageState.isPaused = undefined;
      expect(isPausedByUser(), String(stored)).to.equal(isPaused);
    }
  });

  it('by the button holds for tickers that come later', async () => {
    buttonOf(await one()).click();
    expect(sessionStorage.getItem('ca-ticker-paused')).to.equal('1');
    const later = await one();
    expect(later.paused).to.be.true;
    expect(moves(later)).to.be.false;
  });

  it('by the button is over for tickers that come later once it is played again', async () => {
    const element = await one();
    buttonOf(element).click();
    buttonOf(element).click();
    expect(sessionStorage.getItem('ca-ticker-paused')).to.equal('0');
    expect(moves(await one())).to.be.true;
  });

  it('by the page stops that ticker alone', async () => {
    const [first, second] = [await one(), await one()];
    first.pause();
    await frame();
    expect([moves(first), moves(second)]).to.deep.equal([false, true]);
    first.play();
    await frame();
    expect(moves(first)).to.be.true;
  });

  it('lasts while the pointer is over the strip', async () => {
    const element = await one();
    await hover(stripOf(element));
    expect(moves(element)).to.be.false;
    await sendMouse({ type: 'move', position: [0, 500] });
    await frame();
    expect(moves(element)).to.be.true;
  });

  it('by the user outlasts the pointer, new rates, and a move in the page', async () => {
    const element = await one();
    buttonOf(element).click();
    await hover(stripOf(element));
    await sendMouse({ type: 'move', position: [0, 500] });
    element.rates = [...rates].reverse();
    await frame();
    element.parentElement!.append(element);
    await frame();
    expect(moves(element)).to.be.false;
  });

  it('by the user outlasts focus, another tab, and printing [WCAG 2.2.2]', async () => {
    const element = await one();
    buttonOf(element).click();
    const track = element.renderRoot.querySelector<HTMLElement>('[part="track"]')!;
    track.focus();
    track.blur();
    for (const hidden of [true, false]) {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
    Reflect.deleteProperty(document, 'hidden');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await frame();
    expect(moves(element)).to.be.false;
    buttonOf(element).click();
    await frame();
    expect(moves(element)).to.be.true;
  });

  it('lasts while the keyboard has focus in the strip, not for focus that a press left behind [WCAG 2.2.2]', async () => {
    const element = await one();
    const track = element.renderRoot.querySelector<HTMLElement>('[part="track"]')!;
    buttonOf(element).focus();
    await sendKeys({ press: 'Tab' });
    await frame();
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(track);
    expect(moves(element)).to.be.false;
    track.blur();
    await frame();
    expect(moves(element)).to.be.true;
    await hover(stripOf(element));
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(track);
    await sendMouse({ type: 'move', position: [0, 500] });
    await frame();
    expect(moves(element)).to.be.true;
  });

  it('by hovering is for what can hover, not for a finger', async () => {
    const element = await one();
    stripOf(element).dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    expect(moves(element)).to.be.true;
    stripOf(element).dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect(moves(element)).to.be.false;
    stripOf(element).dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(moves(element)).to.be.true;
  });

  it('happens while the page is printed', async () => {
    const element = await one();
    dispatchEvent(new Event('beforeprint'));
    expect(moves(element)).to.be.false;
    dispatchEvent(new Event('afterprint'));
    expect(moves(element)).to.be.true;
  });

  it('happens out of sight, and ends in sight', async () => {
    const element = await one();
    element.style.marginBlockStart = '3000px';
    await frame();
    await frame();
    expect(moves(element)).to.be.false;
    element.style.marginBlockStart = '0';
    await frame();
    await frame();
    expect(moves(element)).to.be.true;
  });
});

describe('without dragging [WCAG 2.5.7]', () => {
  it('each item comes by itself, and a click holds it and lets it go', async () => {
    const element = await fixture<RateTicker>(
      html`<ca-rate-ticker
        speed="2000"
        style="inline-size: 300px"
        .rates=${Array.from({ length: 30 }, (_, index) => ({ pair: `C${10 + index}/USD`, value: 1 }))}
      ></ca-rate-ticker>`,
    );
    const button = (): HTMLElement => element.renderRoot.querySelector('[part="pause-button"]')!;
    const click = async (): Promise<void> => {
      const { left, top, width, height } = button().getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    };
    const strip = element.renderRoot.querySelector('[part="strip"]')!;
    const inSight = (key: string): boolean => {
      const item = element.renderRoot.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
      const { left, right } = strip.getBoundingClientRect();
      return !!item && item.left < right && item.right > left;
    };
    try {
      for (const key of ['C25/USD', 'C12/USD'])
        await waitUntil(() => inSight(key), key, { timeout: 5000, interval: 5 });
      await click();
      const held = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].filter((item) =>
        inSight(item.dataset['key']!),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(held.length).to.be.greaterThan(0);
      expect(held.every((item) => inSight(item.dataset['key']!))).to.be.true;
      await click();
      await waitUntil(() => !inSight(held[0]!.dataset['key']!), 'goes on', { timeout: 5000, interval: 5 });
    } finally {
      element.play();
      await sendMouse({ type: 'move', position: [0, 500] });
    }
  });
});
