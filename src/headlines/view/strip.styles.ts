import { css, type CSSResult } from 'lit';
import { movingStrip, pauseButton, stripLabel } from '../../element/strip.styles.js';

const own = css`
  .moving {
    --_gap: var(--ca-headlines-strip-gap, 2.5em);
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .moving-item {
    position: relative;
    flex: none;
    box-sizing: border-box;
    padding-inline-end: var(--_gap);
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
    inline-size: calc(var(--_gap) + var(--marquee-spread, 0px));
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
  }
`;

/** The headlines as a moving strip. */
export const strip: readonly CSSResult[] = [pauseButton, stripLabel, movingStrip, own];
