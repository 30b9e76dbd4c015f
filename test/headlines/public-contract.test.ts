import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { Headlines } from '../../src/index.js';
import { frame, headlinesOf, list, next, own, partOf, partsOf, serve, textOf, until } from '../browser/headlines.js';
import { dropPageStyles, pageStyles } from '../browser/page-styles.js';

const RED = 'rgb(200, 1, 2)';
const dressed = headlinesOf(20).map((one, index) => ({
  ...one,
  source: 'The Post',
  author: 'A. Writer',
  ...(index % 2 ? {} : { image: '/test/pages/pixel.gif' }),
}));
const boxOf = (element: Headlines, part: string): DOMRect => partOf(element, part)!.getBoundingClientRect();
const styleOf = (element: Headlines, part: string, property: string, pseudo?: string): string =>
  getComputedStyle(partOf(element, part)!, pseudo).getPropertyValue(property);

/** A strip of headlines in text of 16 px, once what moves it is loaded. */
async function strip(
  template = html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`,
): Promise<Headlines> {
  const element = await list(template);
  element.style.fontSize = '16px';
  await until(() => partOf(element, 'strip'));
  await frame();
  await frame();
  return element;
}

/** Whether the items are moved now. */
const isMoving = (element: Headlines): boolean =>
  partOf(element, 'strip')!
    .getAnimations({ subtree: true })
    .some(({ playState }) => playState === 'running');

describe('what a page styles of the headlines', () => {
  afterEach(dropPageStyles);
  afterEach(() => sinon.restore());

  it('is each part alone', async () => {
    const names = ['frame', 'text', 'image-box', 'item-with-image', 'meta-separator', 'numbers', 'ellipsis'];
    pageStyles(names.map((name) => `ca-headlines::part(${name}) { --seen-${name}: yes }`).join('\n'));
    const element = await list(
      html`<ca-headlines with-images with-source with-author page-size="2" .headlines=${dressed}></ca-headlines>`,
    );
    for (const name of names) expect(styleOf(element, name, `--seen-${name}`), name).to.equal('yes');
    expect(partsOf(element, 'item-with-image').length).to.equal(1);
    expect(partsOf(element, 'image-box').length).to.equal(2);
  });

  it('is the order of title and meta', async () => {
    const element = await list(html`<ca-headlines with-source .headlines=${dressed}></ca-headlines>`);
    expect(boxOf(element, 'meta').top).to.be.at.least(boxOf(element, 'title').bottom);
    pageStyles('ca-headlines::part(meta) { order: -1 }');
    expect(boxOf(element, 'title').top).to.be.at.least(boxOf(element, 'meta').bottom);
  });

  it('is the dot between two facts, which is no text', async () => {
    const element = await list(html`<ca-headlines with-source .headlines=${dressed}></ca-headlines>`);
    expect(styleOf(element, 'meta-separator', 'content', '::before')).to.equal('" ·" / ""');
    expect(textOf(element, 'meta')).to.equal('05 February 2026 The Post');
    pageStyles('ca-headlines::part(meta-separator)::before { content: " |" }');
    expect(styleOf(element, 'meta-separator', 'content', '::before')).to.equal('" |"');
  });

  it('are skeletons, made of the parts that take their place', async () => {
    sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
    pageStyles(`ca-headlines::part(skeleton-bar) { background: ${RED} }
      ca-headlines::part(title) { font-size: 40px } ca-headlines::part(item) { padding-block: 33px }`);
    const element = await list(html`<ca-headlines src=${own('/slow')}></ca-headlines>`);
    await until(() => partOf(element, 'skeleton'));
    expect(styleOf(element, 'skeleton-bar', 'background-color')).to.equal(RED);
    expect(styleOf(element, 'skeleton', 'padding-block-start')).to.equal('33px');
    const title = partOf(element, 'skeleton')!.querySelector('[part="title"]')!;
    expect(getComputedStyle(title).fontSize).to.equal('40px');
  });

  it('is when headlines that are not up to date were loaded', async () => {
    sinon.stub(console, 'warn');
    let isDown = false;
    serve(() => (isDown ? { status: 500, body: '' } : headlinesOf(3)));
    const element = await list(html`<ca-headlines src=${own('/news.json')}></ca-headlines>`);
    await until(() => partOf(element, 'title'));
    isDown = true;
    const failed = next(element, 'ca-error');
    element.refresh();
    await failed;
    await until(() => partOf(element, 'as-of'));
    pageStyles('ca-headlines::part(as-of) { display: none }');
    expect(boxOf(element, 'as-of').width).to.equal(0);
  });

  it('is the accent of buttons, pages and focus, with a text colour on it', async () => {
    pageStyles(`ca-headlines { --ca-headlines-accent: ${RED}; --ca-headlines-accent-text: rgb(255, 255, 254) }`);
    let count = 3;
    serve(() => headlinesOf(3 + count, 9 - count));
    const element = await list(html`<ca-headlines page-size="2" src=${own('/more.json')}></ca-headlines>`);
    await until(() => partOf(element, 'title'));
    expect(styleOf(element, 'page', 'color')).to.equal(RED);
    count = 5;
    const fresh = next(element, 'ca-new');
    element.refresh();
    await fresh;
    await until(() => partOf(element, 'new-items'));
    expect(styleOf(element, 'new-items', 'background-color')).to.equal(RED);
    expect(styleOf(element, 'new-items', 'color')).to.equal('rgb(255, 255, 254)');
    partOf(element, 'link')!.focus({ focusVisible: true });
    expect(styleOf(element, 'link', 'outline-color')).to.equal(RED);
  });

  it('is the case and the spacing of letters', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="text-transform: uppercase; letter-spacing: 2px">
        <ca-headlines .headlines=${headlinesOf(1)}></ca-headlines>
      </div>`,
    );
    const element = page.querySelector('ca-headlines')!;
    expect(textOf(element, 'title')).to.equal('HEADLINE 1');
    expect(styleOf(element, 'title', 'letter-spacing')).to.equal('2px');
  });
});

