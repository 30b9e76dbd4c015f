import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RateTicker } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import { dropPageStyles, pageStyles } from '../browser/page-styles.js';
import { frame, itemsOf, stripOf, textsOf, ticker } from '../browser/ticker.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.2 },
  { pair: 'TJS/USD', value: 0.10681, change: -0.28 },
  { pair: 'UZS/USD', value: 12278.84, change: 0 },
  { pair: 'KZT/USD', value: 0.00203, change: 12.5 },
];
const RED = 'rgb(200, 1, 2)';

const part = (element: RateTicker, name: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`)!;
const parts = (element: RateTicker, name: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const styleOf = (element: RateTicker, name: string, property: string, pseudo?: string): string =>
  getComputedStyle(part(element, name), pseudo).getPropertyValue(property);
const pairsOf = (element: RateTicker, name: string): (string | undefined)[] =>
  parts(element, name).map(({ dataset }) => dataset['key']);

/** A ticker that moves, in text of 16 px. */
async function moving(
  template = html`<ca-rate-ticker fill="spread" .rates=${RATES}></ca-rate-ticker>`,
): Promise<RateTicker> {
  const element = await ticker(template);
  element.style.fontSize = '16px';
  await frame();
  await frame();
  return element;
}

describe('what a page styles of a ticker', () => {
  afterEach(dropPageStyles);

  it('are the signs of rise, fall and no change; the words for them are spoken in any case', async () => {
    const element = await moving();
    pageStyles(`ca-rate-ticker {
      --ca-rate-ticker-up-glyph: '↗'; --ca-rate-ticker-down-glyph: url(/test/pages/pixel.gif); --ca-rate-ticker-flat-glyph: '→';
      --ca-rate-ticker-glyph-gap: 7px;
    }`);
    const content = ['up', 'down', 'flat'].map((way) => styleOf(element, `change-${way}`, 'content', '::before'));
    expect(content[0]).to.equal('"↗" / ", up "');
    expect(content[1]).to.match(/^url\(.*pixel\.gif"\) \/ ", down "$/);
    expect(content[2]).to.equal('"→" / ", unchanged "');
    expect(styleOf(element, 'change-flat', 'margin-inline-end', '::before')).to.equal('7px');
    const spoken = (await accessibilityTree()).map(({ name }) => name).join(' ');
    expect(spoken).to.contain(', up').and.to.contain(', down').and.not.to.contain('↗');
  });

  it('can drop the signs', async () => {
    const element = await moving();
    const width = part(element, 'change-up').getBoundingClientRect().width;
    pageStyles(`ca-rate-ticker { --ca-rate-ticker-up-glyph: ''; --ca-rate-ticker-glyph-gap: 0px }`);
    expect(part(element, 'change-up').getBoundingClientRect().width).to.be.lessThan(width - 5);
    expect(styleOf(element, 'change-up', 'content', '::before')).to.equal('"" / ", up "');
  });

  it('are the figures alone, as a chip that paints neither the gap nor the dot', async () => {
    pageStyles('ca-rate-ticker::part(rate) { display: inline-block; padding: 4px 10px; background: rgb(200, 1, 2) }');
    const element = await moving();
    expect(styleOf(element, 'rate', 'background-color')).to.equal(RED);
    const [chip, item, dot] = ['rate', 'item', 'separator'].map((name) => part(element, name).getBoundingClientRect());
    expect(item!.right - chip!.right).to.be.closeTo(40, 0.5);
    expect(dot!.left).to.be.at.least(chip!.right - 0.5);
    expect(textsOf(element)[0]).to.equal('KGS/USD = 0.01144 0.20%');
    const linked = await moving(html`<ca-rate-ticker href="/{base}" fill="spread" .rates=${RATES}></ca-rate-ticker>`);
    expect(part(linked, 'rate')).to.equal(part(linked, 'link'));
  });

  it('is the frame around all', async () => {
    const element = await moving();
    pageStyles('ca-rate-ticker::part(frame) { border: 3px solid; padding-inline: 9px }');
    expect(styleOf(element, 'frame', 'border-inline-start-width')).to.equal('3px');
    expect(stripOf(element).getBoundingClientRect().left - element.getBoundingClientRect().left).to.be.above(12);
  });

  it('is the label as a box of its own, which stands first and is gone when there are no words', async () => {
    pageStyles('ca-rate-ticker::part(label) { padding: 6px 12px; background: rgb(200, 1, 2) }');
    const element = await moving();
    const bare = stripOf(element).getBoundingClientRect().left;
    expect(part(element, 'label').getBoundingClientRect().width).to.equal(0);
    element.insertAdjacentHTML('beforeend', '<b slot="label">Rates</b>');
    await frame();
    await frame();
    const box = part(element, 'label').getBoundingClientRect();
    expect(box.width).to.be.greaterThan(element.querySelector('b')!.getBoundingClientRect().width + 23);
    expect(box.left).to.equal(element.getBoundingClientRect().left);
    expect(stripOf(element).getBoundingClientRect().left).to.be.greaterThan(bare + box.width);
    element.querySelector('b')!.remove();
    await frame();
    await frame();
    expect(stripOf(element).getBoundingClientRect().left).to.equal(bare);
  });

  it('are edges that fade by a mask, and the report says what that costs', async () => {
    const element = await moving();
    expect(styleOf(element, 'strip', 'mask-image')).to.equal('none');
    expect(element.report().every(({ blocker }) => blocker === undefined)).to.be.true;
    pageStyles('ca-rate-ticker { --ca-rate-ticker-mask: linear-gradient(to right, transparent, #000 2em) }');
    expect(styleOf(element, 'strip', 'mask-image')).to.contain('linear-gradient');
    expect(element.report()[0]!.blocker).to.equal('masked');
  });

  it('is the size of the button that pauses, which is never smaller than 24 px [WCAG 2.5.8]', async () => {
    const element = await moving();
    const sizes: Record<string, number[]> = {};
    for (const size of ['', '40px', '10px']) {
      pageStyles(size ? `ca-rate-ticker { --ca-rate-ticker-pause-size: ${size} }` : '');
      const boxes = [part(element, 'pause-button'), part(element, 'pause-button').querySelector('svg')!];
      sizes[size] = boxes.map((box) => box.getBoundingClientRect().height);
    }
    expect(sizes).to.deep.equal({ '': [24, 12], '40px': [40, 20], '10px': [24, 12] });
  });

  it('is the accent of buttons and focus', async () => {
    const element = await moving();
    pageStyles(`ca-rate-ticker { --ca-rate-ticker-accent: ${RED} }`);
    expect(styleOf(element, 'pause-button', 'color')).to.equal(RED);
    part(element, 'track').focus({ focusVisible: true });
    expect(styleOf(element, 'track', 'outline-color')).to.equal(RED);
  });

  it('is the case and the spacing of letters', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="text-transform: lowercase; letter-spacing: 3px">
        <ca-rate-ticker .rates=${RATES}></ca-rate-ticker>
      </div>`,
    );
    const element = page.querySelector('ca-rate-ticker')!;
    expect(styleOf(element, 'value', 'letter-spacing')).to.equal('3px');
    expect(textsOf(element)[0]).to.equal('kgs/usd = 0.01144 0.20%');
  });
});

