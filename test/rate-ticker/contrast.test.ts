import { expect, html } from '@open-wc/testing';
import type { Rate } from '../../src/index.js';
import { emulateMedia } from '../browser/devtools.js';
import { ticker } from '../browser/ticker.js';
import { headlinesOf, list, partOf } from '../browser/headlines.js';

/** Grounds with the text colour of a page that has them, whose own contrast is 4.5 or more. */
const GROUNDS = [
  ['#ffffff', '#1c2430'],
  ['#fbfaf7', '#222222'],
  ['#f5f5f5', '#000000'],
  ['#e8e8e8', '#1a1a1a'],
  ['#d0d0d0', '#111111'],
  ['#616161', '#ffffff'],
  ['#424242', '#ffffff'],
  ['#212121', '#e8e8e8'],
  ['#000000', '#ffffff'],
  ['#10233f', '#ffffff'],
  ['#0b5cab', '#ffffff'],
  ['#00695c', '#ffffff'],
  ['#1b5e20', '#ffffff'],
  ['#c62828', '#ffffff'],
  ['#ffd600', '#000000'],
] as const;
const rates: Rate[] = [0.14, -0.28, 0].map((change, index) => {
  const base = ['KGS', 'TJS', 'UZS'][index]!;
  return { pair: `${base}/USD`, base, quote: 'USD', value: 0.01144, change, time: Date.UTC(2026, 5, 5) };
});

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The luminance (WCAG 2.2) of a colour as it is painted over a ground. */
function luminance(colour: string, ground: string): number {
  for (const paint of [ground, colour]) {
    pixel.fillStyle = paint;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(colour: string, ground: string): number {
  const [light, dark] = [luminance(colour, ground), luminance(ground, ground)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

const colourOf = (element: Element): string => getComputedStyle(element).color;

describe('contrast [WCAG 1.4.3]', () => {
  after(() => emulateMedia({}));

  for (const [ground, text] of GROUNDS) {
    it(`is 4.5 for all texts in ${text} on ${ground}`, async () => {
      const element = await ticker(html`<ca-rate-ticker with-time .rates=${rates}></ca-rate-ticker>`);
      const news = await list(html`<ca-headlines with-date .headlines=${headlinesOf(2)}></ca-headlines>`);
      for (const one of [element, news]) one.style.color = text;
      const parts = ['value', 'equals', 'change-up', 'change-down', 'change-flat', 'time'].map((part) =>
        element.renderRoot.querySelector(`[part~="${part}"]`)!,
      );
      for (const part of [...parts, ...['title', 'summary', 'meta', 'excerpt'].map((name) => partOf(news, name)!)]) {
        expect(contrast(colourOf(part), ground), part.getAttribute('part')!).to.be.at.least(4.5);
      }
    });
  }

  it('is that of the text where the user asks for more', async () => {
    await emulateMedia({ 'prefers-contrast': 'more' });
    const element = await ticker(html`<ca-rate-ticker with-time .rates=${rates}></ca-rate-ticker>`);
    const news = await list(html`<ca-headlines .headlines=${headlinesOf(2)}></ca-headlines>`);
    expect(colourOf(element.renderRoot.querySelector('[part="equals"]')!)).to.equal(colourOf(element));
    expect(colourOf(partOf(news, 'meta')!)).to.equal(colourOf(news));
  });
});

describe('contrast of icons and of the frames of controls [WCAG 1.4.11]', () => {
  for (const [ground, text] of GROUNDS) {
    it(`is 3 in ${text} on ${ground}`, async () => {
      // Moving, as the button of one that stands is hidden, and a browser may keep the colour that it had before.
      const element = await ticker(html`<ca-rate-ticker fill="spread" .rates=${rates}></ca-rate-ticker>`);
      const news = await list(html`<ca-headlines with-filter .headlines=${headlinesOf(9)}></ca-headlines>`);
      for (const one of [element, news]) one.style.color = text;
      const pause = element.renderRoot.querySelector('[part="pause-button"]')!;
      const style = (of: Element): CSSStyleDeclaration => getComputedStyle(of);
      const colours = {
        icon: style(pause.querySelector('svg')!).fill,
        box: style(partOf(news, 'filter')!).borderTopColor,
        page: style(partOf(news, 'page-current')!).borderTopColor,
      };
      for (const [what, colour] of Object.entries(colours)) {
        expect(contrast(colour, ground), what).to.be.at.least(3);
      }
    });
  }
});
