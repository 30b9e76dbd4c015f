import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { headlinesOf, list, textOf, titlesOf } from '../browser/headlines.js';
import { frame, itemsOf, placesOf, textsOf, ticker } from '../browser/ticker.js';

const ratesOf = (value: number, change: number) =>
  ['KGS', 'TJS', 'UZS'].map((base) => ({ pair: `${base}/USD`, base, quote: 'USD', value, change }));

/** Translates as Chrome and Google's widget do: each text is replaced by an element in an element. */
function translate({ renderRoot }: LitElement, atOnce: boolean): number {
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const seen = texts.filter(({ data }) => data.trim());
  for (const text of seen) {
    const translation = document.createElement('font' as string);
    translation.innerHTML = '<font style="vertical-align: inherit"></font>';
    translation.firstElementChild!.textContent = `«${text.data}»`;
    if (atOnce) text.replaceWith(translation);
    else {
      text.before(translation);
      text.remove();
    }
  }
  return seen.length;
}

for (const atOnce of [true, false]) {
  describe(`a shadow text that a translator replaced ${atOnce ? 'at once' : 'in two steps'}`, () => {
    it('is right again after the next update: rates, changed or not', async () => {
      const element = await ticker(html`<ca-rate-ticker paused .rates=${ratesOf(1, 0.5)}></ca-rate-ticker>`);
      await frame();
      expect(translate(element, atOnce)).to.be.greaterThan(12);
      expect(textsOf(element)[0]).to.contain('«KGS»');
      const [first] = itemsOf(element);
      element.rates = [...ratesOf(2, -0.25).slice(0, 2), ...ratesOf(1, 0.5).slice(2)];
      await element.updateComplete;
      expect(textsOf(element)).to.deep.equal([
        'KGS/USD = 2.0000 −0.25%',
        'TJS/USD = 2.0000 −0.25%',
        'UZS/USD = 1.0000 0.50%',
      ]);
      expect(itemsOf(element)[0]).to.equal(first);
      expect(element.renderRoot.querySelector<HTMLElement>('font')).to.equal(null);
      translate(element, atOnce);
      element.rates = ratesOf(3, 0).reverse();
      await element.updateComplete;
      expect(textsOf(element)[0]).to.equal('UZS/USD = 3.0000 0%');
    });

    it('is right again after the next update: headlines and the words around them', async () => {
      const element = await list(html`<ca-headlines page-size="2" .headlines=${headlinesOf(5)}></ca-headlines>`);
      translate(element, atOnce);
      expect(textOf(element, 'summary')).to.contain('«');
      element.goToPage(2);
      await element.updateComplete;
      expect(titlesOf(element)).to.deep.equal(['Headline 3', 'Headline 4']);
      expect(textOf(element, 'summary')).to.equal('Viewing results 3 – 4 of 5');
      expect(element.renderRoot.querySelector<HTMLElement>('font')).to.equal(null);
    });

    it('may be put back by the translator itself', async () => {
      const element = await ticker(html`<ca-rate-ticker paused .rates=${ratesOf(1, 0.5)}></ca-rate-ticker>`);
      const value = element.renderRoot.querySelector('.value')!;
      const text = [...value.childNodes].find((node) => node instanceof Text)!;
      translate(element, atOnce);
      value.querySelector<HTMLElement>('font')!.replaceWith(text);
      element.rates = ratesOf(2, 0.5);
      await element.updateComplete;
      expect(textsOf(element)[0]).to.equal('KGS/USD = 2.0000 0.50%');
    });
  });
}

describe('figures', () => {
  it('are marked as not to be translated, and what is seen of them does not jump when they were', async () => {
    const element = await ticker(
      html`<ca-rate-ticker paused fill="spread" .rates=${ratesOf(1, 0.5)}></ca-rate-ticker>`,
    );
    await frame();
    expect(itemsOf(element).map(({ translate: isTranslated }) => isTranslated)).to.deep.equal([false, false, false]);
    const before = placesOf(element)[0]!.start;
    translate(element, true);
    element.rates = ratesOf(2, 0.5);
    await frame();
    expect(placesOf(element)[0]!.start).to.be.closeTo(before, 0.5);
  });
});
