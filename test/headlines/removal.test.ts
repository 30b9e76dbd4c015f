import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { Headlines } from '../../src/index.js';
import {
  frame,
  headlinesOf,
  list,
  loadedList,
  own,
  partOf,
  servePosts,
  titlesOf,
  until,
} from '../browser/headlines.js';

const type = (element: Headlines, words: string): void => {
  const box = partOf(element, 'filter') as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};
/** How long a feed outlives its last element, ms. */
const FEED_END = 1000;

describe('headlines that are taken out of the page', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => (clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })));
  afterEach(() => sinon.restore());

  /** Has promises and frames go on, but no timer. */
  const settle = async (): Promise<void> => {
    for (let times = 0; times < 10; times += 1) await frame();
  };

  it('leave no timer behind, whatever they waited for', async () => {
    sinon
      .stub(window, 'fetch')
      .callsFake((input, { signal } = {}) =>
        new URL(input as string).pathname === '/slow'
          ? new Promise((_, reject) =>
              signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
            )
          : Promise.resolve(new Response(JSON.stringify(headlinesOf(3)))),
      );
    for (let cycle = 0; cycle < 5; cycle += 1) {
      const src = `${own('/fast')} ${own('/slow')}`;
      const element = await list(
        html`<ca-headlines with-filter with-date date-style="relative" max-age="9999" src=${src}></ca-headlines>`,
      );
      await settle();
      await clock.tickAsync(0);
      await settle();
      expect(clock.countTimers()).to.be.above(0);
      element.remove();
      await clock.tickAsync(FEED_END);
      expect(clock.countTimers(), `cycle ${cycle}`).to.equal(0);
    }
  });

  it('ask no server for what was typed before', async () => {
    const asked = servePosts(21);
    const element = await list(html`<ca-headlines with-filter src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
    await settle();
    await clock.tickAsync(0);
    await settle();
    type(element, '2');
    element.remove();
    await clock.tickAsync(FEED_END);
    expect(asked.length).to.equal(1);
    expect(clock.countTimers()).to.equal(0);
  });
});

describe('updates of several sources', () => {
  afterEach(() => sinon.restore());

  it('wait for none that never answered, once something was shown', async () => {
    let first = 1;
    sinon.stub(window, 'fetch').callsFake((input) =>
      new URL(input as string).pathname === '/slow'
        ? new Promise(() => undefined)
        : Promise.resolve(new Response(JSON.stringify(headlinesOf(2).map((one) => ({ ...one, title: `T${first}` }))))),
    ); // prettier-ignore
    const element = await list(html`<ca-headlines src="${own('/fast')} ${own('/slow')}"></ca-headlines>`);
    await until(() => titlesOf(element).length).catch(() => until(() => titlesOf(element).length));
    first = 2;
    const start = performance.now();
    element.refresh();
    await until(() => titlesOf(element)[0] === 'T2');
    expect(performance.now() - start).to.be.below(1000);
  }).timeout(8000);
});

describe('typing into the filter box', () => {
  afterEach(() => sinon.restore());

  it('returns to the first page', async () => {
    const element = await list(html`<ca-headlines with-filter page="2" .headlines=${headlinesOf(21)}></ca-headlines>`);
    expect(titlesOf(element)[0]).to.equal('Headline 7');
    type(element, 'headline');
    await element.updateComplete;
    expect(element.page).to.equal(1);
    expect(titlesOf(element)[0]).to.equal('Headline 1');
  });

  it('asks a server once, however many keys are pressed', async () => {
    const asked = servePosts(21);
    const element = await loadedList(
      html`<ca-headlines with-filter src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`,
    );
    for (const words of ['H', 'He', 'Headline 21']) {
      type(element, words);
      await frame();
    }
    await until(() => titlesOf(element).length === 1);
    expect(asked.length).to.equal(2);
    expect(asked[1]).to.contain('search=Headline+21');
  });
});

describe('a picture of one pixel by many', () => {
  for (const name of ['column.png', 'line.png']) {
    it(`is none: ${name}`, async () => {
      const image = new URL(`/test/pages/${name}`, location.href).href;
      const element = await list(
        html`<ca-headlines with-images .headlines=${headlinesOf(1).map((one) => ({ ...one, image }))}></ca-headlines>`,
      );
      await until(() => !partOf(element, 'image'));
    });
  }
});
