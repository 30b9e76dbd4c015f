import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import {
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  numbersOf,
  own,
  partOf,
  partsOf,
  serve,
  textOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

const JSON_FEED = 'https://jsonfeed.org/version/1.1';
const rss = (items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Site</title>${items.map((one) => `<item>${one}</item>`).join('')}</channel></rss>`;
/** The page has had the time to ask for more, if it wanted to. */
const rest = async (): Promise<void> => {
  for (let times = 0; times < 10; times += 1) await frame();
};

describe('a feed that never ends', () => {
  afterEach(() => sinon.restore());

  /** A JSON Feed of which each page has headlines from a number on, and names a next one. */
  function endless(itemsOf: (page: number) => readonly object[]): string[] {
    return serve(({ pathname, searchParams }) => {
      const page = Number(searchParams.get('page') ?? 1);
      return { version: JSON_FEED, items: itemsOf(page), next_url: `${pathname}?page=${page + 1}&x=${Math.random()}` };
    });
  }
  const feedItems = (count: number, first: number): object[] =>
    headlinesOf(count, first).map(({ id, title, url }) => ({ id, title, url }));

  it('is asked for three further pages at most, and then for more on demand', async () => {
    const asked = endless((page) => feedItems(1, page));
    const element = await loadedList(
      html`<ca-headlines pagination="more" page="34" src=${own('/endless.json')}></ca-headlines>`,
    );
    await until(() => asked.length === 4);
    await rest();
    expect(asked.length).to.equal(4);
    expect(titlesOf(element).length).to.equal(4);
    expect(partOf(element, 'more')).to.exist;
    partOf(element, 'more')!.click();
    await until(() => asked.length === 7);
    await rest();
    expect(asked.length).to.equal(7);
    expect(titlesOf(element).length).to.equal(7);
  });

  it('ends with a page that has nothing new', async () => {
    const asked = endless(() => feedItems(2, 1));
    const element = await loadedList(
      html`<ca-headlines pagination="more" page="9" src=${own('/same.json')}></ca-headlines>`,
    );
    await until(() => asked.length === 2);
    await rest();
    expect(asked.length).to.equal(2);
    expect(titlesOf(element).length).to.equal(2);
    expect(partsOf(element, 'more').length).to.equal(0);
  });

  it('is not read to its end for words that its archive does not have', async () => {
    const asked = endless((page) => feedItems(8, page * 10));
    const element = await loadedList(
      html`<ca-headlines include="10 11 12" src=${own('/archive.json')}></ca-headlines>`,
    );
    expect(titlesOf(element).length).to.equal(3);
    element.goToPage(2);
    await until(() => asked.length === 4);
    await rest();
    expect(asked.length).to.equal(4);
    expect(element.page).to.equal(1);
    expect(titlesOf(element).length).to.equal(3);
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('of a server that pages by itself ends where it repeats itself', async () => {
    const asked = serve(() => headlinesOf(6));
    const element = await loadedList(html`<ca-headlines src=${own('/api?p={page}')}></ca-headlines>`);
    element.goToPage(2);
    await until(() => asked.length === 2);
    await rest();
    expect(element.page).to.equal(1);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 6');
  });
});

describe('a page that an address makes up', () => {
  afterEach(() => sinon.restore());

  for (const page of [100_000_000, 1e10]) {
    it(`is the last that there is, in no time: ${page}`, async () => {
      serve(() => headlinesOf(21));
      for (const pagination of ['numbers', 'more', 'none'] as const) {
        const start = performance.now();
        const element = await loadedList(
          html`<ca-headlines page=${page} pagination=${pagination} src=${own('/own.json')}></ca-headlines>`,
        );
        expect(element.page).to.equal(4);
        expect(titlesOf(element).length).to.equal(pagination === 'more' ? 21 : 3);
        element.goToPage(page);
        await element.updateComplete;
        expect(element.page).to.equal(4);
        expect(performance.now() - start).to.be.below(1500);
        element.remove();
      }
    });
  }

  it('is bounded before the first answer too', async () => {
    sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
    const element = await list(html`<ca-headlines page="1e10" pagination="more" src=${own('/never')}></ca-headlines>`);
    expect(element.page).to.equal(34);
    element.goToPage(1e9);
    await element.updateComplete;
    expect(element.page).to.equal(34);
  });

  it('is corrected in the address, and adds nothing to the history', async () => {
    const before = location.href;
    const address = new URL(before);
    address.searchParams.set('made-up', '1e10');
    history.replaceState(null, '', address);
    const { length } = history;
    const element = await list(html`<ca-headlines page-param="made-up" .headlines=${headlinesOf(21)}></ca-headlines>`);
    await frame();
    expect(new URL(location.href).searchParams.get('made-up')).to.equal('4');
    expect(history.length).to.equal(length);
    expect(numbersOf(element)).to.equal('1 2 3 [4]');
    history.replaceState(null, '', before);
  });
});

describe('headlines that would be lost', () => {
  afterEach(() => sinon.restore());

  it('are all there: 131 ids with one link are 131 headlines', async () => {
    const items = Array.from(
      { length: 131 },
      (_, n) =>
        `<guid isPermaLink="false">g${n}</guid><title>Part ${n}</title><link>https://pod.example/support</link>`,
    );
    serve(() => rss(items));
    const element = await loadedList(html`<ca-headlines page-size="200" src=${own('/podcast.xml')}></ca-headlines>`);
    expect(titlesOf(element).length).to.equal(131);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 131 of 131');
  });

  it('are there once where two feeds carry the same story', async () => {
    const date = '<pubDate>Thu, 05 Feb 2026 10:00:00 GMT</pubDate>';
    serve(({ pathname }) =>
      pathname === '/a'
        ? rss([`<guid>a1</guid><title>Som rises</title><link>https://news.example/1?utm_source=a</link>${date}`])
        : rss([
            `<guid>b1</guid><title>Som rises again</title><link>http://www.news.example/1/</link>${date}`,
            `<guid>b2</guid><title>SOM RISES!</title><link>https://other.example/2</link>${date}`,
            `<guid>b3</guid><title>Tenge falls</title><link>https://other.example/3</link>${date}`,
          ]),
    );
    const element = await loadedList(html`<ca-headlines src="${own('/a')} ${own('/b')}"></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['Som rises', 'Tenge falls']);
  });

  it('are not replaced by another source that claims their id and a later time', async () => {
    const item = { id: 'https://bank.example/1', title: 'Bank news', url: 'https://bank.example/1' };
    const at = (second: number) => new Date(Date.UTC(2026, 1, 5, 10, 0, second)).toISOString();
    serve(({ pathname }) => [
      pathname === '/a'
        ? { ...item, published: at(0) }
        : { ...item, title: 'Buy gold', url: 'https://evil.example/', published: at(1) },
    ]);
    const element = await loadedList(html`<ca-headlines src="${own('/a')} ${own('/b')}"></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['Buy gold', 'Bank news']);
  });

  it('are shown though a getter of one of 600 that are given throws', async () => {
    const broken = Object.defineProperty({}, 'title', {
      get: () => {
        throw new Error('from a getter');
      },
    });
    const element = await list(html`<ca-headlines></ca-headlines>`);
    for (const count of [3, 600]) {
      Object.assign(element, { headlines: [...headlinesOf(count), broken] });
      await element.updateComplete;
      expect(textOf(element, 'summary')).to.match(new RegExp(`of ${Math.min(count, 200)}$`));
    }
  });

  it('do not stand behind one that is dated years ahead', async () => {
    serve(() =>
      rss([
        '<title>Future</title><link>https://a.example/f</link><pubDate>Fri, 05 Jun 2099 10:00:00 GMT</pubDate>',
        '<title>Now</title><link>https://a.example/n</link><pubDate>Fri, 05 Jun 2026 10:00:00 GMT</pubDate>',
      ]),
    );
    const element = await loadedList(html`<ca-headlines src=${own('/future.xml')}></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['Now', 'Future']);
  });

  it('are not counted as fewer than are seen', async () => {
    serve(() => ({ articles: headlinesOf(3).map(({ title, url }) => ({ title, url })), totalResults: 2 }));
    const element = await loadedList(html`<ca-headlines page-size="3" src=${own('/api?p={page}')}></ca-headlines>`);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 3');
  });

  it('that are answered around the noise of a server are shown', async () => {
    const post = { id: 1, date_gmt: '2026-06-05T05:00:00', link: 'https://a.example/1', title: { rendered: 'One' } };
    serve(() => `${JSON.stringify([post])}\n<!-- Dynamic page generated in 0.3 seconds. -->\n`);
    const element = await loadedList(html`<ca-headlines src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['One']);
  });

  it('without a link or a date at a known place end in an error that names what helps', async () => {
    sinon.stub(console, 'warn');
    serve(() => [{ title: 'One', address: '/1' }]);
    const failed = next<Event & { error: Error }>(document, 'ca-error');
    const element = await list(html`<ca-headlines src=${own('/titles.json')}></ca-headlines>`);
    expect((await failed).error.message).to.contain('the attribute "map" can name the fields');
    expect(titlesOf(element).length).to.equal(0);
  });
});

describe('a further page', () => {
  afterEach(() => sinon.restore());

  it('that comes late, after another source was set, is dropped', async () => {
    let answer: (response: Response) => void = () => undefined;
    sinon.stub(window, 'fetch').callsFake((input) => {
      const { pathname } = new URL(input as string);
      if (pathname === '/second') return new Promise((resolve) => (answer = resolve));
      const body = pathname === '/first' ? { items: headlinesOf(2), next: '/second' } : { items: headlinesOf(2, 7) };
      return Promise.resolve(new Response(JSON.stringify(body)));
    });
    const element = await loadedList(html`<ca-headlines page-size="2" src=${own('/first')}></ca-headlines>`);
    element.goToPage(2);
    await until(() => element.renderRoot.querySelector('[aria-busy="true"]') ?? true);
    element.page = 1;
    element.src = own('/other');
    await until(() => titlesOf(element)[0] === 'Headline 7');
    answer(new Response(JSON.stringify({ items: headlinesOf(2, 3) })));
    await rest();
    expect(titlesOf(element)).to.deep.equal(['Headline 7', 'Headline 8']);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 2 of 2');
  });
});
