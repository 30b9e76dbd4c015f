import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Headlines, RateTicker } from '../../src/index.js';
import { until } from '../browser/headlines.js';
import '../../src/define.js';

const frame = (view: Window): Promise<unknown> => new Promise((resolve) => view.requestAnimationFrame(resolve));

async function otherDocument(): Promise<Document> {
  const page = await fixture<HTMLIFrameElement>(
    html`<iframe width="600" height="200" srcdoc="&lt;!doctype html&gt;"></iframe>`,
  );
  await waitUntil(() => page.contentDocument?.readyState === 'complete' && page.contentDocument.URL === 'about:srcdoc');
  return page.contentDocument!;
}

const rates = Array.from({ length: 10 }, (_, index) => ({
  pair: `C0${index}/USD`,
  base: `C0${index}`,
  quote: 'USD',
  value: 1,
}));

describe('an element that moves into another document', () => {
  for (const [how, move] of [
    ['adopted first', (page: Document, element: Element) => page.body.append(page.adoptNode(element))],
    ['appended at once', (page: Document, element: Element) => page.body.append(element)],
  ] as const) {
    it(`keeps its style, and moves by that document's clock (${how})`, async () => {
      const ticker = await fixture<RateTicker>(html`<ca-rate-ticker speed="200" .rates=${rates}></ca-rate-ticker>`);
      await frame(window);
      const page = await otherDocument();
      move(page, ticker);
      await ticker.updateComplete;
      const view = page.defaultView!;
      await frame(view);
      const strip = ticker.shadowRoot!.querySelector('.strip')!;
      expect(view.getComputedStyle(strip).overflow).to.equal('clip');
      expect(view.getComputedStyle(ticker).display).to.equal('block');
      const segment = ticker.shadowRoot!.querySelector('.segment')!;
      expect(segment.getAnimations().map(({ timeline }) => timeline === page.timeline)).to.deep.equal([true]);
      const before = segment.getBoundingClientRect().left;
      await frame(view);
      await frame(view);
      expect(segment.getBoundingClientRect().left).to.be.below(before);

      document.body.append(ticker);
      await ticker.updateComplete;
      expect(getComputedStyle(strip).overflow).to.equal('clip');
      ticker.remove();
    });
  }

  it('keeps its style, as headlines', async () => {
    const headlines = await fixture<Headlines>(
      html`<ca-headlines
        layout="ticker"
        .headlines=${[
          { id: '1', title: 'One' },
          { id: '2', title: 'Two' },
        ]}
      ></ca-headlines>`,
    );
    await until(() => headlines.shadowRoot!.querySelector('.strip'));
    const page = await otherDocument();
    page.body.append(headlines);
    await headlines.updateComplete;
    const strip = headlines.shadowRoot!.querySelector('.strip')!;
    expect(page.defaultView!.getComputedStyle(strip).overflow).to.equal('clip');
  });
});
