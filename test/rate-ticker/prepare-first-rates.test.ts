import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { RateTicker } from '../../src/index.js';

const IDLE: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 };

/** Registers a ticker, and gives the work that it leaves for an idle browser. */
function idleWorkOf(tag: string, ticker: typeof RateTicker, registry?: CustomElementRegistry) {
  const requestIdle = sinon.stub(window, 'requestIdleCallback').returns(1);
  ticker.define(tag, registry);
  return requestIdle.args[0]?.[0];
}

describe('an idle browser', () => {
  afterEach(() => sinon.restore());

  it('prepares formatters, templates and the strip once the element is defined, and not before it is idle', async () => {
    const formatters = sinon.spy(Intl, 'NumberFormat');
    const created = sinon.spy(document, 'createElement');
    dispatchEvent(new Event('languagechange'));
    const work = idleWorkOf('ca-rate-ticker', RateTicker);
    expect(formatters.called).to.be.false;
    created.resetHistory();
    const warned = sinon.spy(console, 'warn');
    work?.(IDLE);
    const prepared = created.returnValues[0] as RateTicker;
    expect(prepared.parentElement).to.equal(document.head);
    await prepared.updateComplete;
    expect(formatters.called).to.be.true;
    expect(prepared.renderRoot.querySelector('[data-key="EUR/USD"] [part="value"]')?.textContent).to.equal('1.0000');
    await new Promise((resolve) => setTimeout(resolve));
    expect(prepared.isConnected).to.be.false;
    expect(document.querySelector('ca-rate-ticker')).to.be.null;
    expect(warned.called).to.be.false;
  });

  it('prepares nothing where the name has an element already', () => {
    expect(idleWorkOf('ca-rate-ticker', RateTicker)).to.be.undefined;
  });

  it("prepares nothing for a class that extends the ticker, or in a registry that is not the whole page's", () => {
    expect(idleWorkOf('x-ticker', class extends RateTicker {})).to.be.undefined;
    sinon.restore();
    const registry = { get: () => undefined, define: () => undefined } as unknown as CustomElementRegistry;
    expect(idleWorkOf('x-scoped', RateTicker, registry)).to.be.undefined;
  });
});
