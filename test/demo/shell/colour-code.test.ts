import { expect } from '@open-wc/testing';
import { codeTokens } from '../../../demo/shell/colour-code.js';

describe('the colours of code', () => {
  it('tell tags, texts, comments and words apart', () => {
    const code = `<!-- why --><a href="x">'y'</a> import { b } from "c"`;
    const texts = codeTokens(code).map(({ kind, start, end }) => `${kind} ${code.slice(start, end)}`);
    expect(texts).to.deep.equal([
      'comment <!-- why -->',
      'tag <a',
      'text "x"',
      'tag >',
      "text 'y'",
      'tag </a',
      'tag >',
      'word import',
      'word from',
      'text "c"',
    ]);
  });
});
