import { css, type CSSResult } from 'lit';

/** `.strip`, `.track`, `.segment`, `.separator`: the box, list and runs of items that a marquee moves, and the dots between. */
export const movingStrip: CSSResult = css`
  /* The size is what it adds to a container that fits its content; in its own row it takes what is left. */
  .strip {
    position: relative;
    flex: 1;
    box-sizing: border-box;
    inline-size: min(15em, 50vw);
    min-inline-size: 0;
    overflow: clip;
    touch-action: pan-y pinch-zoom;
    mask-image: var(--_mask);
  }
  /* Fading edges are laid over the strip: Firefox moves what a mask is on with the main thread. */
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
  /*
   * Its own margin along the strip keeps a focused item from scrolling the page to where the ring lays it; the ring brings
   * it. Not across: Firefox 153 scrolls the page to the middle of what is larger than the window.
   */
  @media screen and (prefers-reduced-motion: no-preference) {
    .frame:not(.static) .track * {
      scroll-margin: var(--_far, 0) 1e6px;
    }
  }
  .separator {
    color: var(--_muted);
    text-align: center;
  }
  /* A smaller sign with a full line's box would make the line higher. */
  .separator::before {
    line-height: 1;
    content: '•';
    content: '•' / '';
  }

  .vertical .strip {
    align-self: stretch;
    max-block-size: 100%;
    min-block-size: var(--_height);
    contain: size;
    touch-action: auto;
    --_towards: to bottom;
    --_far: 1e6px;
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
  .vertical .track {
    grid-template-columns: 100%;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .vertical :is(.track, .segment) {
    flex-direction: column;
    inline-size: 100%;
  }
  .vertical .separator {
    display: none;
  }

  /* What stands is laid out as a line, or as a column, of its own. */
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
  .scrolled .strip {
    overflow: auto;
    scrollbar-width: thin;
    touch-action: auto;
  }
  /* As long as its list. */
  .vertical.wrapped .strip {
    contain: none;
    overflow-y: auto;
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
  .static .strip::before,
  .static .strip::after,
  .static:not(.wrapped) .segment:last-child > :last-child .separator,
  .static .pause {
    display: none;
  }
  .static:not(.scrolled) .strip {
    mask-image: none;
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
    /* As long as its list, or as its page wants it and then scrolled. */
    .vertical .strip {
      contain: none;
      overflow-y: auto;
    }
    .strip {
      mask-image: none;
    }
    .pause,
    .strip::before,
    .strip::after {
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
    min-inline-size: var(--_pause-size);
    min-block-size: var(--_pause-size);
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    color: var(--_accent);
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
    inline-size: calc(var(--_pause-size) / 2);
    block-size: calc(var(--_pause-size) / 2);
    fill: currentColor;
  }
`;

/** `.label`: the words before a strip. The button goes before them in the order of reading, and stands behind them. */
export const stripLabel: CSSResult = css`
  .label {
    order: -1;
    display: block;
    flex: none;
    max-inline-size: 100%;
  }
`;
