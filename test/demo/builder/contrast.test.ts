import { expect, fixture, html } from '@open-wc/testing';
import { contrastOf, groundOf, over, rgbaOf } from '../../../demo/builder/contrast.js';

describe('the contrast that the builder reads', () => {
  it('is that of WCAG', () => {
    expect(contrastOf(rgbaOf('black'), rgbaOf('white'))).to.be.closeTo(21, 0.01);
    expect(contrastOf(rgbaOf('#777'), rgbaOf('white'))).to.be.closeTo(4.48, 0.01);
    expect(contrastOf(rgbaOf('white'), rgbaOf('white'))).to.equal(1);
  });

  it('reads colours in any notation, and mixes what shines through', () => {
    expect(rgbaOf('oklch(1 0 0)')).to.deep.equal([255, 255, 255, 255]);
    expect(over([0, 0, 0, 127.5], [255, 255, 255, 255])).to.deep.equal([127.5, 127.5, 127.5, 255]);
    expect(contrastOf([0, 0, 0, 0], rgbaOf('white'))).to.equal(1);
  });

  it('finds the ground through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div style="background: rgb(10, 20, 30)"><p></p></div>`);
    const host = outer.querySelector('p')!;
    const piece = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('span'));
    expect(groundOf(piece)).to.deep.equal([10, 20, 30, 255]);
    piece.style.background = 'rgb(255 255 255 / 0.5)';
    expect(groundOf(piece)[0]).to.be.closeTo(132, 1);
  });
});
