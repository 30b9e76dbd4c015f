import { Marquee } from '../../src/marquee/marquee.js';
import type { Motion } from '../../src/marquee/plan.js';
import { fitCut } from '../../src/marquee/ring.js';
import { watchStrip } from '../../src/marquee/watch-strip.js';

/** An item of a strip: what it is of, and its size along the strip, px. */
export interface HandMadeItem {
  readonly key: string;
  readonly size: number;
}

const CSS = `
  .strip { position: relative; overflow: clip; inline-size: 600px; block-size: 30px; touch-action: pan-y; }
  .track { display: grid; grid-template-columns: 0; white-space: nowrap; }
  .track * { scroll-margin-inline: 1e6px; }
  .segment { grid-area: 1 / 1; display: flex; inline-size: max-content; }
  .item { flex: none; box-sizing: border-box; block-size: 30px; }
  .column { inline-size: 200px; block-size: 300px; contain: size; }
  .column .segment { flex-direction: column; }
  .column .item { inline-size: 200px; }
  .column .track * { scroll-margin: 1e6px; }`;

/** So many items of a size. */
export const itemsOf = (count: number, size = 100): HandMadeItem[] =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, size }));

/** The marquee with the plainest owner there can be: links in boxes, rendered in place as planned. */
export class HandMadeStrip {
  readonly strip: HTMLElement = document.createElement('div');
  readonly marquee: Marquee;
  readonly release: () => void;
  readonly #column: boolean;
  #items: readonly HandMadeItem[] = [];

  constructor(host: HTMLElement, items: readonly HandMadeItem[], motion: Partial<Motion> = {}) {
    this.#column = motion.direction === 'up' || motion.direction === 'down';
    this.strip.className = this.#column ? 'strip column' : 'strip';
    this.strip.innerHTML = '<div class="track" tabindex="0"></div>';
    const style = document.createElement('style');
    style.textContent = CSS;
    host.append(style, this.strip);
    this.marquee = new Marquee(this.strip, () => this.#render());
    this.marquee.move({ speed: 50, direction: 'auto', fill: 'spread', ...motion });
    this.release = watchStrip(this.strip, this.marquee);
    this.show(items);
  }

  /** Shows these items from now on. */
  show(items: readonly HandMadeItem[]): void {
    this.#items = items;
    this.#render();
  }

  link(key: string): HTMLAnchorElement {
    return this.strip.querySelector(`[data-key="${key}"] a`)!;
  }

  /** An item's offset from the strip's start edge. */
  offset(key: string): number {
    const item = this.strip.querySelector(`[data-key="${key}"]`)!.getBoundingClientRect();
    const strip = this.strip.getBoundingClientRect();
    if (this.#column) return item.top - strip.top;
    return getComputedStyle(this.strip).direction === 'rtl' ? strip.right - item.right : item.left - strip.left;
  }

  /** As many elements as there are items, in segments as planned; an element shows whatever item is at its place. */
  #render(): void {
    const track = this.strip.firstElementChild!;
    const cut = fitCut(this.marquee.plan.cut, this.#items.length);
    const had = [...track.children];
    let from = 0;
    cut.forEach((count, index) => {
      const segment = had[index] ?? track.appendChild(document.createElement('div'));
      segment.className = 'segment';
      const items = this.#items.slice(from, (from += count));
      while (segment.children.length > items.length) segment.lastElementChild!.remove();
      items.forEach(({ key, size }, place) => {
        const item = (segment.children[place] ?? segment.appendChild(document.createElement('div'))) as HTMLElement;
        item.className = 'item';
        item.dataset['key'] = key;
        item.style[this.#column ? 'blockSize' : 'inlineSize'] = `${size}px`;
        const link = item.querySelector('a') ?? item.appendChild(document.createElement('a'));
        link.href = `#${key}`;
        link.textContent = key;
      });
    });
    for (const segment of had.slice(cut.length)) segment.remove();
    this.marquee.update([...track.children] as HTMLElement[]);
  }
}
