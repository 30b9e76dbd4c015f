import { css, type CSSResult } from 'lit';

/** `.strip`, `.track`, `.segment`, `.separator`: the box, list and runs of items that a marquee moves, and the dots between. */
export const movingStrip: CSSResult = css`
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
  @media print, (prefers-reduced-motion: reduce) {
    .track {
      --marquee-spread: 0px;
    }
    .segment {
      display: contents;
      translate: none !important;
    }
    .pause {
      display: none;
    }
  }
`;
