import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { Headlines, RateTicker } from '../../src/index.js';
import { headlinesOf, until } from '../browser/headlines.js';
import { frame, itemsOf, loadedTicker, next, ORIGINAL, stripOf, textsOf } from '../browser/ticker.js';

const ratesOf = (count: number, value: number) =>
  [...Array(count).keys()].map((index) => ({ pair: `C${String(index).padStart(2, '0')}/USD`, value }));

/** What pages have been seen to put in place of `animate`. */
const REPLACEMENTS: Record<string, () => unknown> = {
  throws: () => {
    throw new Error('not this one');
  },
  'returns nothing': () => undefined,
  'returns the element, as that of a library': function (this: unknown) {
    return this;
  },
};

for (const [what, animate] of Object.entries(REPLACEMENTS)) {
  describe(`where \`animate\` ${what}`, () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): unknown => errors.push(message);
    beforeEach(() => {
      errors.length = 0;
      addEventListener('error', note);
      sinon.stub(Element.prototype, 'animate').callsFake(animate as () => Animation);
    });
    afterEach(() => {
      removeEventListener('error', note);
      sinon.restore();
      expect(errors).to.deep.equal([]);
    });

    for (const direction of ['auto', 'up'] as const) {
      it(`all rates are in sight, and new ones as well (${direction})`, async () => {
        const element = await fixture<RateTicker>(
          html`<ca-rate-ticker direction=${direction} .rates=${ratesOf(20, 1)}></ca-rate-ticker>`,
        );
        await frame();
        await frame();
        element.rates = ratesOf(30, 2);
        await frame();
        await frame();
        const strip = stripOf(element).getBoundingClientRect();
        const tops = itemsOf(element).map((item) => {
          const { left, right, top, bottom } = item.querySelector('.value')!.getBoundingClientRect();
          // Firefox's boxes are off by less than a thousandth (780.00003).
          expect(left).to.be.at.least(strip.left - 0.001);
          expect(right).to.be.at.most(strip.right + 0.001);
          expect(bottom).to.be.at.most(strip.bottom + 1);
          return Math.round(top);
        });
        expect(textsOf(element)[29]).to.equal('C29/USD = 2.0000');
        expect(new Set(tops).size).to.be.greaterThan(2);
        expect(element.matches(':state(static)')).to.be.true;
      });
    }

    it('`ca-load` is sent, by both elements', async () => {
      const element = await loadedTicker(html`<ca-rate-ticker src=${ORIGINAL}></ca-rate-ticker>`);
      expect(textsOf(element).length).to.equal(5);
      const load = next(document, 'ca-load');
      await fixture(html`<ca-headlines layout="ticker" src="/demo/feeds/news.rss"></ca-headlines>`);
      await load;
    });

    it('a changed value is shown, and flashes', async () => {
      const element = await fixture<RateTicker>(html`<ca-rate-ticker .rates=${ratesOf(2, 1)}></ca-rate-ticker>`);
      element.rates = ratesOf(2, 2);
      await element.updateComplete;
      expect(textsOf(element)).to.deep.equal(['C00/USD = 2.0000', 'C01/USD = 2.0000']);
      const value = element.renderRoot.querySelector('[part="value"]')!;
      expect(getComputedStyle(value).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    });

    it('all headlines of a strip are in sight', async () => {
      const element = await fixture<Headlines>(
        html`<ca-headlines layout="ticker" .headlines=${headlinesOf(20)}></ca-headlines>`,
      );
      await until(() => element.renderRoot.querySelector('.wrapped .strip'));
      const strip = element.renderRoot.querySelector('.strip')!.getBoundingClientRect();
      for (const title of element.renderRoot.querySelectorAll('.title')) {
        const { right, bottom } = title.getBoundingClientRect();
        expect(right).to.be.at.most(strip.right);
        expect(bottom).to.be.at.most(strip.bottom + 1);
      }
    });
  });
}
