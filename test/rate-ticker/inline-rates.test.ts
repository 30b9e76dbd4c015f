import { expect } from '@open-wc/testing';
import { InlineRates } from '../../src/rate-ticker/inline-rates.js';

const host = (content: string): Element => {
  const element = document.createElement('div');
  element.innerHTML = content;
  return element;
};

const noListener = { onRead: () => {}, onError: () => {} };

function read(content: string): unknown {
  const rates = new InlineRates(noListener);
  rates.update(host(content));
  return rates.quotes?.map(({ base, quote, value, change }) => [base, quote, value, change]);
}

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

  it('are read once while they stay the same, however often the page around them changes', () => {
    const rates = new InlineRates(noListener);
    rates.update(host('<ul><li>KGS/USD = 0.01144</li></ul>'));
    const { quotes } = rates;
    rates.update(host('<ul><li>KGS/USD = 0.01144</li></ul>'));
    expect(rates.quotes).to.equal(quotes);
    rates.update(host('<ul><li>KGS/USD = 0.01145</li></ul>'));
    expect(rates.quotes?.[0]?.value).to.equal(0.01145);
    rates.update(undefined);
    expect(rates.quotes).to.equal(undefined);
  });

  it('may be of a family whose reader is loaded first', async () => {
    const rates = await new Promise<InlineRates>((resolve) => {
      const inline = new InlineRates({ onRead: () => resolve(inline), onError: () => {} });
      inline.update(
        host(
          '<script type="application/json">[{"Cur_Abbreviation":"USD","Cur_Scale":1,"Cur_OfficialRate":3.66}]</script>',
        ),
      );
    });
    expect(rates.quotes?.[0]).to.include({ base: 'USD', quote: 'BYN', value: 3.66 });
  });

  it('are dropped when others came while their reader was loaded', async () => {
    const rates = new InlineRates(noListener);
    rates.update(host('<script type="application/json">{"symbol":"BTCUSDT","price":"76975.10"}</script>'));
    rates.update(host('<ul><li>KGS/USD = 0.01144</li></ul>'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rates.quotes?.[0]).to.include({ base: 'KGS', quote: 'USD' });
  });

  it('say so when the script is broken, or holds no rates', async () => {
    for (const [content, code] of [
      ['[{"pair":', 'parse'],
      ['{"status":422}', 'format'],
    ]) {
      const error = await new Promise((resolve) => {
        const rates = new InlineRates({ onRead: () => {}, onError: resolve });
        rates.update(host(`<script type="application/json">${content}</script>`));
      });
      expect(error, content).to.include({ code });
    }
  });
});
