import { css, type CSSResult } from 'lit';

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
