import { expect } from '@open-wc/testing';
import { decodeText, parsePayload } from '../../src/feed/parse-payload.js';
import { parsePairs } from '../../src/rates/pair.js';
import { readPayload } from '../../src/rates/formats/read-payload.js';
import { selectRates } from '../../src/rates/select-rates.js';

/** The families that the page is to show. */
const FAMILIES = [
  'own',
  'currency-api',
  'rates-map',
  'quotes-map',
  'rows',
  'bank-rows',
  'valute-map',
  'bank-xml',
  'ticker-rows',
  'text',
  'mapped',
];

const PAGE = new URL('/demo/sources.html', location.href);

describe('the demo page of sources', () => {
  it('shows every family, with all of its pairs and their changes', async () => {
    const page = await (await fetch('/demo/sources.html')).text();
    const tickers = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('ca-rate-ticker')];
    const shown = new Set<string>();
    for (const ticker of tickers) {
      const src = ticker.getAttribute('src') ?? '';
      const bytes = new Uint8Array(await (await fetch(new URL(src, PAGE))).arrayBuffer());
      const { format, quotes, skipped } = await readPayload(parsePayload(decodeText(bytes)), {
        map: ticker.getAttribute('map'),
      });
      const { pairs } = parsePairs(ticker.getAttribute('pairs') ?? '');
      const { rates, missing } = selectRates(quotes, { pairs, limit: Infinity });
      expect(missing, src).to.deep.equal([]);
      expect(skipped, src).to.equal(0);
      expect(rates.length, src).to.be.greaterThan(3);
      const hasPast = ticker.hasAttribute('previous-src') || rates.every(({ change }) => change !== undefined);
      expect(hasPast, src).to.be.true;
      shown.add(format);
    }
    expect([...shown]).to.have.members(FAMILIES);
  });

  it('quotes each ticker with a snippet that a page can paste', async () => {
    const page = await (await fetch('/demo/sources.html')).text();
    const snippets = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('pre code')];
    for (const { textContent } of snippets) {
      const pasted = new DOMParser().parseFromString(textContent, 'text/html').querySelector('ca-rate-ticker');
      expect(pasted?.getAttribute('src'), textContent).to.match(/^(https:\/|\/)/);
    }
    expect(snippets.length).to.be.greaterThan(FAMILIES.length);
  });
});
