import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { readLastGood } from '../../../src/feed/last-good.js';
import { headlinesOf, list, loadedList, next, own, postsOf, serve, servePosts } from '../../browser/headlines.js';

const SITE = 'https://news.example';
const keptUrls = (): string[] =>
  (JSON.parse(localStorage.getItem('ca-feed:1') ?? '[]') as { feed: string }[]).map(({ feed }) => feed);

describe('what the headlines keep for the next visit', () => {
  beforeEach(() => {
    localStorage.clear();
    sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  for (const [what, error] of [
    ['an error as JSON', { code: 'rest_error', message: 'Try again later' }],
    ['an error as text', 'Service unavailable'],
  ] as const) {
    it(`is not replaced by an answer 200 with ${what}`, async () => {
      const src = own(`${SITE}/feed.json`);
      let body: string | object = postsOf(headlinesOf(3));
      serve(() => body);
      const element = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
      const good = readLastGood(src);
      expect(good?.text).to.contain('Headline 3');
      body = error;
      const failed = next(element, 'ca-error');
      element.refresh();
      await failed;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(readLastGood(src)).to.deep.equal(good);
    });
  }

  it('is the first page, not the further ones', async () => {
    servePosts(21);
    const src = own(`${SITE}/wp-json/wp/v2/posts`);
    const element = await loadedList(html`<ca-headlines src=${src} page-size="5"></ca-headlines>`);
    const loaded = next(element, 'ca-load');
    element.goToPage(2);
    await loaded;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(keptUrls().length).to.equal(1);
    expect(keptUrls()[0]).to.not.contain('page=2');
  });

  it('has nothing of what a user searched for', async () => {
    servePosts(21);
    const src = own(`${SITE}/wp-json/wp/v2/posts`);
    const element = await list(html`<ca-headlines src=${src} with-filter></ca-headlines>`);
    await next(element, 'ca-load');
    const box = element.renderRoot.querySelector('input')!;
    box.value = 'Headline 7';
    const found = next(element, 'ca-load');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await found;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(localStorage.getItem('ca-feed:1')).to.not.contain('search=');
    expect(keptUrls().length).to.equal(1);
  });
});
