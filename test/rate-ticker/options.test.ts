import { expect, html } from '@open-wc/testing';
import type { Rate, RateTicker } from '../../src/index.js';
import { frame, itemsOf, textsOf, ticker } from '../browser/ticker.js';

const rates: Rate[] = [
  { pair: 'KGS/USD', base: 'KGS', quote: 'USD', value: 0.01144, change: 0, time: Date.UTC(2026, 5, 5) },
  { pair: 'TJS/USD', base: 'TJS', quote: 'USD', value: 0.10681, change: -0.28, time: Date.UTC(2026, 5, 4) },
];
const timeOf = (element: RateTicker): string | undefined =>
  element.renderRoot.querySelector<HTMLElement>('[part="time"]')?.innerText;

describe('optional parts of a ticker', () => {
  it('leave the change out', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} without-change></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144', 'TJS/USD = 0.10681']);
  });

  it('say of when the rates are: the day alone where the source tells no more', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} with-time></ca-rate-ticker>`);
    expect(timeOf(element)).to.equal('as of 05 June 2026');
    const now = Date.now();
    element.rates = [{ ...rates[0]!, time: now - (now % 86_400_000 === 0 ? 1 : 0) }];
    await frame();
    expect(timeOf(element)).to.match(/^as of \d+:\d\d/);
    for (const [zone, day] of [
      ['Pacific/Kiritimati', '2026-06-06'],
      ['Pacific/Niue', '2026-06-05'],
    ] as const) {
      element.setAttribute('time-zone', zone);
      element.rates = [{ ...rates[0]!, time: Date.UTC(2026, 5, 5, 12) }];
      await frame();
      expect(timeOf(element)).to.equal(`as of ${day}`);
      element.rates = rates;
      await frame();
      expect(timeOf(element), 'a day of the source').to.equal('as of 2026-06-05');
    }
    element.rates = [{ ...rates[0]!, time: undefined }];
    await frame();
    expect(timeOf(element)).to.equal(undefined);
  });
});

describe('a rate that is clicked', () => {
  const linkOf = (element: RateTicker, at: number): HTMLAnchorElement => itemsOf(element)[at]!.querySelector('a')!;
  const selected = (element: RateTicker, click: (element: RateTicker) => unknown, cancel = true): string[] => {
    const pairs: string[] = [];
    element.addEventListener('ca-select', (event) => {
      pairs.push(event.rate.pair);
      if (cancel) event.preventDefault();
    });
    click(element);
    return pairs;
  };

  it('leads to its page, and reads as it does without a link', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} href="/rates/{base}-{quote}"></ca-rate-ticker>`);
    expect(linkOf(element, 1).href).to.equal(`${location.origin}/rates/TJS-USD`);
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 0%', 'TJS/USD = 0.10681 −0.28%']);
  });

  it('leads nowhere by a URL that is not http(s)', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} href="javascript:alert(1)"></ca-rate-ticker>`);
    expect(element.renderRoot.querySelector('a')).to.equal(null);
  });

  it('is told of, and a page that cancels that keeps the reader', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} href="/rates/{base}"></ca-rate-ticker>`);
    let prevented: boolean | undefined;
    document.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
    expect(selected(element, () => linkOf(element, 1).click())).to.deep.equal(['TJS/USD']);
    expect(prevented).to.equal(true);
  });

  it('is told of where it is no link as well', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
    expect(
      selected(element, () => itemsOf(element)[0]!.querySelector<HTMLElement>('[part="value"]')!.click()),
    ).to.deep.equal(['KGS/USD']);
  });

  it('is left to the browser with a key or another button, and beside the rates', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates} href="#{base}"></ca-rate-ticker>`);
    const clicks = [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }];
    const click = (): void => {
      for (const keys of clicks) {
        const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys });
        document.addEventListener('click', (late) => late.preventDefault(), { once: true });
        linkOf(element, 0).dispatchEvent(event);
      }
      // Pauses, and plays again: the page keeps the user's choice.
      const button = element.renderRoot.querySelector<HTMLElement>('[part="pause-button"]')!;
      button.click();
      button.click();
    };
    expect(selected(element, click)).to.deep.equal([]);
  });
});
