import { expect } from '@open-wc/testing';
import { inlineQuotes } from '../../src/rate-ticker/inline-rates.js';

const host = (content: string): Element => {
  const element = document.createElement('div');
  element.innerHTML = content;
  return element;
};

const read = (content: string): unknown =>
  inlineQuotes(host(content))?.map(({ base, quote, value, change }) => [base, quote, value, change]);

describe('rates that the page carries', () => {
  it('are the lines of a list', () => {
    expect(read('<ul><li>KGS/USD = 0.01144 0%</li><li>TJS/USD = 0.10681 −0.28%</li></ul>')).to.deep.equal([
      ['KGS', 'USD', 0.01144, 0],
      ['TJS', 'USD', 0.10681, -0.28],
    ]);
  });

  it('are read through the markup and line breaks within a line', () => {
    expect(read('<ul><li>\n  <b>KGS/USD</b> =\n  <i>0.01144</i>\n  <span>0%</span>\n</li></ul>')).to.deep.equal([
      ['KGS', 'USD', 0.01144, 0],
    ]);
  });

  it('pass over lines that are something else', () => {
    expect(read('<ul><li>Rates of today</li><li>KGS/USD = 0.01144</li></ul>')).to.deep.equal([
      ['KGS', 'USD', 0.01144, undefined],
    ]);
  });

  it('are those of a JSON script in any readable format, before those of the list', () => {
    const list = '<ul><li>TJS/USD = 0.10681</li></ul>';
    const script = (json: string): string => `${list}<script type="application/json">${json}</script>`;
    expect(read(script('[{"pair":"KGS/USD","value":0.01144,"change":0.14}]'))).to.deep.equal([
      ['KGS', 'USD', 0.01144, 0.14],
    ]);
    expect(read(script('{"date":"2026-06-05","usd":{"kgs":87.45856089}}'))).to.deep.equal([
      ['USD', 'KGS', 87.45856089, undefined],
    ]);
  });

  it('are not taken from scripts of other types', () => {
    expect(read('<script type="text/plain">[{"pair":"KGS/USD","value":1}]</script>')).to.equal(undefined);
  });

  it('are none where there are none', () => {
    for (const content of ['', 'KGS/USD = 0.01144', '<p>Rates are loading</p>', '<ul><li>No rates</li></ul>']) {
      expect(read(content), content).to.equal(undefined);
    }
    expect(read('<script type="application/json">{"status":422}</script>')).to.equal(undefined);
  });

  it('say so when the script is broken', () => {
    const broken = host('<script type="application/json">[{"pair":</script>');
    expect(() => inlineQuotes(broken))
      .to.throw()
      .with.property('code', 'parse');
  });
});
