import { expect } from '@open-wc/testing';
import { loadHeadlines } from '../../../src/headlines/formats/read-headlines.js';
import type { Headline } from '../../../src/headlines/list/headline.js';
import { said } from '../../payload/failure.js';
import { CONTEXT } from './context.js';

const read = async (payload: unknown): Promise<readonly Headline[]> =>
  (await loadHeadlines(payload, CONTEXT)).headlines;
const first = async (payload: unknown): Promise<Headline> => (await read(payload))[0]!;

const MORNING = Date.UTC(2026, 5, 5, 10);

describe('a list with the usual names of fields', () => {
  it('is read from services that turn RSS into JSON', async () => {
    const item = {
      title: 'Som &amp; tenge',
      pubDate: '2026-06-05 10:00:00',
      link: 'https://news.example/1',
      guid: 'https://news.example/?p=1',
      thumbnail: 'https://news.example/1.jpg',
      description: '<p>Text</p>',
      author: 'A. Author',
      categories: ['Money'],
    };
    expect(await first({ status: 'ok', feed: { title: 'F' }, items: [item] })).to.deep.include({
      id: 'https://news.example/?p=1',
      title: 'Som & tenge',
      url: 'https://news.example/1',
      published: MORNING,
      image: 'https://news.example/1.jpg',
      excerpt: 'Text',
      author: 'A. Author',
      categories: ['Money'],
    });
    const parsed = { title: 'T', isoDate: '2026-06-05T10:00:00.000Z', link: '/2', contentSnippet: 'S', creator: 'C' };
    expect(await first([parsed])).to.include({ url: 'https://news.example/2', published: MORNING, author: 'C' });
  });

  it('is read from services whose own address is beside that of the page', async () => {
    const issue = {
      url: 'https://api.example/issues/1',
      html_url: 'https://code.example/issues/1',
      title: 'Issue',
      body: 'Text',
      created_at: '2026-06-05T10:00:00Z',
      user: { login: 'som' },
    };
    expect(await first([issue])).to.include({
      url: 'https://code.example/issues/1',
      published: MORNING,
      author: 'som',
    });
  });

  const names: [url: string, date: string, value: unknown][] = [
    ['link', 'pubDate', 'Fri, 05 Jun 2026 10:00:00 GMT'],
    ['url', 'isoDate', '2026-06-05T10:00:00Z'],
    ['URL', 'created_at', '2026-06-05T10:00:00Z'],
    ['html_url', 'creation_date', MORNING / 1000],
    ['permalink', 'published_at', '2026-06-05 10:00'],
    ['href', 'date', '05.06.2026 10:00'],
    ['link', 'date', '5 июня 2026, 10:00'],
  ];
  for (const [url, date, value] of names) {
    it(`has its links in ${url} and its dates in ${date}, such as ${JSON.stringify(value)}`, async () => {
      expect(await first([{ title: 'T', [url]: '/1', [date]: value }])).to.include({
        url: 'https://news.example/1',
        published: MORNING,
      });
    });
  }

  for (const place of ['items', 'data', 'results', 'articles', 'posts', 'hits']) {
    it(`may stand in "${place}"`, async () => {
      expect(await first({ [place]: [{ headline: 'T', link: '/1' }] })).to.include({ title: 'T' });
    });
  }

  it('may mix names', async () => {
    const [one, two] = await read([
      { title: 'One', url: '/1', published: MORNING },
      { title: 'Two', link: '/2', date: MORNING },
    ]);
    expect([one!.url, two!.url]).to.deep.equal(['https://news.example/1', 'https://news.example/2']);
    expect(two!.published).to.equal(MORNING);
  });

  it('is refused where nothing in it has a link or a date, and that says what helps', async () => {
    for (const payload of [
      [{ title: 'One' }, { title: 'Two' }],
      { items: [{ title: 'One', address: '/1' }] },
      { data: [{ name: 'One', excerpt: 'Text', when: '2026-06-05' }] },
    ]) {
      expect(await said(loadHeadlines(payload, CONTEXT))).to.match(
        /^expected a link or a date in some item, got titles alone; the attribute "map" can name the fields$/,
      );
    }
  });

  it('is no list of headlines without any title or text', async () => {
    for (const payload of [[{ id: 1, url: '/1' }], { data: [{ link: '/1', date: '2026-06-05' }] }]) {
      expect(await said(loadHeadlines(payload, CONTEXT))).to.match(/^expected headlines \(format auto\)/);
    }
  });
});

