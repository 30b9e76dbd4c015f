import { html, type TemplateResult } from 'lit';

/** The button that loads again. */
export function renderRetryButton(label: string, onRetry: () => void): TemplateResult {
  return html`<button class="retry" part="retry-button" type="button" @click=${onRetry}>${label}</button>`;
}

/**
 * Says when something was true: `as of 14:05`.
 *
 * @param time - epoch ms
 * @param text - the time as the reader is to see it
 */
export function renderAsOf(asOf: string, time: number, text: string): TemplateResult {
  return html`${asOf} <time dir="auto" datetime=${new Date(time).toISOString()}>${text}</time>`;
}
