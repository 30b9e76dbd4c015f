import { expect } from '@open-wc/testing';
import { isCode, pairName, parsePair, parsePairs } from '../../src/rates/pair.js';

describe('a currency code', () => {
  it('is two to twelve letters and digits in either case', () => {
    const codes = ['USD', 'kgs', 'USDT', '1INCH', 'ID', 'ABCDEFGHIJKL'];
    expect(codes.filter(isCode)).to.deep.equal(codes);
  });

  it('is nothing shorter, longer, blank, signed or of another alphabet', () => {
    const others = ['', 'K', 'ABCDEFGHIJKLM', 'KG S', ' USD', 'USD\n', '€UR', 'СОМ', 'US-D', '__proto__'];
    expect(others.filter(isCode)).to.deep.equal([]);
  });
});

describe('a pair', () => {
  const spellings = [
    'KGS/USD',
    'kgs/usd',
    'kgs-usd',
    'KGS_USD',
    'Kgs:Usd',
    'KGS USD',
    ' KGS / USD ',
    'KGSUSD',
    'kgsusd',
  ];
  for (const text of spellings) {
    it(`is KGS/USD when written "${text}"`, () => {
      expect(parsePair(text)).to.deep.equal({ base: 'KGS', quote: 'USD' });
    });
  }

  it('may have codes of other lengths when a sign parts them', () => {
    expect(parsePair('usdt/kgs')).to.deep.equal({ base: 'USDT', quote: 'KGS' });
    expect(parsePair('1inch-usd')).to.deep.equal({ base: '1INCH', quote: 'USD' });
  });

  it('is not turned round', () => {
    expect(parsePair('USD/KGS')).to.deep.equal({ base: 'USD', quote: 'KGS' });
  });

  const others = [
    '',
    ' ',
    '/',
    'KGS',
    'KGS/',
    '/USD',
    'KGS/USD/EUR',
    'K/USD',
    'KGSUSDT',
    'KG/USD/',
    '€/USD',
    'KGS=USD',
    '<b>/USD',
  ];
  for (const text of others) {
    it(`is none when written "${text}"`, () => {
      expect(parsePair(text)).to.equal(undefined);
    });
  }

  it('has one name', () => {
    expect(pairName({ base: 'KGS', quote: 'USD' })).to.equal('KGS/USD');
  });
});

describe('a list of pairs', () => {
  const namesOf = (list: string): string[] => parsePairs(list).pairs.map(pairName);

  it('is separated by blanks, lines, commas or semicolons', () => {
    expect(namesOf('KGS/USD kzt-usd,TJSUSD, UZS_USD;\n\ttmt:usd')).to.deep.equal([
      'KGS/USD',
      'KZT/USD',
      'TJS/USD',
      'UZS/USD',
      'TMT/USD',
    ]);
  });

  it('holds each pair once, at its first place, however it is written', () => {
    expect(namesOf('KGS/USD TJS/USD kgs-usd KGSUSD tjs_usd')).to.deep.equal(['KGS/USD', 'TJS/USD']);
  });

  it('holds a pair and the pair turned round as two', () => {
    expect(namesOf('KGS/USD USD/KGS')).to.deep.equal(['KGS/USD', 'USD/KGS']);
  });

  it('names the words that are no pair and keeps the rest', () => {
    const { pairs, unknown } = parsePairs('KGS/USD, dollars TJS/USD €/$');
    expect(pairs.map(pairName)).to.deep.equal(['KGS/USD', 'TJS/USD']);
    expect(unknown).to.deep.equal(['dollars', '€/$']);
  });

  it('is empty when nothing is written', () => {
    for (const nothing of ['', ' \n ', ',;,']) {
      expect(parsePairs(nothing)).to.deep.equal({ pairs: [], unknown: [] });
    }
  });
});
