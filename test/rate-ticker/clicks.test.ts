import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { RateTicker } from '../../src/index.js';
import { frame, itemsOf, ticker } from '../browser/ticker.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144 },
  { pair: 'KZT/USD', value: 0.00206 },
];

/** A ticker whose items are links, and what it says was selected. */
async function linked(): Promise<{ element: RateTicker; selected: string[] }> {
  const element = await ticker(html`<ca-rate-ticker href="#{base}" .rates=${RATES}></ca-rate-ticker>`);
  await frame();
  const selected: string[] = [];
  element.addEventListener('ca-select', ({ rate }) => selected.push(rate.pair));
  return { element, selected };
}

describe('a click on a rate', () => {
  afterEach(() => sinon.restore());

  it('selects it, and nothing that the page keys itself around or inside the ticker', async () => {
    const { element, selected } = await linked();
    const around = element.parentElement!;
    around.dataset['key'] = 'KZT/USD';
    const inside = document.createElement('span');
    inside.slot = 'label';
    inside.dataset['key'] = 'KZT/USD';
    element.append(inside);
    inside.click();
    element.renderRoot.querySelector<HTMLElement>('[part="strip"]')!.click();
    expect(selected).to.deep.equal([]);
    itemsOf(element)[0]!.click();
    expect(selected).to.deep.equal(['KGS/USD']);
    delete around.dataset['key'];
  });

  it('that the page has taken for itself selects nothing', async () => {
    const { element, selected } = await linked();
    const item = itemsOf(element)[0]!;
    item.addEventListener('click', (event) => event.preventDefault());
    item.querySelector('a')!.click();
    expect(selected).to.deep.equal([]);
  });
});
