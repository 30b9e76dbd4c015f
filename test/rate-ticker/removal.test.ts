import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { countWork } from '../browser/count-work.js';
import { frame, next, RECORDED } from '../browser/ticker.js';

describe('a ticker that is taken out of the page', () => {
  const work = countWork();

  it('leaves no timer, observer or animation behind once its feed has ended', async () => {
    const ticker = document.createElement('ca-rate-ticker');
    ticker.src = RECORDED;
    const load = next(document, 'ca-load');
    document.body.append(ticker);
    await load;
    await frame();
    expect(work().observed).to.be.greaterThan(0);
    expect(ticker.shadowRoot!.getAnimations().length).to.be.greaterThan(0);
    for (let cycle = 0; cycle < 20; cycle++) {
      ticker.remove();
      document.body.append(ticker);
      await ticker.updateComplete;
    }
    ticker.remove();
    // A feed outlives its last element by a second.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect({ ...work(), animations: ticker.shadowRoot!.getAnimations().length }).to.deep.equal({
      observed: 0,
      timers: 0,
      animations: 0,
    });
  });
});
