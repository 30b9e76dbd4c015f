import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { ClockController } from '../../src/element/clock-controller.js';

const HOUR = 3_600_000;
const host = {
  requestUpdate: sinon.spy(),
  addController: () => undefined,
  removeController: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** Runs a clock, and gives what stops it. */
function runClock(timeZone: string, every: 'day' | 'minute'): () => void {
  const clock = new ClockController(host);
  clock.run(every, timeZone);
  return () => clock.hostDisconnected();
}

describe('a clock', () => {
  let time: sinon.SinonFakeTimers;
  const tick = host.requestUpdate;

  beforeEach(() => {
    tick.resetHistory();
    time = sinon.useFakeTimers({ now: Date.UTC(2026, 1, 5, 18), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => time.restore());

  it('strikes at each midnight of its zone', () => {
    const stop = runClock('Asia/Tashkent', 'day');
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
    const stop = runClock('Europe/Berlin', 'day');
    time.tick(25 * HOUR - 1);
    expect(tick.callCount).to.equal(0);
    time.tick(1);
    expect(tick.callCount).to.equal(1);
    stop();
  });

  it('strikes each minute where it is to', () => {
    const stop = runClock('UTC', 'minute');
    time.tick(3 * 60_000);
    expect(tick.callCount).to.equal(3);
    stop();
  });

  it('strikes when the page is seen again, as timers sleep with the machine', () => {
    const stop = runClock('UTC', 'day');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tick.callCount).to.equal(1);
    stop();
  });

  it('is silent once it is stopped', () => {
    runClock('UTC', 'minute')();
    time.tick(HOUR);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tick.callCount).to.equal(0);
  });

  it('goes on where nothing changed, so that updates do not put the next minute off', () => {
    const clock = new ClockController(host);
    clock.run('minute', 'UTC');
    time.tick(40_000);
    clock.run('minute', 'UTC');
    time.tick(20_000);
    expect(tick.callCount).to.equal(1);
    clock.run(undefined, 'UTC');
    time.tick(HOUR);
    expect(tick.callCount).to.equal(1);
  });
});
