import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RateTicker } from '../../src/index.js';
import { frame, ticker } from '../browser/ticker.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.2 },
  { pair: 'TJS/USD', value: 0.10681, change: -0.28 },
  { pair: 'UZS/USD', value: 0.00008, change: 0 },
];
const [RED, BLUE] = ['rgb(200, 1, 2)', 'rgb(3, 4, 200)'];

type Read = (element: RateTicker) => string;
const style =
  (selector: string, property: string, pseudo?: string): Read =>
  ({ renderRoot }) =>
    getComputedStyle(renderRoot.querySelector(selector)!, pseudo).getPropertyValue(property);

/** What each property sets: two values, as they are written, and as they are computed where that differs. */
const PROPERTIES: Record<
  string,
  { readonly read: Read; readonly values?: readonly [string, string]; readonly seen?: readonly [string, string] }
> = {
  gap: { read: style('.item', 'padding-inline-end'), values: ['11px', '70px'] },
  text: { read: style('.value', 'color') },
  muted: { read: style('.equals', 'color') },
  surface: { read: style('.frame', 'background-color') },
  up: { read: style('[part~="change-up"]', 'color') },
  down: { read: style('[part~="change-down"]', 'color') },
  flat: { read: style('[part~="change-flat"]', 'color') },
  radius: { read: style('.frame', 'border-start-start-radius'), values: ['5px', '9px'] },
  'focus-ring': { read: style('.track', 'outline-color') },
  density: { read: style('.frame', 'padding-block-start'), values: ['2', '0'], seen: ['8px', '0px'] },
};

async function shown(): Promise<RateTicker> {
  const element = await ticker(
    html`<ca-rate-ticker style="font-size: 16px" fill="spread" .rates=${RATES}></ca-rate-ticker>`,
  );
  // Focus that a key brings is visible.
  await sendKeys({ press: 'Tab' });
  element.renderRoot.querySelector<HTMLElement>('.track')!.focus();
  return element;
}

for (const [name, { read, values = [RED, BLUE] as const, seen = values }] of Object.entries(PROPERTIES)) {
  describe(`--ca-rate-ticker-${name}`, () => {
    it(`falls back to --ca-${name}, which wins over the default`, async () => {
      const element = await shown();
      const plain = read(element);
      element.style.setProperty(`--ca-${name}`, values[0]);
      expect(read(element)).to.equal(seen[0]);
      expect(seen[0]).to.not.equal(plain);
      element.style.setProperty(`--ca-rate-ticker-${name}`, values[1]);
      expect(read(element)).to.equal(seen[1]);
      element.style.removeProperty(`--ca-${name}`);
      expect(read(element)).to.equal(seen[1]);
      element.style.removeProperty(`--ca-rate-ticker-${name}`);
      expect(read(element)).to.equal(plain);
    });
  });
}

describe('custom properties of the ticker alone', () => {
  it('set the fading edges and the least height of a column', async () => {
    const element = await shown();
    element.style.cssText = '--ca-rate-ticker-fade: 12px; --ca-rate-ticker-height: 123px';
    expect(style('.strip', 'inline-size', '::before')(element)).to.equal('12px');
    expect(style('.strip', 'inline-size', '::after')(element)).to.equal('12px');
    element.direction = 'up';
    await frame();
    expect(style('.strip', 'min-block-size')(element)).to.equal('123px');
    expect(style('.strip', 'block-size', '::after')(element)).to.equal('12px');
  });
});

describe('colours that no property sets', () => {
  it('of rise and fall differ from each other and from the text, on light and dark pages', async () => {
    for (const color of ['rgb(20, 20, 20)', 'rgb(240, 240, 240)']) {
      const element = await shown();
      element.style.color = color;
      const colors = ['up', 'down', 'text'].map((name) => PROPERTIES[name]!.read(element));
      expect(new Set(colors).size, color).to.equal(3);
    }
  });
});
