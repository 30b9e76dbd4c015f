/* What was found in a feed, for people. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedFeed } from './check-feed.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

const row = (name: string, value: unknown): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${value}</td>
  </tr>`;

/** The report of a feed, with the tag to paste and the element that shows it. */
export function renderReport({ report, src }: CheckedFeed): TemplateResult {
  const { kind, family, count, pairs, time, hasChange, skipped, map, notes, tag } = report;
  const isRates = kind === 'rates';
  return html`<table class="findings">
      <tbody>
        ${row('What it is', kind === 'unknown' ? 'Nothing that can be read' : html`${isRates ? 'Rates' : 'Headlines'}${family ? html`, family <code>${family}</code>` : ' of no known family, which a map reads'}`)}
        ${isRates ? row('Pairs', `${count}: ${pairs.slice(0, 12).join(', ')}${pairs.length > 12 ? ' …' : ''}`) : nothing}
        ${kind === 'headlines' ? row('Headlines', count) : nothing}
        ${time === undefined ? nothing : row('Newest', `${day.format(time)} UTC`)}
        ${isRates ? row('Change', hasChange ? 'stated' : 'not stated') : nothing}
        ${skipped ? row('Left out', `${skipped} entries that cannot be read with certainty`) : nothing}
        ${map ? row('Proposed map', html`<code>${map}</code>`) : nothing}
        ${notes.map((note) => row('Mind', note.replaceAll('`', '')))}
      </tbody>
    </table>
    ${
      tag
        ? html`<h3>Paste this</h3>
            <pre tabindex="0" class="tag">${tag}</pre>
            <h3>It shows</h3>
            ${
              isRates
                ? html`<ca-rate-ticker
                    class="card"
                    src=${src}
                    map=${map ?? nothing}
                    pairs=${pairs.length > 12 ? pairs.slice(0, 8).join(' ') : nothing}
                    refresh-interval="0"
                  ></ca-rate-ticker>`
                : html`<ca-headlines
                    class="card wide"
                    layout="compact"
                    page-size="4"
                    src=${src}
                    map=${map ?? nothing}
                    refresh-interval="0"
                  ></ca-headlines>`
            }`
        : nothing
    }`;
}
