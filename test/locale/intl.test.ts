import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { dateFormat, MAX_FORMATTERS, numberFormat, pluralRules, relativeTimeFormat } from '../../src/locale/intl.js';

describe('a number format', () => {
  it('prints exactly so many decimals in its language', () => {
    expect(numberFormat('en', 5, 'decimal').format(0.2853)).to.equal('0.28530');
    expect(numberFormat('de', 2, 'decimal').format(12278.844)).to.equal('12.278,84');
    expect(numberFormat('en', 0, 'decimal').format(1.5)).to.equal('2');
  });

  it('prints parts of one as percent', () => {
    expect(numberFormat('en', 2, 'percent').format(0.0014)).to.equal('0.14%');
  });

  it('is built once for each language, number of decimals and style', () => {
    const one = numberFormat('ru', 3, 'decimal');
    expect(numberFormat('ru', 3, 'decimal')).to.equal(one);
    for (const other of [
      numberFormat('de', 3, 'decimal'),
      numberFormat('ru', 4, 'decimal'),
      numberFormat('ru', 3, 'percent'),
    ]) {
      expect(other).to.not.equal(one);
    }
  });

  it('is built anew when the languages of the browser change', () => {
    const one = numberFormat('kk', 2, 'decimal');
    window.dispatchEvent(new Event('languagechange'));
    expect(numberFormat('kk', 2, 'decimal')).to.not.equal(one);
  });
});

describe('formats of other kinds', () => {
  it('are built once as well, each for its own language', () => {
    for (const build of [pluralRules, relativeTimeFormat, (lang: string) => dateFormat(lang, { month: 'long' })]) {
      expect(build('ru')).to.equal(build('ru'));
      expect(build('ru')).to.not.equal(build('de'));
    }
  });
});

describe('the formats that are kept', () => {
  it('do not grow without end: the one used least recently goes', () => {
    const builds = sinon.spy(Intl, 'PluralRules');
    const langs = Array.from({ length: MAX_FORMATTERS }, (_, number) => `en-x-test${number}`);
    for (const lang of langs) pluralRules(lang);
    expect(builds.callCount).to.equal(MAX_FORMATTERS);
    pluralRules(langs[0]!);
    pluralRules('en-x-more');
    pluralRules(langs[0]!);
    expect(builds.callCount, 'a format used lately is kept').to.equal(MAX_FORMATTERS + 1);
    pluralRules(langs[1]!);
    expect(builds.callCount, 'the oldest was dropped').to.equal(MAX_FORMATTERS + 2);
    builds.restore();
  });
});
