import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import sinon from 'sinon';
import { articlePage, type Article } from '../../demo/network/article-pages.js';
import type { Headlines } from '../../src/index.js';
import { focusedIn, next, numbersOf, partsOf, textOf, textsOf, until } from '../browser/headlines.js';

/** The markup of the demo page, with its files under `/demo` and its endpoint answered here. */
async function openPage(): Promise<{ element: Headlines; articles: Article[] }> {
  const source = await (await fetch('/demo/original.html')).text();
  const articles = (await (await fetch('/demo/feeds/articles.json')).json()) as Article[];
  const actual = window.fetch.bind(window);
  sinon.stub(window, 'fetch').callsFake((input, init) => {
    const url = new URL(input as string, document.baseURI);
    if (url.pathname !== '/wp-json/wp/v2/posts') return actual(`/demo${url.pathname}`, init);
    const [status, total, , body] = articlePage(articles, url.searchParams);
    const headers: HeadersInit = total ? { 'X-WP-Total': `${total}` } : {};
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  const { innerHTML } = new DOMParser().parseFromString(source, 'text/html').body;
  const loads = next(document, 'ca-load');
  const box = await fixture<HTMLElement>(`<div>${innerHTML}</div>`);
  await loads;
  const element = box.querySelector<Headlines>('ca-headlines')!;
  await until(() => partsOf(element, 'title').length === 6);
  return { element, articles };
}

/** Clicks where a reader would. */
async function click(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

describe('the rebuilt page', () => {
  const address = location.href;
  afterEach(() => {
    sinon.restore();
    history.replaceState(null, '', address);
  });

  const titlesOf = (articles: readonly Article[], page: number) =>
    articles.slice((page - 1) * 6, page * 6).map(({ title }) => title);
  const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
  const pageInAddress = () => new URL(location.href).searchParams.get('page');

  it('shows what the original shows: five rates once each, the date, the summary, six articles', async () => {
    const { element, articles } = await openPage();
    const ticker = document.querySelector('ca-rate-ticker')!;
    const rates = () =>
      [...ticker.renderRoot.querySelectorAll<HTMLElement>('[part~="item"]')].map((item) => item.innerText.trim());
    await until(() => rates().length);
    expect(rates()).to.deep.equal([
      'KGS/USD = 0.01144 0%',
      'KZT/USD = 0.00203 0%',
      'TJS/USD = 0.10681 −0.28%',
      'UZS/USD = 0.00008 0%',
      'TMT/USD = 0.28530 0.14%',
    ]);
    const today = new Intl.DateTimeFormat('en-GB', {
      day: '2-digit',
      month: 'long',
      year: 'numeric',
      timeZone: 'Asia/Tashkent',
    });
    expect(textOf(element, 'date')).to.equal(today.format());
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 21');
    expect(plain(textsOf(element, 'title'))).to.deep.equal(titlesOf(articles, 1));
    expect(plain(textsOf(element, 'excerpt'))).to.deep.equal(articles.slice(0, 6).map(({ text }) => text));
    expect(numbersOf(element)).to.equal('[1] 2 3 4');
  });

  it('is turned by mouse to each page, and back by the back button', async () => {
    const { element, articles } = await openPage();
    for (const page of [2, 3, 4]) {
      await click(partsOf(element, 'page').find((one) => one.innerText.trim() === `${page}`)!);
      await until(() => plain(textsOf(element, 'title')).join() === titlesOf(articles, page).join());
      expect(pageInAddress()).to.equal(`${page}`);
      expect(textOf(element, 'summary')).to.equal(`Viewing results ${page * 6 - 5} – ${Math.min(page * 6, 21)} of 21`);
    }
    for (const page of [3, 2, 1]) {
      const back = next(window, 'popstate');
      history.back();
      await back;
      await until(() => plain(textsOf(element, 'title')).join() === titlesOf(articles, page).join());
      expect(pageInAddress()).to.equal(page === 1 ? null : `${page}`);
    }
  });

  it('is turned by keyboard, and reading goes on at the summary', async () => {
    const { element, articles } = await openPage();
    for (const page of [2, 3, 4]) {
      partsOf(element, 'link').at(-1)!.focus();
      while (!focusedIn(element)?.part.contains('next')) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await until(() => plain(textsOf(element, 'title')).join() === titlesOf(articles, page).join());
      await until(() => focusedIn(element)?.part.contains('summary'));
    }
    expect(partsOf(element, 'next').length).to.equal(0);
  });
});
