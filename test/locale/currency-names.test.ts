import { expect } from '@open-wc/testing';
import { currencyName } from '../../src/locale/currency-names.js';
import { tickerLanguages } from '../../src/locale/ticker-languages.js';

/** `1 US dollar = 87.45 Kyrgyz soms`: the words behind the numbers. */
async function wordsOf(lang: string): Promise<string[]> {
  const { currencies } = (await tickerLanguages[lang]?.()) ?? {};
  return [currencyName('USD', lang, 1, 0, currencies), currencyName('KGS', lang, 87.45, 2, currencies)];
}

describe('the name of a currency', () => {
  const names: [lang: string, dollar: string, soms: string][] = [
    ['en', 'US dollar', 'Kyrgyz soms'],
    ['ru', 'доллар США', 'киргизского сома'],
    ['kk', 'АҚШ доллары', 'Қырғызстан сомы'],
    ['ky', 'АКШ доллары', 'Кыргызстан сому'],
    ['uz', 'AQSH dollari', 'Qirg‘iziston somi'],
    ['tg', 'доллари ИМА', 'соми Қирғизистон'],
    ['tk', 'ABŞ dollary', 'gyrgyz somy'],
    ['tr', 'ABD doları', 'Kırgızistan somu'],
    ['de', 'US-Dollar', 'Kirgisische Som'],
  ];
  for (const [lang, dollar, soms] of names) {
    it(`stands in its form behind a number in ${lang}: ${dollar}, ${soms}`, async () => {
      expect(await wordsOf(lang)).to.deep.equal([dollar, soms]);
    });
  }

  it('has the form of its number', () => {
    const inRussian = [1, 2, 5, 21].map((count) => currencyName('USD', 'ru', count, 0));
    expect(inRussian).to.deep.equal(['доллар США', 'доллара США', 'долларов США', 'доллар США']);
    expect(currencyName('USD', 'ru', 2.5, 1)).to.equal('доллара США');
    expect(currencyName('USD', 'en', 1, 2)).to.equal('US dollars');
    // In French 1.5 is singular, 2.5 plural (CLDR, plural rules).
    expect([1.5, 2.5].map((count) => currencyName('USD', 'fr', count, 1))).to.deep.equal([
      'dollar des États-Unis',
      'dollars des États-Unis',
    ]);
  });

  it('is the code where nobody knows one, and where it has no code’s form', () => {
    for (const code of ['XXA', '1INCH', 'WAMPUM', '<b>']) expect(currencyName(code, 'en', 1, 0)).to.equal(code);
  });
});
