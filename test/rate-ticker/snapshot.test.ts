import { expect, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import sinon from 'sinon';
import type { Rate } from '../../src/index.js';
import { printRatesHtml } from '../../src/snapshot/print-html.js';
import { printRates } from '../../src/snapshot/print-json.js';
import { loadedTicker, textsOf, ticker } from '../browser/ticker.js';

const level = (base: string, value: number, previous: number): Rate & { source: string } => ({
  pair: `${base}/USD`,
  base,
  quote: 'USD',
  value,
  previous,
  change: (value / previous - 1) * 100,
  time: Date.UTC(2026, 5, 5),
  since: Date.UTC(2026, 5, 4),
  source: 'bank.example',
});
const RATES = [level('KGS', 0.011435, 0.011435), level('UZS', 0.00008351, 0.0000838), level('BTC', 77_671.5, 77_000)];

describe('what the command line tool writes', () => {
  afterEach(() => sinon.restore());

  it('is read without an option: levels at full precision, change, times', async () => {
    sinon.stub(window, 'fetch').resolves(new Response(printRates(RATES)));
    const box = await loadedTicker(html`<ca-rate-ticker src="/rates/rates.json?snapshot"></ca-rate-ticker>`);
    for (const [index, rate] of box.rates.entries()) {
      const { pair, value, previous, change, time, since } = RATES[index]!;
      expect(rate).to.deep.include({ pair, value, previous, change, time, since });
    }
    expect(box.rates).to.have.length(RATES.length);
  });

  it('shows as HTML the texts that the element shows, before it loads anything and after', async () => {
    const fallback = printRatesHtml(RATES, 'en', true);
    const lines = [...fallback.matchAll(/<li>(.*)<\/li>/g)].map(([, text]) => text);
    const inline = await ticker(html`<ca-rate-ticker>${unsafeHTML(fallback)}</ca-rate-ticker>`);
    await inline.updateComplete;
    expect(textsOf(inline)).to.deep.equal(lines);
    sinon.stub(window, 'fetch').resolves(new Response(printRates(RATES)));
    const loaded = await loadedTicker(html`<ca-rate-ticker src="/rates/rates.json?html"></ca-rate-ticker>`);
    expect(textsOf(loaded)).to.deep.equal(lines);
  });
});
