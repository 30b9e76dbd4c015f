import { expect, fixture, html } from '@open-wc/testing';
import { isPlainClick } from '../../src/element/base-element.js';
import { RateTicker } from '../../src/index.js';
import '../../src/define.js';

describe('a plain click', () => {
  it('is one of the first button without a key', () => {
    const clicks: MouseEventInit[] = [
      {},
      { button: 1 },
      { altKey: true },
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
    ];
    expect(clicks.map((init) => isPlainClick(new MouseEvent('click', init)))).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("an element's states", () => {
  it('are those that hold now', async () => {
    const element = await fixture<RateTicker>(html`<ca-rate-ticker></ca-rate-ticker>`);
    const seen = () => ['paused', 'static'].filter((state) => element.matches(`:state(${state})`));
    element.paused = true;
    await element.updateComplete;
    expect(seen()).to.deep.equal(['paused']);
    element.paused = false;
    await element.updateComplete;
    expect(seen()).to.deep.equal([]);
  });
});
