import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { RateTicker } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import { frame, next, ticker } from '../browser/ticker.js';
import { fault } from '../feed/faults.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.2 },
  { pair: 'TJS/USD', value: 0.10681, change: -0.28 },
  { pair: 'UZS/USD', value: 0.00008, change: 0 },
  { pair: 'KZT/USD', value: 0.00203 },
];

const partsOf = (element: RateTicker, part: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
/** The element that the page put into a slot, and whether it is seen. */
const seen = (element: RateTicker, slot: string): boolean => {
  const slotted = element.querySelector<HTMLElement>(`[slot="${slot}"]`)!;
  return !!slotted.assignedSlot && slotted.checkVisibility() && slotted.getBoundingClientRect().width > 0;
};

describe('the parts of a ticker', () => {
  it('can be styled by the page, each alone', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    const parts = [
      'label',
      'strip',
      'track',
      'item',
      'item-up',
      'item-down',
      'item-flat',
      'pair',
      'base',
      'quote',
      'equals',
      'value',
      'change',
      'change-up',
      'change-down',
      'change-flat',
      'separator',
      'pause-button',
      'message',
    ];
    sheet.textContent = parts.map((part) => `ca-rate-ticker::part(${part}) { --seen-${part}: yes }`).join('\n');
    const element = await ticker(html`<ca-rate-ticker .rates=${RATES}></ca-rate-ticker>`);
    for (const part of parts) {
      const [one] = partsOf(element, part);
      expect(one && getComputedStyle(one).getPropertyValue(`--seen-${part}`), part).to.equal('yes');
    }
    sheet.remove();
  });

  it('say of each rate what moved, and hold what they are named for', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${RATES}></ca-rate-ticker>`);
    const texts = (part: string) => partsOf(element, part).map(({ textContent }) => textContent.trim());
    expect(texts('base')).to.deep.equal(['KGS', 'TJS', 'UZS', 'KZT']);
    expect(texts('quote')).to.deep.equal(['USD', 'USD', 'USD', 'USD']);
    expect(texts('equals')).to.deep.equal(['=', '=', '=', '=']);
    expect(texts('change-up')).to.deep.equal(['0.20%']);
    expect(texts('change-down')).to.deep.equal(['−0.28%']);
    expect(texts('change-flat')).to.deep.equal(['0%']);
    expect(partsOf(element, 'item-flat').length).to.equal(2);
  });
});

describe('the slots of a ticker', () => {
  afterEach(() => sinon.restore());

  it('show the words and icons of the page', async () => {
    const element = await ticker(
      html`<ca-rate-ticker fill="spread" .rates=${RATES}>
        <b slot="label">Rates today</b><i slot="pause-icon">stop</i><i slot="play-icon">go</i>
        <p slot="empty">none</p>
        <p slot="error">broken</p>
      </ca-rate-ticker>`,
    );
    await frame();
    const all = (): boolean[] =>
      ['label', 'pause-icon', 'play-icon', 'empty', 'error'].map((slot) => seen(element, slot));
    expect(all()).to.deep.equal([true, true, false, false, false]);
    element.pause();
    await frame();
    expect(all()).to.deep.equal([true, false, true, false, false]);
    const label = element.querySelector('[slot="label"]')!.getBoundingClientRect();
    expect(label.right).to.be.at.most(partsOf(element, 'strip')[0]!.getBoundingClientRect().left);
  });

  it("show the page's words where there are no rates, and where nothing could be loaded", async () => {
    sinon.stub(console, 'warn');
    const words = '<p slot="empty">none</p><p slot="error">broken</p>';
    const element = await ticker(html`<ca-rate-ticker .innerHTML=${words}></ca-rate-ticker>`);
    const failed = next(element, 'ca-error');
    element.src = fault('answer', { status: 500 }).url;
    await failed;
    await frame();
    expect([seen(element, 'empty'), seen(element, 'error')]).to.deep.equal([false, true]);

    const load = next(document, 'ca-load');
    const empty = await ticker(
      html`<ca-rate-ticker .innerHTML=${words} .read=${() => []} src="/demo/feeds/own.json"></ca-rate-ticker>`,
    );
    await load;
    await frame();
    expect([seen(empty, 'empty'), seen(empty, 'error')]).to.deep.equal([true, false]);
  });
});

describe('what assistive technology meets of a ticker', () => {
  it('is a status for the message, and no dot between rates', async () => {
    const element = await ticker(html`<ca-rate-ticker fill="spread" .rates=${RATES}></ca-rate-ticker>`);
    await frame();
    expect(partsOf(element, 'message')[0]!.role).to.equal('status');
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'status').length).to.equal(1);
    expect(getComputedStyle(partsOf(element, 'separator')[0]!, '::before').content).to.contain('•');
    expect(tree.filter(({ name }) => name.includes('•'))).to.deep.equal([]);
  });
});
