import { css, type CSSResult } from 'lit';

/** `:host` and `.frame`: an element that fills its container, whatever the page around it is set in. */
export const host: CSSResult = css`
  /* In a container that fits its content, or in columns of Chinese or Mongolian, a block has no width of its own. */
  :host {
    display: block;
    inline-size: stretch;
    writing-mode: horizontal-tb;
  }
  @supports not (inline-size: stretch) {
    :host {
      inline-size: -webkit-fill-available;
    }
  }
  :host([hidden]) {
    display: none;
  }
  /* A page that lays a part out otherwise does not show it where it is gone. */
  [hidden] {
    display: none !important;
  }
  /* A page may close the gaps between its boxes with a line height of 0. Its case and spacing of letters reach in. */
  .frame {
    line-height: max(1lh, 1.15em);
    text-align: start;
    text-indent: 0;
    word-spacing: normal;
  }
`;

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
