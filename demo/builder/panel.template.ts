/* The panel of controls: source, page, and whatever the manifest says that the element has. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ElementManifest } from '../manifest/manifest.js';
import { THEMES } from '../themes/theme-files.js';
import { renderControl } from './control.template.js';
import { attributeControl, byEase, labelOf, propertyControl } from './controls.js';
import { NETWORKS } from './preview-network.js';
import { SAMPLES, sampleOf } from './samples.js';
import { choose, DEFAULT_PAGE, type BuilderState, type ChoiceKind, type PageSettings } from './state.js';

/** What the panel shows and does. */
export interface PanelModel {
  readonly state: BuilderState;
  readonly element: ElementManifest;
  /** States that hold in the preview now. */
  readonly holding: readonly string[];
  /** Shows a new state; `subject` is what was changed. */
  readonly update: (state: BuilderState, subject: string) => void;
  /** Has the preview show a piece. */
  readonly inspect: (part: string) => void;
}

/** How a state is brought about, where the page around the element can. */
const CAUSES: Readonly<Partial<Record<string, (state: BuilderState) => BuilderState>>> = {
  loading: (state) => ({ ...state, page: { ...state.page, network: 'slow' } }),
  empty: (state) => ({ ...state, page: { ...state.page, network: 'empty' } }),
  error: (state) => ({ ...state, page: { ...state.page, network: 'failing' } }),
  stale: (state) => ({ ...state, page: { ...state.page, network: 'dying' } }),
  offline: (state) => ({ ...state, page: { ...state.page, network: 'offline' } }),
  paused: (state) => choose(state, 'attributes', 'paused', ''),
  static: (state) => choose(choose(state, 'attributes', 'fill', 'static'), 'attributes', 'limit', '2'),
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Russian',
  kk: 'Kazakh',
  ky: 'Kyrgyz',
  uz: 'Uzbek',
  'uz-Cyrl': 'Uzbek, Cyrillic',
  tg: 'Tajik',
  tk: 'Turkmen',
  az: 'Azerbaijani',
  tr: 'Turkish',
  ka: 'Georgian',
  hy: 'Armenian',
  fa: 'Persian',
};

/** What is on or off on the page: the value of each. */
const TOGGLES: readonly (readonly [name: keyof PageSettings, label: string, on: string])[] = [
  ['scheme', 'Dark', 'dark'],
  ['dir', 'Right to left', 'rtl'],
  ['motion', 'Reduced motion', 'reduce'],
  ['colours', 'Forced colours', 'forced'],
];

const PAGE: readonly (readonly [name: keyof PageSettings, label: string, choices: Readonly<Record<string, string>>])[] =
  [
    ['lang', 'Language', LANGUAGES],
    ['width', 'Width', { '': 'All there is', '320': '320 px', '480': '480 px', '768': '768 px', '1024': '1024 px' }],
    ['zoom', 'Zoom', { '75': '75 %', '100': '100 %', '150': '150 %', '200': '200 %' }],
    ['ground', 'Ground', { '': 'Plain', '#15171c': 'Ink', '#0b2d4e': 'Navy', '#f4ecd8': 'Paper', '#0f5132': 'Green' }],
    ['network', 'Source', NETWORKS],
  ];

const select = (
  id: string,
  label: string,
  value: string,
  choices: Readonly<Record<string, string>>,
  set: (value: string) => void,
): TemplateResult =>
  html`<div class="control" data-kind="choice">
    <label for=${id}>${label}</label>
    <div class="field">
      <select
        id=${id}
        .value=${live(value)}
        @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
      >
        ${Object.entries(choices).map(([name, text]) => html`<option value=${name} ?selected=${name === value}>${text}</option>`)}
      </select>
    </div>
  </div>`;

const section = (title: string, count: number, isOpen: boolean, body: unknown): TemplateResult =>
  html`<details ?open=${isOpen}>
    <summary>
      <h2>${title}</h2>
      ${count ? html`<span class="count">${count}<span class="visually-hidden"> set</span></span>` : nothing}
    </summary>
    <div class="controls">${body}</div>
  </details>`;

function styles({ state, update }: PanelModel, kind: 'parts' | 'states', name: string): TemplateResult {
  const id = `${kind}-${name}`;
  return html`<input
    id=${id}
    type="text"
    class="css"
    autocomplete="off"
    spellcheck="false"
    placeholder="font-weight: 700; color: teal"
    .value=${live(state[kind][name] ?? '')}
    @change=${(event: Event) => {
      const value = (event.target as HTMLInputElement).value.trim();
      update(choose(state, kind, name, value || undefined), id);
    }}
  />`;
}

