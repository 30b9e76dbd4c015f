import { expect } from '@open-wc/testing';
import { loadHeadlines, readHeadlines } from '../../../src/headlines/formats/read-headlines.js';
import type { HeadlinePage } from '../../../src/headlines/formats/reader.js';
import type { Headline } from '../../../src/headlines/list/headline.js';
import { said } from '../../payload/failure.js';
import { CONTEXT } from './context.js';

const read = (payload: unknown, headers: Record<string, string> = {}): HeadlinePage =>
  readHeadlines(payload, { url: CONTEXT.url, headers: new Headers(headers) })!;
const first = (payload: unknown): Headline => read(payload).headlines[0]!;

const MORNING = Date.UTC(2026, 1, 5, 10);

describe('headlines of WordPress', () => {
  const post = {
    id: 7,
    date: '2026-02-05T15:00:00',
    date_gmt: '2026-02-05T10:00:00',
    link: 'https://news.example/som/',
    title: { rendered: 'Som &#8217;rises&#8217; &amp; <em>stays</em>' },
    excerpt: { rendered: '<p>The som rose on Friday [&hellip;]</p>\n', protected: false },
  };

  it('are text, with the date in UTC', () => {
    expect(first([post])).to.deep.equal({
      id: 'https://news.example/?p=7',
      title: 'Som ’rises’ & stays',
      url: 'https://news.example/som/',
      excerpt: 'The som rose on Friday…',
      published: MORNING,
      image: undefined,
      source: undefined,
      author: undefined,
      categories: undefined,
      lang: undefined,
    });
  });

  it('are as many as the header says, or nobody knows', () => {
    expect(read([post], { 'X-WP-Total': '21', 'X-WP-TotalPages': '4' }).total).to.equal(21);
    for (const total of ['', '-1', 'many', '1e9', '2.5', '99999999999'])
      expect(read([post], { 'X-WP-Total': total }).total, total).to.equal(undefined);
    expect(read([post]).total).to.equal(undefined);
  });

  it('have what `_embed` adds', () => {
    const sizes = {
      thumbnail: { source_url: '/150.jpg' },
      medium_large: { source_url: 'https://news.example/768.jpg' },
    };
    const media = { source_url: 'https://news.example/full.jpg', media_details: { sizes } };
    const terms = [[{ taxonomy: 'category', name: 'Money &amp; banks' }], [{ taxonomy: 'post_tag', name: 'som' }]];
    const _embedded = { author: [{ name: 'A. Author' }], 'wp:featuredmedia': [media], 'wp:term': terms };
    expect(first([{ ...post, _embedded }])).to.deep.include({
      image: 'https://news.example/768.jpg',
      author: 'A. Author',
      categories: ['Money & banks'],
    });
    expect(first([{ ...post, _embedded: { 'wp:featuredmedia': [{ ...media, media_details: {} }] } }]).image).to.equal(
      media.source_url,
    );
    expect(
      first([{ ...post, _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden' }], author: {}, 'wp:term': 5 } }])
        .image,
    ).to.equal(undefined);
  });

  it('make do with the content, and with the date of the site', () => {
    const bare = { ...post, excerpt: { rendered: '' }, date_gmt: null, content: { rendered: '<p>Content</p>' } };
    expect(first([bare])).to.include({ excerpt: 'Content', published: Date.UTC(2026, 1, 5, 15) });
  });

  it('do not mind a post that is none', () => {
    const { headlines, skipped } = read([null, 5, { id: 1 }, { title: { rendered: '' } }, post]);
    expect(headlines.map(({ title }) => title)).to.deep.equal(['Som ’rises’ & stays']);
    expect(skipped).to.equal(4);
  });
});

describe('headlines of JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Site',
    home_page_url: 'https://site.example/',
    language: 'ky',
  };
  const item = { id: 5, title: 'Som rises', url: '/1', summary: 'Text', date_published: '2026-02-05T15:00:00+05:00' };

  it('are read', () => {
    expect(first({ ...feed, items: [item] })).to.deep.include({
      id: 'https://site.example/?p=5',
      title: 'Som rises',
      url: 'https://site.example/1',
      excerpt: 'Text',
      published: MORNING,
      source: 'Site',
      lang: 'ky',
    });
  });

  it('of any version and with fields that nobody knows are read', () => {
    for (const version of [
      'https://jsonfeed.org/version/1',
      'http://www.jsonfeed.org/version/1.1/',
      'https://jsonfeed.org/version/2',
    ]) {
      expect(
        read({ ...feed, version, expired: true, _x: {}, items: [{ ...item, _y: [] }] }).headlines,
        version,
      ).to.have.length(1);
    }
  });

  it('have an author, as version 1.0 or 1.1 says it', () => {
    expect(first({ ...feed, items: [{ ...item, author: { name: 'A' } }] }).author).to.equal('A');
    expect(
      first({ ...feed, items: [{ ...item, authors: [{ name: 'B' }, { name: 'C' }], author: { name: 'A' } }] }).author,
    ).to.equal('B');
    expect(first({ ...feed, items: [{ ...item, authors: 'none', author: [] }] }).author).to.equal(undefined);
  });

  it('have a title of their text, where they have none', () => {
    expect(first({ ...feed, items: [{ id: '1', content_html: '<p>A short note</p>' }] })).to.include({
      title: 'A short note',
      excerpt: undefined,
    });
  });

  it('have an excerpt, a link and a picture from the first field that has one', () => {
    const image = { url: 'https://site.example/a.png', mime_type: 'image/png' };
    const other = {
      title: 'T',
      external_url: 'https://other.example/',
      content_text: 'C',
      attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg' }, image],
    };
    expect(first({ ...feed, items: [other] })).to.include({
      url: 'https://other.example/',
      excerpt: 'C',
      image: image.url,
    });
  });

  it('name the next page, if it is on the web', () => {
    const next = (next_url: unknown): unknown => read({ ...feed, items: [item], next_url }).next;
    expect(next('https://site.example/feed?page=2')).to.equal('https://site.example/feed?page=2');
    for (const bad of ['javascript:hack()', 'data:text/plain,x', 'file:///x', '', null, {}])
      expect(next(bad), JSON.stringify(bad)).to.equal(undefined);
  });
});

describe('headlines of news services', () => {
  it('are those of NewsAPI and GNews', () => {
    const article = {
      source: { name: 'Agency' },
      author: 'A',
      title: 'Som rises',
      description: 'Text… [+338 chars]',
      url: 'https://a.example/1',
      urlToImage: 'https://a.example/1.png',
      publishedAt: '2026-02-05T10:00:00Z',
    };
    const page = read({ status: 'ok', totalResults: 6600, articles: [article] });
    expect(page.total).to.equal(6600);
    expect(page.headlines[0]).to.include({
      title: 'Som rises',
      source: 'Agency',
      author: 'A',
      excerpt: 'Text…',
      image: 'https://a.example/1.png',
      published: MORNING,
    });
    expect(
      read({ totalArticles: 5, articles: [{ ...article, image: '/2.png', urlToImage: undefined }] }),
    ).to.have.property('total', 5);
  });

  it('are those of the Guardian', () => {
    const result = {
      id: 'world/1',
      sectionName: 'World',
      webPublicationDate: '2026-02-05T10:00:00Z',
      webTitle: 'Som rises',
      webUrl: 'https://a.example/1',
      fields: { trailText: 'A <strong>big</strong> story', byline: 'A', thumbnail: 'https://a.example/1.png' },
    };
    const page = read({ response: { status: 'ok', total: 21, results: [result] } });
    expect(page.total).to.equal(21);
    expect(page.headlines[0]).to.deep.include({
      id: 'world/1',
      title: 'Som rises',
      excerpt: 'A big story',
      author: 'A',
      categories: ['World'],
      published: MORNING,
    });
  });

  it('are those of Ghost', () => {
    const post = {
      uuid: 'a-1',
      title: 'Som rises',
      url: 'https://a.example/1',
      custom_excerpt: null,
      excerpt: 'Text',
      published_at: '2026-02-05T10:00:00.000+00:00',
      feature_image: null,
    };
    const page = read({ posts: [post], meta: { pagination: { total: 21 } } });
    expect(page.total).to.equal(21);
    expect(page.headlines[0]).to.include({ title: 'Som rises', excerpt: 'Text', published: MORNING, image: undefined });
  });
});

describe("headlines of the project's own JSON", () => {
  const item = {
    id: 'a:1',
    title: 'Som rises',
    url: '/1',
    excerpt: 'Text',
    published: 1770285600,
    image: '/1.png',
    source: 'S',
    author: 'A',
    categories: ['C', ' ', 5],
    lang: 'tg',
  };

  it('are a list, or a list beside a total and the next page', () => {
    const headline = {
      ...item,
      url: 'https://news.example/1',
      published: MORNING,
      image: 'https://news.example/1.png',
      categories: ['C', '5'],
    };
    expect(read([item]).headlines).to.deep.equal([headline]);
    expect(read({ items: [item], total: 21, page: 1, pageSize: 6, next: '?page=2' })).to.deep.include({
      headlines: [headline],
      total: 21,
      next: 'https://news.example/api/feed?page=2',
    });
  });

  it('have no date rather than a wrong one', () => {
    for (const published of ['05/02/2026', '31 Feb 2026', 'soon', '', null, {}, 8.64e15])
      expect(first([{ ...item, published }]).published).to.equal(undefined);
  });

  it('of one id are all there: telling them apart is not for the reader', () => {
    expect(read([item, item, { title: 'No id' }, { title: 'No id' }]).headlines).to.have.length(4);
  });
});

describe('headlines by a map', () => {
  const payload = {
    meta: { count: '21', more: '?page=2' },
    data: {
      rows: [
        { h: { t: 'Som &amp; tenge' }, links: ['/1'], when: '2026-02-05T10:00:00Z', tags: ['a', 'b'], n: 5 },
        null,
        5,
      ],
    },
  };
  const map =
    "items: data.rows; total: meta.count; next: meta.more; id: n; title: h.t; url: links.0; published: when; categories: tags; source: 'Agency'";

  it('are read from any JSON', async () => {
    const page = await loadHeadlines(payload, CONTEXT, { map });
    expect(page).to.deep.include({
      format: 'map',
      total: 21,
      next: 'https://news.example/api/feed?page=2',
      skipped: 2,
    });
    expect(page.headlines[0]).to.deep.include({
      id: 'https://news.example/?p=5',
      title: 'Som & tenge',
      url: 'https://news.example/1',
      published: MORNING,
      categories: ['a', 'b'],
      source: 'Agency',
    });
  });

  it('have links from a template', async () => {
    const item = { id: 7, attributes: { title: 'S', slug: 'my-slug', path: 'a/b', odd: '?x=1#y' } };
    const url = async (template: string): Promise<string | undefined> =>
      (
        await loadHeadlines({ data: [item] }, CONTEXT, {
          map: `items: data; title: attributes.title; url: ${template}`,
        })
      ).headlines[0]!.url;
    expect(await url("'/blog/{attributes.slug}'")).to.equal('https://news.example/blog/my-slug');
    expect(await url('"https://www.example/{id}/{attributes.slug}.html"')).to.equal(
      'https://www.example/7/my-slug.html',
    );
    expect(await url('/news/{attributes.path}')).to.equal('https://news.example/news/a/b');
    expect(await url("'/x/{attributes.odd}'")).to.equal('https://news.example/x/%3Fx%3D1%23y');
    expect(await url("'/x/{attributes.none}'")).to.equal(undefined);
    const refused = await url("'/x/{constructor.name}'").catch(String);
    expect(refused).to.equal('ReadError: map: expected a path for "url", got "constructor" in it');
  });

  it('have a host from a template only where it begins with one', async () => {
    const payload = [{ title: 'T', site: 'https://a.example/1', evil: 'javascript:alert(1)', host: '//evil.example' }];
    const url = async (template: string): Promise<string | undefined> =>
      (await loadHeadlines(payload, CONTEXT, { map: `items:; title: title; url: '${template}'` })).headlines[0]!.url;
    expect(await url('{site}?from=us')).to.equal('https://a.example/1?from=us');
    expect(await url('{evil}')).to.equal(undefined);
    expect(await url('/r/{host}')).to.equal('https://news.example/r///evil.example');
  });

  it('are read from any XML', async () => {
    const map = "items: article; title: head; url: '/a/{id}'; published: date; excerpt: text";
    const article = (id: number): string =>
      `<article id="${id}"><head>Som &amp;amp; tenge ${id}</head><date>5 июня 2026</date><text><![CDATA[<p>T</p>]]></text></article>`;
    const page = await loadHeadlines(`<news>${article(1)}${article(2)}</news>`, CONTEXT, { map });
    expect(page.headlines.map(({ title }) => title)).to.deep.equal(['Som & tenge 1', 'Som & tenge 2']);
    expect(page.headlines[0]).to.include({
      url: 'https://news.example/a/1',
      excerpt: 'T',
      published: Date.UTC(2026, 5, 5, 12),
    });
    expect((await loadHeadlines(`<news>${article(3)}</news>`, CONTEXT, { map })).headlines).to.have.length(1);
    expect(await said(loadHeadlines('<news><', CONTEXT, { map }))).to.match(
      /^map: items: expected a list at "article"/,
    );
    expect(await said(loadHeadlines('no XML', CONTEXT, { map }))).to.match(/^expected XML/);
  });

  it('are one where the payload is a lone item', async () => {
    const item = { h: 'Som rises', l: '/1', tags: ['a'] };
    const read = (lone: unknown, map: string) => loadHeadlines(lone, CONTEXT, { map });
    expect((await read(item, 'title: h; url: l')).headlines).to.have.length(1);
    expect((await read({ data: { top: item } }, 'items: data.top; title: h; url: l')).headlines[0]).to.include({
      title: 'Som rises',
      url: 'https://news.example/1',
    });
    expect((await read({ a: item, b: item }, 'items:; title: h; url: l; id: $key')).headlines).to.have.length(2);
    expect((await read({ a: item }, "items:; title: 'News'; url: l")).headlines[0]).to.include({ title: 'News' });
  });

  it('may be titles alone', async () => {
    expect((await loadHeadlines([{ t: 'T' }], CONTEXT, { map: 'items:; title: t' })).headlines).to.have.length(1);
  });

  it('fail in words where the map does not fit', async () => {
    const by = (wrong: string): Promise<unknown> => loadHeadlines(payload, CONTEXT, { map: wrong });
    expect(await said(by('items: data.list; title: h'))).to.equal(
      'map: items: expected a list at "data.list", got no "list" in "data", an object with rows',
    );
    expect(await said(by('heading: h'))).to.match(/^map: expected one of items, total, .*, got "heading"$/);
  });
});

describe('what is no headlines', () => {
  it("is told in the service's own words, or with its beginning", async () => {
    expect(await said(loadHeadlines({ message: 'No key' }, CONTEXT))).to.equal(
      `expected headlines, got the service's own words "No key"`,
    );
    expect(await said(loadHeadlines({ a: 1 }, CONTEXT))).to.equal('expected headlines (format auto), got {"a":1}…');
    expect(await said(loadHeadlines('<a/>', CONTEXT, { format: 'rss' }))).to.equal(
      'expected headlines (format rss), got "<a/>"…',
    );
  });

  it('does not hide headlines beside it', async () => {
    expect(
      await loadHeadlines({ message: 'Old version', items: [{ title: 'T', url: '/1' }] }, CONTEXT),
    ).to.have.property('format', 'own');
  });
});
