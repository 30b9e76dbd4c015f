import { expect } from '@open-wc/testing';
import { runInPage } from '../browser/devtools.js';

interface Seen {
  readonly violations: string[];
  readonly shown: { readonly rates: number; readonly titles: number };
}

/** Has both elements render everything they can, twice, and tells what the policy of the page said to it. */
const UPDATES = `(async () => {
  const ticker = document.querySelector('ca-rate-ticker');
  const headlines = document.querySelector('ca-headlines');
  const count = (element, part) => element.shadowRoot.querySelectorAll('[part~="' + part + '"]').length;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
  const shown = { rates: count(ticker, 'item'), titles: count(headlines, 'title') };
  for (const direction of ['right', 'up', 'auto']) {
    Object.assign(ticker, { direction, speed: 80, fill: direction === 'up' ? 'static' : 'repeat' });
    await settle();
  }
  ticker.rates = [{ pair: 'KGS/USD', base: 'KGS', quote: 'USD', value: 0.0115, change: 1 }];
  for (const layout of ['cards', 'compact', 'ticker', 'list']) {
    Object.assign(headlines, { layout, excerpt: layout === 'cards' ? '3' : 'full', groupBy: 'day', target: '_blank' });
    await settle();
  }
  headlines.goToPage(2);
  headlines.pagination = 'more';
  ticker.refresh();
  headlines.refresh();
  await settle();
  return { violations: window.violations, shown };
})()`;

/** What the policy says to a breach of it, so that silence means something. */
const BREACH = `(async () => {
  document.body.setAttribute('style', 'color: red');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { violations: window.violations };
})()`;

describe('a page with a strict content security policy', () => {
  const url = '/test/pages/strict-csp.html';

  it('has nothing to forbid to either element, on load and after updates', async () => {
    const { violations, shown, errors } = await runInPage<Seen>(url, UPDATES);
    expect(errors).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
    expect(shown.rates).to.be.above(3);
    expect(shown.titles).to.equal(2);
  });

  it('would tell of what it forbids', async () => {
    const { violations } = await runInPage<Seen>(url, BREACH);
    expect(violations.join()).to.match(/^style-src-attr inline/);
  });
});
