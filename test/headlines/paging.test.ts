import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import sinon from 'sinon';
import {
  focusedIn,
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  numbersOf,
  own,
  partOf,
  partsOf,
  postsOf,
  serve,
  servePosts,
  textOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

const posts = () => own('/wp-json/wp/v2/posts');
/** Sets the page's address to have only this query beside what the test runner put there. */
function visit(query: string): void {
  const url = new URL(location.href);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
const inAddress = (name: string) => new URL(location.href).searchParams.get(name);
const titles = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Headline ${from + index}`);

describe('pages', () => {
  const address = location.href;
  afterEach(() => {
    sinon.restore();
    history.replaceState(null, '', address);
  });

  describe('of headlines that are all here', () => {
    const ours = (template = html`<ca-headlines .headlines=${headlinesOf(21)}></ca-headlines>`) => list(template);

    it('show six, say so, and offer the rest', async () => {
      const element = await ours();
      expect(titlesOf(element)).to.deep.equal(titles(1, 6));
      expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 21');
      expect(numbersOf(element)).to.equal('[1] 2 3 4');
    });

    it('are spoken once as they turn: the summary has the focus, and is no status meanwhile [WCAG 4.1.3]', async () => {
      servePosts(21);
      const element = await loadedList(html`<ca-headlines src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
      const summary = partOf(element, 'summary')!;
      expect(summary.role).to.equal('status');
      const roles: (string | null)[] = [];
      const observer = new MutationObserver(() => roles.push(summary.role));
      observer.observe(summary, { characterData: true, childList: true, subtree: true });
      partsOf(element, 'next')[0]!.click();
      await until(() => textOf(element, 'summary') === 'Viewing results 7 – 12 of 21');
      await frame();
      observer.disconnect();
      expect(roles).to.deep.equal([null]);
      element.page = 1;
      await until(() => textOf(element, 'summary') === 'Viewing results 1 – 6 of 21');
      expect(summary.role, 'not by focus').to.equal('status');
    });

    it('turn by mouse, and the focus goes to the summary [WCAG 2.4.3]', async () => {
      const element = await ours();
      partsOf(element, 'page')[3]!.click();
      await frame();
      expect(titlesOf(element)).to.deep.equal(titles(19, 21));
      expect(textOf(element, 'summary')).to.equal('Viewing results 19 – 21 of 21');
      expect(focusedIn(element) === partOf(element, 'summary')).to.be.true;
      expect(element.page).to.equal(4);
    });

    it('turn by keyboard [WCAG 2.1.1]', async () => {
      const element = await ours();
      partOf(element, 'next')!.focus();
      for (const from of [7, 13]) {
        await sendKeys({ press: 'Enter' });
        await frame();
        expect(textOf(element, 'summary')).to.contain(`${from} – ${from + 5}`);
        partOf(element, 'next')!.focus();
      }
      partOf(element, 'previous')!.focus();
      await sendKeys({ press: ' ' });
      await frame();
      expect(element.page).to.equal(2);
    });

    it('are met in the order in which they are seen [WCAG 2.4.3]', async () => {
      const element = await ours(
        html`<ca-headlines page="2" page-size="2" .headlines=${headlinesOf(6)}></ca-headlines>`,
      );
      partsOf(element, 'link').at(-1)!.focus();
      const met: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await sendKeys({ press: 'Tab' });
        met.push(focusedIn(element)?.innerText.trim() ?? '');
      }
      expect(met).to.deep.equal(['1', '2', '3', 'Previous', 'Next']);
    });

    it('have names, and the open one is told [WCAG 2.4.6]', async () => {
      const element = await ours(html`<ca-headlines lang="ru" page="2" .headlines=${headlinesOf(21)}></ca-headlines>`);
      const nav = partOf(element, 'pagination')!;
      expect(nav.localName).to.equal('nav');
      await until(() => nav.ariaLabel === 'Страницы');
      expect(partsOf(element, 'page').map((page) => [page.ariaLabel, page.getAttribute('aria-current')])).to.deep.equal(
        [
          ['Страница 1', null],
          ['Страница 2', 'page'],
          ['Страница 3', null],
          ['Страница 4', null],
        ],
      );
      expect(partOf(element, 'page-current')!.innerText).to.equal('2');
    });

    it('can be turned by a method, which tells nobody and takes no focus', async () => {
      const element = await ours();
      const told = sinon.spy();
      element.addEventListener('ca-page', told);
      element.goToPage(3);
      await frame();
      expect(textOf(element, 'summary')).to.equal('Viewing results 13 – 18 of 21');
      expect(told.called).to.be.false;
      expect(focusedIn(element) === null).to.be.true;
    });

    it('tell the page first, which may keep the open one', async () => {
      const element = await ours();
      const turns: number[] = [];
      element.addEventListener('ca-page', (event) => {
        turns.push(event.page);
        if (turns.length === 2) event.preventDefault();
      });
      partOf(element, 'next')!.click();
      await frame();
      partOf(element, 'next')!.click();
      await frame();
      expect(turns).to.deep.equal([2, 3]);
      expect(element.page).to.equal(2);
    });

    it('end with the last, whatever is asked for', async () => {
      const element = await ours(html`<ca-headlines page="99" .headlines=${headlinesOf(21)}></ca-headlines>`);
      expect(textOf(element, 'summary')).to.equal('Viewing results 19 – 21 of 21');
      for (const page of [0, -1, NaN, 1.9]) {
        element.page = page;
        await element.updateComplete;
        expect(textOf(element, 'summary'), `${page}`).to.equal('Viewing results 1 – 6 of 21');
      }
    });

    it('are not offered where there is one', async () => {
      const element = await ours(html`<ca-headlines .headlines=${headlinesOf(6)}></ca-headlines>`);
      expect(partsOf(element, 'pagination').length).to.equal(0);
      expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 6');
    });

    it('are offered without numbers, or not at all, where that is wanted', async () => {
      const element = await ours(
        html`<ca-headlines pagination="prev-next" .headlines=${headlinesOf(21)}></ca-headlines>`,
      );
      expect(numbersOf(element)).to.equal('');
      expect(textOf(element, 'next')).to.equal('Next');
      element.pagination = 'none';
      await element.updateComplete;
      expect(partsOf(element, 'pagination').length).to.equal(0);
    });

    it('are cut anew when their size changes', async () => {
      const element = await ours();
      element.pageSize = 10;
      await element.updateComplete;
      expect(numbersOf(element)).to.equal('[1] 2 3');
    });
  });

  describe('that add up', () => {
    const more = html`<ca-headlines pagination="more" .headlines=${headlinesOf(14)}></ca-headlines>`;

    it('add the next one below, and the focus goes to the first new headline', async () => {
      const element = await list(more);
      const first = partsOf(element, 'item')[0];
      partOf(element, 'more')!.click();
      await frame();
      expect(titlesOf(element)).to.deep.equal(titles(1, 12));
      expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 12 of 14');
      expect(focusedIn(element)!.innerText).to.equal('Headline 7');
      expect(partsOf(element, 'item')[0] === first).to.be.true;
    });

    it('offer no more at the end', async () => {
      const element = await list(more);
      for (const count of [12, 14]) {
        partOf(element, 'more')!.click();
        await frame();
        expect(partsOf(element, 'item').length).to.equal(count);
      }
      expect(partsOf(element, 'more').length).to.equal(0);
    });

    it('have the focus go to a headline without a link as well', async () => {
      const unlinked = headlinesOf(8).map(({ id, title }) => ({ id, title }));
      const element = await list(html`<ca-headlines pagination="more" .headlines=${unlinked}></ca-headlines>`);
      partOf(element, 'more')!.click();
      await frame();
      expect(focusedIn(element)!.innerText).to.equal('Headline 7');
    });
  });

  describe('in the address of the page', () => {
    it('are opened from it, put into it, and follow the back button', async () => {
      visit('page=2&q=x');
      const element = await list(html`<ca-headlines page-param="page" .headlines=${headlinesOf(21)}></ca-headlines>`);
      expect(element.page).to.equal(2);
      partOf(element, 'next')!.click();
      await frame();
      expect([inAddress('page'), inAddress('q')]).to.deep.equal(['3', 'x']);
      const back = next(window, 'popstate');
      history.back();
      await back;
      await frame();
      expect(textOf(element, 'summary')).to.equal('Viewing results 7 – 12 of 21');
      expect([inAddress('page'), inAddress('q')]).to.deep.equal(['2', 'x']);
    });

    it('are links that open elsewhere as links do', async () => {
      const element = await list(html`<ca-headlines page-param="page" .headlines=${headlinesOf(21)}></ca-headlines>`);
      const link = partsOf(element, 'page')[1] as HTMLAnchorElement;
      expect(new URL(link.href).searchParams.get('page')).to.equal('2');
      const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true });
      let prevented: boolean | undefined;
      const stay = (event: Event): void => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', stay, { once: true });
      link.dispatchEvent(click);
      expect(prevented).to.be.false;
      expect(element.page).to.equal(1);
    });

    it('open all the same where the browser refuses to change the address, as in srcdoc frames', async () => {
      sinon.stub(history, 'pushState').throws(new DOMException('refused', 'SecurityError'));
      sinon.stub(history, 'replaceState').throws(new DOMException('refused', 'SecurityError'));
      const element = await list(html`<ca-headlines page-param="page" .headlines=${headlinesOf(21)}></ca-headlines>`);
      partOf(element, 'next')!.click();
      await frame();
      expect(textOf(element, 'summary')).to.equal('Viewing results 7 – 12 of 21');
      expect(focusedIn(element) === partOf(element, 'summary')).to.be.true;
    });

    it('give way to a page that is there', async () => {
      visit('page=99');
      const element = await list(html`<ca-headlines page-param="page" .headlines=${headlinesOf(21)}></ca-headlines>`);
      await frame();
      expect(element.page).to.equal(4);
      expect(inAddress('page')).to.equal('4');
    });
  });

  describe('of a server', () => {
    it('are asked for one by one, with page and size', async () => {
      const asked = servePosts(21);
      const src = posts();
      const element = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
      expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 21');
      partsOf(element, 'page')[3]!.click();
      await until(() => textOf(element, 'summary').includes('19'));
      expect(titlesOf(element)).to.deep.equal(titles(19, 21));
      expect(asked).to.deep.equal([`${src}&page=1&per_page=6`, `${src}&page=4&per_page=6`]);
      expect(focusedIn(element) === partOf(element, 'summary')).to.be.true;
    });

    it('leave the open one until the next has come, and that is told', async () => {
      servePosts(21);
      const element = await loadedList(html`<ca-headlines src=${posts()}></ca-headlines>`);
      element.goToPage(2);
      await element.updateComplete;
      expect(titlesOf(element)).to.deep.equal(titles(1, 6));
      expect(element.renderRoot.querySelectorAll('[aria-busy="true"]').length).to.equal(1);
      await until(() => titlesOf(element)[0] === 'Headline 7');
      expect(element.renderRoot.querySelectorAll('[aria-busy="true"]').length).to.equal(0);
    });

    it('are not asked for twice', async () => {
      const asked = servePosts(21);
      const element = await loadedList(html`<ca-headlines src=${posts()}></ca-headlines>`);
      for (const page of [2, 1, 2]) {
        element.goToPage(page);
        await until(() => textOf(element, 'page-current') === `${page}`);
      }
      expect(asked.length).to.equal(2);
    });

    it('end with one that is not full where the server tells no total', async () => {
      servePosts(8, { totals: false });
      const element = await loadedList(html`<ca-headlines src=${posts()}></ca-headlines>`);
      expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6');
      expect(numbersOf(element)).to.equal('[1] 2');
      partOf(element, 'next')!.click();
      await until(() => textOf(element, 'summary') === 'Viewing results 7 – 8 of 8');
      expect(partsOf(element, 'next').length).to.equal(0);
    });

    it('end where the server has no further one', async () => {
      servePosts(6, { totals: false });
      const element = await loadedList(html`<ca-headlines src=${posts()}></ca-headlines>`);
      partOf(element, 'next')!.click();
      await until(() => textOf(element, 'summary') === 'Viewing results 1 – 6 of 6');
      expect(partsOf(element, 'pagination').length).to.equal(0);
      expect(element.page).to.equal(1);
      expect(element.matches(':state(error), :state(stale)')).to.be.false;
    });

    it('fall back to the first where the address names one that the server does not have', async () => {
      servePosts(21, { totals: false });
      visit('page=99');
      const element = await list(html`<ca-headlines src=${posts()} page-param="page"></ca-headlines>`);
      await until(() => textOf(element, 'summary') === 'Viewing results 1 – 6');
      expect(inAddress('page')).to.equal(null);
    });

    it('open where the address says', async () => {
      servePosts(21);
      visit('page=3');
      const element = await list(html`<ca-headlines src=${posts()} page-param="page"></ca-headlines>`);
      await until(() => textOf(element, 'summary') === 'Viewing results 13 – 18 of 21');
    });

    it('show a headline once that moved on to the next page meanwhile', async () => {
      const all = headlinesOf(14);
      const asked = serve(({ searchParams }) => {
        const start = (Number(searchParams.get('page')) - 1) * 6;
        // A headline came at the top after the first page was read.
        return {
          headers: { 'X-WP-Total': '13' },
          body: postsOf(start ? all.slice(start, start + 6) : all.slice(1, 7)),
        };
      });
      const element = await loadedList(html`<ca-headlines src=${posts()} pagination="more"></ca-headlines>`);
      partOf(element, 'more')!.click();
      await until(() => titlesOf(element).length > 6);
      expect(titlesOf(element)).to.deep.equal(titles(2, 12));
      expect(asked.length).to.equal(2);
    });

    it('stay where one does not come', async () => {
      const warn = sinon.stub(console, 'warn');
      serve(({ searchParams }) =>
        searchParams.get('page') === '1'
          ? { headers: { 'X-WP-Total': '21' }, body: postsOf(headlinesOf(6)) }
          : { status: 500, body: 'no' },
      );
      const element = await loadedList(html`<ca-headlines src=${posts()}></ca-headlines>`);
      const failed = next(element, 'ca-error');
      partOf(element, 'next')!.click();
      await failed;
      await frame();
      expect(titlesOf(element)).to.deep.equal(titles(1, 6));
      expect(element.page).to.equal(1);
      expect(textOf(element, 'message')).to.equal('Some headlines could not be loaded');
      expect(warn.callCount).to.equal(1);
    });

    it('are paged by any API whose URL has places for it', async () => {
      const asked = serve(({ searchParams }) => {
        const start = Number(searchParams.get('p')) * 5 - 5;
        return { items: headlinesOf(12).slice(start, start + 5), total: 12 };
      });
      const element = await loadedList(
        html`<ca-headlines src=${own('/api?p={page}&n={page-size}')} page-size="5"></ca-headlines>`,
      );
      partOf(element, 'next')!.click();
      await until(() => textOf(element, 'summary') === 'Viewing results 6 – 10 of 12');
      expect(asked.map((url) => url.split('&own')[0])).to.deep.equal(['/api?p=1&n=5', '/api?p=2&n=5']);
    });

    it('are asked for anew when their size changes', async () => {
      servePosts(21);
      const element = await loadedList(html`<ca-headlines src=${posts()}></ca-headlines>`);
      element.pageSize = 10;
      await until(() => textOf(element, 'summary') === 'Viewing results 1 – 10 of 21');
    });
  });

  describe('of a JSON feed', () => {
    const feed = (from: number, count: number, following?: string) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      next_url: following,
      items: headlinesOf(count, from).map(({ id, title, url }) => ({ id, title, url, content_text: title })),
    });

    it('are filled up by the URL of the next one, as far as they are turned', async () => {
      const [src, second] = [own('/feed.json'), own('/2.json')];
      const asked = serve(({ pathname }) => (pathname === '/feed.json' ? feed(1, 8, second) : feed(9, 6)));
      const element = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
      expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6');
      expect(asked).to.deep.equal([src]);
      element.goToPage(3);
      await until(() => textOf(element, 'summary') === 'Viewing results 13 – 14 of 14');
      expect(asked).to.deep.equal([src, second]);
    });

    it('end where the next ones go round in a circle', async () => {
      const [src, second] = [own('/feed.json'), own('/2.json')];
      const asked = serve(({ pathname }) => (pathname === '/feed.json' ? feed(1, 6, second) : feed(7, 2, second)));
      const element = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
      element.page = 99;
      await until(() => textOf(element, 'summary') === 'Viewing results 7 – 8 of 8');
      expect(asked).to.deep.equal([src, second]);
    });

    it('end where the next one is no http(s) URL', async () => {
      serve(() => feed(1, 6, 'file:///etc/passwd'));
      const element = await loadedList(html`<ca-headlines src=${own('/feed.json')}></ca-headlines>`);
      expect(partsOf(element, 'pagination').length).to.equal(0);
    });
  });
});
