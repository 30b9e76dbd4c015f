import { css, type CSSResult } from 'lit';

/** What leads to other headlines. */
export const pagination: CSSResult = css`
  .pagination {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .cards .pagination,
  .loads {
    border-block-start-color: transparent;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-end: auto;
  }
  /* One beside the other, also where both take a line of their own. */
  .steps {
    display: flex;
    gap: 0.5em;
  }
  .numbers + .steps {
    flex: auto;
    justify-content: end;
  }
  .page,
  .gap {
    box-sizing: border-box;
    display: inline-grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0 0.5em;
    font: inherit;
    font-size: 0.9375em;
  }
  .page {
    color: var(--_accent);
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
    cursor: pointer;
  }
  .page:hover {
    background: var(--_tint);
  }
  .page-current {
    border: 2px solid currentColor;
    font-weight: 700;
  }
  .previous,
  .next,
  .more {
    padding-inline: 0.9em;
    font-weight: 600;
  }
  .more {
    border-color: currentColor;
  }
  .more {
    flex: 1;
    max-inline-size: 20em;
    margin-inline: auto;
  }
  .off {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .page-current {
      border-color: Highlight;
    }
  }
  @media print {
    .pagination {
      display: none;
    }
  }
`;
