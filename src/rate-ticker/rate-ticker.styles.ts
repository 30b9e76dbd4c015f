import { css, type CSSResultGroup } from 'lit';
import { host, spokenOnly } from '../element/host.styles.js';
import { status } from '../element/status.styles.js';
import { movingStrip, pauseButton } from '../element/strip.styles.js';

const own = css`
  .frame {
    --_gap: var(--ca-rate-ticker-gap, var(--ca-gap, 2.5em));
    --_fade: var(--ca-rate-ticker-fade, 0px);
    --_surface: var(--ca-rate-ticker-surface, var(--ca-surface, transparent));
    --_ring: var(--ca-rate-ticker-focus-ring, var(--ca-focus-ring, currentColor));
    --_density: var(--ca-rate-ticker-density, var(--ca-density, 1));
    --_muted: var(--ca-rate-ticker-muted, var(--ca-muted, color-mix(in srgb, currentColor 88%, transparent)));
    --_up: var(--ca-rate-ticker-up, var(--ca-up, #147a41));
    --_down: var(--ca-rate-ticker-down, var(--ca-down, #c2302c));
    --_flat: var(--ca-rate-ticker-flat, var(--ca-flat, var(--_muted)));

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    block-size: 100%;
    /* As high without the pause button, which is hidden while the rates stand still. */
    min-block-size: calc(24px + 0.5em * var(--_density));
    box-sizing: border-box;
    padding-block: calc(0.25em * var(--_density));
    color: var(--ca-rate-ticker-text, var(--ca-text, inherit));
    background: var(--_surface);
    border-radius: var(--ca-rate-ticker-radius, var(--ca-radius, 0));
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-contrast: more) {
    .frame {
      --_muted: var(--ca-rate-ticker-muted, var(--ca-muted, currentColor));
    }
  }
  /* Contrast 4.5 also on saturated grounds such as #c62828 under white, where red has to be pale (contrast.test.ts). */
  @supports (color: oklch(from red l c h)) {
    .frame {
      --_up: var(--ca-rate-ticker-up, var(--ca-up, oklch(from currentColor clamp(0.43, l, 0.93) 0.15 150)));
      --_down: var(
        --ca-rate-ticker-down,
        var(--ca-down, oklch(from currentColor clamp(0.43, l, 0.97) calc(0.17 - 0.1 * l) 25))
      );
    }
  }

  /* As high as the strip that takes its place, so that nothing below moves. */
  .frame:not(.vertical) > ::slotted(ul) {
    display: flex;
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    overflow-x: auto;
    scrollbar-width: none;
    list-style: none;
    white-space: nowrap;
  }

  /* What would take more than the rest of the line stands on another one. */
  .strip {
    box-sizing: border-box;
    min-inline-size: 60%;
    touch-action: pan-y pinch-zoom;
  }
  .strip::before,
  .strip::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_fade);
    background: linear-gradient(var(--_towards, to right), var(--_surface), transparent);
    pointer-events: none;
  }
  .strip::after {
    inset-inline: auto 0;
    rotate: 180deg;
  }
  .strip:dir(rtl) {
    --_towards: to left;
  }
  .track {
    align-items: start;
  }
  .track:focus-visible,
  .link:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: -2px;
  }
  /* Nothing in it is positioned: a layer of its own for each would cost more than all the rest of painting it. */
  .item {
    padding-inline-end: var(--_gap);
    unicode-bidi: isolate;
  }
  /* Neither its width nor its contrast changes. */
  [part~='item-stale'] .value {
    text-decoration: underline dotted var(--_muted);
  }
  .separator {
    --_room: calc(var(--_gap) + var(--marquee-spread, 0px));
    display: inline-block;
    inline-size: var(--_room);
    margin-inline-end: calc(-1 * var(--_room));
  }

  .name {
    unicode-bidi: isolate;
  }
  .equals::before,
  .value::after {
    content: '';
    content: '' / attr(data-spoken);
  }
  .bid::before {
    content: '';
    content: '' / var(--_spoken-bid);
  }
  .ask::before {
    content: '';
    content: '' / var(--_spoken-ask);
  }
  .pair,
  .value,
  .change {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .pair {
    font-weight: 600;
  }
  .link {
    color: inherit;
    text-decoration: none;
  }
  .link:hover {
    text-decoration: underline;
  }
  .name,
  .equals {
    color: var(--_muted);
  }
  .value {
    border-radius: 0.2em;
  }
  .change {
    color: var(--_flat);
  }
  [part~='change-up'] {
    color: var(--_up);
  }
  [part~='change-down'] {
    color: var(--_down);
  }
  .change::before {
    font-size: 0.7em;
    margin-inline-end: 0.3em;
    vertical-align: 0.1em;
  }
  /* What stands for a sign is spoken as a word of the language, which the element writes into these properties. */
  [part~='change-flat']::before {
    content: '';
    content: '' / var(--_spoken-flat);
    margin: 0;
  }
  [part~='change-up']::before {
    content: '▲';
    content: '▲' / var(--_spoken-up);
  }
  [part~='change-down']::before {
    content: '▼';
    content: '▼' / var(--_spoken-down);
  }

  .vertical {
    align-items: start;
  }
  .vertical .strip {
    align-self: stretch;
    max-block-size: 100%;
    min-block-size: var(--ca-rate-ticker-height, 6lh);
    contain: size;
    touch-action: auto;
    --_towards: to bottom;
  }
  .vertical .strip::before,
  .vertical .strip::after {
    inset: 0 0 auto;
    inline-size: auto;
    block-size: var(--_fade);
  }
  .vertical .strip::after {
    inset-block: auto 0;
  }
  .vertical .strip:has(~ :is(.time, .message)) {
    block-size: calc(100% - 1.5lh);
    max-block-size: calc(100% - 1.5lh);
  }
  .vertical .track {
    grid-template-columns: 100%;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .vertical :is(.track, .segment) {
    flex-direction: column;
    inline-size: 100%;
  }
  .vertical :is(.time, .message) {
    flex-basis: 100%;
  }
  .vertical .item {
    padding-inline-end: 0;
    padding-block-end: calc(0.5em * var(--_density));
  }
  .vertical .separator {
    display: none;
  }

  .frame > .time {
    color: var(--_muted);
    font-size: 0.85em;
  }

  /* As long as its list. */
  .vertical.wrapped .strip {
    contain: none;
    overflow-y: auto;
  }
  .static .strip::before,
  .static .strip::after {
    display: none;
  }
  @media print, (prefers-reduced-motion: reduce), (scripting: none) {
    .track,
    .frame:not(.vertical) > ::slotted(ul) {
      display: flex;
      flex-wrap: wrap;
      white-space: normal;
    }
    /* As long as its list, or as its page wants it and then scrolled. */
    .vertical .strip {
      contain: none;
      overflow-y: auto;
    }
    .segment[inert],
    .strip::before,
    .strip::after {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [host, spokenOnly, status, pauseButton, movingStrip, own];
