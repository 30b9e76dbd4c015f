import { expect, html } from '@open-wc/testing';
import type { Headlines } from '../../src/index.js';
import { emulateMedia } from '../browser/devtools.js';
import { frame, headlinesOf, list, partOf, partsOf, titlesOf, until } from '../browser/headlines.js';

/** A strip of headlines, once what moves it is loaded. */
async function strip(count: number, width = '100%'): Promise<Headlines> {
  const element = await list(
    html`<ca-headlines style="inline-size: ${width}" layout="ticker" .headlines=${headlinesOf(count)}></ca-headlines>`,
  );
  await until(() => titlesOf(element).length === count);
  await frame();
  return element;
}

describe('the strip', () => {
  it('has each headline once, moves, and can be paused', async () => {
    const element = await strip(9);
    const box = partOf(element, 'strip')!;
    const playing = () =>
      box.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length;
    expect(playing()).to.be.greaterThan(0);
    const button = partOf(element, 'pause-button')!;
    button.click();
    await frame();
    expect(playing()).to.equal(0);
    expect(button.ariaLabel).to.equal('Play the headlines');
    button.click();
    await frame();
    expect(playing()).to.be.greaterThan(0);
  });

  it('has neither pages nor summary', async () => {
    const element = await strip(21);
    expect(partsOf(element, 'pagination').length + partsOf(element, 'summary').length).to.equal(0);
  });

  it('stops with the layout, and with the element', async () => {
    const element = await strip(9);
    const box = partOf(element, 'strip')!;
    element.layout = 'list';
    await frame();
    expect(box.getAnimations({ subtree: true }).length).to.equal(0);
    expect(titlesOf(element).length).to.equal(6);
  });

  describe('for who asks for less motion', () => {
    beforeEach(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }));
    afterEach(() => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }));

    it('is a still list [WCAG 2.2.2]', async () => {
      const element = await strip(9, '100%');
      const tops = new Set(partsOf(element, 'item').map((item) => Math.round(item.getBoundingClientRect().top)));
      expect(tops.size).to.be.greaterThan(1);
    });

    it('has a dot of usual width after each title but the last', async () => {
      const element = await strip(2, '100%');
      const widths = partsOf(element, 'separator').map((dot) => dot.getBoundingClientRect().width);
      expect(widths).to.deep.equal([2.5 * parseFloat(getComputedStyle(element).fontSize), 0]);
    });

    it('breaks a title that is longer than a line', async () => {
      const element = await strip(2, '80px');
      const { right } = partOf(element, 'strip')!.getBoundingClientRect();
      for (const title of partsOf(element, 'title'))
        expect(title.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    });
  });
});
