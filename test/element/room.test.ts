import { expect, fixture, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Headlines, RateTicker } from '../../src/index.js';
import { headlinesOf, until } from '../browser/headlines.js';
import { frame } from '../browser/ticker.js';

const RATES = ['KGS', 'KZT', 'TJS', 'UZS', 'TMT'].map((base) => ({
  pair: `${base}/USD`,
  base,
  quote: 'USD',
  value: 0.01144,
  change: 0.14,
}));

/** Wrappers that take their size from what they hold, or set it in an unusual way. `*` is the element. */
const WRAPPERS: Record<string, string> = {
  'the cell of a navbar':
    '<nav style="display: flex; justify-content: space-between"><a>Logo</a><div>*</div><a>Menu</a></nav>',
  'a navbar itself': '<nav style="display: flex; justify-content: space-between"><a>Logo</a>*<a>Menu</a></nav>',
  'an inline-flex box': '<div style="display: inline-flex">*</div>',
  'an inline-grid box': '<div style="display: inline-grid">*</div>',
  'an inline-block box': '<div style="display: inline-block">*</div>',
  'a float': '<div style="float: left">*</div>',
  'an absolute box': '<div style="position: absolute; inset-block-start: 0">*</div>',
  'a table cell': '<table><tr><td>*</td></tr></table>',
  'a box of `min-content`': '<div style="inline-size: min-content">*</div>',
  'a box of `max-content`': '<div style="inline-size: max-content">*</div>',
  'a box of `fit-content`': '<div style="inline-size: fit-content">*</div>',
  'a grid column of `auto`':
    '<div style="display: grid; grid-template-columns: auto 1fr"><div>*</div><div>text</div></div>',
  'a flex column whose items do not stretch':
    '<div style="display: flex; flex-direction: column; align-items: center">*</div>',
  'a line height of 0': '<div style="line-height: 0">*</div>',
  'a line height of 0 and a box that fits':
    '<div style="line-height: 0"><div style="display: inline-block">*</div></div>',
  'vertical writing': '<div style="writing-mode: vertical-rl">*</div>',
  'vertical writing from the left, of some height': '<div style="writing-mode: vertical-lr; block-size: 300px">*</div>',
};

/** The element inside a wrapper, on a page of some width. */
async function placed<Kind extends Element>(tag: string, wrapper: string, width: number, dir: string): Promise<Kind> {
  const page = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; position: relative" dir=${dir}>
      ${unsafeHTML(wrapper.replace('*', `<${tag}></${tag}>`))}
    </div>`,
  );
  return page.querySelector<Kind>(tag)!;
}

/** The wrapper's own box is what the page has; the texts of an item are what a reader sees. */
function expectSeen(strip: Element, text: Element, what: string): void {
  const [box, line] = [strip.getBoundingClientRect(), text.getBoundingClientRect()];
  expect(box.width, what).to.be.at.least(line.width * 0.9);
  expect(line.top, what).to.be.at.least(box.top - 1);
  expect(line.bottom, what).to.be.at.most(box.bottom + 1);
  expect(box.height, what).to.be.at.least(14);
}

for (const [what, wrapper] of Object.entries(WRAPPERS)) {
  describe(`in ${what}`, () => {
    for (const width of [320, 760]) {
      for (const dir of ['ltr', 'rtl']) {
        it(`both elements have room for what they show (${width} px, ${dir})`, async () => {
          const ticker = await placed<RateTicker>('ca-rate-ticker', wrapper, width, dir);
          ticker.rates = RATES;
          await frame();
          const item = ticker.renderRoot.querySelector('.pair')!;
          expectSeen(ticker.renderRoot.querySelector('.strip')!, item, 'rates');

          const strip = await placed<Headlines>('ca-headlines', wrapper, width, dir);
          strip.layout = 'ticker';
          strip.headlines = headlinesOf(9);
          await until(() => strip.renderRoot.querySelector('.strip'));
          await frame();
          expectSeen(strip.renderRoot.querySelector('.strip')!, strip.renderRoot.querySelector('.title')!, 'strip');

          const list = await placed<Headlines>('ca-headlines', wrapper, width, dir);
          list.headlines = headlinesOf(9);
          await frame();
          expect(list.getBoundingClientRect().width, 'list').to.be.at.least(200);
          expect(list.getBoundingClientRect().height, 'list').to.be.below(1200);
        });
      }
    }
  });
}

describe('a width that the page gives', () => {
  it('is kept, however narrow', async () => {
    for (const style of ['inline-size: 80px', 'max-inline-size: 80px']) {
      const element = await fixture<RateTicker>(html`<ca-rate-ticker style=${style} .rates=${RATES}></ca-rate-ticker>`);
      await frame();
      expect(element.getBoundingClientRect().width, style).to.equal(80);
      expect(element.scrollWidth, style).to.equal(80);
    }
  });

  it('goes with the height that the page gives a line', async () => {
    const box = await fixture<HTMLElement>(html`<div style="font: 16px/1.6 sans-serif"></div>`);
    const element = box.appendChild(document.createElement('ca-rate-ticker'));
    element.rates = RATES;
    await frame();
    expect(parseFloat(getComputedStyle(element.renderRoot.querySelector('.track')!).lineHeight)).to.be.closeTo(
      25.6,
      0.1,
    );
  });
});