describe('what CSS sees of each rate', () => {
  it('is whether it is new, has changed or is as it was, since the last update', async () => {
    const element = await moving();
    expect([...pairsOf(element, 'item-new'), ...pairsOf(element, 'item-changed')]).to.deep.equal([]);
    element.rates = [RATES[0]!, { ...RATES[1]!, value: 0.2 }, { pair: 'EUR/USD', value: 1.1 }];
    await element.updateComplete;
    expect(pairsOf(element, 'item-new')).to.deep.equal(['EUR/USD']);
    expect(pairsOf(element, 'item-changed')).to.deep.equal(['TJS/USD']);
    element.rates = [RATES[0]!, { ...RATES[1]!, value: 0.2 }, { pair: 'EUR/USD', value: 1.1 }];
    await element.updateComplete;
    expect([...pairsOf(element, 'item-new'), ...pairsOf(element, 'item-changed')]).to.deep.equal([]);
  });

  it('takes another way of printing for no change', async () => {
    const element = await moving();
    element.digits = 2;
    await element.updateComplete;
    expect(textsOf(element)[0]).to.contain('0.01 ');
    expect(pairsOf(element, 'item-changed')).to.deep.equal([]);
  });
});

describe('the rows of a vertical strip', () => {
  afterEach(dropPageStyles);

  for (const [what, attributes] of Object.entries({
    'that moves': { fill: 'spread' },
    'that stands': { fill: 'static' },
    'of prices and names': { fill: 'spread', names: true },
  })) {
    for (const dir of ['ltr', 'rtl']) {
      it(`are as wide as it, with columns that align, ${what} (${dir})`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div dir=${dir} style="inline-size: 640px; font-size: 16px">
            <ca-rate-ticker
              direction="up"
              fill=${attributes.fill}
              ?with-names=${'names' in attributes}
              ?with-bid-ask=${'names' in attributes}
              .rates=${RATES.map((rate) => ({ ...rate, bid: rate.value * 0.99, ask: rate.value * 1.01 }))}
            ></ca-rate-ticker>
          </div>`,
        );
        const element = page.querySelector('ca-rate-ticker')!;
        await frame();
        await frame();
        const { left, right } = stripOf(element).getBoundingClientRect();
        const ends = (name: string) =>
          new Set(
            parts(element, name).map((one) => {
              const box = one.getBoundingClientRect();
              return Math.round(dir === 'ltr' ? box.right : box.left);
            }),
          );
        for (const name of ['value', 'change']) expect([...ends(name)], name).to.have.length(1);
        expect(Math.abs([...ends('change')][0]! - (dir === 'ltr' ? right : left))).to.be.at.most(1);
        for (const item of itemsOf(element)) {
          const box = item.getBoundingClientRect();
          expect([box.left, box.right]).to.deep.equal([left, right]);
          expect(box.height).to.be.below(40);
        }
        if (!('names' in attributes)) expect(textsOf(element)[0]).to.equal('KGS/USD = 0.01144 0.20%');
      });
    }
  }

  it('count no room for the marks of direction that Arabic numbers have', async () => {
    const rates = [
      { pair: 'KGS/USD', value: 0.0000814, change: 0.14 },
      { pair: 'TJS/USD', value: 0.10681, change: -0.28 },
    ];
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" style="font-size: 16px">
        <ca-rate-ticker lang="ar" direction="up" fill="spread" .rates=${rates}></ca-rate-ticker>
      </div>`,
    );
    const element = page.querySelector('ca-rate-ticker')!;
    await frame();
    const frameStyle = element.renderRoot.querySelector<HTMLElement>('.frame')!.style;
    // 0.0000814 and −0.28%
    expect(frameStyle.getPropertyValue('--_value-length')).to.equal('9');
    expect(frameStyle.getPropertyValue('--_change-length')).to.equal('6');
  });

  it('can be ruled and shaded in turn, evenly above and below the text', async () => {
    pageStyles(`ca-rate-ticker::part(item-even) { background: ${RED} }
      ca-rate-ticker::part(item) { border-block-end: 1px solid }`);
    const element = await moving(html`<ca-rate-ticker direction="up" fill="spread" .rates=${RATES}></ca-rate-ticker>`);
    const shaded = itemsOf(element).map((item) => getComputedStyle(item).backgroundColor === RED);
    expect(shaded).to.deep.equal([false, true, false, true]);
    const [row, text] = [itemsOf(element)[0]!, part(element, 'rate')].map((one) => one.getBoundingClientRect());
    expect(text!.top - row!.top).to.be.closeTo(row!.bottom - 1 - text!.bottom, 0.5);
  });

  it('have a first column as wide as the page wants it', async () => {
    pageStyles('ca-rate-ticker { --ca-rate-ticker-pair-width: 150px }');
    const element = await moving(html`<ca-rate-ticker direction="up" fill="spread" .rates=${RATES}></ca-rate-ticker>`);
    expect(part(element, 'pair').getBoundingClientRect().width).to.equal(150);
  });
});

