import { expect } from '@open-wc/testing';
import { addressOfPage, pageInAddress } from '../../src/headlines/page-address.js';

describe('the page in an address', () => {
  it('is read, and 1 where there is none or nonsense', () => {
    expect(pageInAddress('p', 'https://a.example/?p=3')).to.equal(3);
    for (const query of ['', '?p=', '?p=-1', '?p=x', '?p=1.5', '?p=0', '?p=Infinity', '?q=3']) {
      expect(pageInAddress('p', `https://a.example/${query}`), query).to.equal(1);
    }
  });

  it('is set beside what else the address holds, and needs none for the first', () => {
    expect(addressOfPage('p', 3, 'https://a.example/?q=x#y')).to.equal('https://a.example/?q=x&p=3#y');
    expect(addressOfPage('p', 1, 'https://a.example/?p=3&q=x')).to.equal('https://a.example/?q=x');
  });
});
