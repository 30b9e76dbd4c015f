import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { RateTicker } from '../../src/index.js';
import { emulateMedia } from '../browser/devtools.js';
import { dropPageStyles, pageStyles } from '../browser/page-styles.js';
import { itemsOf, ticker } from '../browser/ticker.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.2 },
  { pair: 'UZS/USD', value: 0.00008, change: -0.3 },
];
const NONE = 'rgba(0, 0, 0, 0)';

const timesOf = (factor: number) => RATES.map((rate) => ({ ...rate, value: rate.value * factor }));

describe('the flash of a value that changed', () => {
  let clock: sinon.SinonFakeTimers | undefined;
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    dropPageStyles();
  });

  const coloursOf = (element: RateTicker): string[] =>
    itemsOf(element).map((item) => getComputedStyle(item.querySelector('[part="value"]')!).backgroundColor);

  /** A ticker whose rates stand side by side, with a controlled clock from then on. */
  async function ready(css = ''): Promise<RateTicker> {
    pageStyles(css);
    const element = await ticker(html`<ca-rate-ticker fill="static" .rates=${RATES}></ca-rate-ticker>`);
    await new Promise(requestAnimationFrame);
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return element;
  }

  async function change(element: RateTicker, factor: number): Promise<void> {
    element.rates = timesOf(factor);
    await element.updateComplete;
  }

  /** How long the first value keeps its colour, ms, to 10 ms. */
  function lengthOf(element: RateTicker): number {
    let length = 0;
    while (coloursOf(element)[0] !== NONE && length < 5000) {
      clock!.tick(10);
      length += 10;
    }
    return length;
  }

  it('is the colour of its movement, of one strength until its end, and lasts 1.2 s', async () => {
    const element = await ready();
    await change(element, 1.1);
    const [up, down] = coloursOf(element) as [string, string];
    expect(up).to.match(/[ ,/]0?\.25\)$/);
    expect(up).to.not.equal(down);
    clock!.tick(1199);
    expect(coloursOf(element)).to.deep.equal([up, down]);
    clock!.tick(1);
    expect(coloursOf(element)).to.deep.equal([NONE, NONE]);
  });

  it('has the colour and the duration that a page gives it, and none with a duration of 0', async () => {
    const element = await ready(
      'ca-rate-ticker { --ca-rate-ticker-flash: rgb(1, 2, 3); --ca-rate-ticker-flash-duration: 300ms }',
    );
    await change(element, 1.1);
    const probe = await fixture(html`<p style="background: color-mix(in srgb, rgb(1, 2, 3) 25%, transparent)"></p>`);
    const { backgroundColor } = getComputedStyle(probe);
    expect(coloursOf(element)).to.deep.equal([backgroundColor, backgroundColor]);
    expect(lengthOf(element)).to.equal(300);
    pageStyles('ca-rate-ticker { --ca-rate-ticker-flash-duration: 0s !important }');
    await change(element, 1.2);
    expect(coloursOf(element)).to.deep.equal([NONE, NONE]);
  });

  it('begins anew with each change, and is seen on a ground that the page gives the value', async () => {
    const element = await ready('ca-rate-ticker::part(value) { background: rgb(9, 9, 9) }');
    expect(coloursOf(element)).to.deep.equal(['rgb(9, 9, 9)', 'rgb(9, 9, 9)']);
    await change(element, 1.1);
    const flashing = coloursOf(element);
    clock!.tick(800);
    await change(element, 1.2);
    clock!.tick(1199);
    expect(coloursOf(element)).to.deep.equal(flashing);
    clock!.tick(1);
    expect(coloursOf(element)).to.deep.equal(['rgb(9, 9, 9)', 'rgb(9, 9, 9)']);
  });

  it('colours values in sight alone, once, and no other [WCAG 2.3.1]', async () => {
    const element = await ticker(html`<ca-rate-ticker fill="spread" paused .rates=${RATES}></ca-rate-ticker>`);
    const flashes = () => coloursOf(element).map((colour) => colour !== NONE);
    expect(flashes()).to.deep.equal([false, false]);
    // Two rates spread over the strip are so far apart that the second is out of sight.
    element.rates = [RATES[0]!, { ...RATES[1]!, value: 0.00009 }];
    await element.updateComplete;
    expect(flashes()).to.deep.equal([false, false]);
    element.rates = [
      { ...RATES[0]!, value: 0.02 },
      { ...RATES[1]!, value: 0.00009 },
    ];
    await element.updateComplete;
    expect(flashes()).to.deep.equal([true, false]);
  });

  it('is none under reduced motion', async () => {
    const element = await ready();
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    await change(element, 2);
    const colours = coloursOf(element);
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    expect(itemsOf(element)[0]!.querySelector('[part="value"]')!.textContent).to.equal('0.02288');
    expect(colours).to.deep.equal([NONE, NONE]);
  });
});
