import { css, type CSSResult } from 'lit';

/** The headlines as a moving strip. */
export const strip: CSSResult = css`
  .moving {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
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
  @media screen and (prefers-reduced-motion: no-preference) {
    .moving-item * {
      scroll-margin: 1e6px;
    }
  }
  .segment {
    grid-area: 1 / 1;
    display: flex;
    inline-size: max-content;
    contain: layout;
  }
  .moving-item {
    position: relative;
    flex: none;
    box-sizing: border-box;
    padding-inline-end: 2.5em;
    unicode-bidi: isolate;
  }
  .moving-item .title {
    font-size: 1em;
    font-weight: inherit;
  }
  .moving-item .link:focus-visible {
    outline-offset: -2px;
  }
  .separator {
    position: absolute;
    inset-inline-end: calc(-1 * var(--marquee-spread, 0px));
    inline-size: calc(2.5em + var(--marquee-spread, 0px));
    color: var(--_muted);
    text-align: center;
  }
  .separator::before {
    content: '•';
    content: '•' / '';
  }

  @media (prefers-reduced-motion: reduce), print {
    .track,
    .segment {
      display: contents;
      translate: none !important;
      --marquee-spread: 0px;
    }
    .strip {
      display: flex;
      flex-wrap: wrap;
    }
    .moving-item {
      max-inline-size: 100%;
      white-space: normal;
    }
    .segment:last-child .moving-item:last-child .separator,
    .pause {
      display: none;
    }
  }
`;