describe('an item', () => {
  it('without a title has the start of its excerpt', async () => {
    const excerpt = 'The som rose on Friday. '.repeat(20).trim();
    const { title, excerpt: shown } = await first([{ url: '/1', excerpt }]);
    expect(title).to.match(/^The som rose on Friday\. .{50,90}…$/);
    expect(shown).to.equal(excerpt);
    expect(await first([{ title: ' ', link: '/1', description: 'Short' }])).to.include({
      title: 'Short',
      excerpt: undefined,
    });
    expect((await first([{ title: '\u202e\u200b', url: '/1', excerpt: 'Seen' }])).title).to.equal('Seen');
  });

  it('without a title or an excerpt has the host that its link leads to', async () => {
    const titles = async (...urls: string[]): Promise<string[]> =>
      (await read([{ title: 'T', url: '/0' }, ...urls.map((url) => ({ url }))])).slice(1).map(({ title }) => title);
    expect(await titles('https://bank.example/1', '/2', 'https://bank.example@evil.example/')).to.deep.equal([
      'bank.example',
      'news.example',
      'evil.example',
    ]);
  });

  it('that was withdrawn is left out', async () => {
    const payload = {
      status: 'ok',
      articles: [
        { title: '[Removed]', description: '[Removed]', url: 'https://removed.example' },
        { title: 'Som', description: '[Removed]', url: '/1' },
      ],
    };
    const page = await loadHeadlines(payload, CONTEXT);
    expect(page.skipped).to.equal(1);
    expect(page.headlines[0]).to.include({ title: 'Som', excerpt: undefined });
  });

  it('has an excerpt that does not repeat its title', async () => {
    for (const excerpt of ['Som rises', 'Som rises.', '<b>SOM RISES</b>', 'Som rises [link] [comments]', 'Som…']) {
      expect((await first([{ title: 'Som rises', url: '/1', excerpt }])).excerpt, excerpt).to.equal(undefined);
    }
  });

  it('has the first picture of its text where it names none', async () => {
    const post = (content: string, more = {}): unknown => [
      { title: { rendered: 'T' }, link: '/1', excerpt: { rendered: 'x' }, content: { rendered: content }, ...more },
    ];
    expect((await first(post('<img src="/p.gif" width=1><img src="a.jpg">'))).image).to.equal(
      'https://news.example/api/a.jpg',
    );
    expect((await first(post('<img src="a.jpg">', { jetpack_featured_media_url: '/b.jpg' }))).image).to.equal(
      'https://news.example/b.jpg',
    );
    const feed = (item: object): unknown => ({ version: 'https://jsonfeed.org/version/1.1', items: [item] });
    expect((await first(feed({ title: 'T', url: '/1', content_html: '<p><img src="/c.jpg">x</p>' }))).image).to.equal(
      'https://news.example/c.jpg',
    );
    expect((await first([{ title: 'T', url: '/1', excerpt: '<img src="javascript:x">' }])).image).to.equal(undefined);
  });

  it('loses a credit at the end of its excerpt, from whichever family', async () => {
    const excerpt = 'Text. The post T appeared first on Site.';
    expect((await first([{ title: 'T', url: '/1', excerpt }])).excerpt).to.equal('Text.');
    expect((await first([{ title: { rendered: 'T' }, link: '/1', excerpt: { rendered: excerpt } }])).excerpt).to.equal(
      'Text.',
    );
  });
});
