import { expect } from '@open-wc/testing';
import { runInPage } from '../browser/devtools.js';

interface Look {
  readonly items: string[];
  readonly rows: number;
  readonly height: number;
  readonly sideways: boolean;
  readonly moving: boolean;
}

const LOOK = `
  const element = document.querySelector('ca-rate-ticker');
  const root = element.shadowRoot;
  const items = [...root.querySelectorAll('[part~="item"]')];
  ({
    items: items.map((item) => item.innerText.trim()),
    rows: new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size,
    height: root.querySelector('[part="strip"]').getBoundingClientRect().height,
    sideways: document.documentElement.scrollWidth > innerWidth,
    moving: root.querySelector('[part="strip"]').getAnimations({ subtree: true }).some((a) => a.playState === 'running'),
  })`;

describe('the script tag alone', () => {
  it('shows the ticker, and the styles of the page do not break it; its case of letters reaches in', async () => {
    const look = await runInPage<Look>('/test/pages/script-tag.html', LOOK);
    expect(look.errors).to.deep.equal([]);
    expect(look.items).to.deep.equal([
      'kgs/usd = 0.01144 0%',
      'kzt/usd = 0.00203 0%',
      'tjs/usd = 0.10681 −0.28%',
      'uzs/usd = 0.00008 0%',
      'tmt/usd = 0.28530 0.14%',
    ]);
    expect(look.rows).to.equal(1);
    expect(look.height).to.be.within(14, 40);
    expect(look.sideways).to.be.false;
    expect(look.moving).to.be.true;
  });
});
