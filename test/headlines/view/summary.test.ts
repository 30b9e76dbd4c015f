import { expect } from '@open-wc/testing';
import { summaryOf } from '../../../src/headlines/view/summary.js';
import { headlineWords } from '../../../src/index.js';

describe('the summary', () => {
  const say = (from: number, to: number, total?: number) => summaryOf({ from, to, total }, headlineWords.of('en'));

  it('says which results are seen, of how many', () => {
    expect(say(1, 6, 21)).to.equal('Viewing results 1 – 6 of 21');
    expect(say(19, 21, 21)).to.equal('Viewing results 19 – 21 of 21');
    expect(say(1, 6, 12345)).to.equal('Viewing results 1 – 6 of 12,345');
  });

  it('leaves out a total that nobody knows', () => {
    expect(say(1, 6)).to.equal('Viewing results 1 – 6');
    expect(say(7, 7)).to.equal('Viewing result 7');
  });

  it('has a singular', () => {
    expect(say(21, 21, 21)).to.equal('Viewing result 21 of 21');
    expect(say(1, 1, 1)).to.equal('Viewing result 1 of 1');
  });

  it('says nothing of nothing', () => {
    expect(say(1, 0, 0)).to.equal('');
  });
});
