import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { RateTicker } from '../../src/index.js';

/** Registers a ticker, or another element in its stead, and gives what it asked the browser to do when idle. */
function idleWorkOf(registered: CustomElementConstructor): IdleRequestCallback | undefined {
  const idle = sinon.stub(window, 'requestIdleCallback').returns(1);
  const get = sinon.stub().onFirstCall().returns(undefined).returns(registered);
  RateTicker.define('x-idle', { get, define: () => undefined } as unknown as CustomElementRegistry);
  return idle.args[0]?.[0];
}

const IDLE: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 };

describe('an idle browser', () => {
  afterEach(() => sinon.restore());

  it('prepares formatters and templates once the element is defined, and not before it is idle', () => {
    const formatters = sinon.spy(Intl, 'NumberFormat');
    const made = sinon.spy(document, 'createElement');
    dispatchEvent(new Event('languagechange'));
    const work = idleWorkOf(RateTicker);
    expect(formatters.called).to.be.false;
    made.resetHistory();
    work?.(IDLE);
    expect(formatters.called).to.be.true;
    const [shown] = made.returnValues;
    expect(shown?.querySelector('[data-key="EUR/USD"] [part="value"]')?.textContent).to.equal('1.0000');
    expect(shown?.isConnected).to.be.false;
  });

  it('prepares nothing where the page lets nothing be rendered', () => {
    expect(idleWorkOf(class extends HTMLElement {})).to.be.undefined;
  });
});
