/* What is known of the piece that was pointed at, and how well the texts can be read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementManifest } from '../manifest/manifest.js';
import type { FromPreview, Piece } from './messages.js';
import { declarationsOf } from './element-css.js';
import { choose, type BuilderState } from './state.js';

export interface InspectorModel {
  readonly state: BuilderState;
  readonly element: ElementManifest;
  readonly piece: Piece | undefined;
  readonly report: Extract<FromPreview, { type: 'report' }> | undefined;
  readonly update: (state: BuilderState, subject: string) => void;
  /** Brings a control into sight and focuses it. */
  readonly goTo: (id: string) => void;
}

/** Least contrast of texts, WCAG 2.2 1.4.3 (AA). */
const LEAST = 4.5;

/** Ways to style a piece that need no typing. */
const QUICK: readonly (readonly [label: string, declaration: string])[] = [
  ['Bold', 'font-weight: 700'],
  ['Larger', 'font-size: 1.25em'],
  ['Smaller', 'font-size: 0.85em'],
  ['Capitals', 'text-transform: uppercase'],
  ['Boxed', 'border: 1px solid currentColor'],
  ['Hidden', 'display: none'],
];

function quick({ state, update }: InspectorModel, part: string): TemplateResult[] {
  const own = declarationsOf(state.parts[part] ?? '');
  return QUICK.map(([label, declaration]) => {
    const isOn = own.includes(declaration);
    const [property] = declaration.split(':');
    const others = own.filter((one) => one.split(':')[0]?.trim() !== property);
    const next = isOn ? others : [...others, declaration];
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isOn}
      @click=${() => update(choose(state, 'parts', part, next.join('; ') || undefined), `quick.${part}`)}
    >
      ${label}
    </button>`;
  });
}

const ratio = (contrast: number): string => `${contrast.toFixed(1)} : 1`;

const verdict = (contrast: number): TemplateResult =>
  html`<span class=${contrast < LEAST ? 'fails' : 'passes'}>${contrast < LEAST ? 'too low' : 'passes AA'}</span>`;

function piece(model: InspectorModel): TemplateResult {
  const { piece: found, element, goTo } = model;
  if (!found) {
    return html`<h2>Click a piece</h2>
      <p>
        Point at anything in the preview and click: you get the name of its part, the properties that act on it, and how
        well it can be read. By keys: “Show” beside a part.
      </p>`;
  }
  const part = found.parts.at(-1)!;
  const about = element.cssParts.find(({ name }) => name === part);
  return html`<h2>${found.parts.map((name) => html`<code>::part(${name})</code> `)}</h2>
    <p>${about?.description?.replace(/`/g, '')}</p>
    <div class="chips" role="group" aria-label="Style ${part}">
      ${quick(model, part)} <button type="button" class="chip" @click=${() => goTo(`parts-${part}`)}>More…</button>
    </div>
    ${
      found.contrast === undefined ? nothing : html`<p>Contrast ${ratio(found.contrast)} ${verdict(found.contrast)}</p>`
    }
    ${
      found.properties.length
        ? html`<h3>Properties that act on it</h3>
            <ul class="acting">
              ${found.properties.map(
                (name) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => goTo(`property-${name}`)}>
                      <code>${name}</code>
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

export const renderInspector = (model: InspectorModel): TemplateResult => {
  const { report } = model;
  const worst = [...(report?.contrasts ?? [])].sort((a, b) => a.contrast - b.contrast);
  return html`<div class="piece" aria-live="polite">${piece(model)}</div>
    <div class="readout">
      <h3>Contrast</h3>
      <table>
        <tbody>
          ${worst.slice(0, 6).map(
            ({ part, contrast }) =>
              html`<tr>
                <th scope="row">${part}</th>
                <td>${ratio(contrast)}</td>
                <td>${verdict(contrast)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>States</h3>
      <p class="holding-list">
        ${report?.states.length ? report.states.map((name) => html`<code>:state(${name})</code> `) : 'none holds'}
      </p>
      ${
        report?.motion
          ? html`<h3>Motion</h3>
              <p>${report.motion}</p>`
          : nothing
      }
    </div>`;
};