describe('the states of the headlines', () => {
  afterEach(() => sinon.restore());

  it('say that a page is being loaded', async () => {
    serve(({ searchParams }) => {
      const page = Number(searchParams.get('page'));
      return {
        headers: { 'X-WP-Total': '20' },
        body: headlinesOf(6, page * 6 - 5).map(({ id, title }) => ({
          id: Number(id.slice(1)),
          title: { rendered: title },
          excerpt: { rendered: '' },
        })),
      };
    });
    const element = await list(html`<ca-headlines src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
    await until(() => partOf(element, 'title'));
    expect(element.matches(':state(busy)')).to.be.false;
    (window.fetch as sinon.SinonStub).returns(new Promise(() => undefined));
    element.goToPage(2);
    await until(() => element.matches(':state(busy)'));
  });

  it('say that the reader has filtered them', async () => {
    const element = await list(html`<ca-headlines with-filter .headlines=${headlinesOf(9)}></ca-headlines>`);
    const box = partOf(element, 'filter') as HTMLInputElement;
    for (const [words, holds] of [
      ['9', true],
      ['', false],
    ] as const) {
      box.value = words;
      box.dispatchEvent(new Event('input'));
      await until(() => element.matches(':state(filtered)') === holds);
    }
  });

  it('say that some of several sources failed', async () => {
    sinon.stub(console, 'warn');
    serve(({ pathname }) => (pathname === '/dead' ? { status: 500, body: '' } : headlinesOf(3)));
    const element = await list(html`<ca-headlines src="${own('/dead')} ${own('/alive')}"></ca-headlines>`);
    await until(() => element.matches(':state(partial)'));
    expect(partsOf(element, 'title').length).to.equal(3);
  });
});

describe('the strip of headlines', () => {
  afterEach(dropPageStyles);

  it('has a gap, fading edges, a mask and a button of the size that the page wants', async () => {
    const element = await strip();
    pageStyles(`ca-headlines {
      --ca-headlines-strip-gap: 77px; --ca-headlines-fade: 20px; --ca-headlines-pause-size: 44px;
      --ca-headlines-mask: linear-gradient(to right, transparent, #000 2em);
    }`);
    expect(styleOf(element, 'item', 'padding-inline-end')).to.equal('77px');
    expect(styleOf(element, 'strip', 'inline-size', '::before')).to.equal('20px');
    expect(styleOf(element, 'strip', 'mask-image')).to.contain('linear-gradient');
    expect(boxOf(element, 'pause-button').height).to.equal(44);
  });

  it('is paused by the attribute, and says so', async () => {
    const element = await strip();
    expect([isMoving(element), element.matches(':state(paused)')]).to.deep.equal([true, false]);
    element.toggleAttribute('paused', true);
    await frame();
    expect([isMoving(element), element.matches(':state(paused)')]).to.deep.equal([false, true]);
    partOf(element, 'pause-button')!.click();
    await frame();
    expect([isMoving(element), element.hasAttribute('paused')]).to.deep.equal([true, false]);
  });

  it('moves as fast and the way that the page wants', async () => {
    const element = await strip(
      html`<ca-headlines layout="ticker" speed="80" direction="right" .headlines=${headlinesOf(9)}></ca-headlines>`,
    );
    const place = (): number => boxOf(element, 'item').left;
    const rate = (): number | undefined =>
      partOf(element, 'strip')!
        .getAnimations({ subtree: true })
        .find(({ playState }) => playState === 'running')?.playbackRate;
    expect(rate()).to.equal(0.08);
    const before = place();
    await frame();
    await frame();
    expect(place()).to.be.greaterThan(before);
    element.speed = 30;
    await frame();
    expect(rate()).to.equal(0.03);
  });

  it('runs as a column, of the height that the page wants', async () => {
    pageStyles('ca-headlines { --ca-headlines-height: 130px }');
    const element = await strip(
      html`<ca-headlines layout="ticker" direction="up" .headlines=${headlinesOf(19)}></ca-headlines>`,
    );
    expect(boxOf(element, 'strip').height).to.equal(130);
    expect(isMoving(element)).to.be.true;
    const boxes = partsOf(element, 'item').map((item) => item.getBoundingClientRect());
    expect(new Set(boxes.map(({ width }) => Math.round(width)))).to.deep.equal(
      new Set([Math.round(boxOf(element, 'strip').width)]),
    );
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(19);
  });

  it('stands on several lines, or is scrolled, where the page wants that', async () => {
    const element = await strip(
      html`<ca-headlines layout="ticker" fill="wrap" .headlines=${headlinesOf(19)}></ca-headlines>`,
    );
    expect(element.matches(':state(static)')).to.be.true;
    const { right, height } = boxOf(element, 'strip');
    expect(height).to.be.greaterThan(60);
    for (const title of partsOf(element, 'title'))
      expect(title.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    element.fill = 'scroll';
    await frame();
    await frame();
    expect(boxOf(element, 'strip').height).to.be.below(50);
    expect(partOf(element, 'strip')!.scrollWidth).to.be.greaterThan(partOf(element, 'strip')!.clientWidth);
  });

  it('has words before it, in a box that is gone without them', async () => {
    const element = await strip();
    expect(boxOf(element, 'label').width).to.equal(0);
    element.insertAdjacentHTML('beforeend', '<b slot="label">News</b>');
    await frame();
    expect(boxOf(element, 'label').width).to.be.greaterThan(20);
    expect(boxOf(element, 'label').left).to.be.at.most(boxOf(element, 'pause-button').left);
  });
});
