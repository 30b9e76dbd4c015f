import { css, type CSSResultGroup } from 'lit';
import { host, spokenOnly } from '../../element/host.styles.js';
import { status } from '../../element/status.styles.js';
import { headlineItem } from './headline-item.styles.js';
import { pagination } from './pagination.styles.js';

const frame = css`
  .frame {
    --_density: var(--ca-headlines-density, var(--ca-density, 1));
    --_gap: calc(var(--ca-headlines-gap, var(--ca-gap, 1.25em)) * var(--_density));
    --_muted: var(--ca-headlines-muted, var(--ca-muted, color-mix(in srgb, currentColor 88%, transparent)));
    --_line: var(--ca-headlines-line, color-mix(in srgb, currentColor 16%, transparent));
    --_tint: color-mix(in srgb, currentColor 9%, transparent);
    --_accent-set: var(--ca-headlines-accent, var(--ca-accent));
    --_accent: var(--_accent-set, currentColor);
    --_surface: var(--ca-headlines-surface, var(--ca-surface, transparent));
    --_fade: var(--ca-headlines-fade, var(--ca-fade, 0px));
    --_mask: var(--ca-headlines-mask, var(--ca-mask, none));
    --_height: var(--ca-headlines-height, var(--ca-height, 6lh));
    --_pause-size: max(24px, var(--ca-headlines-pause-size, var(--ca-pause-size, 1.5em)));
    --_radius: var(--ca-headlines-radius, var(--ca-radius, 0.375em));
    --_ring: var(--ca-headlines-focus-ring, var(--ca-focus-ring, var(--_accent-set, currentColor)));
    --_ratio: var(--ca-headlines-image-ratio, 16 / 9);

    position: relative;
    container-type: inline-size;
    /* Leaves room for the space that a page puts inside the frame, on a phone as well. */
    contain-intrinsic-inline-size: min(18em, 70vw);
    color: var(--ca-headlines-text, var(--ca-text, inherit));
    background: var(--_surface);
    border-radius: var(--_radius);
    line-height: 1.5;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  @media (prefers-contrast: more) {
    .frame {
      --_muted: var(--ca-headlines-muted, var(--ca-muted, currentColor));
      --_line: var(--ca-headlines-line, currentColor);
    }
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
  .heading-text:has(> [hidden]:only-child) {
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
    color: var(--ca-headlines-accent-text, var(--ca-accent-text, Canvas));
    background: var(--_accent-set, CanvasText);
    border: 1px solid var(--ca-headlines-accent-text, var(--ca-accent-text, Canvas));
    border-radius: 2em;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.25);
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }

  .message {
    margin-block: 0.75em;
  }

  :is(a, button, input, .summary):focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .summary:focus-visible {
    outline-offset: 4px;
  }

  @media print {
    .filter,
    .fresh {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [host, spokenOnly, status, frame, headlineItem, pagination];
