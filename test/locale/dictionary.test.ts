import { expect } from '@open-wc/testing';
import { Dictionary, formatMessage } from '../../src/locale/dictionary.js';
import { headlineLanguages } from '../../src/locale/headline-languages.js';
import { headlineWords } from '../../src/locale/headline-words.js';
import { tickerLanguages } from '../../src/locale/ticker-languages.js';
import { tickerWords } from '../../src/locale/ticker-words.js';

const russian = headlineLanguages.ru;
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

  type Phrase = Record<string, string | object>;
  const dictionaries: [name: string, english: Phrase, languages: Record<string, Phrase>][] = [
    ['ticker', tickerWords.of('en'), tickerLanguages],
    ['headlines', headlineWords.of('en'), headlineLanguages],
  ];
  for (const [name, english, languages] of dictionaries) {
    it(`of the ${name} has every word in every language, with the places of the English`, () => {
      for (const [lang, words] of Object.entries(languages)) {
        expect(Object.keys(words), lang).to.have.members(Object.keys(english));
        for (const [key, phrase] of Object.entries(words)) {
          expect(new Set(places(phrase)), `${lang} ${key}`).to.deep.equal(new Set(places(english[key])));
        }
      }
    });
  }
});
