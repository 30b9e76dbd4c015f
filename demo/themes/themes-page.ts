/* Every theme on both elements, in light and in dark. */
import '../../src/define.js';
import { html, render, type TemplateResult } from 'lit';
import { startShell } from '../shell/shell-client.js';
import { THEMES, type Theme } from './theme-files.js';

const PAIRS = 'KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD EUR/USD GBP/USD RUB/USD CNY/USD';

const ticker = (name: string): TemplateResult =>
  html`<ca-rate-ticker
    class="ca-theme-${name}"
    src="./feeds/usd-2026-06-05.json"
    previous-src="./feeds/usd-{date}.json"
    pairs=${PAIRS}
    ><span slot="label">Rates</span></ca-rate-ticker
  >`;

/** A theme that stands in a sentence is shown in one. */
const shownTicker = (name: string): TemplateResult =>
  name === 'inline'
    ? html`<p class="sentence">The dollar bought ${ticker(name)} when the market closed.</p>`
    : ticker(name);

const renderTheme = ({ name, title, description, css }: Theme): TemplateResult =>
  html`<section class="theme" aria-labelledby="theme-${name}">
    <div class="about">
      <h2 id="theme-${name}">${title}</h2>
      <p>${description}</p>
      <p class="source">
        <code>class="ca-theme-${name}"</code> · ${(new Blob([css]).size / 1024).toFixed(1)} kB ·
        <a href="./builder.html?theme=${name}">Open in the builder</a>
      </p>
    </div>
    ${['light', 'dark'].map(
      (scheme) =>
        html`<div class="ground" data-ground=${scheme} data-theme=${name}>
          ${shownTicker(name)}
          <ca-headlines
            class="ca-theme-${name}"
            src="./feeds/own.json"
            page-size="2"
            pagination="more"
            time-zone="Asia/Tashkent"
          ></ca-headlines>
        </div>`,
    )}
  </section>`;

document.adoptedStyleSheets.push(
  ...THEMES.map(({ css }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }),
);
render(THEMES.map(renderTheme), document.querySelector<HTMLElement>('#themes')!);
startShell();
