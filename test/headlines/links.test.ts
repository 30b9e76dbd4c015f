import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { headlinesOf, list, loadedList, own, partOf, partsOf, serve, titlesOf } from '../browser/headlines.js';
import { XSS_URLS } from './xss-strings.js';

describe('links', () => {
  afterEach(() => sinon.restore());

  const open = async (event: MouseEvent, cancel = false) => {
    const element = await list(html`<ca-headlines .headlines=${headlinesOf(1)}></ca-headlines>`);
    const selected: string[] = [];
    element.addEventListener('ca-select', (select) => {
      selected.push(select.headline.id);
      if (cancel) select.preventDefault();
    });
    let prevented: boolean | undefined;
    const stay = (click: Event): void => {
      prevented = click.defaultPrevented;
      click.preventDefault();
    };
    for (const type of ['click', 'auxclick']) window.addEventListener(type, stay, { once: true });
    partOf(element, 'link')!.dispatchEvent(event);
    for (const type of ['click', 'auxclick']) window.removeEventListener(type, stay);
    return { selected, prevented };
  };
  const click = (init: MouseEventInit = {}, type = 'click') =>
    new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });

  it('tell of a plain click, which the page may keep for itself', async () => {
    expect(await open(click())).to.deep.equal({ selected: ['h1'], prevented: false });
    expect(await open(click(), true)).to.deep.equal({ selected: ['h1'], prevented: true });
  });

  it('are left alone when they are to open elsewhere', async () => {
    for (const event of [
      click({ ctrlKey: true }),
      click({ metaKey: true }),
      click({ shiftKey: true }),
      click({ altKey: true }),
      click({ button: 1 }, 'auxclick'),
    ]) {
      expect(await open(event, true)).to.deep.equal({ selected: [], prevented: false });
    }
  });

  it('that open in a new tab say so, and keep the opener to themselves [WCAG 2.4.4]', async () => {
    const element = await list(html`<ca-headlines target="_blank" .headlines=${headlinesOf(1)}></ca-headlines>`);
    const link = partOf(element, 'link') as HTMLAnchorElement;
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    expect(link.textContent).to.equal('Headline 1 (opens in a new tab)');
    element.target = '_top';
    await element.updateComplete;
    expect([link.target, link.rel, link.textContent]).to.deep.equal(['_top', '', 'Headline 1']);
  });

  const linksOf = async (urls: readonly string[], src?: string) => {
    const items = urls.map((url, index) => ({ id: `${index}`, title: `Title ${index}`, url, image: url }));
    if (src) serve(() => ({ items }));
    const element = src
      ? await loadedList(html`<ca-headlines page-size="100" with-images src=${src}></ca-headlines>`)
      : await list(html`<ca-headlines page-size="100" with-images .headlines=${items}></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(items.map(({ title }) => title));
    return { hrefs: partsOf(element, 'link').map((link) => link.getAttribute('href')), element };
  };

  for (const [from, src] of [['a script of the page'], ['a feed', '/links']] as const) {
    it(`are only http(s); the title of any other is still there to read, from ${from}`, async () => {
      const { element } = await linksOf([...XSS_URLS, '', ' ', '#', ' # '], src && own(src));
      expect(element.renderRoot.querySelectorAll('[href], [src]').length).to.equal(0);
    });
  }

  it('are relative to the feed, as browsers read them', async () => {
    const { hrefs } = await linksOf(
      ['//evil.example', '/\\evil.example/2', 'https:evil', '?x', '/x', 'x'],
      own('http://127.0.0.1:9/news/feed'),
    );
    expect(hrefs).to.deep.equal([
      'http://evil.example/',
      'http://evil.example/2',
      'https://evil/',
      'http://127.0.0.1:9/news/feed?x',
      'http://127.0.0.1:9/x',
      'http://127.0.0.1:9/news/x',
    ]);
  });

  it('are relative to the page where the page sets them, and none where they lead back to it', async () => {
    const { hrefs } = await linksOf(['//evil.example', '?x', document.baseURI, '']);
    expect(hrefs).to.deep.equal(['http://evil.example/', new URL('?x', document.baseURI).href]);
  });
});
