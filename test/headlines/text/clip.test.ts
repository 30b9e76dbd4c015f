import { expect } from '@open-wc/testing';
import { clip } from '../../../src/headlines/text/clip.js';

describe('clipping', () => {
  it('leaves a text that is short enough', () => {
    expect(clip('Som at 87.4', 11)).to.equal('Som at 87.4');
    expect(clip('', 0)).to.equal('');
  });

  it('cuts a longer one, and says so', () => {
    expect(clip('Som at 87.4', 10)).to.equal('Som at 87.…');
    expect(clip('Som at 87.4', 4)).to.equal('Som…');
  });

  const graphemes = ['👨‍👩‍👧‍👦', '🇰🇬', 'e\u0301', '👍🏽', '한', '\u{1D400}', 'क्षि'];
  for (const grapheme of graphemes) {
    it(`counts ${grapheme} as one character, and never cuts it`, () => {
      expect(clip(grapheme.repeat(5), 5)).to.equal(grapheme.repeat(5));
      expect(clip(grapheme.repeat(6), 5)).to.equal(`${grapheme.repeat(5)}…`);
    });
  }

  it('cuts ten thousand joined emoji between two of them', () => {
    const text = clip('👩‍🚀'.repeat(10_000), 300);
    expect(text).to.equal(`${'👩‍🚀'.repeat(300)}…`);
  });

  it('cuts a character of endless accents, and 10 MB of text', () => {
    expect(clip(`a${'\u0301'.repeat(1_000_000)}`, 10).length).to.be.below(200);
    expect(clip('a'.repeat(10_000_000), 10)).to.equal('aaaaaaaaaa…');
  });

  it('never leaves half a surrogate pair, or a control character', () => {
    expect(clip('\ud83dSom\ude00\u0000\u0007\ufffe', 20)).to.equal('Som');
    expect(clip('😀'.repeat(100), 1)).to.equal('😀…');
  });
});
