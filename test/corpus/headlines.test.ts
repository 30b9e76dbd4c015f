import { expect } from '@open-wc/testing';
import { decodeText, parsePayload } from '../../src/feed/parse-payload.js';
import { loadHeadlines } from '../../src/headlines/formats/read-headlines.js';
import type { ReadResult } from '../../src/headlines/formats/reader.js';

/** What another reader, Python's feedparser, reads of an item. */
interface ExpectedItem {
  readonly title: string | null;
  readonly link: string | null;
  readonly date: string | null;
  readonly rawdate: string | null;
}
type Expected = Readonly<Record<string, { readonly items: readonly ExpectedItem[] }>>;

/**
 * Where the other reader is wrong, or another reading is as right: in these files, these differences are no faults of
 * ours, and each must be there, so that the list stays true.
 */
const KNOWN: Readonly<
  Record<string, readonly [what: 'parsed' | 'count' | 'title' | 'link' | 'date', times: number, reason: string]>
> = {
  'feed-rs/atom_entry_1.xml': ['link', 1, 'it takes the id, a URN, for the link; there is none'],
  'feed-rs/atom_example_7.xml': ['link', 1, 'it takes the id, a tag URI, for the link; there is none'],
  'feed-rs/atom_pub_spec_1.xml': ['link', 1, 'it takes the id, a URN, for the link; there is none'],
  'feedsmith/atom-atom-10.xml': ['link', 4, 'it takes ids, tag URIs, for links; there are none'],
  'feedsmith/atom-atom-ns.xml': ['link', 1, 'it takes the id, a word, for the link; there is none'],
  'feed-rs/rss_1.0_example_1.xml': ['link', 2, 'it leaves relative links as they are written'],
  'feed-rs/rss_1.0_biorxiv.xml': ['date', 1, 'a day without a time is noon to us, midnight to it; the day is the same'],
  'feed-rs/rss_1.0_debian.xml': ['date', 1, 'a day without a time is noon to us, midnight to it; the day is the same'],
  'feed-rs/rss_2.0_dbengines.xml': ['date', 1, 'it passes over dc:date'],
  'feedjira/HREFConsideredHarmful.xml': ['date', 10, 'it passes over dc:date'],
  'feed-rs/rss_2.0_ilmessaggero.xml': ['date', 1, 'it fails on the weekday "mer"; day, month, year and zone are clear'],
  'feed-rs/rss_2.0_nbcny.xml': ['date', 1, 'it drops the PM of "02:02:33 PM"'],
  'feedjira/DuplicateContentAtomFeed.xml': ['parsed', 1, 'ours: a feed within an XHTML page is taken for a page'],
  'miniflux/no_encoding_ISO-8859-1.xml': [
    'count',
    1,
    'it counts an item without title, text and link; there is nothing to show',
  ],
  'miniflux/utf8-incorrect-prolog.xml': ['title', 1, 'it guesses UTF-8 against the declaration'],
  'simplepie/feed_rss-2.0_for_file_mock.xml': ['title', 2, 'it repairs what was encoded twice before it was sent'],
};

const HEADERS = new Headers({ 'X-WP-Total': '21' });

