import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { watchClock } from '../../src/element/clock.js';

const HOUR = 3_600_000;

describe('a clock', () => {
  let time: sinon.SinonFakeTimers;
  const tick = sinon.spy();

  beforeEach(() => {
    tick.resetHistory();
    time = sinon.useFakeTimers({ now: Date.UTC(2026, 1, 5, 18), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => time.restore());

  it('strikes at each midnight of its zone', () => {
    const stop = watchClock('Asia/Tashkent', 'day', tick);
    time.tick(HOUR - 1);
    expect(tick.callCount).to.equal(0);
    time.tick(1);
    expect(tick.callCount).to.equal(1);
    time.tick(24 * HOUR);
    expect(tick.callCount).to.equal(2);
    stop();
  });

  it('strikes at the end of a day of 25 hours', () => {
    time.setSystemTime(Date.UTC(2026, 9, 24, 22));
    const stop = watchClock('Europe/Berlin', 'day', tick);
    time.tick(25 * HOUR - 1);
    expect(tick.callCount).to.equal(0);
    time.tick(1);
    expect(tick.callCount).to.equal(1);
    stop();
  });

  it('strikes each minute where it is to', () => {
    const stop = watchClock('UTC', 'minute', tick);
    time.tick(3 * 60_000);
    expect(tick.callCount).to.equal(3);
    stop();
  });

  it('strikes when the page is seen again, as timers sleep with the machine', () => {
    const stop = watchClock('UTC', 'day', tick);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tick.callCount).to.equal(1);
    stop();
  });

  it('is silent once it is stopped', () => {
    watchClock('UTC', 'minute', tick)();
    time.tick(HOUR);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tick.callCount).to.equal(0);
  });
});
