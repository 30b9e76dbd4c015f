import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import sinon from 'sinon';
import '../../src/define.js';
import type { Rate } from '../../src/index.js';
import { frame, headlinesOf, loadedList, own, partOf, serve, until } from '../browser/headlines.js';

const rates: Rate[] = ['KGS', 'KZT'].map((base) => ({ pair: `${base}/USD`, base, quote: 'USD', value: 0.01144 }));

/** Both elements, with each kind of part that takes focus. */
async function both(): Promise<HTMLElement[]> {
  const box = await fixture<HTMLElement>(html`
    <div>
      <ca-rate-ticker href="/{base}" fill="repeat" .rates=${rates}></ca-rate-ticker>
      <ca-headlines with-filter page-size="2" .headlines=${headlinesOf(6)}></ca-headlines>
    </div>
  `);
  await frame();
  await frame();
  return [...box.children] as HTMLElement[];
}

const focusedOf = (elements: readonly HTMLElement[]): HTMLElement | undefined =>
  elements.map(({ shadowRoot }) => shadowRoot!.activeElement as HTMLElement | null).find((one) => one !== null) ??
  undefined;

describe('keyboard focus', () => {
  afterEach(() => sinon.restore());

  it('is seen on each part that takes it, by a ring of 2 px [WCAG 2.4.7]', async () => {
    const elements = await both();
    const seen = new Set<string>();
    elements[0]!.shadowRoot!.querySelector<HTMLElement>('button')!.focus();
    for (let turn = 0; turn < 20; turn++) {
      const focused = focusedOf(elements);
      if (!focused) break;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      seen.add(focused.getAttribute('part') ?? focused.className);
      expect([outlineStyle, Number.parseFloat(outlineWidth) >= 2], focused.outerHTML).to.deep.equal(['solid', true]);
      await sendKeys({ press: 'Tab' });
    }
    expect([...seen]).to.include.members([
      'pause-button',
      'track',
      'link',
      'filter',
      'page',
      'page page-current',
      'next',
    ]);
  });

  it('is not hidden by the button of new headlines, which lies over the list [WCAG 2.4.11]', async () => {
    let first = 3;
    serve(() => ({ items: headlinesOf(6, first) }));
    const element = await loadedList(html`<ca-headlines src=${own('/feed')}></ca-headlines>`);
    first = 1;
    element.refresh();
    await until(() => partOf(element, 'new-items'));
    for (const link of element.shadowRoot!.querySelectorAll<HTMLElement>('.link')) {
      link.focus();
      const { left, top, width, height } = link.getBoundingClientRect();
      const points = [0.02, 0.5, 0.98].map((part) => [left + width * part, top + height / 2] as const);
      const isSeen = points.some(([x, y]) => element.shadowRoot!.elementFromPoint(x, y)?.closest('.link') === link);
      expect(isSeen, link.innerText).to.be.true;
    }
  });
});

describe('the pointer', () => {
  it('brings up no content of its own by coming, and neither does focus [WCAG 1.4.13]', async () => {
    const elements = await both();
    const seen = (): string =>
      elements
        .map((element) =>
          [...element.shadowRoot!.querySelectorAll('*')]
            .filter((one) => one.getClientRects().length)
            .map((one) => `${one.tagName} ${one.getAttribute('part')}`)
            .join(),
        )
        .join();
    const before = seen();
    for (const element of elements) {
      for (const part of element.shadowRoot!.querySelectorAll<HTMLElement>('.pause, .link, .page, .filter')) {
        const { left, top, width, height } = part.getBoundingClientRect();
        if (left < 0 || top < 0 || left + width > innerWidth || top + height > innerHeight) continue;
        await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
        await frame();
        expect(seen(), part.outerHTML).to.equal(before);
        part.focus();
        await frame();
        expect(seen(), part.outerHTML).to.equal(before);
      }
    }
    await sendMouse({ type: 'move', position: [0, 500] });
  });
});
