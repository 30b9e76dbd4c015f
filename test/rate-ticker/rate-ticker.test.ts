import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { currencyName } from '../../src/locale/currency-names.js';
import { RateTicker, type RatesLoadEvent } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import {
  FIVE,
  frame,
  itemsOf,
  loadedTicker,
  movementsOf,
  next,
  ORIGINAL,
  RECORDED,
  RECORDED_BEFORE,
  stripOf,
  textsOf,
  ticker,
} from '../browser/ticker.js';

const PAIRS = FIVE.split(' ');

function original(): Promise<RateTicker> {
  return loadedTicker(html`<ca-rate-ticker src=${ORIGINAL} digits="5"></ca-rate-ticker>`);
}

describe('the text of the original page', () => {
  it('gives five items for its forty lines', async () => {
    const element = await original();
    expect(textsOf(element)).to.deep.equal([
      'KGS/USD = 0.01144 0%',
      'KZT/USD = 0.00203 0%',
      'TJS/USD = 0.10681 −0.28%',
      'UZS/USD = 0.00008 0%',
      'TMT/USD = 0.28530 0.14%',
    ]);
    expect(movementsOf(element)).to.deep.equal(['flat', 'flat', 'down', 'flat', 'up']);
  });

  it('stands once in the shadow text and once in the accessibility tree while the strip loops [WCAG 1.3.2]', async () => {
    const element = await original();
    await frame();
    const text = (element.renderRoot as ShadowRoot).querySelector('[part="track"]')?.textContent ?? '';
    const tree = await accessibilityTree();
    const spoken = tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(element.getAnimations({ subtree: true }).length).to.equal(0);
    expect(
      stripOf(element)
        .getAnimations({ subtree: true })
        .every(({ playState }) => playState === 'running'),
    ).to.be.true;
    for (const pair of PAIRS) {
      const [base = ''] = pair.split('/');
      expect(text.split(pair).length - 1, `${pair} in the text`).to.equal(1);
      const name = `1 ${currencyName(base, 'en', 1, 0)}`;
      expect(spoken.filter((one) => one === name).length, `${name} in the tree`).to.equal(1);
    }
    expect(spoken.filter((one) => one.trim() === 'US dollars').length).to.equal(PAIRS.length);
    expect(spoken.filter((name) => /^0\.\d{5}$/.test(name))).to.deep.equal([
      '0.01144',
      '0.00203',
      '0.10681',
      '0.00008',
      '0.28530',
    ]);
    expect(tree.filter(({ role }) => role === 'listitem').length).to.equal(5);
    expect(tree.filter(({ role }) => role === 'list').length).to.equal(1);
  });

  it('is spoken with a word for the direction [WCAG 1.4.1]', async () => {
    await original();
    const tree = await accessibilityTree();
    const words = tree.map(({ role, name }) => (role === 'StaticText' ? name : '|')).join('');
    expect(words)
      .to.contain('somoni = 0.10681 US dollars, down 0.28%|')
      .and.to.contain('0.28530 US dollars, up 0.14%|');
    expect(words).to.contain('som = 0.01144 US dollars, unchanged 0%|');
  });
});

