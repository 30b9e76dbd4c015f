import { css, type CSSResult } from 'lit';

/** `.spoken-only`: for assistive technology alone; it takes no room. */
export const spokenOnly: CSSResult = css`
  .spoken-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
