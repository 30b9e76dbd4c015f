import { expect, html } from '@open-wc/testing';
import { frame, loadedTicker, RECORDED, textsOf, ticker } from '../browser/ticker.js';

describe('what the page carries inside the element', () => {
  it('is read as rates, and gives way to them', async () => {
    const element = await ticker(
      html`<ca-rate-ticker>
        <ul>
          <li>KGS/USD = 0.01144 0%</li>
          <li><b>TJS/USD</b> = 0.10681 <i>−0.28%</i></li>
        </ul>
      </ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 0%', 'TJS/USD = 0.10681 −0.28%']);
    expect(element.querySelector('ul')!.checkVisibility()).to.be.false;
  });

  it('may be JSON in any readable format', async () => {
    const element = await ticker(
      html`<ca-rate-ticker pairs="KGS/USD">
        <script type="application/json">
          { "date": "2026-06-05", "usd": { "kgs": 87.45856089 } }
        </script>
      </ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01143']);
  });

  it('may come after the element is in the page', async () => {
    const element = await ticker(html`<ca-rate-ticker></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal([]);
    const list = document.createElement('ul');
    element.append(list);
    for (const text of ['KGS/USD = 0.01144', 'UZS/USD = 0.00008']) {
      const item = document.createElement('li');
      item.textContent = text;
      list.append(item);
    }
    await frame();
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144', 'UZS/USD = 0.0000800']);
  });

  it('gives way to what the source says', async () => {
    const element = await loadedTicker(
      html`<ca-rate-ticker src=${RECORDED} pairs="KGS/USD">
        <ul>
          <li>KGS/USD = 9.99</li>
        </ul>
      </ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01143']);
  });

  it('stays as it is when it holds no rates', async () => {
    const element = await ticker(html`<ca-rate-ticker><p>Rates at ten o'clock</p></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal([]);
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });
});
