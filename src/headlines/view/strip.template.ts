import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../marquee/plan.js';
import { fitCut } from '../../marquee/ring.js';
import { renderTitle, type ItemView } from './headline-item.template.js';
import type { Headline } from '../list/headline.js';

/** All that the moving strip shows. */
export interface StripView extends ItemView {
  readonly headlines: readonly Headline[];
  /** How the engine wants the items cut; none before it knows them. */
  readonly plan: Plan | undefined;
  readonly isPaused: boolean;
  readonly onPause: () => void;
}

/** The headlines as a moving strip. */
export function renderStrip(view: StripView): TemplateResult {
  const { headlines, plan, isPaused, words, onPause } = view;
  const cut = fitCut(plan?.cut ?? [], headlines.length);
  let from = 0;
  return html`<div class="moving">
    <button
      class="pause"
      part="pause-button"
      type="button"
      aria-label=${isPaused ? words.play : words.pause}
      @click=${onPause}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d=${isPaused ? 'M1 0v10l9-5z' : 'M1 0h3v10H1zM6 0h3v10H6z'} />
      </svg>
    </button>
    <div class="strip" part="strip">
      <div class="track" part="list" role="list">
        ${cut.map((count) => html`<div class="segment">${headlines.slice(from, (from += count)).map((one) => item(one, view))}</div>`)}
      </div>
    </div>
  </div>`;
}

function item(headline: Headline, view: StripView): TemplateResult {
  // prettier-ignore
  return html`<div
    class="moving-item"
    part="item"
    role="listitem"
    data-key=${headline.id}
    lang=${headline.lang ?? nothing}
    ><span class="title" part="title" dir="auto">${view.renderItem ? view.renderItem(headline) : renderTitle(headline, view)}</span
    ><span class="separator" part="separator"></span
  ></div>`;
}
