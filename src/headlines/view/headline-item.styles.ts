import { css, type CSSResult } from 'lit';

/** A headline, as each layout has it, and what stands in its place while it loads. */
export const headlineItem: CSSResult = css`
  .item {
    display: flex;
    gap: 1em 1.25em;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
    unicode-bidi: isolate;
  }
  /* A column, so that a page can change the order of what is in it. */
  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    row-gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .compact .text {
    max-inline-size: none;
  }
  /* By the side of the page: by their own letters, Latin titles on an Arabic page would begin in the middle of it. */
  .title,
  .excerpt {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .title {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .link {
    color: var(--ca-headlines-link, inherit);
    /* Longhands: Safari takes "underline transparent" for invalid, and underlines every title. */
    text-decoration-line: underline;
    text-decoration-color: transparent;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.16em;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  @media (hover: none) {
    .link {
      text-decoration-color: var(--_line);
    }
  }
  .meta {
    color: var(--_muted);
    font-size: 0.8125em;
    word-spacing: 0.15em;
  }
  .dot::before {
    content: ' ·';
    content: ' ·' / '';
  }
  .excerpt {
    margin-block: 0.25em;
    text-wrap: pretty;
  }
  .clamped .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  .image {
    flex: none;
    align-self: start;
    inline-size: clamp(5.5em, 26cqi, 13em);
    aspect-ratio: var(--_ratio);
    overflow: hidden;
    border-radius: var(--_radius);
  }
  /* Where there is no picture its place is kept, so that nothing moves, without a grey box in it. */
  :is(.skeleton .image, .image:has(img)) {
    background: var(--_tint);
  }
  .image img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .compact .item {
    gap: 0.75em;
    padding-block: calc(var(--_gap) * 0.4);
  }
  .compact .title {
    font-size: 1em;
    font-weight: 500;
  }
  .compact .excerpt {
    display: none;
  }
  .compact .text {
    row-gap: 0.1em;
  }
  .compact .image {
    inline-size: 4.5em;
  }
  @container (inline-size > 36em) {
    .compact .text {
      flex-direction: row;
      align-items: baseline;
      justify-content: space-between;
      gap: 1.5em;
    }
    .compact .meta {
      flex: none;
    }
  }

  .cards .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_gap);
  }
  .cards .item {
    flex-direction: column;
    padding: calc(var(--_gap) * 0.9);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    overflow: hidden;
  }
  .cards .image {
    align-self: stretch;
    inline-size: auto;
    margin: calc(var(--_gap) * -0.9) calc(var(--_gap) * -0.9) 0;
    border-radius: 0;
  }

  .skeleton .bar {
    display: inline-block;
    inline-size: 72%;
    block-size: 0.7em;
    background: var(--_tint);
    border-radius: 0.25em;
    animation: wait 1.6s ease-in-out infinite alternate;
  }
  .skeleton .meta .bar {
    inline-size: 8em;
  }
  .skeleton .excerpt {
    display: block;
    min-block-size: calc(1lh * var(--_lines, 4));
  }
  .compact .skeleton .excerpt {
    display: none;
  }
  .skeleton .excerpt .bar {
    display: block;
    inline-size: 100%;
    block-size: calc(1lh * var(--_lines, 4) - 0.5em);
    translate: 0 0.25em;
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce), print {
    .skeleton .bar {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton .bar {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .skeleton {
      display: none;
    }
  }
`;