describe('a list that stands, whatever its length', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    pair: `C${String(index).padStart(2, '0')}/USD`,
    value: 1 + index,
    change: 0.5,
  }));

  for (const direction of ['auto', 'up']) {
    it(`wraps, all of it in sight (${direction})`, async () => {
      const element = await moving(
        html`<ca-rate-ticker fill="wrap" direction=${direction} .rates=${many}></ca-rate-ticker>`,
      );
      await waitUntil(() => itemsOf(element).length === many.length, 'all rates');
      const strip = stripOf(element).getBoundingClientRect();
      expect(element.matches(':state(static)')).to.be.true;
      const animations = stripOf(element).getAnimations({ subtree: true });
      expect(animations.filter(({ playState }) => playState === 'running')).to.deep.equal([]);
      for (const item of itemsOf(element)) {
        const rate = item.querySelector('[part~="rate"]')!.getBoundingClientRect();
        expect(rate.right).to.be.at.most(strip.right + 0.5);
        expect(rate.bottom).to.be.at.most(strip.bottom + 0.5);
      }
      expect(strip.height).to.be.greaterThan(100);
    });

    it(`is scrolled, by keys as well (${direction})`, async () => {
      const element = await moving(
        html`<ca-rate-ticker fill="scroll" direction=${direction} .rates=${many}></ca-rate-ticker>`,
      );
      const strip = stripOf(element);
      expect(element.matches(':state(static)')).to.be.true;
      const isLong =
        direction === 'up' ? strip.scrollHeight > strip.clientHeight : strip.scrollWidth > strip.clientWidth;
      expect(isLong).to.be.true;
      expect(strip.getBoundingClientRect().height).to.be.below(direction === 'up' ? 160 : 50);
      const last = itemsOf(element).at(-1)!;
      last.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const [box, end] = [strip.getBoundingClientRect(), last.querySelector('[part~="rate"]')!.getBoundingClientRect()];
      expect(end.right).to.be.at.most(box.right + 0.5);
      expect(end.bottom).to.be.at.most(box.bottom + 0.5);
      expect(part(element, 'track').tabIndex).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('moves again with another fill', async () => {
    const element = await moving(html`<ca-rate-ticker fill="wrap" .rates=${many}></ca-rate-ticker>`);
    element.fill = 'auto';
    await frame();
    await frame();
    expect(element.matches(':state(static)')).to.be.false;
    expect(stripOf(element).getAnimations({ subtree: true }).length).to.be.greaterThan(0);
  });
});
