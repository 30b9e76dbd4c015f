import { expect, html, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import { saveLastGood, readLastGood } from '../../src/feed/last-good.js';
import type { RateTicker } from '../../src/index.js';
import { runInPage } from '../browser/devtools.js';
import { frame, loadedTicker, next, textsOf, ticker } from '../browser/ticker.js';
import { bytes, fault } from '../feed/faults.js';

const HOUR = 3_600_000;
const has = (element: RateTicker, state: string): boolean => element.matches(`:state(${state})`);
const partOf = (element: RateTicker, part: string): HTMLElement | null =>
  element.renderRoot.querySelector(`[part="${part}"]`);
const settled = (element: RateTicker, state: string, holds = true): Promise<void> =>
  waitUntil(() => has(element, state) === holds, `${state} is ${holds}`);
const rate = (value: number) => bytes(`[{"pair": "KGS/USD", "value": ${value}}]`);

describe('the freshness of a ticker', () => {
  let onLine: sinon.SinonStub;
  const connect = (online: boolean): void => {
    onLine.get(() => online);
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  };

  beforeEach(() => {
    sinon.stub(console, 'warn');
    onLine = sinon.stub(navigator, 'onLine').get(() => true);
  });
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  it('is stale with what the last visit left, as of then, until the first answer', async () => {
    const time = Date.now() - HOUR;
    const { url } = fault('answer', { ...rate(0.3), delay: 500 });
    saveLastGood({ feed: url, text: '[{"pair":"KGS/USD","value":0.25}]', url, headers: [], time });
    const loads = sinon.spy();
    document.addEventListener('ca-load', loads, { once: true });
    const element = await ticker(html`<ca-rate-ticker src=${url}></ca-rate-ticker>`);
    await settled(element, 'stale');
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.25000']);
    expect(partOf(element, 'time')!.querySelector('time')!.dateTime).to.equal(new Date(time).toISOString());
    expect(partOf(element, 'message')!.textContent.trim()).to.equal('Loading rates…');
    expect(loads.callCount).to.equal(0);
    await settled(element, 'stale', false);
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.30000']);
    expect(partOf(element, 'time')).to.equal(null);
    expect(loads.callCount).to.equal(1);
  });

  it('stays stale, with one event, when the first asking fails', async () => {
    const { url } = fault('answer', { status: 500 });
    saveLastGood({ feed: url, text: '[{"pair":"KGS/USD","value":0.25}]', url, headers: [], time: Date.now() - HOUR });
    const failed = next(document, 'ca-error');
    const element = await ticker(html`<ca-rate-ticker src=${url}></ca-rate-ticker>`);
    await failed;
    await frame();
    expect([has(element, 'stale'), has(element, 'error')]).to.deep.equal([true, false]);
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.25000']);
    expect(partOf(element, 'message')!.textContent.trim()).to.match(/^Rates could not be updated \(as of .+\)$/);
  });

  it('is as of the oldest of its rates, where they came at different times', async () => {
    const urls = ['KGS/USD', 'TJS/USD'].map((pair, index) => {
      const { url } = fault('answer', { status: 500 });
      const time = Date.now() - (index + 1) * HOUR;
      saveLastGood({ feed: url, text: JSON.stringify([{ pair, value: 0.25 }]), url, headers: [], time });
      return { url, time };
    });
    const src = urls.map(({ url }) => url).join(' ');
    const element = await ticker(html`<ca-rate-ticker src=${src} pairs="KGS/USD TJS/USD"></ca-rate-ticker>`);
    await waitUntil(() => textsOf(element).length === 2, 'both rates', { timeout: 4000 });
    await waitUntil(() => partOf(element, 'message')!.innerText.includes('could not'), 'both failed', {
      timeout: 4000,
    });
    expect(partOf(element, 'time')!.querySelector('time')!.dateTime).to.equal(new Date(urls[1]!.time).toISOString());
  });

  it('keeps what was shown for the next visit, and no message of a service in its place', async () => {
    const { url } = fault('answer', rate(0.5));
    const element = await loadedTicker(html`<ca-rate-ticker src=${url}></ca-rate-ticker>`);
    sinon.stub(window, 'fetch').resolves(new Response('{"success": false, "error": {"info": "out of quota"}}'));
    const failed = next(element, 'ca-error');
    element.refresh();
    await failed;
    expect(readLastGood(url)?.text).to.contain('0.5');
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.50000']);
  });

  it('without a connection and anything to show is an error, with the page’s own content and a button to try again', async () => {
    connect(false);
    const { url, requests } = fault('answer', rate(0.5));
    const failed = next(document, 'ca-error');
    const element = await ticker(html`<ca-rate-ticker src=${url}><p>Rates of the National Bank</p></ca-rate-ticker>`);
    await failed;
    await frame();
    expect([has(element, 'error'), has(element, 'offline')]).to.deep.equal([true, true]);
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    expect((await requests()).length).to.equal(0);
    connect(true);
    await element.updateComplete;
    expect(has(element, 'offline')).to.be.false;
    const load = next(element, 'ca-load');
    partOf(element, 'retry-button')!.click();
    await load;
    await frame();
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.50000']);
    expect(partOf(element, 'retry-button')).to.equal(null);
  });

  it('is offline at once, and stale with its time once it misses a load', async () => {
    const element = await loadedTicker(html`<ca-rate-ticker src=${fault('answer', rate(0.5)).url}></ca-rate-ticker>`);
    connect(false);
    await element.updateComplete;
    expect([has(element, 'offline'), has(element, 'stale')]).to.deep.equal([true, false]);
    element.refresh();
    await settled(element, 'stale');
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.50000']);
    expect(partOf(element, 'time')!.innerText).to.match(/^as of \d+:\d\d/);
    connect(true);
    element.refresh();
    await settled(element, 'stale', false);
    expect(has(element, 'offline')).to.be.false;
  });

  it('takes one request for fifty tickers of one source', async () => {
    const { url, requests } = fault('answer', rate(0.5));
    const all = Array.from({ length: 50 }, () => html`<ca-rate-ticker src=${url}></ca-rate-ticker>`);
    const page = await ticker(html`<div>${all}</div>`);
    const tickers = [...page.querySelectorAll<RateTicker>('ca-rate-ticker')];
    await waitUntil(() => tickers.every((one) => textsOf(one).length === 1), 'all tickers show it', { timeout: 4000 });
    expect((await requests()).length).to.equal(1);
  });

  it('goes on when a handler of the page throws', async () => {
    const { loads, errors } = await runInPage<{ loads: number }>(
      '/test/pages/script-tag.html',
      `(async () => {
        let loads = 0;
        const element = document.querySelector('ca-rate-ticker');
        element.addEventListener('ca-load', () => {
          loads++;
          throw new Error('a mistake of the page');
        });
        for (let turn = 0; turn < 3; turn++) {
          element.refresh();
          await new Promise((resolve) => setTimeout(resolve, 400));
        }
        return { loads };
      })()`,
    );
    expect(loads).to.equal(3);
    expect(errors.length).to.equal(3);
    for (const error of errors) expect(error).to.contain('a mistake of the page');
  });
});
