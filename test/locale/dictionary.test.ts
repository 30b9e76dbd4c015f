import { expect } from '@open-wc/testing';
import { Dictionary, formatMessage } from '../../src/locale/dictionary.js';
import { headlineLanguages } from '../../src/locale/headline-languages.js';
import { headlineWords } from '../../src/locale/headline-words.js';
import { tickerLanguages } from '../../src/locale/ticker-languages.js';
import { tickerWords } from '../../src/locale/ticker-words.js';

const { headlines: russian } = await import('../../src/locale/languages/ru.js');
const fresh = (count: number) => formatMessage(russian.newHeadlines, 'ru', { count }, count);
const places = (phrase: unknown) => JSON.stringify(phrase).match(/\{\w+\}/g) ?? [];

describe('a phrase', () => {
  it('is filled in, with numbers as the language writes them', () => {
    expect(formatMessage('{from} – {to}', 'en', { from: 1, to: 1234 })).to.equal('1 – 1,234');
    expect(formatMessage('{from} – {to}', 'de', { from: 1, to: 1234 })).to.equal('1 – 1.234');
    expect(formatMessage('{a} and {b}', 'en', { a: 'x' })).to.equal('x and ');
  });

  it('fills values in once, whatever they hold', () => {
    expect(formatMessage('{a}{b}', 'en', { a: '{b}$&', b: '!' })).to.equal('{b}$&!');
  });

  it('takes the plural that its language asks for', () => {
    expect([1, 2, 5, 21, 22].map(fresh)).to.deep.equal([
      '1 свежая новость',
      '2 свежие новости',
      '5 свежих новостей',
      '21 свежая новость',
      '22 свежие новости',
    ]);
    const of = (total: number) => formatMessage(russian.resultsOf, 'ru', { from: 1, to: 6, total }, total);
    expect([21, 22, 25].map(of)).to.deep.equal([
      'Показаны 1 – 6 из 21 новости',
      'Показаны 1 – 6 из 22 новостей',
      'Показаны 1 – 6 из 25 новостей',
    ]);
  });

  it('knows all six plurals of Arabic, and falls to `other`', () => {
    const six = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'آخر' };
    expect([0, 1, 2, 3, 11, 100].map((count) => formatMessage(six, 'ar', {}, count))).to.deep.equal(Object.values(six));
    expect(formatMessage({ other: 'x' }, 'ar', {}, 2)).to.equal('x');
  });
});

describe('a dictionary', () => {
  it('gives the words of the tag, else of its language, else English', () => {
    const dictionary = new Dictionary({ yes: 'yes' });
    dictionary.add({ uz: { yes: 'ha' }, 'uz-Cyrl': { yes: 'ҳа' } });
    expect(['uz', 'uz-UZ', 'uz-Cyrl', 'ru', 'toString'].map((lang) => dictionary.of(lang).yes)).to.deep.equal([
      'ha',
      'ha',
      'ҳа',
      'yes',
      'yes',
    ]);
  });

  it('loads the words of a language once they are needed, for the tag or else its language', async () => {
    const dictionary = new Dictionary({ yes: 'yes' });
    dictionary.addLoaders({ uz: () => Promise.resolve({ yes: 'ha' }) });
    expect(dictionary.of('uz').yes).to.equal('yes');
    expect(await Promise.all([dictionary.load('uz-UZ'), dictionary.load('uz')])).to.deep.equal([true, true]);
    expect(dictionary.of('uz-UZ').yes).to.equal('ha');
    expect([await dictionary.load('uz'), await dictionary.load('ru')]).to.deep.equal([false, false]);
  });

  it("keeps the page's own words, also those that it adds while others load", async () => {
    const dictionary = new Dictionary({ yes: 'yes' });
    dictionary.addLoaders({ uz: () => Promise.resolve({ yes: 'ha' }), ru: () => Promise.resolve({ yes: 'да' }) });
    dictionary.add({ ru: { yes: 'ага' } });
    const loading = dictionary.load('uz');
    dictionary.add({ uz: { yes: 'xa' } });
    await Promise.all([loading, dictionary.load('ru')]);
    expect(['uz', 'ru'].map((lang) => dictionary.of(lang).yes)).to.deep.equal(['xa', 'ага']);
  });

  it('says when words cannot be loaded', async () => {
    const dictionary = new Dictionary({ yes: 'yes' });
    dictionary.addLoaders({ uz: () => Promise.reject(new Error('no network')) });
    expect(String(await dictionary.load('uz').catch(String))).to.contain('no network');
    expect(dictionary.of('uz').yes).to.equal('yes');
  });

  const dictionaries: [name: string, english: object, languages: Record<string, () => Promise<object>>][] = [
    ['ticker', tickerWords.of('en'), tickerLanguages],
    ['headlines', headlineWords.of('en'), headlineLanguages],
  ];
  for (const [name, english, languages] of dictionaries) {
    it(`of the ${name} has every word in every language, with the places of the English`, async () => {
      for (const [lang, load] of Object.entries(languages)) {
        const words = new Map(Object.entries(await load()));
        for (const name of ['dates', 'currencies']) words.delete(name);
        expect([...words.keys()], lang).to.have.members(Object.keys(english));
        for (const [key, phrase] of Object.entries(english)) {
          expect(new Set(places(words.get(key))), `${lang} ${key}`).to.deep.equal(new Set(places(phrase)));
        }
      }
    });
  }
});