async function load(path: string): Promise<Uint8Array> {
  const answer = await fetch(`/corpus/headlines/${path}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function read(path: string): Promise<ReadResult | undefined> {
  const payload = parsePayload(decodeText(await load(path)));
  return loadHeadlines(payload, { url: 'https://feed.example/feed', headers: HEADERS });
}

/** The browser's own reading of the title as HTML. */
function titleOf({ title }: ExpectedItem): string {
  const { body } = new DOMParser().parseFromString(title ?? '', 'text/html');
  return body.textContent.replace(/\s+/g, ' ').trim();
}

/** Whether a URL is that of a link, which the other reader did not resolve. */
function isLink(url: string | undefined, link: string | null): boolean {
  if (!link || !url) return !link && !url;
  return link.startsWith('/') ? url.endsWith(link) : URL.canParse(link) && new URL(link).href === url;
}

const seconds = (time: number | undefined): number | undefined => time && Math.floor(time / 1000);

describe('recorded feeds', () => {
  const counts = { parsed: [0, 0], count: [0, 0], title: [0, 0], link: [0, 0], date: [0, 0] } as Record<
    string,
    [number, number]
  >;
  const faults: Record<string, string[]> = {};

  /** Counts a comparison, unless it is known to differ. */
  function check(
    what: 'parsed' | 'count' | 'title' | 'link' | 'date',
    path: string,
    right: boolean,
    came: unknown,
  ): void {
    const count = counts[what]!;
    const isKnown = KNOWN[path]?.[0] === what && !right;
    if (!right) (faults[`${path} ${what}`] ??= []).push(String(came));
    if (isKnown) return;
    count[1] += 1;
    if (right) count[0] += 1;
  }

  before(async () => {
    const expected = (await (await fetch('/corpus/headlines/expected.json')).json()) as Expected;
    for (const [path, { items }] of Object.entries(expected)) {
      if (!items.length) continue;
      const page = await read(path).catch(() => undefined);
      check('parsed', path, !!page, 'nothing');
      if (!page) continue;
      const { headlines } = page;
      check('count', path, headlines.length === items.length, headlines.length);
      if (headlines.length !== items.length) continue;
      items.forEach((item, at) => {
        const { title, url, published } = headlines[at]!;
        if (item.title) check('title', path, title === titleOf(item), title);
        check('link', path, isLink(url, item.link), url);
        const time = item.date ? Date.parse(item.date) : undefined;
        if (time ?? published) check('date', path, seconds(published) === seconds(time), published);
      });
    }
    const rows = Object.entries(counts).map(
      ([what, [right, all]]) => `${what}: ${right} of ${all} (${((100 * right) / all).toFixed(2)} %)`,
    );
    console.log(['recorded feeds, apart from the known differences:', ...rows].join('\n  '));
  });

  const shares = { parsed: 0.99, count: 0.99, title: 0.985, link: 0.995, date: 0.99 };
  for (const [what, share] of Object.entries(shares)) {
    it(`are read as another reader reads them, to ${share * 100} % (${what})`, () => {
      const [right, all] = counts[what]!;
      expect(all).to.be.above(100);
      expect(right / all, JSON.stringify(faults)).to.be.at.least(share);
    });
  }

  it('differ in no other way than is known', () => {
    const differences = Object.fromEntries(Object.entries(faults).map(([place, { length }]) => [place, length]));
    const known = Object.fromEntries(Object.entries(KNOWN).map(([path, [what, times]]) => [`${path} ${what}`, times]));
    expect(differences).to.deep.equal(known);
  });

  it('of WordPress are read in full', async () => {
    const sizes = {
      'frontity-posts-embed-category7-page2': 5,
      'frontity-posts-embed-category7': 5,
      'golkar-id-posts-category3': 10,
      'golkar-id-posts-tag17': 10,
      'golkar-id-posts': 10,
      'izquierdahispanica-posts-30': 30,
      'robjacobson-unc-posts': 10,
      'softconcis-de-posts': 76,
      'softconcis-en-posts': 74,
    };
    for (const [name, size] of Object.entries(sizes)) {
      const path = `wordpress-rest/${name}.json`;
      const posts = JSON.parse(decodeText(await load(path))) as {
        link: string;
        date_gmt: string;
        title: { rendered: string };
      }[];
      const page = (await read(path))!;
      expect(page, path).to.include({ format: 'wordpress', total: 21, skipped: 0 });
      expect(page.headlines, path).to.have.length(size);
      page.headlines.forEach(({ title, url, published, excerpt }, at) => {
        const post = posts[at]!;
        expect(title).to.equal(titleOf({ title: post.title.rendered } as ExpectedItem));
        expect(url).to.equal(new URL(post.link).href);
        expect(published).to.equal(Date.parse(`${post.date_gmt}Z`));
        expect(excerpt ?? '').to.not.match(/&\w+;|<\w|\[…\]/);
      });
    }
  });

  it('of news APIs and sitemaps are told by their shape', async () => {
    const formats = { 'newsapi-everything': 'newsapi', 'guardian-search': 'guardian', 'ghost-content-posts': 'ghost' };
    for (const [name, format] of Object.entries(formats)) {
      const page = await read(`json-apis/${name}.json`);
      expect(page, name).to.include({ format, skipped: 0 });
      for (const { title, url, published } of page!.headlines) {
        expect([title, url, published], name).to.not.include(undefined);
      }
    }
    const sitemap = await read('news-sitemap/giornale-edile-sitemap-news.xml');
    expect(sitemap).to.include({ format: 'news-sitemap', skipped: 0 });
    expect(sitemap!.headlines.length).to.be.above(5);
    expect(sitemap!.headlines[0]).to.include({ source: 'Il Giornale Edile', lang: 'it' });
  });
});
