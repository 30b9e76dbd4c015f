import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { RateTicker } from '../../src/index.js';

describe('an idle browser', () => {
  afterEach(() => sinon.restore());

  it('loads what number formatters need once the element is defined, and not before it is idle', () => {
    const idle = sinon.stub(window, 'requestIdleCallback').returns(1);
    const formatters = sinon.spy(Intl, 'NumberFormat');
    dispatchEvent(new Event('languagechange'));
    RateTicker.define('x-idle', { get: () => undefined, define: () => undefined } as unknown as CustomElementRegistry);
    expect(formatters.called).to.be.false;
    idle.firstCall.args[0]({ didTimeout: false, timeRemaining: () => 50 });
    expect(formatters.calledOnce).to.be.true;
  });
});
