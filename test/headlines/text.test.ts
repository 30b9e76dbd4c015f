import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
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
  titlesOf,
  until,
} from '../browser/headlines.js';
import { watchTree } from '../browser/watch-tree.js';
import { XSS_STRINGS } from './xss-strings.js';

const dressed = (src: string) =>
  html`<ca-headlines
    page-size="50"
    limit="5000"
    target="_blank"
    with-date
    with-filter
    with-images
    with-source
    with-author
    group-by="month"
    src=${src}
  ></ca-headlines>`;

const xml = (text: string) => text.replace(/[<&>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const FEEDS: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  'the own JSON': (texts) =>
    JSON.stringify({
      items: texts.map((text) => ({
        id: text,
        title: text,
        excerpt: text,
        url: text,
        image: text,
        source: text,
        author: text,
        lang: text,
        categories: [text],
      })),
    }),
  'a WordPress answer': (texts) =>
    JSON.stringify(
      texts.map((text, id) => ({
        id,
        link: text,
        date_gmt: text,
        title: { rendered: text },
        excerpt: { rendered: text },
      })),
    ),
  'a JSON feed': (texts) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: texts[0],
      items: texts.map((text) => ({
        id: text,
        title: text,
        url: text,
        content_html: text,
        image: text,
        authors: [{ name: text }],
      })),
    }),
  RSS: (texts) =>
    `<rss version="2.0"><channel><title>x</title>${texts
      .map((text) => xml(text))
      .map(
        (text) =>
          `<item><title>${text}</title><link>${text}</link><description>${text}</description><author>${text}</author><guid>${text}</guid><category>${text}</category></item>`,
      )
      .join('')}</channel></rss>`,
  Atom: (texts) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${texts
      .map((text) => xml(text))
      .map(
        (text) =>
          `<entry><id>${text}</id><title type="html">${text}</title><link href="${text}"/><summary type="html">${text}</summary></entry>`,
      )
      .join('')}</feed>`,
};

describe('the text of a feed', () => {
  afterEach(() => sinon.restore());

  it('is tried with at least a hundred strings', () => {
    expect(new Set(XSS_STRINGS).size).to.be.at.least(100);
  });

  for (const [format, feedOf] of Object.entries(FEEDS)) {
    it(`adds no element, attribute or link to the tree that a template did not write, from ${format}`, async () => {
      serve(() => feedOf(XSS_STRINGS));
      const hacked = sinon.spy();
      Object.assign(window, { hack: hacked, alert: hacked });
      const element = await loadedList(dressed(own('http://127.0.0.1:9/feed')));
      const foundIn = watchTree(element);
      expect(partsOf(element, 'item').length).to.be.greaterThan(20);
      for (let page = 2; page < 9; page += 1) {
        element.page = page;
        await element.updateComplete;
      }
      element.renderRoot.querySelector('.frame')!.scrollIntoView(false);
      await frame();
      expect(foundIn()).to.deep.equal([]);
      expect(hacked.called).to.be.false;
    }).timeout(20_000);
  }

  it('adds nothing from what a script of the page sets', async () => {
    const element = await list(dressed(''));
    const foundIn = watchTree(element);
    element.headlines = XSS_STRINGS.map((text) => ({
      id: text,
      title: text,
      url: text,
      excerpt: text,
      image: `http://127.0.0.1:9/${text}`,
      source: text,
      author: text,
      lang: text,
    }));
    for (let page = 1; page < 9; page += 1) {
      element.page = page;
      await element.updateComplete;
    }
    expect(foundIn()).to.deep.equal([]);
  });

  it('that is set by a script is read as it is written', async () => {
    const title = '<b>AT&T</b> {{x}} ${y} 1 < 2 &amp; <picture>';
    const element = await list(html`<ca-headlines .headlines=${[{ id: '1', title, excerpt: title }]}></ca-headlines>`);
    expect(partOf(element, 'title')!.innerText).to.equal(title);
    expect(partOf(element, 'excerpt')!.innerText).to.equal(title);
  });

  it('is set by its own letters, and its language is told', async () => {
    const titles = ['ירושלים, 1!', 'English, 1!', 'العربية، 1!'];
    const given = titles.map((title, index) => ({
      id: `${index}`,
      title,
      excerpt: title,
      lang: ['he', 'en', 'ar'][index],
    }));
    for (const dir of ['ltr', 'rtl']) {
      const element = await list(html`<ca-headlines dir=${dir} .headlines=${given}></ca-headlines>`);
      for (const part of ['title', 'excerpt']) {
        const directions = partsOf(element, part).map((one) => getComputedStyle(one).direction);
        expect(directions, `${part} in ${dir}`).to.deep.equal(['rtl', 'ltr', 'rtl']);
      }
      expect(partsOf(element, 'item').map(({ lang }) => lang)).to.deep.equal(['he', 'en', 'ar']);
    }
  });

  it('stands beside dates that keep the order of their own language', async () => {
    const element = await list(html`<ca-headlines dir="rtl" with-date .headlines=${headlinesOf(1)}></ca-headlines>`);
    const dates = [...element.renderRoot.querySelectorAll('time')];
    expect(dates.map((date) => getComputedStyle(date).direction)).to.deep.equal(['ltr', 'ltr']);
    element.lang = 'ar';
    await until(() => dates.every((date) => getComputedStyle(date).direction === 'rtl'));
  });

  it('keeps its direction marks to itself: what stands beside it keeps its order', async () => {
    const marks = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2069\u2069', '\u202b\u202e', '\u200f'];
    const given = marks.map((mark, index) => ({
      id: `${index}`,
      title: `Title ${mark}`,
      source: `Post${mark}`,
      author: `Writer${mark}`,
      published: Date.UTC(2026, 1, 5),
    }));
    const element = await list(
      html`<ca-headlines with-source with-author page-size="20" .headlines=${given}></ca-headlines>`,
    );
    const left = (one: Element) => one.getBoundingClientRect().left;
    for (const meta of partsOf(element, 'meta')) {
      const [time, source, author] = [...meta.children];
      expect(left(time!)).to.be.lessThan(left(source!));
      expect(left(source!)).to.be.lessThan(left(author!));
    }
  });

  it('of 5,000 letters without a blank wraps: nothing scrolls sideways at 320 px', async () => {
    const word = 'ы'.repeat(5000);
    const link = `https://news.example/${'a'.repeat(3000)}`;
    const given = [
      { id: '1', title: word, excerpt: word, source: word, author: word },
      { id: '2', title: link, url: link, excerpt: link },
    ];
    for (const layout of ['list', 'compact', 'cards']) {
      const box = await list(
        html`<ca-headlines
          layout=${layout}
          with-source
          with-author
          with-images
          with-date
          with-filter
          pagination="more"
          page-size="1"
          .headlines=${given}
        ></ca-headlines>`,
      );
      box.parentElement!.setAttribute('style', 'inline-size: 320px; overflow: auto');
      await frame();
      expect(box.parentElement!.scrollWidth, layout).to.equal(320);
    }
  });

  it('of megabytes is cut before it is laid out', async () => {
    const huge = 'слово '.repeat(400_000);
    const element = await list(
      html`<ca-headlines .headlines=${[{ id: '1', title: huge, excerpt: huge }]}></ca-headlines>`,
    );
    expect(partOf(element, 'title')!.textContent.trim().length).to.be.lessThan(400);
    expect(partOf(element, 'excerpt')!.textContent.trim().length).to.be.lessThan(2100);
  });

  it('is never cut inside a character', async () => {
    const family = '👨‍👩‍👧‍👦';
    const element = await list(
      html`<ca-headlines .headlines=${[{ id: '1', title: family.repeat(10_000) }]}></ca-headlines>`,
    );
    expect(partOf(element, 'title')!.textContent.trim().replaceAll(family, '')).to.equal('…');
  });

  it('that does not change keeps its nodes while the pages around it do', async () => {
    let items = headlinesOf(3);
    serve(() => ({ items }));
    const element = await loadedList(html`<ca-headlines src=${own('/own')}></ca-headlines>`);
    const third = partsOf(element, 'item')[2];
    items = [headlinesOf(1)[0]!, headlinesOf(3)[2]!];
    const load = next(element, 'ca-load');
    element.refresh();
    await load;
    element.goToPage(1);
    await until(() => titlesOf(element).length === 2);
    expect(partsOf(element, 'item')[1] === third).to.be.true;
  });
});
