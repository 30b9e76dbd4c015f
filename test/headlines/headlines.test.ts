import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { Headlines, type HeadlineSelectEvent, type HeadlinesLoadEvent } from '../../src/index.js';
import { accessibilityTree, emulateMedia } from '../browser/devtools.js';
import {
  focusedIn,
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
  until,
} from '../browser/headlines.js';
import { XSS_URLS } from './xss-strings.js';

const FIVE_FEBRUARY = Date.UTC(2026, 1, 5, 18);

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
    await list(html`<ca-headlines lang="ru" .headlines=${headlinesOf(1)}></ca-headlines>`);
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
    expect(textOf(element, 'item').split(/\n+/)).to.deep.equal(['Headline 1', '05 February 2026 · The Post · A. Writer']);
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
    expect(headlines.map(({ title }) => title)).to.deep.equal(textsOf(element, 'title'));
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
    expect(textsOf(element, 'title')).to.deep.equal(['Mine']);
  });

  it('reads any JSON by a map', async () => {
    serve(() => ({ data: { rows: [{ name: 'Mapped', to: 'https://news.example/m' }] } }));
    const map = 'items: data.rows; title: name; url: to';
    const element = await loadedList(html`<ca-headlines src=${own('/rows.json')} map=${map}></ca-headlines>`);
    expect(partOf(element, 'link')!.getAttribute('href')).to.equal('https://news.example/m');
  });

  it("renders items by the page's own template", async () => {
    const renderItem = ({ title }: { title: string }) => html`<b>${title}!</b>`;
    const element = await list(html`<ca-headlines .headlines=${headlinesOf(2)} .renderItem=${renderItem}></ca-headlines>`);
    expect(textsOf(element, 'item')).to.deep.equal(['Headline 1!', 'Headline 2!']);
  });

  it('takes first data from the page, and shows its content until there is any', async () => {
    const data = JSON.stringify(headlinesOf(2));
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: data });
    const element = await list(html`<ca-headlines><p>All news</p>${script}</ca-headlines>`);
    expect(textsOf(element, 'title').length).to.equal(2);
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
    expect(textsOf(element, 'title')[0]).to.equal('Headline 1');
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
    const element = await loadedList(html`<ca-headlines class="mine" src=${own('/wp-json/wp/v2/posts')}></ca-headlines>`);
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
    expect(textsOf(element, 'title').length).to.equal(6);
    partOf(element, 'next')!.click();
    await until(() => textOf(element, 'summary').includes('7 – 12'));
  });
});

