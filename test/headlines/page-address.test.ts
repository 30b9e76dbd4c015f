import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { addressOfPage, PageAddress, pageInAddress } from '../../src/headlines/page-address.js';

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

  it('that the browser refuses to change keeps nothing from going on, as in a frame of srcdoc', () => {
    const refused = new DOMException('refused', 'SecurityError');
    for (const method of ['pushState', 'replaceState'] as const) sinon.stub(history, method).throws(refused);
    const address = new PageAddress({ addController: () => undefined } as never, () => undefined);
    address.setParam('page');
    address.push(2);
    address.correct(3);
    sinon.restore();
    expect(address.of(2)).to.match(/[?&]page=2/);
  });
});
