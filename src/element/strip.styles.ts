import { css, type CSSResult } from 'lit';

/** `.strip`, `.track`, `.segment`, `.separator`: the box, list and runs of items that a marquee moves, and the dots between. */
export const movingStrip: CSSResult = css`
  /* The size is what it adds to a container that fits its content; in its own row it takes what is left. */
  .strip {
    position: relative;
    flex: 1;
    inline-size: min(15em, 50vw);
    min-inline-size: 0;
    overflow: clip;
  }
  .track {
    display: grid;
    grid-template-columns: 0;
    justify-items: start;
    white-space: nowrap;
  }
  /* Containment keeps the browser from going through all segments anew when the texts of some change. */
  .segment {
    grid-area: 1 / 1;
    display: flex;
    inline-size: max-content;
    contain: layout;
  }
  /* Its own margin keeps a focused item from scrolling the page to where the ring lays it; the ring brings it. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .frame:not(.static) .track * {
      scroll-margin: 1e6px;
    }
  }
  .separator {
    color: var(--_muted);
    text-align: center;
  }
  .separator::before {
    content: '•';
    content: '•' / '';
  }
  /* What stands because it fits is laid out as a line, or as a column, of its own. */
  .static .track {
    display: flex;
    --marquee-spread: 0px;
  }
  .static .segment {
    display: contents;
  }
  .wrapped .track {
    flex-wrap: wrap;
    white-space: normal;
  }
  /* In lines each dot stands before its item: at the start of a line it is outside the strip, which cuts it off. */
  .wrapped .segment > * {
    position: relative;
  }
  .wrapped .separator {
    position: absolute;
    inset-inline: calc(-1 * var(--_gap)) auto;
    inline-size: var(--_gap);
    margin: 0;
  }
  .static:not(.wrapped) .segment:last-child > :last-child .separator,
  .static .pause {
    display: none;
  }
  @media print, (prefers-reduced-motion: reduce), (scripting: none) {
    .track {
      --marquee-spread: 0px;
    }
    .segment {
      display: contents;
      translate: none !important;
    }
    .segment > * {
      position: relative;
    }
    .separator {
      position: absolute;
      inset-inline: calc(-1 * var(--_gap)) auto;
      inline-size: var(--_gap);
      margin: 0;
    }
    .pause {
      display: none;
    }
  }
`;

/** `.pause`: the button that pauses and plays a strip. */
export const pauseButton: CSSResult = css`
  .pause {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    color: var(--_muted);
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .pause:hover {
    color: inherit;
  }
  .pause:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 1px;
  }
  .pause svg {
    display: block;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: currentColor;
  }
`;
