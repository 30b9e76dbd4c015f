import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Plan } from '../marquee/plan.js';
import { fitCut } from '../marquee/ring.js';

/** Words of the button that pauses and plays a strip. */
export interface PauseWords {
  readonly pause: string;
  readonly play: string;
}

const icon = (name: string, path: string): TemplateResult =>
  html`<slot name=${name}
    ><svg viewBox="0 0 10 10" aria-hidden="true"><path d=${path} /></svg
  ></slot>`;

/** The button that pauses and plays a strip. */
export function renderPauseButton({ pause, play }: PauseWords, isPaused: boolean, onPress: () => void): TemplateResult {
  return html`<button
    class="pause"
    part="pause-button"
    type="button"
    aria-label=${isPaused ? play : pause}
    @click=${onPress}
  >
    ${isPaused ? icon('play-icon', 'M1 0v10l9-5z') : icon('pause-icon', 'M1 0h3v10H1zM6 0h3v10H6z')}
  </button>`;
}

/** The classes of a frame whose strip stands still. */
export const standingClasses = (plan: Plan | undefined): string =>
  plan?.isStatic ? `static ${plan.isWrapped ? 'wrapped' : ''} ${plan.isScrolled ? 'scrolled' : ''}` : '';

/**
 * The items in segments as planned, then the inert copies of the list.
 *
 * @param plan - undefined until the marquee has measured the items
 * @param renderItem - gets the item, the number of its copy and its place in the list, each from 0
 * @param options - what rendered items depend on beside the item. Where given, a segment is rendered again only when
 * one of these or of its items changed: to compare all the parts of many items takes long
 */
export function renderSegments<Item>(
  items: readonly Item[],
  plan: Plan | undefined,
  renderItem: (item: Item, copy: number, index: number) => unknown,
  options?: readonly unknown[],
): TemplateResult[] {
  const cut = fitCut(plan?.cut ?? [], items.length);
  return [...Array(plan?.copies ?? 1).keys()]
    .map((copy) => {
      let from = 0;
      return cut.map((count) => {
        const start = from;
        const segment = items.slice(start, (from += count));
        const render = (): unknown => segment.map((item, index) => renderItem(item, copy, start + index));
        const content = options ? guard([copy, start, ...options, ...segment], render) : render();
        return html`<div class="segment" ?inert=${copy > 0}>${content}</div>`;
      });
    })
    .flat();
}
