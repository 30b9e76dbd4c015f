import { css, type CSSResultGroup } from 'lit';
import { host, spokenOnly } from '../element/host.styles.js';
import { status } from '../element/status.styles.js';
import { movingStrip, pauseButton, stripLabel } from '../element/strip.styles.js';

const own = css`
  .frame {
    --_gap: var(--ca-rate-ticker-gap, var(--ca-gap, 2.5em));
    --_fade: var(--ca-rate-ticker-fade, var(--ca-fade, 0px));
    --_mask: var(--ca-rate-ticker-mask, var(--ca-mask, none));
    --_height: var(--ca-rate-ticker-height, var(--ca-height, 6lh));
    --_pause-size: max(24px, var(--ca-rate-ticker-pause-size, var(--ca-pause-size, 1.5em)));
    --_surface: var(--ca-rate-ticker-surface, var(--ca-surface, transparent));
    --_accent-set: var(--ca-rate-ticker-accent, var(--ca-accent));
    --_accent: var(--_accent-set, var(--_muted));
    --_ring: var(--ca-rate-ticker-focus-ring, var(--ca-focus-ring, var(--_accent-set, currentColor)));
    --_density: var(--ca-rate-ticker-density, var(--ca-density, 1));
    --_muted: var(--ca-rate-ticker-muted, var(--ca-muted, color-mix(in srgb, currentColor 88%, transparent)));
    --_up: var(--ca-rate-ticker-up, var(--ca-up, #147a41));
    --_down: var(--ca-rate-ticker-down, var(--ca-down, #c2302c));
    --_flat: var(--ca-rate-ticker-flat, var(--ca-flat, var(--_muted)));
    --_flash-duration: var(--ca-rate-ticker-flash-duration, 1.2s);
    --_up-glyph: var(--ca-rate-ticker-up-glyph, '▲');
    --_down-glyph: var(--ca-rate-ticker-down-glyph, '▼');
    --_flat-glyph: var(--ca-rate-ticker-flat-glyph, '');

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    block-size: 100%;
    /* As high without the pause button, which is hidden while the rates stand still. */
    min-block-size: calc(var(--_pause-size) + 0.5em * var(--_density));
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
  .strip,
  .waits {
    min-inline-size: 60%;
  }
  .waits {
    flex: 1;
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
    /* Longhands alone, also after the build: WebKitGTK 2.50 takes a shorthand of line, style and colour for invalid. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--_muted);
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
  .said::before,
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
    margin-inline-start: 0.2em;
    color: var(--_flat);
  }
  /* Written from the left, it stands to the left of the value all the same. */
  .change:dir(rtl) {
    margin-inline: 0 0.2em;
  }
  [part~='change-up'] {
    color: var(--_up);
  }
  [part~='change-down'] {
    color: var(--_down);
  }
  .change::before {
    margin-inline-end: var(--ca-rate-ticker-glyph-gap, 0.3em);
    font-size: 0.7em;
    /* A raised box of a full line would make the line higher. */
    line-height: 1;
    vertical-align: 0.1em;
  }
  [part~='change-up']::before {
    content: var(--_up-glyph);
  }
  [part~='change-down']::before {
    content: var(--_down-glyph);
  }
  [part~='change-flat']::before {
    content: var(--_flat-glyph);
    margin-inline-end: var(--ca-rate-ticker-glyph-gap, 0);
  }
  /* What stands for a sign is spoken as a word of the language, which the element writes into these properties. */
  @supports (content: '' / '') {
    [part~='change-up']::before {
      content: var(--_up-glyph) / var(--_spoken-up);
    }
    [part~='change-down']::before {
      content: var(--_down-glyph) / var(--_spoken-down);
    }
    [part~='change-flat']::before {
      content: var(--_flat-glyph) / var(--_spoken-flat);
    }
  }

  .vertical {
    align-items: start;
  }
  .vertical .strip:has(~ :is(.time, .message)) {
    block-size: calc(100% - 1.5lh);
    max-block-size: calc(100% - 1.5lh);
  }
  .vertical :is(.time, .message) {
    flex-basis: 100%;
  }
  /* As high before its rates are there, and beside the button as well. */
  .vertical .waits {
    flex-basis: 0;
    min-block-size: var(--_height);
  }
  .vertical .item {
    box-sizing: border-box;
    inline-size: 100%;
    padding-block: calc(0.25em * var(--_density));
    padding-inline-end: 0;
  }
  /* Columns by widths of text, as boxes of a grid would put each piece of a copied rate on a line of its own. */
  .columns .rate {
    display: block;
    text-align-last: justify;
  }
  .columns :is(.rate > .pair, .named, .value, .change) {
    display: inline-block;
    text-align-last: auto;
  }
  .columns :is(.rate > .pair, .named) {
    --_figures: calc(1ch * (var(--_value-length) + var(--_change-length)) + 1ch + 1.4em);
    inline-size: var(--ca-rate-ticker-pair-width, calc(100% - var(--_figures)));
    min-inline-size: max-content;
  }
  /* There to be copied and read; columns need no sign between them. */
  .columns .equals {
    font-size: 0;
    white-space: pre;
  }
  /* Their widths are counted in digits, which the page's spacing would widen. */
  .columns :is(.value, .change) {
    letter-spacing: normal;
    text-align: end;
  }
  .columns .value {
    min-inline-size: calc(1ch * var(--_value-length));
  }
  .columns .change {
    min-inline-size: calc(1ch * var(--_change-length) + 1.1em);
  }

  .frame > .time {
    color: var(--_muted);
    font-size: 0.85em;
  }

  @media print, (prefers-reduced-motion: reduce), (scripting: none) {
    .track,
    .frame:not(.vertical) > ::slotted(ul) {
      display: flex;
      flex-wrap: wrap;
      white-space: normal;
    }
    .segment[inert] {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [host, spokenOnly, status, pauseButton, stripLabel, movingStrip, own];
