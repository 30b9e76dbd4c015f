import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { RateTicker } from '../../src/index.js';

/** The rates of the page where it all began, each printed eight times. */
export const ORIGINAL = '/demo/feeds/original-page.txt';
/** Recorded rates of one day, and of the day that `{date}` names. */
export const RECORDED = '/demo/feeds/usd-2026-06-05.json';
export const RECORDED_BEFORE = '/demo/feeds/usd-{date}.json';
/** The five pairs of the original page. */
export const FIVE = 'KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD';

/** A ticker in the page, once it is rendered. */
export function ticker(template: TemplateResult): Promise<RateTicker> {
  return fixture<RateTicker>(template);
}

/** A ticker in the page, once it has told of its first load. */
export async function loadedTicker(template: TemplateResult): Promise<RateTicker> {
  const load = next(document, 'ca-load');
  const element = await ticker(template);
  await load;
  return element;
}

/** The next event of a type, or a failure that names it after two seconds. */
export function next<T extends Event>(target: EventTarget, type: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no ${type} within 2 s`));
    }, 2000);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event as T);
      },
      { once: true },
    );
  });
}

/** A promise of the browser's next painted frame. */
export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

const all = (element: RateTicker, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The items that a reader meets, in their order. */
export const itemsOf = (element: RateTicker): HTMLElement[] => all(element, '.segment:not([inert]) > [part~="item"]');

/** Their visible text. */
export const textsOf = (element: RateTicker): string[] => itemsOf(element).map((item) => item.innerText.trim());

/** Up, down or flat, as the parts say. */
export const movementsOf = (element: RateTicker): (string | undefined)[] =>
  itemsOf(element).map((item) => /item-(\w+)/.exec(item.getAttribute('part') ?? '')?.[1]);

export const segmentsOf = (element: RateTicker): HTMLElement[] => all(element, '.segment');

/** Reaches for a strip as a pointer does, and waits until what moves it by hand is loaded. */
export async function reach(strip: HTMLElement): Promise<void> {
  strip.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
  await import('../../src/marquee/steering.js');
}

export const stripOf = (element: RateTicker): HTMLElement => all(element, '[part="strip"]')[0]!;

/** The items' places in the strip, px from its start edge. */
export function placesOf(element: RateTicker): { pair: string; start: number; end: number }[] {
  const strip = stripOf(element).getBoundingClientRect();
  const rtl = getComputedStyle(stripOf(element)).direction === 'rtl';
  return all(element, '[part~="item"]').map((item) => {
    const { left, right } = item.getBoundingClientRect();
    const [start, end] = rtl ? [strip.right - right, strip.right - left] : [left - strip.left, right - strip.left];
    return { pair: item.dataset['key'] ?? '', start, end };
  });
}
