import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '../browser/devtools.js';
import { frame, headlinesOf, list, partOf, partsOf, titlesOf } from '../browser/headlines.js';

describe('the strip', () => {
  it('has each headline once, moves, and can be paused', async () => {
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    await frame();
    expect(titlesOf(element).length).to.equal(9);
    const strip = partOf(element, 'strip')!;
    const playing = () => strip.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length;
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
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    expect(partsOf(element, 'pagination').length + partsOf(element, 'summary').length).to.equal(0);
  });

  it('stops with the layout, and with the element', async () => {
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    const strip = partOf(element, 'strip')!;
    element.layout = 'list';
    await frame();
    expect(strip.getAnimations({ subtree: true }).length).to.equal(0);
    expect(titlesOf(element).length).to.equal(6);
  });

  it('is a still list for who asks for less motion', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    await frame();
    const tops = new Set(partsOf(element, 'item').map((item) => Math.round(item.getBoundingClientRect().top)));
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    expect(tops.size).to.be.greaterThan(1);
  });
});
