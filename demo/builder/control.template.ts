/* How a control is drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { rgbaOf } from './contrast.js';
import type { Control } from './controls.js';

/** What a control shows and does. */
export interface ControlModel {
  readonly id: string;
  readonly label: string;
  readonly control: Control;
  readonly value: string | undefined;
  /** Sets a value, or takes it back by undefined. */
  readonly set: (value: string | undefined) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const describe = (text: string): string => text.replace(/`/g, '').replace(/\s+/g, ' ');

/** The colour for a picker, which knows six digits only. */
function hexOf(colour: string | undefined): string {
  if (!colour || !CSS.supports('color', colour)) return '#808080';
  return `#${rgbaOf(colour)
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

function field({ id, control, value, set, label }: ControlModel): TemplateResult {
  const hint = `${id}-hint`;
  const text = (list?: readonly string[]): TemplateResult => html`
    <input
      id=${id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      list=${list?.length ? `${id}-list` : nothing}
      placeholder=${control.initial}
      aria-describedby=${hint}
      .value=${live(value ?? '')}
      @change=${(event: Event) => set(valueOf(event).trim() || undefined)}
    />
    ${
      list?.length
        ? html`<datalist id="${id}-list">${list.map((one) => html`<option value=${one}></option>`)}</datalist>`
        : nothing
    }
  `;
  switch (control.kind) {
    case 'switch':
      return html`<input
        id=${id}
        type="checkbox"
        role="switch"
        aria-describedby=${hint}
        .checked=${live(value !== undefined)}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? '' : undefined)}
      />`;
    case 'choice':
      return html`<select
        id=${id}
        aria-describedby=${hint}
        .value=${live(value ?? control.initial)}
        @change=${(event: Event) => set(valueOf(event) === control.initial ? undefined : valueOf(event))}
      >
        ${control.choices.map(
          (one) => html`<option value=${one} ?selected=${one === (value ?? control.initial)}>${one}</option>`,
        )}
      </select>`;
    case 'colour':
      return html`<input
          type="color"
          aria-label="${label}, picked"
          .value=${live(hexOf(value))}
          @input=${(event: Event) => set(valueOf(event))}
        />${text()}`;
    case 'size': {
      const { unit, range } = control;
      const number = Number.parseFloat(value ?? control.initial);
      return html`<input
          type="range"
          aria-label="${label}, by slider"
          min=${range.min}
          max=${range.max}
          step=${range.step}
          .value=${live(String(number))}
          @input=${(event: Event) => set(`${valueOf(event)}${unit}`)}
        />${text()}`;
    }
    case 'number':
      return html`${
          control.range
            ? html`<input
                type="range"
                aria-label="${label}, by slider"
                min=${control.range.min}
                max=${control.range.max}
                step=${control.range.step}
                .value=${live(value ?? control.initial)}
                @input=${(event: Event) => set(valueOf(event))}
              />`
            : nothing
        }<input
          id=${id}
          type="number"
          min="0"
          placeholder=${control.initial}
          aria-describedby=${hint}
          .value=${live(value ?? '')}
          @change=${(event: Event) => set(valueOf(event) || undefined)}
        />`;
    case 'text':
      return text(control.suggestions);
  }
}

/** A control with its name, its field, what it does, and a button that takes the choice back. */
export const renderControl = (model: ControlModel): TemplateResult => {
  const { id, label, control, value, set } = model;
  return html`<div class="control" data-kind=${control.kind} data-name=${control.name} ?data-set=${value !== undefined}>
    <label for=${id} title=${control.name}>${label}</label>
    <div class="field">${field(model)}</div>
    ${
      value === undefined
        ? nothing
        : html`<button class="reset" type="button" aria-label="Reset ${label}" @click=${() => set(undefined)}>
            ×
          </button>`
    }
    <p id="${id}-hint" class="hint">${describe(control.description)}</p>
  </div>`;
};
