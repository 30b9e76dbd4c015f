import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { Headlines, type HeadlinesLoadEvent } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import {
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  own,
  partOf,
  partsOf,
  serve,
  servePosts,
  textOf,
  textsOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

describe('<ca-headlines>', () => {
  afterEach(() => sinon.restore());

  for (const layout of ['list', 'compact', 'cards', 'ticker']) {
    it(`is accessible as ${layout}`, async () => {
      const dressed = headlinesOf(8).map((one) => ({ ...one, source: 'The Post', author: 'A. Writer', lang: 'en' }));
      const element = await list(
        html`<ca-headlines
          layout=${layout}
          group-by="day"
          target="_blank"
          with-date
          with-filter
          with-source
          with-author
          .headlines=${dressed}
        ></ca-headlines>`,
      );
      await expect(element).to.be.accessible();
    }).timeout(20_000);
  }

  it('is a region that is named, unless the page names it', async () => {
    const russian = await list(html`<ca-headlines lang="ru" .headlines=${headlinesOf(1)}></ca-headlines>`);
    await until(() => partOf(russian, 'frame')!.lang === 'ru');
    await frame();
    const named = await list(html`<ca-headlines aria-label="Our news" .headlines=${headlinesOf(1)}></ca-headlines>`);
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'region').map(({ name }) => name)).to.deep.equal(['Новости', 'Our news']);
    expect(named.getAttributeNames()).to.deep.equal(['aria-label']);
  });

  it('has titles as headings of the level that is asked for, date and groups above them', async () => {
    const element = await list(
      html`<ca-headlines heading-level="4" with-date group-by="day" .headlines=${headlinesOf(1)}></ca-headlines>`,
    );
    const levels = () => ['date', 'group-heading', 'title'].map((part) => partOf(element, part)!.ariaLevel);
    expect(levels()).to.deep.equal(['3', '3', '4']);
    element.headingLevel = 1;
    await element.updateComplete;
    expect(levels()).to.deep.equal(['1', '1', '1']);
  });

  it('shows title, date and excerpt; source, author and picture where they are asked for', async () => {
    const [one] = headlinesOf(1);
    const dressed = [{ ...one!, source: 'The Post', author: 'A. Writer', image: '/none.png' }];
    const element = await list(html`<ca-headlines time-zone="UTC" .headlines=${dressed}></ca-headlines>`);
    expect(textOf(element, 'item').split(/\n+/)).to.deep.equal([
      'Headline 1',
      '05 February 2026',
      'What headline 1 is about.',
    ]);
    element.withSource = element.withAuthor = true;
    element.excerpt = 'none';
    await element.updateComplete;
    expect(textOf(element, 'item').split(/\n+/)).to.deep.equal(['Headline 1', '05 February 2026 The Post A. Writer']);
    expect(partsOf(element, 'image').length).to.equal(0);
  });

  it('cuts excerpts to so many lines', async () => {
    const long = headlinesOf(1).map((one) => ({ ...one, excerpt: 'word '.repeat(500) }));
    const element = await list(html`<ca-headlines excerpt="2" .headlines=${long}></ca-headlines>`);
    const height = () => partOf(element, 'excerpt')!.getBoundingClientRect().height;
    const line = parseFloat(getComputedStyle(partOf(element, 'excerpt')!).lineHeight);
    expect(height()).to.be.closeTo(2 * line, 1);
    element.excerpt = 'full';
    await element.updateComplete;
    expect(height()).to.be.greaterThan(3 * line);
  });

  it('tells what was loaded', async () => {
    servePosts(21);
    const load = next<HeadlinesLoadEvent>(document, 'ca-load');
    const element = await list(html`<ca-headlines src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
    const { headlines, total } = await load;
    expect(headlines.map(({ title }) => title)).to.deep.equal(titlesOf(element));
    expect(headlines).to.deep.equal(element.headlines);
    expect(total).to.equal(21);
  });

  it('keeps headlines that were set before it was defined, and returns to `src` without them', async () => {
    const early = document.createElement('ca-early-headlines') as Headlines;
    early.headlines = headlinesOf(2);
    document.body.append(early);
    customElements.define('ca-early-headlines', class extends Headlines {});
    await early.updateComplete;
    expect(textsOf(early, 'title').length).to.equal(2);
    early.headlines = undefined;
    await early.updateComplete;
    expect(textsOf(early, 'title').length).to.equal(0);
    early.remove();
  });

  it('reads a payload by the function that the page gives', async () => {
    serve(() => ({ rows: [{ name: 'Mine' }] }));
    const read = (payload: unknown) =>
      (payload as { rows: { name: string }[] }).rows.map(({ name }) => ({ id: name, title: name }));
    const element = await loadedList(html`<ca-headlines src=${own('/rows.json')} .read=${read}></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['Mine']);
  });

  it('reads any JSON by a map', async () => {
    serve(() => ({ data: { rows: [{ name: 'Mapped', to: 'https://news.example/m' }] } }));
    const map = 'items: data.rows; title: name; url: to';
    const element = await loadedList(html`<ca-headlines src=${own('/rows.json')} map=${map}></ca-headlines>`);
    expect(partOf(element, 'link')!.getAttribute('href')).to.equal('https://news.example/m');
  });

  it("renders items by the page's own template", async () => {
    const renderItem = ({ title }: { title: string }) => html`<b>${title}!</b>`;
    const element = await list(
      html`<ca-headlines .headlines=${headlinesOf(2)} .renderItem=${renderItem}></ca-headlines>`,
    );
    expect(textsOf(element, 'item')).to.deep.equal(['Headline 1!', 'Headline 2!']);
  });

  it('takes first data from the page, and shows its content until there is any', async () => {
    const data = JSON.stringify(headlinesOf(2));
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: data });
    const element = await list(
      html`<ca-headlines
        ><p>All news</p>
        ${script}</ca-headlines
      >`,
    );
    expect(titlesOf(element).length).to.equal(2);
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
    script.remove();
    await frame();
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('takes every attribute away again, and nonsense in them, without harm', async () => {
    const element = await list(
      html`<ca-headlines
        page="x"
        page-size="-4"
        limit="many"
        pagination="up"
        group-by="moon"
        date-style="roman"
        excerpt="some"
        layout="heap"
        heading-level="x"
        max-age="old"
        refresh-interval="soon"
        time-zone="Mars/Phobos"
        lang="x!"
        include=" "
        format="own"
        map=""
        target=""
        .headlines=${headlinesOf(21)}
      ></ca-headlines>`,
    );
    expect(titlesOf(element)[0]).to.equal('Headline 1');
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await element.updateComplete;
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 21');
  });

  it('shows no more than `limit`', async () => {
    const element = await list(html`<ca-headlines limit="8" .headlines=${headlinesOf(21)}></ca-headlines>`);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 8');
  });

  it('leaves its own attributes to the page', async () => {
    servePosts(21);
    const element = await loadedList(
      html`<ca-headlines class="mine" src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`,
    );
    expect(element.getAttributeNames()).to.have.members(['class', 'src']);
    expect(element.className).to.equal('mine');
  });

  it('works taken out, put back, and moved', async () => {
    servePosts(21);
    const element = await loadedList(html`<ca-headlines with-date src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
    const home = element.parentElement!;
    for (let time = 0; time < 20; time += 1) {
      element.remove();
      home.append(element);
    }
    await frame();
    expect(titlesOf(element).length).to.equal(6);
    partOf(element, 'next')!.click();
    await until(() => textOf(element, 'summary').includes('7 – 12'));
  });
});
