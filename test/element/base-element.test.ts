import { expect, fixture, html } from '@open-wc/testing';
import { isPlainClick } from '../../src/element/base-element.js';
import sinon from 'sinon';
import { RateTicker, tickerWords } from '../../src/index.js';
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

describe('an element that is defined once more', () => {
  it('stays as it is, under any name', () => {
    RateTicker.define();
    expect(customElements.get('ca-rate-ticker')).to.equal(RateTicker);
    const Other = class extends RateTicker {};
    Other.define('other-ticker');
    class Third extends RateTicker {}
    Third.define('other-ticker');
    expect(customElements.get('other-ticker')).to.equal(Other);
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

describe("an element's texts", () => {
  const nameOf = (element: Element): string | null => element.shadowRoot!.querySelector('button')!.ariaLabel;

  it('are loaded in the language of the page, and are English until then', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const english = tickerWords.of('en');
    tickerWords.addLoaders({ qaa: () => arrived.then(() => ({ ...english, pause: 'Qaa' })) });
    const element = await fixture<RateTicker>(
      html`<ca-rate-ticker lang="qaa" .rates=${[{ pair: 'KGS/USD', value: 0.01144 }]}></ca-rate-ticker>`,
    );
    expect(nameOf(element)).to.equal('Pause the ticker');
    arrive();
    await tickerWords.load('qaa');
    await element.updateComplete;
    expect(nameOf(element)).to.equal('Qaa');
  });

  it('stay English where they cannot be loaded, which is told once', async () => {
    const warned = sinon.stub(console, 'warn');
    tickerWords.addLoaders({ qab: () => Promise.reject(new TypeError('no network')) });
    const element = await fixture<RateTicker>(
      html`<ca-rate-ticker lang="qab" .rates=${[{ pair: 'KGS/USD', value: 0.01144 }]}></ca-rate-ticker>`,
    );
    element.append('more of the page');
    await new Promise((resolve) => setTimeout(resolve));
    const lines = warned.args.map(([line]: unknown[]) => line).filter((line) => String(line).includes(' lang: '));
    warned.restore();
    expect(lines).to.deep.equal(['<ca-rate-ticker> lang: expected to load what it needs, got TypeError: no network']);
    expect(nameOf(element)).to.equal('Pause the ticker');
  });
});
