import { expect, html, waitUntil } from '@open-wc/testing';
import { saveLastGood } from '../../src/feed/last-good.js';
import type { Rate, RateTicker } from '../../src/index.js';
import { frame, stripOf, ticker } from '../browser/ticker.js';
import { fault } from '../feed/faults.js';

const LANGUAGES = ['en', 'ru', 'kk', 'ky', 'uz', 'uz-Cyrl', 'tg', 'tk', 'az', 'tr', 'ka', 'hy', 'ar'];
const rates: Rate[] = ['KGS', 'KZT', 'TJS', 'UZS', 'TMT'].map((base, index) => ({
  pair: `${base}/USD`,
  base,
  quote: 'USD',
  value: 12278.84,
  change: index - 2,
  time: Date.UTC(2026, 5, 4, 20),
}));

const wordsOf = (element: RateTicker): string => element.renderRoot.querySelector<HTMLElement>('.frame')!.lang;
const shareOf = (element: RateTicker): number =>
  stripOf(element).getBoundingClientRect().width / element.getBoundingClientRect().width;

/** Waits until the words of a language are there; English stands in for Georgian, Armenian and Arabic. */
async function worded(element: RateTicker, lang: string): Promise<void> {
  const wanted = ['ka', 'hy', 'ar'].includes(lang) ? 'en' : lang;
  await waitUntil(() => wordsOf(element) === wanted);
  await frame();
}

describe('a ticker 320 px wide [WCAG 1.4.10]', () => {
  afterEach(() => localStorage.clear());

  for (const lang of LANGUAGES) {
    it(`leaves the strip 60 % of its width in ${lang}, with its time`, async () => {
      const element = await ticker(
        html`<ca-rate-ticker lang=${lang} with-time style="width: 320px" .rates=${rates}></ca-rate-ticker>`,
      );
      await worded(element, lang);
      expect(shareOf(element)).to.be.at.least(0.6);
      const time = element.renderRoot.querySelector('[part="time"]')!.getBoundingClientRect();
      expect(time.right).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    });

    it(`leaves the strip 60 % of its width in ${lang}, stale and with a label`, async () => {
      const { url } = fault('answer', { status: 500 });
      const text = JSON.stringify(rates.map(({ pair, value }) => ({ pair, value })));
      saveLastGood({ feed: url, text, url, headers: [], time: Date.now() - 3_600_000 });
      const element = await ticker(
        html`<ca-rate-ticker lang=${lang} src=${url} style="width: 320px"><b slot="label">USD</b></ca-rate-ticker>`,
      );
      await waitUntil(() => element.matches(':state(stale)') && stripOf(element).offsetWidth);
      await worded(element, lang);
      expect(shareOf(element)).to.be.at.least(0.6);
      const { left, right } = element.getBoundingClientRect();
      for (const part of ['message', 'time']) {
        const box = element.renderRoot.querySelector(`[part="${part}"]`)!.getBoundingClientRect();
        expect([box.left >= left - 0.5, box.right <= right + 0.5], part).to.deep.equal([true, true]);
      }
    });
  }

  it('stays on one line where there is room', async () => {
    const element = await ticker(
      html`<ca-rate-ticker with-time style="width: 780px" .rates=${rates}></ca-rate-ticker>`,
    );
    await frame();
    const time = element.renderRoot.querySelector('[part="time"]')!.getBoundingClientRect();
    expect(time.top).to.be.lessThan(stripOf(element).getBoundingClientRect().bottom);
  });

  it('wraps the items of a vertical strip, at twice the text size as well [WCAG 1.4.4]', async () => {
    const element = await ticker(
      html`<ca-rate-ticker
        direction="up"
        with-time
        style="width: 150px; height: 240px; font-size: 32px"
        .rates=${rates}
      ></ca-rate-ticker>`,
    );
    await frame();
    const strip = stripOf(element).getBoundingClientRect();
    for (const text of element.renderRoot.querySelectorAll('.item > span:not(.separator)')) {
      expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(strip.right + 0.5);
    }
    expect(strip.height).to.be.greaterThan(100);
  });
});
