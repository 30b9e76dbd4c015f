import { expect, html } from '@open-wc/testing';
import type { RateTicker } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import { frame, itemsOf, loadedTicker, textsOf, ticker } from '../browser/ticker.js';
import { bytes, fault } from '../feed/faults.js';

const rates = [{ pair: 'USD/KGS', value: 87.4, bid: 87.2, ask: 87.6, change: 0.5 }];

/** What is spoken of the items. */
async function spoken(): Promise<string> {
  const tree = await accessibilityTree();
  const texts = tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  return texts.join('').replace(/\s+/g, ' ').trim();
}
/** A ticker in a language, whose words are loaded by then. */
async function speaking(lang: string, isWithPrices: boolean): Promise<RateTicker> {
  const element = await ticker(
    html`<ca-rate-ticker lang=${lang} .rates=${rates} ?with-bid-ask=${isWithPrices} with-names></ca-rate-ticker>`,
  );
  const deadline = Date.now() + 2000;
  while (Date.now() < deadline && lang !== 'en' && (await spoken()).includes('up ')) await frame();
  return element;
}

describe('a ticker of two prices', () => {
  it('shows them where the page asks for them and the source has both', async () => {
    const element = await ticker(
      html`<ca-rate-ticker with-bid-ask .rates=${[...rates, { pair: 'USD/KZT', value: 480 }]}></ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 87.200 / 87.600 0.50%', 'USD/KZT = 480.00']);
    element.withBidAsk = false;
    await element.updateComplete;
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 87.400 0.50%', 'USD/KZT = 480.00']);
  });

  it('gives each a part', async () => {
    const element = await ticker(html`<ca-rate-ticker with-bid-ask .rates=${rates}></ca-rate-ticker>`);
    const [item] = itemsOf(element);
    expect(item!.querySelector('[part="bid"]')!.textContent).to.equal('87.200');
    expect(item!.querySelector('[part="ask"]')!.textContent).to.equal('87.600');
    expect(item!.querySelector('[part="value"]')!.contains(item!.querySelector('[part="ask"]'))).to.be.true;
  });

  it('reads what exchange offices write, inverted as well', async () => {
    const rows = [
      { ccy: 'EUR', base_ccy: 'KGS', buy: '101.30', sale: '101.90' },
      { ccy: 'USD', base_ccy: 'KGS', buy: '87.20', sale: '87.60' },
    ];
    const { url } = fault('answer', bytes(JSON.stringify(rows)));
    const element = await loadedTicker(
      html`<ca-rate-ticker with-bid-ask src=${url} pairs="USD/KGS KGS/USD EUR/USD" digits="4"></ca-rate-ticker>`,
    );
    await frame();
    expect(textsOf(element)).to.deep.equal([
      'USD/KGS = 87.2000 / 87.6000',
      'KGS/USD = 0.0114 / 0.0115',
      'EUR/USD = 1.1564 / 1.1686',
    ]);
  });

  it('is accessible', async () => {
    await expect(
      await ticker(html`<ca-rate-ticker with-bid-ask with-names .rates=${rates}></ca-rate-ticker>`),
    ).to.be.accessible();
  });
});

describe('the names of currencies', () => {
  it('are shown where the page asks for them', async () => {
    const element = await ticker(html`<ca-rate-ticker with-names .rates=${rates}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['USD/KGS US dollar = 87.400 0.50%']);
    expect(itemsOf(element)[0]!.querySelector('[part="name"]')!.textContent).to.equal('US dollar');
  });

  it('are in no text that is searched or copied unless they are shown', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 87.400 0.50%']);
    expect(element.renderRoot.textContent).to.not.contain('dollar');
  });

  it('say for how many units the price is', async () => {
    await ticker(html`<ca-rate-ticker per="1000" .rates=${[{ pair: 'UZS/USD', value: 0.0000814 }]}></ca-rate-ticker>`);
    expect(await spoken()).to.contain('1,000 Uzbekistani som = 0.08140 US dollars');
  });

  const sentences: [lang: string, plain: string, prices: string][] = [
    [
      'en',
      '1 US dollar = 87.400 Kyrgyz soms up 0.50%',
      '1 US dollar = buying 87.200 selling 87.600 Kyrgyz soms up 0.50%',
    ],
    [
      'ru',
      '1 доллар США = 87,400 киргизского сома вверх 0,50 %',
      '1 доллар США = покупка 87,200 продажа 87,600 киргизского сома вверх 0,50 %',
    ],
    [
      'ky',
      '1 АКШ доллары = 87.400 Кыргызстан сому өстү 0.50%',
      '1 АКШ доллары = сатып алуу 87.200 сатуу 87.600 Кыргызстан сому өстү 0.50%',
    ],
  ];
  for (const [lang, plain, prices] of sentences) {
    it(`are spoken in place of codes in ${lang}, once`, async () => {
      await speaking(lang, false);
      expect(await spoken()).to.contain(plain);
      expect(await spoken()).to.not.match(/USD|KGS/);
    });
    it(`and the two prices with their words in ${lang}`, async () => {
      await speaking(lang, true);
      expect(await spoken()).to.contain(prices);
    });
  }
});
