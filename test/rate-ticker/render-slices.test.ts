import { expect, html } from '@open-wc/testing';
import type { RateTicker } from '../../src/index.js';
import { frame, itemsOf, placesOf, stripOf, textsOf, ticker } from '../browser/ticker.js';

/** Rates of one width; another salt gives other values. */
const ratesOf = (count: number, salt: number): { pair: string; value: number }[] =>
  Array.from({ length: count }, (_, index) => ({
    pair: `C${String(index).padStart(3, '0')}/USD`,
    value: 1 + ((index + salt) % 9) / 10 + 0.0012,
  }));

/** A ticker of many rates, all of them rendered. */
async function long(count: number): Promise<RateTicker> {
  const element = await ticker(
    html`<ca-rate-ticker style="inline-size: 600px" digits="4" .rates=${ratesOf(count, 0)}></ca-rate-ticker>`,
  );
  while (itemsOf(element).length < count) await frame();
  await frame();
  return element;
}

/** Pairs of the items in sight. */
function seenOf(element: RateTicker): Set<string> {
  const { width } = stripOf(element).getBoundingClientRect();
  return new Set(
    placesOf(element)
      .filter(({ start, end }) => end > 0 && start < width)
      .map(({ pair }) => pair),
  );
}

/** Pairs whose item shows what it is to show. */
const currentOf = (element: RateTicker): Set<string> =>
  new Set(
    itemsOf(element)
      .map((item, index) => ({ item, value: element.rates[index]!.value.toFixed(4) }))
      .filter(({ item, value }) => item.querySelector('[part="value"]')!.textContent === value)
      .map(({ item }) => item.dataset['key']!),
  );

describe('a long list', () => {
  it('grows by fifty rates at a time, so that no task is long', async () => {
    const element = await ticker(html`<ca-rate-ticker style="inline-size: 600px"></ca-rate-ticker>`);
    const counts = new Set([0]);
    const observer = new MutationObserver(() => counts.add(itemsOf(element).length));
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    element.rates = ratesOf(150, 0);
    while (itemsOf(element).length < 150) await frame();
    observer.disconnect();
    const sizes = [...counts];
    expect(Math.max(...sizes.slice(1).map((size, index) => size - sizes[index]!))).to.equal(50);
  });
});

describe('an update of a long list', () => {
  it('brings what is in sight up to date at once, and the rest in slices', async () => {
    const element = await long(150);
    element.rates = ratesOf(150, 1);
    const seen = seenOf(element);
    await element.updateComplete;
    const current = currentOf(element);
    expect([...seen].filter((pair) => !current.has(pair))).to.deep.equal([]);
    expect(current.size).to.be.below(150);
    while (currentOf(element).size < 150) await frame();
    expect(new Set(textsOf(element)).size).to.equal(150);
  });

  it('shows a later update, whichever slice of an earlier one is rendered', async () => {
    const element = await long(150);
    element.rates = ratesOf(150, 1);
    await element.updateComplete;
    element.rates = ratesOf(150, 2);
    await element.updateComplete;
    while (currentOf(element).size < 150) await frame();
    expect(element.rates[149]!.value).to.equal(ratesOf(150, 2)[149]!.value);
  });

  it('is complete at once where the list is short', async () => {
    const element = await long(20);
    element.rates = ratesOf(20, 1);
    await element.updateComplete;
    expect(currentOf(element).size).to.equal(20);
  });

  it('is complete at once where the rates or their order are others', async () => {
    const element = await long(100);
    element.rates = ratesOf(100, 1).reverse();
    await element.updateComplete;
    expect(currentOf(element).size).to.equal(100);
  });

  it('moves nothing in sight', async () => {
    const element = await long(150);
    element.pause();
    await element.updateComplete;
    const before = new Map(placesOf(element).map(({ pair, start }) => [pair, start]));
    element.rates = ratesOf(150, 1).map((rate, index) => (index > 100 ? { ...rate, value: rate.value + 1e6 } : rate));
    const seen = seenOf(element);
    while (currentOf(element).size < 100) await frame();
    for (let frames = 0; frames < 10; frames++) await frame();
    const after = placesOf(element).filter(({ pair }) => seen.has(pair));
    for (const { pair, start } of after) expect(start, pair).to.be.closeTo(before.get(pair)!, 0.5);
  });
});
