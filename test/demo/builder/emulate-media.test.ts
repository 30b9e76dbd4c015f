import { expect } from '@open-wc/testing';
import { decideCondition, pretendForStyles } from '../../../demo/builder/emulate-media.js';

const REDUCED = { 'prefers-reduced-motion': 'reduce' };

describe('media features that the builder pretends', () => {
  it('are decided in a condition, whose other parts stay', () => {
    expect(decideCondition('(prefers-reduced-motion: reduce)', REDUCED)).to.equal('(min-width: 0)');
    expect(decideCondition('(prefers-reduced-motion)', REDUCED)).to.equal('(min-width: 0)');
    expect(decideCondition('(prefers-reduced-motion: no-preference) and (hover: hover)', REDUCED)).to.equal(
      '(max-width: 0) and (hover: hover)',
    );
    expect(decideCondition('(forced-colors: active)', REDUCED)).to.equal('(forced-colors: active)');
    expect(decideCondition('(forced-colors: active)', { 'forced-colors': 'active' })).to.equal('(min-width: 0)');
  });

  it('change what a style sheet does', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      #pretended { width: 10px; }
      @media (forced-colors: active) { #pretended { width: 20px; } }
    `);
    document.adoptedStyleSheets.push(sheet);
    const box = document.createElement('div');
    box.id = 'pretended';
    document.body.append(box);
    expect(getComputedStyle(box).width).to.equal('10px');
    pretendForStyles([sheet], { 'forced-colors': 'active' });
    expect(getComputedStyle(box).width).to.equal('20px');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    box.remove();
  });
});