describe('dates', () => {
  afterEach(() => sinon.restore());

  it('head the list with today in the time zone, rolling over at its midnight', async () => {
    const time = sinon.useFakeTimers({ now: FIVE_FEBRUARY, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const element = await list(
      html`<ca-headlines with-date time-zone="Asia/Tashkent" .headlines=${headlinesOf(1)}></ca-headlines>`,
    );
    expect(textOf(element, 'date')).to.equal('05 February 2026');
    time.tick(3_600_000);
    await element.updateComplete;
    expect(textOf(element, 'date')).to.equal('06 February 2026');
    expect(partOf(element, 'date')!.querySelector('time')!.dateTime).to.equal('2026-02-06');
    time.restore();
  });

  it('have the words and the time zone of the nearest ancestor', async () => {
    const [late] = headlinesOf(1).map((one) => ({ ...one, published: Date.UTC(2026, 1, 5, 20) }));
    const element = await list(html`<ca-headlines .headlines=${[late]}></ca-headlines>`);
    const home = element.parentElement!;
    home.lang = 'uz';
    home.setAttribute('time-zone', 'Asia/Tashkent');
    home.append(element);
    await element.updateComplete;
    expect(textOf(element, 'time')).to.equal('06-fevral, 2026');
    expect(textOf(element, 'summary')).to.equal('1 ta natijadan 1-si ko‘rsatilmoqda');
    element.lang = 'ru';
    element.timeZone = 'UTC';
    await frame();
    expect(textOf(element, 'summary')).to.equal('Показана 1 из 1 новости');
  });

  it('follow an attribute that is set later', async () => {
    const [late] = headlinesOf(1).map((one) => ({ ...one, published: Date.UTC(2026, 1, 5, 20) }));
    const element = await list(html`<ca-headlines time-zone="UTC" .headlines=${[late]}></ca-headlines>`);
    expect(textOf(element, 'time')).to.equal('05 February 2026');
    element.setAttribute('time-zone', 'Asia/Tashkent');
    await frame();
    expect(textOf(element, 'time')).to.equal('06 February 2026');
  });

  it('can be spans of time that keep up with the clock, or nothing', async () => {
    const time = sinon.useFakeTimers({ now: Date.UTC(2026, 1, 5, 12, 59), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const element = await list(html`<ca-headlines date-style="relative" .headlines=${headlinesOf(1)}></ca-headlines>`);
    expect(textOf(element, 'time')).to.equal('59 minutes ago');
    time.tick(60_000);
    await element.updateComplete;
    expect(textOf(element, 'time')).to.equal('1 hour ago');
    expect(partOf(element, 'time')!.getAttribute('datetime')).to.equal('2026-02-05T12:00:00.000Z');
    element.dateStyle = 'none';
    await element.updateComplete;
    expect(partsOf(element, 'time').length).to.equal(0);
    time.restore();
  });

  it('group the list by day or month, with the time of day under a day', async () => {
    const dates = [Date.UTC(2026, 1, 5, 20), Date.UTC(2026, 1, 5, 12), Date.UTC(2026, 0, 31, 20), undefined];
    const dated = headlinesOf(4).map((one, index) => ({ ...one, published: dates[index] }));
    const element = await list(
      html`<ca-headlines group-by="day" time-zone="Asia/Tashkent" .headlines=${dated}></ca-headlines>`,
    );
    expect(textsOf(element, 'group-heading')).to.deep.equal([
      'Friday, 06 February 2026',
      'Thursday, 05 February 2026',
      'Sunday, 01 February 2026',
      'Without a date',
    ]);
    expect(textsOf(element, 'time')).to.deep.equal(['01:00', '17:00', '01:00']);
    element.groupBy = 'month';
    await element.updateComplete;
    expect(textsOf(element, 'group-heading')).to.deep.equal(['February 2026', 'Without a date']);
  });

  it('that are none, or no dates at all, are left out', async () => {
    const dates = [undefined, NaN, Infinity, 9e15, 'yesterday' as unknown as number];
    const dated = headlinesOf(5).map((one, index) => ({ ...one, published: dates[index] }));
    const element = await list(html`<ca-headlines group-by="day" with-date .headlines=${dated}></ca-headlines>`);
    expect(textsOf(element, 'title').length).to.equal(5);
    expect(partsOf(element, 'time').length).to.equal(0);
  });
});

describe('links', () => {
  afterEach(() => sinon.restore());

  const open = async (event: MouseEvent, cancel = false) => {
    const element = await list(html`<ca-headlines .headlines=${headlinesOf(1)}></ca-headlines>`);
    const selected: string[] = [];
    element.addEventListener('ca-select', (select) => {
      selected.push((select as HeadlineSelectEvent).headline.id);
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

  it('that open in a new tab say so, and keep the opener to themselves', async () => {
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
    expect(textsOf(element, 'title')).to.deep.equal(items.map(({ title }) => title));
    return { hrefs: partsOf(element, 'link').map((link) => link.getAttribute('href')), element };
  };

  for (const [from, src] of [['a script of the page'], ['a feed', '/links']] as const) {
    it(`are only http(s); the title of any other is still there to read, from ${from}`, async () => {
      const { element } = await linksOf([...XSS_URLS, '', ' ', '#', ' # '], src && own(src));
      expect(element.renderRoot.querySelectorAll('[href], [src]').length).to.equal(0);
    });
  }

  it('are relative to the feed, as browsers read them', async () => {
    const { hrefs } = await linksOf(['//evil.example', '/\\evil.example/2', 'https:evil', '?x', '/x', 'x'], own('http://127.0.0.1:9/news/feed'));
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

describe('pictures', () => {
  const shown = (image: string) =>
    list(html`<ca-headlines with-images .headlines=${headlinesOf(1).map((one) => ({ ...one, image }))}></ca-headlines>`);

  it('are asked for late, and without telling where from', async () => {
    const image = partOf(await shown('https://news.example/1.jpg'), 'image') as HTMLImageElement;
    expect([image.loading, image.decoding, image.referrerPolicy, image.alt]).to.deep.equal(['lazy', 'async', 'no-referrer', '']);
  });

  it('that do not come leave their place, and move nothing', async () => {
    const element = await shown(new URL('/none.png', location.href).href);
    const place = () => element.renderRoot.querySelector('.image')!.getBoundingClientRect();
    const before = place();
    expect(before.width / before.height).to.be.closeTo(16 / 9, 0.02);
    await until(() => !partsOf(element, 'image').length);
    expect(place().toJSON()).to.deep.equal(before.toJSON());
  });

  it('that never come hold their place, and keep nobody waiting', async () => {
    const element = await shown(new URL('/faults/silence', location.href).href);
    await frame();
    const image = partOf(element, 'image') as HTMLImageElement;
    expect(image.complete).to.be.false;
    const { width, height } = element.renderRoot.querySelector('.image')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(textsOf(element, 'title')).to.deep.equal(['Headline 1']);
  });

  it('of 20,000 px fit their place, and move nothing', async () => {
    const element = await shown(new URL('/test/pages/huge.svg', location.href).href);
    const place = () => element.renderRoot.querySelector('.image')!.getBoundingClientRect().toJSON() as DOMRect;
    const before = place();
    await until(() => (partOf(element, 'image') as HTMLImageElement).naturalWidth === 20_000);
    await frame();
    expect(place()).to.deep.equal(before);
    const image = partOf(element, 'image')!.getBoundingClientRect();
    expect([image.width, image.height]).to.deep.equal([before.width, before.height]);
  });

  it('of one pixel are none', async () => {
    const element = await shown(new URL('/test/pages/pixel.gif', location.href).href);
    await until(() => !partsOf(element, 'image').length);
  });

  it('are never anything but http(s) images', async () => {
    for (const image of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:x', '']) {
      expect(partsOf(await shown(image), 'image').length, image).to.equal(0);
    }
  });
});

describe('the filter box', () => {
  afterEach(() => sinon.restore());

  const type = (element: Headlines, words: string): void => {
    const box = partOf(element, 'filter') as HTMLInputElement;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('finds those that have all words, and that is told', async () => {
    const element = await list(html`<ca-headlines with-filter page="3" .headlines=${headlinesOf(21)}></ca-headlines>`);
    type(element, 'headline 2');
    await element.updateComplete;
    expect(textsOf(element, 'title')).to.deep.equal(['Headline 2', 'Headline 20', 'Headline 21']);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 3 of 3');
    expect(partOf(element, 'summary')!.role).to.equal('status');
    type(element, '');
    await element.updateComplete;
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 21');
  });

  it('says when there is none, and takes signs for themselves', async () => {
    const element = await list(html`<ca-headlines with-filter .headlines=${headlinesOf(21)}></ca-headlines>`);
    for (const words of ['(a+)+$', '[', '*', '\\', '.*', 'q '.repeat(10_000)]) {
      type(element, words);
      await element.updateComplete;
      expect(textsOf(element, 'title').length, words.slice(0, 9)).to.equal(0);
      expect(textOf(element, 'message')).to.equal('No headline matches');
    }
  });

  it('asks a WordPress server, once typing pauses', async () => {
    const asked = servePosts(21);
    const src = own('/wp-json/wp/v2/posts');
    const element = await loadedList(html`<ca-headlines with-filter src=${src}></ca-headlines>`);
    for (const words of ['2', '21']) type(element, words);
    await until(() => textOf(element, 'summary') === 'Viewing result 1 of 1');
    expect(textsOf(element, 'title')).to.deep.equal(['Headline 21']);
    expect(asked).to.deep.equal([`${src}&page=1&per_page=6`, `${src}&page=1&per_page=6&search=21`]);
  });

  it('has a name, and keeps the focus', async () => {
    const element = await list(html`<ca-headlines with-filter lang="kk" .headlines=${headlinesOf(21)}></ca-headlines>`);
    const box = partOf(element, 'filter')!;
    expect(box.ariaLabel).to.equal('Жаңалықтардан іздеу');
    box.focus();
    type(element, '21');
    await frame();
    expect(focusedIn(element) === box).to.be.true;
  });
});

describe('words and age', () => {
  it('choose what is shown', async () => {
    const element = await list(html`<ca-headlines include="headline" exclude="21, 20" .headlines=${headlinesOf(21)}></ca-headlines>`);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 19');
    element.maxAge = 1;
    element.headlines = headlinesOf(3).map((one, index) => ({ ...one, published: Date.now() - index * 20 * 3_600_000 }));
    await element.updateComplete;
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 2 of 2');
  });
});

describe('the strip', () => {
  it('has each headline once, moves, and can be paused', async () => {
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    await frame();
    expect(textsOf(element, 'title').length).to.equal(9);
    const strip = partOf(element, 'strip')!;
    const playing = () => strip.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length;
    expect(playing()).to.be.greaterThan(0);
    const button = partOf(element, 'pause-button')!;
    button.click();
    await frame();
    expect(playing()).to.equal(0);
    expect(button.ariaLabel).to.equal('Play the headlines');
    button.click();
    await frame();
    expect(playing()).to.be.greaterThan(0);
  });

  it('has neither pages nor summary', async () => {
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    expect(partsOf(element, 'pagination').length + partsOf(element, 'summary').length).to.equal(0);
  });

  it('stops with the layout, and with the element', async () => {
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    const strip = partOf(element, 'strip')!;
    element.layout = 'list';
    await frame();
    expect(strip.getAnimations({ subtree: true }).length).to.equal(0);
    expect(textsOf(element, 'title').length).to.equal(6);
  });

  it('is a still list for who asks for less motion', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    await frame();
    const tops = new Set(partsOf(element, 'item').map((item) => Math.round(item.getBoundingClientRect().top)));
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    expect(tops.size).to.be.greaterThan(1);
  });
});
