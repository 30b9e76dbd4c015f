import { css, type CSSResultGroup } from 'lit';
import { pauseButton } from '../element/pause-button.styles.js';
import { spokenOnly } from '../element/spoken-only.styles.js';

const own = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  [hidden] {
    display: none !important;
  }

  .frame {
    --_density: var(--ca-headlines-density, var(--ca-density, 1));
    --_gap: calc(var(--ca-headlines-gap, var(--ca-gap, 1.25em)) * var(--_density));
    --_muted: var(--ca-headlines-muted, var(--ca-muted, color-mix(in srgb, currentColor 70%, transparent)));
    --_line: var(--ca-headlines-line, color-mix(in srgb, currentColor 16%, transparent));
    --_tint: color-mix(in srgb, currentColor 9%, transparent);
    --_accent: var(--ca-headlines-accent, var(--ca-accent, currentColor));
    --_radius: var(--ca-headlines-radius, var(--ca-radius, 0.375em));
    --_ring: var(--ca-headlines-focus-ring, var(--ca-focus-ring, currentColor));
    --_ratio: var(--ca-headlines-image-ratio, 16 / 9);

    position: relative;
    container-type: inline-size;
    color: var(--ca-headlines-text, var(--ca-text, inherit));
    background: var(--ca-headlines-surface, var(--ca-surface, transparent));
    border-radius: var(--_radius);
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  .header:not(:empty) {
    margin-block-end: calc(var(--_gap) * 0.8);
  }
  .told:has(> [hidden]:only-child) {
    display: none;
  }
  .date {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .summary {
    min-block-size: 1lh;
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
    scroll-margin-block-start: 5em;
  }
  .filter {
    box-sizing: border-box;
    inline-size: 16em;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.35em 0.75em;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    font-size: 0.9375em;
  }
  .filter::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .group + .group {
    margin-block-start: calc(var(--_gap) * 1.6);
  }
  .group-heading {
    padding-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .group-heading::first-letter {
    text-transform: uppercase;
  }

  .item {
    display: flex;
    gap: 1em 1.25em;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
    unicode-bidi: isolate;
  }
  .text {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .compact .text {
    max-inline-size: none;
  }
  .title {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .link {
    color: var(--ca-headlines-link, inherit);
    text-decoration: underline transparent;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.16em;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  @media (hover: none) {
    .link {
      text-decoration-color: var(--_line);
    }
  }
  .meta {
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.8125em;
    word-spacing: 0.15em;
  }
  .excerpt {
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }
  .clamped .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  .image {
    flex: none;
    inline-size: clamp(5.5em, 26cqi, 13em);
    aspect-ratio: var(--_ratio);
    overflow: hidden;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .image img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .compact .item {
    gap: 0.75em;
    padding-block: calc(var(--_gap) * 0.4);
  }
  .compact .title {
    font-size: 1em;
    font-weight: 500;
  }
  .compact .excerpt {
    display: none;
  }
  .compact .meta {
    margin-block-start: 0.1em;
  }
  .compact .image {
    inline-size: 4.5em;
  }
  @container (inline-size > 36em) {
    .compact .text {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: 1.5em;
    }
    .compact .meta {
      flex: none;
    }
  }

  .cards .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_gap);
  }
  .cards .item {
    flex-direction: column;
    padding: calc(var(--_gap) * 0.9);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    overflow: hidden;
  }
  .cards .image {
    align-self: stretch;
    inline-size: auto;
    margin: calc(var(--_gap) * -0.9) calc(var(--_gap) * -0.9) 0;
    border-radius: 0;
  }

  .fresh {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.75em;
    display: flex;
    justify-content: center;
    block-size: 0;
    overflow: visible;
  }
  .new-items {
    align-self: start;
    flex: none;
    translate: 0 -50%;
    padding: 0.5em 1.1em;
    color: Canvas;
    background: CanvasText;
    border: 1px solid Canvas;
    border-radius: 2em;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.25);
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }

  .pagination {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .cards .pagination,
  .loads {
    border-block-start-color: transparent;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-end: auto;
  }
  .page,
  .gap,
  .retry {
    box-sizing: border-box;
    display: inline-grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0 0.5em;
    font: inherit;
    font-size: 0.9375em;
  }
  .page,
  .retry {
    color: var(--_accent);
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
    cursor: pointer;
  }
  .page:hover,
  .retry:hover {
    background: var(--_tint);
  }
  .page-current {
    border: 2px solid currentColor;
    font-weight: 700;
  }
  .previous,
  .next,
  .more,
  .retry {
    padding-inline: 0.9em;
    font-weight: 600;
  }
  .more,
  .retry {
    border-color: currentColor;
  }
  .more {
    flex: 1;
    max-inline-size: 20em;
    margin-inline: auto;
  }
  .off {
    visibility: hidden;
  }

  .message {
    margin-block: 0.75em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .skeleton .bar {
    display: inline-block;
    inline-size: 72%;
    block-size: 0.7em;
    background: var(--_tint);
    border-radius: 0.25em;
    animation: wait 1.6s ease-in-out infinite alternate;
  }
  .skeleton .meta .bar {
    inline-size: 8em;
  }
  .skeleton .excerpt {
    display: block;
    min-block-size: calc(1lh * var(--_lines, 4));
  }
  .compact .skeleton .excerpt {
    display: none;
  }
  .skeleton .excerpt .bar {
    display: block;
    inline-size: 100%;
    block-size: calc(1lh * var(--_lines, 4) - 0.5em);
    translate: 0 0.25em;
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }

  :is(a, button, input, .summary):focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .summary:focus-visible {
    outline-offset: 4px;
  }

  .moving {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .strip {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    overflow: clip;
  }
  .track {
    display: grid;
    grid-template-columns: 0;
    justify-items: start;
    white-space: nowrap;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .moving-item * {
      scroll-margin: 1e6px;
    }
  }
  .segment {
    grid-area: 1 / 1;
    display: flex;
    inline-size: max-content;
    contain: layout;
  }
  .moving-item {
    position: relative;
    flex: none;
    box-sizing: border-box;
    padding-inline-end: 2.5em;
    unicode-bidi: isolate;
  }
  .moving-item .title {
    font-size: 1em;
    font-weight: inherit;
  }
  .moving-item .link:focus-visible {
    outline-offset: -2px;
  }
  .separator {
    position: absolute;
    inset-inline-end: calc(-1 * var(--marquee-spread, 0px));
    inline-size: calc(2.5em + var(--marquee-spread, 0px));
    color: var(--_muted);
    text-align: center;
  }
  .separator::before {
    content: '•';
    content: '•' / '';
  }

  @media (prefers-reduced-motion: reduce), print {
    .track,
    .segment {
      display: contents;
      translate: none !important;
      --marquee-spread: 0px;
    }
    .strip {
      display: flex;
      flex-wrap: wrap;
    }
    .moving-item {
      max-inline-size: 100%;
      white-space: normal;
    }
    .segment:last-child .moving-item:last-child .separator,
    .pause {
      display: none;
    }
    .skeleton .bar {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton .bar {
      border: 1px solid GrayText;
    }
    .page-current {
      border-color: Highlight;
    }
  }
  @media print {
    .pagination,
    .filter,
    .fresh,
    .skeleton,
    .retry {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`;

export const styles: CSSResultGroup = [spokenOnly, pauseButton, own];
