import { css, type CSSResult } from 'lit';

/** The headlines as a moving strip. */
export const strip: CSSResult = css`
  .moving {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .moving-item {
    position: relative;
    flex: none;
    box-sizing: border-box;
    padding-inline-end: var(--ca-headlines-strip-gap, 2.5em);
    unicode-bidi: isolate;
  }
  .moving-item .title {
    font-size: 1em;
    font-weight: inherit;
  }
  .track:focus-visible {
    outline: 2px solid var(--_ring);
  }
  .track:focus-visible,
  .moving-item .link:focus-visible {
    outline-offset: -2px;
  }
  .separator {
    position: absolute;
    inset-inline-end: calc(-1 * var(--marquee-spread, 0px));
    inline-size: calc(var(--ca-headlines-strip-gap, 2.5em) + var(--marquee-spread, 0px));
  }
  .vertical .moving {
    align-items: start;
  }
  .vertical .moving-item {
    inline-size: 100%;
    padding-block: calc(0.25em * var(--_density));
    padding-inline-end: 0;
  }

  @media (prefers-reduced-motion: reduce), (scripting: none), print {
    .track {
      display: contents;
    }
    .strip {
      display: flex;
      flex-wrap: wrap;
    }
    .moving-item {
      max-inline-size: 100%;
      white-space: normal;
    }
    .segment:last-child .moving-item:last-child .separator {
      display: none;
    }
  }
`;
