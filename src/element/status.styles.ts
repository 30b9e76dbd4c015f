import { css, type CSSResult } from 'lit';

/** `.message`, `.retry`: what says that something failed, and the button that tries again. */
export const status: CSSResult = css`
  .message {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .retry {
    flex: none;
    box-sizing: border-box;
    min-block-size: 24px;
    padding: 0.25em 0.9em;
    color: var(--_accent);
    background: transparent;
    border: 1px solid currentColor;
    border-radius: 0.375em;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  .retry:hover {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .retry:focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  @media print {
    .retry {
      display: none;
    }
  }
`;
