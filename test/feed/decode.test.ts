import { expect } from '@open-wc/testing';
import { decode } from '../../src/feed/decode.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** "сом" in windows-1251, KOI8-R and, with a mark, UTF-16. */
const CP1251 = [0xf1, 0xee, 0xec];
const KOI8 = [0xd3, 0xcf, 0xcd];
const UTF16LE = [0xff, 0xfe, 0x41, 0x04, 0x3e, 0x04, 0x3c, 0x04];
const UTF16BE = [0xfe, 0xff, 0x04, 0x41, 0x04, 0x3e, 0x04, 0x3c];

describe('the text of an answer', () => {
  it('is UTF-8 where nothing says otherwise', () => {
    expect(decode(bytes('{"som": "сом"}'))).to.equal('{"som": "сом"}');
  });

  it('is in the encoding of its byte order mark, whatever the header says', () => {
    for (const marked of [UTF16LE, UTF16BE])
      expect(decode(new Uint8Array(marked), 'text/xml; charset=utf-8')).to.equal('сом');
    expect(decode(bytes('\ufeffсом'), 'text/xml; charset=windows-1251')).to.equal('сом');
  });

  it('is in the encoding of the header before that of the XML declaration', () => {
    const text = [...bytes('<?xml version="1.0" encoding="koi8-r"?>'), ...CP1251];
    expect(decode(new Uint8Array(text), 'text/xml; charset="windows-1251"')).to.contain('сом');
  });

  it('is in the encoding of the XML declaration, blanks before it aside', () => {
    expect(
      decode(new Uint8Array([...bytes('\n <?xml version="1.0" encoding="windows-1251"?>'), ...CP1251])),
    ).to.contain('сом');
    expect(decode(new Uint8Array([...bytes("<?xml version='1.0' encoding='KOI8-R'?>"), ...KOI8]))).to.contain('сом');
  });

  it('is what the bytes are when a header names no encoding, or a wrong one', () => {
    expect(decode(bytes('сом'), 'text/xml; charset=nonsense')).to.equal('сом');
    expect(decode(new Uint8Array(CP1251), 'text/xml; charset=utf-8')).to.equal('ñîì');
  });

  it('is windows-1252 when the bytes are no UTF-8', () => {
    expect(decode(new Uint8Array([0x93, 0xe9, 0x94]))).to.equal('“é”');
  });

  it('of nothing is nothing', () => {
    expect(decode(new Uint8Array())).to.equal('');
  });
});
