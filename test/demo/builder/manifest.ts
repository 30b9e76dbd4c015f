import type { ElementManifest } from '../../../demo/manifest/manifest.js';

/** Two small elements, as a manifest declares them. */
export const TICKER: ElementManifest = {
  name: 'RateTicker',
  tagName: 'ca-rate-ticker',
  attributes: [
    {
      name: 'src',
      type: { text: 'string | null | undefined' },
      default: 'undefined',
      description: 'URLs of the rates.',
    },
    { name: 'previous-src', type: { text: 'string | null | undefined' }, default: 'undefined' },
    { name: 'pairs', type: { text: 'string | null' }, default: "''" },
    { name: 'speed', type: { text: 'number' }, default: '50' },
    {
      name: 'digits',
      type: { text: 'string | number' },
      default: "'auto'",
      description: 'Decimals; `auto` chooses them.',
    },
    { name: 'direction', type: { text: "'auto' | 'left' | 'up'" }, default: "'auto'" },
    { name: 'with-names', type: { text: 'boolean' }, default: 'false' },
  ],
  cssProperties: [
    { name: '--ca-rate-ticker-gap', default: '2.5em', description: 'Space between two rates.' },
    { name: '--ca-rate-ticker-up', default: 'from the text colour, hue 150', description: 'Colour of a rise.' },
  ],
  cssParts: [{ name: 'value', description: 'The value.' }],
  cssStates: [{ name: 'stale', description: 'All sources failed.' }],
  slots: [],
  events: [],
  members: [],
};

export const HEADLINES: ElementManifest = {
  ...TICKER,
  name: 'Headlines',
  tagName: 'ca-headlines',
  attributes: [
    { name: 'src', type: { text: 'string | null | undefined' }, default: 'undefined' },
    { name: 'page-size', type: { text: 'number' }, default: '6' },
  ],
};
