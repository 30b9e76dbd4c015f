import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { holdings } from '../browser/devtools.js';
import { fakePage, type FakePage } from './fake-page.js';

const HOUR = 3_600_000;
const HOURS = 32;
const INTERVAL_SECONDS = 600;
const RATES = 30;
const HEADLINES = 30;

/** What the two servers answer: other levels and other headlines at each request. */
function answer(url: string, request: number): Response {
  if (url.includes('rates')) {
    const codes = Array.from(
      { length: RATES },
      (_, index) => `A${String.fromCharCode(65 + (index % 26))}${index < 26 ? 'A' : 'B'}`,
    );
    return Response.json(codes.map((code) => ({ pair: `${code}/USD`, value: 1 + request / 100 })));
  }
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: Array.from({ length: HEADLINES }, (_, index) => ({
      id: `${request}-${index}`,
      url: `https://news.example/${request}/${index}`,
      title: `Headline ${index} of answer ${request}`,
      content_text: 'x'.repeat(500),
    })),
  });
}

describe('32 hours of feeds that change at every request', () => {
  let page: FakePage;
  beforeEach(() => (page = fakePage()));
  afterEach(() => {
    page.end();
    localStorage.clear();
  });

  it('leave heap, nodes, listeners and storage flat in the second half', async function () {
    this.timeout(120_000);
    let requests = 0;
    page.answers.callsFake((url) => Promise.resolve(answer(url as string, ++requests)));
    const content = document.createElement('div');
    content.innerHTML = `
      <ca-rate-ticker src="https://soak.example/rates.json" refresh-interval="${INTERVAL_SECONDS}"></ca-rate-ticker>
      <ca-headlines src="https://soak.example/feed.json" page-size="3" refresh-interval="${INTERVAL_SECONDS}"></ca-headlines>
      <ca-headlines src="https://soak.example/other.json" page-size="3" refresh-interval="${INTERVAL_SECONDS}"></ca-headlines>`;
    document.body.append(content);
    await page.settle();
    const measure = async (): Promise<Record<string, number>> => ({
      ...(await holdings()),
      stored: JSON.stringify(Object.entries(localStorage)).length,
    });
    const halves: Record<string, number>[] = [];
    const start = Date.now();
    for (const end of [HOURS / 2, HOURS]) {
      while (Date.now() - start < end * HOUR) await page.pass((INTERVAL_SECONDS / 2) * 1000);
      // The stub keeps every call and its answer.
      page.answers.resetHistory();
      halves.push(await measure());
    }
    content.remove();
    await page.pass(2000);
    const [middle, last] = halves as [Record<string, number>, Record<string, number>];
    expect(requests).to.be.at.least((3 * HOURS * 3600) / INTERVAL_SECONDS / 1.3);
    expect(last['heap']! - middle['heap']!, JSON.stringify(halves)).to.be.below(500_000);
    expect(last['nodes']! - middle['nodes']!, JSON.stringify(halves)).to.be.below(200);
    expect(last['listeners']! - middle['listeners']!, JSON.stringify(halves)).to.be.below(20);
    expect(Math.abs(last['stored']! - middle['stored']!), JSON.stringify(halves)).to.be.below(1000);
    expect(last['stored']).to.be.below(450_000);
  });
});
