import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { decodeReference } from '../../src/payload/entities.js';

/** The text as the browser shows it. */
const shown = (html: string): string => new DOMParser().parseFromString(`<p>${html}`, 'text/html').body.textContent;

describe('a character reference', () => {
  afterEach(() => sinon.restore());

  const references = [
    '&amp;', '&lt;', '&hellip;', '&eacute;', '&NotEqualTilde;', '&#8217;', '&#x2019;', '&#146;', '&#x80;', '&#65533;',
    '&eacute', '&amp', '&copy', '&notit', '&eacutes', '&#8217', '&#x2019',
    '&#0;', '&#x110000;', '&#99999999999999999999;', '&#xd800;', '&#xdfff;',
    '&nosuch;', '&nosuch', '&x', '&#xg;',
  ]; // prettier-ignore
  for (const reference of references) {
    it(`is what browsers make of it: ${reference}`, () => {
      expect(decodeReference(reference)).to.equal(shown(reference));
    });
  }

  it('with a semicolon is a name as a whole, or none', () => {
    expect(decodeReference('&notit;')).to.equal('&notit;');
  });

  it('that is made up keeps the browser looking 500 times at most, and no other feed from being read', async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const parse = sinon.spy(Element.prototype, 'innerHTML', ['set']);
    for (let number = 0; number < 2000; number += 1) decodeReference(`&made${number};`);
    expect(parse.set.callCount).to.equal(500);
    expect(decodeReference('&mdash;')).to.equal('&mdash;');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(decodeReference('&mdash;')).to.equal('—');
  });
});
