import { expect } from '@open-wc/testing';
import { rateUrl } from '../../src/rate-ticker/rate-url.js';

const url = (template: string): string | undefined =>
  rateUrl(template, { base: 'KGS', quote: 'USD' }, 'https://bank.example/news/');

describe('where a rate leads', () => {
  it('names its currencies, resolved against the page', () => {
    expect(url('/rates/{base}-{quote}')).to.equal('https://bank.example/rates/KGS-USD');
    expect(url('all?of={base}&in={quote}#{base}')).to.equal('https://bank.example/news/all?of=KGS&in=USD#KGS');
    expect(url('http://other.example/{base}')).to.equal('http://other.example/KGS');
  });

  it('leaves other words in braces as they are', () => {
    expect(url('/{date}/{base}')).to.equal('https://bank.example/%7Bdate%7D/KGS');
  });

  it('is nowhere but http(s)', () => {
    for (const template of [
      '',
      '  ',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'mailto:a@b',
      'http://',
      '{base}:x',
    ]) {
      expect(url(template), template).to.equal(undefined);
    }
  });
});
