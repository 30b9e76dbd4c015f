import { html, nothing, type TemplateResult } from 'lit';
import { renderPauseButton, renderSegments } from '../../element/strip.template.js';
import type { Plan } from '../../marquee/plan.js';
import type { Headline } from '../list/headline.js';
import { renderTitle, type ItemView } from './headline-item.template.js';

/** What the moving strip shows. */
export interface StripView extends ItemView {
  readonly headlines: readonly Headline[];
  /** Whether the page has words before the strip. */
  readonly hasLabel: boolean;
}

/**
 * The headlines as a moving strip.
 *
 * @param plan - undefined until the marquee has measured the items
 */
export function renderStrip(
  view: StripView,
  plan: Plan | undefined,
  isPaused: boolean,
  onPause: () => void,
): TemplateResult {
  const segments = renderSegments(view.headlines, plan, (headline) => renderItem(headline, view));
  return html`<div class="moving">
    ${renderPauseButton(view.words, isPaused, onPause)}
    <slot class="label" name="label" part="label" ?hidden=${!view.hasLabel}></slot>
    <div class="strip" part="strip">
      <div
        class="track"
        part="list"
        role="list"
        lang=${view.lang}
        aria-label=${view.words.headlines}
        tabindex=${plan?.isStatic && !plan.isScrolled ? nothing : 0}
      >
        ${segments}
      </div>
    </div>
  </div>`;
}

function renderItem(headline: Headline, view: StripView): TemplateResult {
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