describe('currency-api of two days', () => {
  it('shows the wanted pairs in their order, inverted, with the change since the day before', async () => {
    const load = next<RatesLoadEvent>(document, 'ca-load');
    const element = await ticker(
      html`<ca-rate-ticker src=${RECORDED} previous-src=${RECORDED_BEFORE} pairs=${FIVE}></ca-rate-ticker>`,
    );
    const { rates } = await load;
    expect(textsOf(element)).to.deep.equal([
      'KGS/USD = 0.01143 0%',
      'KZT/USD = 0.00206 0.39%',
      'TJS/USD = 0.10743 −0.49%',
      'UZS/USD = 0.0000835 −0.31%',
      'TMT/USD = 0.28490 −0.30%',
    ]);
    expect(movementsOf(element)).to.deep.equal(['flat', 'up', 'down', 'down', 'down']);
    expect(rates.map(({ pair }) => pair)).to.deep.equal(PAIRS);
    expect(rates[0]?.value).to.equal(1 / 87.45856089);
    expect(rates[0]?.time).to.equal(Date.UTC(2026, 5, 5));
    expect(rates[0]?.since).to.equal(Date.UTC(2026, 5, 4));
  });

  it('shows levels without a change when no earlier day can be had', async () => {
    const element = await loadedTicker(
      html`<ca-rate-ticker
        src=${RECORDED}
        previous-src="/demo/feeds/none-{date}.json"
        pairs="KGS/USD"
      ></ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01143']);
    expect(element.matches(':state(error)')).to.be.false;
  });
});

describe('<ca-rate-ticker>', () => {
  const rates = [
    { pair: 'KGS/USD', base: 'KGS', quote: 'USD', value: 0.01144, change: 0.004 },
    { pair: 'UZS/USD', base: 'UZS', quote: 'USD', value: 0.0000814, change: -1.234 },
  ];

  it('is accessible', async () => {
    const element = await original();
    await expect(element).to.be.accessible();
  });

  it('is a region that is named, unless the page names it', async () => {
    await ticker(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'region').map(({ name }) => name)).to.deep.equal(['Exchange rates']);
  });

  it("takes the page's own name for the region", async () => {
    await ticker(html`<ca-rate-ticker aria-label="Курсы" .rates=${rates}></ca-rate-ticker>`);
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'region').map(({ name }) => name)).to.deep.equal(['Курсы']);
  });

  it('shows the rates that are set, and tells them back', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 0%', 'UZS/USD = 0.0000814 −1.23%']);
    expect(element.rates.map(({ pair, value }) => [pair, value])).to.deep.equal([
      ['KGS/USD', 0.01144],
      ['UZS/USD', 0.0000814],
    ]);
  });

  it('renders a strip of first rates once: what is measured of them asks for nothing more', async () => {
    const rendered = sinon.spy(RateTicker.prototype as unknown as { render: () => unknown }, 'render');
    try {
      const dozen = Array.from('ABCDEFGHIJKL', (letter) => ({
        pair: `XX${letter}/USD`,
        base: `XX${letter}`,
        quote: 'USD',
        value: 1.25,
        change: 0,
      }));
      const element = await ticker(html`<ca-rate-ticker .rates=${dozen}></ca-rate-ticker>`);
      await frame();
      expect(itemsOf(element).length).to.equal(12);
      expect(rendered.thisValues.filter((one) => one === element).length).to.equal(1);
    } finally {
      rendered.restore();
    }
  });

  it('keeps rates that were set before it was defined', async () => {
    const early = document.createElement('ca-early-ticker') as RateTicker;
    early.rates = rates;
    document.body.append(early);
    customElements.define('ca-early-ticker', class extends RateTicker {});
    await early.updateComplete;
    expect(textsOf(early).length).to.equal(2);
    early.remove();
  });

  it('prices so many units as `per` says', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} pairs="UZS/USD" per="1000"></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['1000 UZS/USD = 0.08140 −1.23%']);
  });

  it('prints figures as the nearest language does', async () => {
    const element = await ticker(html`<ca-rate-ticker lang="ru" .rates=${rates} pairs="KGS/USD"></ca-rate-ticker>`);
    expect(textsOf(element)[0]).to.match(/^KGS\/USD = 0,01144 0\s%$/);
    element.lang = 'en';
    await frame();
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 0%']);
  });

  it('leaves out a pair that cannot be had', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} pairs="XXX/YYY UZS/USD"></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['UZS/USD = 0.0000814 −1.23%']);
  });

  it('shows no more than `limit`', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} limit="1"></ca-rate-ticker>`);
    expect(itemsOf(element).length).to.equal(1);
  });

  it('reads a payload by the function that the page gives', async () => {
    const read = (payload: unknown) => [{ ...rates[0]!, value: (payload as { usd: { kgs: number } }).usd.kgs }];
    const element = await loadedTicker(html`<ca-rate-ticker src=${RECORDED} .read=${read}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 87.459 0%']);
  });

  it('takes every attribute away again without harm', async () => {
    const element = await ticker(
      html`<ca-rate-ticker
        .rates=${rates}
        pairs="KGS/USD"
        limit="1"
        speed="80"
        direction="right"
        fill="static"
        digits="2"
        per="100"
        format="own"
        paused
      ></ca-rate-ticker>`,
    );
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await element.updateComplete;
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 0%', 'UZS/USD = 0.0000814 −1.23%']);
  });

  it('takes nonsense in attributes for the defaults', async () => {
    const element = await ticker(
      html`<ca-rate-ticker
        .rates=${rates}
        pairs="?? &lt;b&gt;"
        limit="many"
        speed="fast"
        direction="round"
        fill="up"
        digits="few"
        per="-3"
        refresh-interval="soon"
        lang="x!"
      ></ca-rate-ticker>`,
    );
    expect(textsOf(element)[0]).to.equal('KGS/USD = 0.01144 0%');
  });

  it('prints its values anew when the number of decimals changes', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
    element.digits = 2;
    await element.updateComplete;
    expect(textsOf(element)[0]).to.match(/^KGS\/USD = 0.01 /);
  });

  it('never takes text for markup', async () => {
    const element = await ticker(html`<ca-rate-ticker></ca-rate-ticker>`);
    element.rates = [{ pair: '<img src=x onerror=1>/USD', base: '<b>', quote: 'USD', value: 1 }, rates[0]!];
    await element.updateComplete;
    expect(element.renderRoot.querySelector('img, b')).to.equal(null);
    expect(itemsOf(element).length).to.equal(1);
  });
});
