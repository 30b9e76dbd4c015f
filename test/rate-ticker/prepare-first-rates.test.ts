import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { RateTicker } from '../../src/index.js';

const IDLE: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 };

/** Registers a ticker in a registry that has the name or not, and gives the work left for an idle browser. */
function idleWorkOf(known: CustomElementConstructor | undefined): IdleRequestCallback | undefined {
  const requestIdle = sinon.stub(window, 'requestIdleCallback').returns(1);
  const registry = { get: () => known, define: () => undefined };
  RateTicker.define('x-idle', registry as unknown as CustomElementRegistry);
  return requestIdle.args[0]?.[0];
}

describe('an idle browser', () => {
  afterEach(() => sinon.restore());

  it('prepares formatters and templates once the element is defined, and not before it is idle', () => {
    const formatters = sinon.spy(Intl, 'NumberFormat');
    const created = sinon.spy(document, 'createElement');
    dispatchEvent(new Event('languagechange'));
    const work = idleWorkOf(undefined);
    expect(formatters.called).to.be.false;
    created.resetHistory();
    work?.(IDLE);
    expect(formatters.called).to.be.true;
    const [prepared] = created.returnValues;
    expect(prepared?.querySelector('[data-key="EUR/USD"] [part="value"]')?.textContent).to.equal('1.0000');
    expect(prepared?.isConnected).to.be.false;
  });

  it('prepares nothing where the name has an element already', () => {
    expect(idleWorkOf(class extends HTMLElement {})).to.be.undefined;
  });
});
