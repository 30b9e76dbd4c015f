import { html, type TemplateResult } from 'lit';

/** The button that loads again. */
export function renderRetryButton(label: string, onRetry: () => void): TemplateResult {
  return html`<button class="retry" part="retry-button" type="button" @click=${onRetry}>${label}</button>`;
}

/**
 * Says when something was true: `as of 14:05`.
 *
 * @param phrase - with `{time}` where the time stands, as many languages put "as of" behind it
 * @param time - epoch ms
 * @param text - the time as the reader is to see it
 * @param lang - the language of `text`
 */
export function renderAsOf(phrase: string, time: number, text: string, lang: string): TemplateResult {
  const [before, after] = phrase.split('{time}');
  return html`${before}<time dir="auto" lang=${lang} datetime=${new Date(time).toISOString()}>${text}</time>${after}`;
}