function attributes({ state, element, update }: PanelModel): TemplateResult[] {
  return byEase(element.attributes.map(attributeControl)).map((control) =>
    renderControl({
      id: `attribute-${control.name}`,
      label: labelOf(control.name, state.tag),
      control,
      value: state.attributes[control.name],
      set: (value) => update(choose(state, 'attributes', control.name, value), `a.${control.name}`),
    }),
  );
}

function properties({ state, element, update }: PanelModel): TemplateResult[] {
  return element.cssProperties.map((property) =>
    renderControl({
      id: `property-${property.name}`,
      label: labelOf(property.name, state.tag),
      control: propertyControl(property),
      value: state.properties[property.name],
      set: (value) => update(choose(state, 'properties', property.name, value), `p.${property.name}`),
    }),
  );
}

const parts = (model: PanelModel): TemplateResult[] =>
  model.element.cssParts.map(
    ({ name, description }) =>
      html`<div class="control stacked" ?data-set=${model.state.parts[name]}>
        <label for="parts-${name}"><code>::part(${name})</code></label>
        <button type="button" class="button small" aria-label="Show ${name}" @click=${() => model.inspect(name)}>
          Show
        </button>
        ${styles(model, 'parts', name)}
        <p class="hint">${description?.replace(/`/g, '')}</p>
      </div>`,
  );

const states = (model: PanelModel): TemplateResult[] =>
  model.element.cssStates.map(({ name, description }) => {
    const cause = CAUSES[name];
    const isHolding = model.holding.includes(name);
    return html`<div class="control stacked" ?data-set=${model.state.states[name]}>
      <label for="states-${name}">
        <code>:state(${name})</code> ${isHolding ? html`<strong class="holding">holds now</strong>` : nothing}
      </label>
      ${
        cause && !isHolding
          ? html`<button
              type="button"
              class="button small"
              aria-label="Bring about ${name}"
              @click=${() => model.update(cause(model.state), `cause.${name}`)}
            >
              Bring about
            </button>`
          : nothing
      }
      ${styles(model, 'states', name)}
      <p class="hint">${description?.replace(/`/g, '')}</p>
    </div>`;
  });

function source({ state, update }: PanelModel): TemplateResult {
  const samples = Object.fromEntries(SAMPLES[state.tag].map(({ name, label }) => [name, label]));
  const themes = Object.fromEntries([['', 'None'], ...THEMES.map(({ name, title }) => [name, title] as const)]);
  return html`${select('sample', 'Data', sampleOf(state.tag, state.sample).name, samples, (sample) =>
    update({ ...state, sample }, 'sample'),
  )}${
    THEMES.length
      ? select('theme', 'Theme', state.theme, themes, (theme) => update({ ...state, theme }, 'theme'))
      : nothing
  }`;
}

function page({ state, update }: PanelModel): TemplateResult {
  const set = (name: keyof PageSettings, value: string): void =>
    update({ ...state, page: { ...state.page, [name]: value } }, `page.${name}`);
  return html`<div class="chips" role="group" aria-label="The page is">
      ${TOGGLES.map(([name, label, on]) => {
        const isOn = state.page[name] === on;
        return html`<button
          type="button"
          class="chip"
          aria-pressed=${isOn}
          @click=${() => set(name, isOn ? DEFAULT_PAGE[name] : on)}
        >
          ${label}
        </button>`;
      })}
    </div>
    <div class="around">
      ${PAGE.map(([name, label, choices]) =>
        select(`page-${name}`, label, state.page[name], choices, (value) => set(name, value)),
      )}
    </div>`;
}

const countOf = (state: BuilderState, kind: ChoiceKind): number => Object.keys(state[kind]).length;

export const renderPanel = (model: PanelModel): TemplateResult => {
  const { state } = model;
  return html`${section('Start', 0, true, source(model))} ${section('Page around it', 0, true, page(model))}
  ${section('Attributes', countOf(state, 'attributes'), true, attributes(model))}
  ${section('Custom properties', countOf(state, 'properties'), false, properties(model))}
  ${section('Parts', countOf(state, 'parts'), false, parts(model))}
  ${section('States', countOf(state, 'states'), false, states(model))}`;
};
