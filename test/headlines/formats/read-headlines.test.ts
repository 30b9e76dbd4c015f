import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadHeadlines, readers, readHeadlines } from '../../../src/headlines/formats/read-headlines.js';
import type { Headline } from '../../../src/headlines/list/headline.js';
import { ReadError } from '../../../src/payload/read-error.js';
import { failure } from '../../payload/failure.js';
import { XSS_STRINGS, XSS_URLS } from '../xss-strings.js';
import { CONTEXT } from './context.js';

const ITEM = { title: 'Som rises', url: 'https://news.example/1' };
const RSS = '<rss version="2.0"><channel><item><title>Som rises</title></item></channel></rss>';

/** What a feed says of one item, in every field that a reader may look at. */
interface Texts {
  readonly text: string;
  readonly link: string;
}

/** A payload of each family of JSON, with some text and link wherever the family has one. */
const json: Record<string, (texts: Texts) => unknown> = {
  wordpress: ({ text, link }) => [
    {
      id: 1,
      date_gmt: text,
      link,
      title: { rendered: text },
      excerpt: { rendered: text },
      content: { rendered: text },
      jetpack_featured_media_url: link,
      _embedded: {
        author: [{ name: text }],
        'wp:featuredmedia': [{ source_url: link }],
        'wp:term': [[{ name: text, taxonomy: 'category' }]],
      },
    },
  ],
  'json-feed': ({ text, link }) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: text,
    language: text,
    home_page_url: link,
    next_url: link,
    items: [
      {
        id: text,
        title: text,
        url: link,
        external_url: link,
        summary: text,
        content_html: text,
        date_published: text,
        image: link,
        authors: [{ name: text, url: link }],
        tags: [text],
        language: text,
        attachments: [{ url: link, mime_type: 'image/png' }],
      },
    ],
  }),
  newsapi: ({ text, link }) => ({
    status: text,
    totalResults: text,
    articles: [
      {
        title: text,
        url: link,
        description: text,
        content: text,
        publishedAt: text,
        urlToImage: link,
        source: { name: text },
        author: text,
      },
    ],
  }),
  guardian: ({ text, link }) => ({
    response: {
      total: text,
      results: [
        {
          id: text,
          webTitle: text,
          webUrl: link,
          webPublicationDate: text,
          sectionName: text,
          fields: { trailText: text, byline: text, thumbnail: link },
        },
      ],
    },
  }),
  ghost: ({ text, link }) => ({
    posts: [
      {
        uuid: text,
        title: text,
        url: link,
        excerpt: text,
        html: text,
        published_at: text,
        feature_image: link,
        primary_author: { name: text },
        primary_tag: { name: text },
      },
    ],
    meta: { pagination: { total: text } },
  }),
  own: ({ text, link }) => ({
    total: text,
    next: link,
    items: [
      {
        id: text,
        title: text,
        url: link,
        excerpt: text,
        published: text,
        image: link,
        source: text,
        author: text,
        categories: [text],
        lang: text,
      },
    ],
  }),
};

/** Ways in which a text may stand in XML. */
const written: ((text: string) => string)[] = [
  (text) => text,
  (text) => `<![CDATA[${text}]]>`,
  (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  (text) => `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`,
];

/** A payload of each family of XML, likewise. */
const xml: Record<string, (texts: Texts) => string> = {
  rss: ({
    text,
    link,
  }) => `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>${text}</title><link>${link}</link><language>${text}</language><atom:link rel="next" href="${link}"/>
    <item><guid>${link}</guid><title>${text}</title><link>${link}</link><description>${text}</description><pubDate>${text}</pubDate>
      <author>${text}</author><dc:creator>${text}</dc:creator><category>${text}</category><source url="${link}">${text}</source>
      <enclosure type="image/png" url="${link}"/><media:content medium="image" url="${link}"/><media:thumbnail url="${link}"/>
    </item><item><title>${text}</title><guid isPermaLink="true">${link}</guid></item></channel></rss>`,
  atom: ({ text, link }) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text}" xml:base="${link}">
    <title>${text}</title><link href="${link}"/><link rel="next" href="${link}"/>
    <entry><id>${link}</id><title type="html">${text}</title><link href="${link}"/><summary type="html">${text}</summary>
      <published>${text}</published><author><name>${text}</name><uri>${link}</uri></author><category term="${text}"/>
      <link rel="enclosure" type="image/png" href="${link}"/></entry>
    <entry><id>${link}</id><title>${text}</title><content type="xhtml">${text}</content></entry>
    <entry><title type="text">${text}</title></entry></feed>`,
  'news-sitemap': ({ text, link }) => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>${link}</loc><image:image><image:loc>${link}</image:loc></image:image><news:news>
      <news:publication><news:name>${text}</news:name><news:language>${text}</news:language></news:publication>
      <news:publication_date>${text}</news:publication_date><news:title>${text}</news:title><news:keywords>${text}</news:keywords>
    </news:news></url></urlset>`,
};

/** What hides what a text says: control characters, embeddings and overrides of its direction, broken surrogates. */
const HIDING = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2060-\u2064\ufeff]/u;
/** Code units that a grapheme takes on average at most. */
const MAX_UNITS = 16;
const MAX_LENGTHS = { title: 300, excerpt: 2000, source: 120, author: 120, lang: 20 };

/**
 * Whether a headline holds nothing but text of bounded length that can be seen, http(s) links without a password, and a
 * real date.
 */
function isSound({ id, url, image, published, categories = [], ...texts }: Headline): boolean {
  const links = [url, image].every(
    (link) => link === undefined || (/^https?:\/\/[^@/?#]+([/?#]|$)/.test(link) && link.length <= 4000),
  );
  const isText = (text: unknown, length: number): boolean =>
    typeof text === 'string' && text.trim() !== '' && text.length <= length * MAX_UNITS + 1 && !HIDING.test(text);
  const given = Object.entries(texts).filter(([, text]) => text !== undefined);
  return (
    links &&
    typeof id === 'string' &&
    id.length <= 8400 &&
    given.every(([name, text]) => isText(text, MAX_LENGTHS[name as keyof typeof MAX_LENGTHS])) &&
    categories.length <= 20 &&
    categories.every((category) => isText(category, 120)) &&
    (published === undefined || Math.abs(published) <= 8.64e15)
  );
}

/** Whether a payload is read into sound headlines, or refused with a ReadError. */
const isReadOrRefused = (payload: unknown): Promise<boolean> =>
  loadHeadlines(payload, CONTEXT).then(
    ({ headlines }) => headlines.every(isSound),
    (error: unknown) => error instanceof ReadError,
  );

describe('the readers', () => {
  const samples = Object.fromEntries(
    Object.entries(json).map(([name, payload]) => [
      name,
      payload({ text: 'Som rises', link: 'https://news.example/1' }),
    ]),
  );

  it('are all tried', () => {
    expect(Object.keys(json)).to.have.members(Object.keys(readers));
  });

  for (const [name, payload] of Object.entries(samples)) {
    it(`tell ${name} by its shape`, () => {
      const page = readHeadlines(payload, CONTEXT)!;
      expect(page.format).to.equal(name);
      expect(page.headlines[0]).to.include({ title: 'Som rises', url: 'https://news.example/1' });
    });

    it(`take ${name} for no other family`, () => {
      for (const other of Object.keys(samples)) {
        const isOwn = other === name || (name === 'json-feed' && other === 'own');
        if (!isOwn) expect(readHeadlines(payload, CONTEXT, other), other).to.equal(undefined);
      }
    });
  }

  for (const [name, payload] of Object.entries(xml)) {
    it(`tell ${name} by its root`, async () => {
      const page = await loadHeadlines(payload({ text: 'Som rises', link: 'https://news.example/1' }), CONTEXT);
      expect(page).to.include({ format: name, skipped: 0 });
      expect(page.headlines[0]).to.include({ title: 'Som rises', url: 'https://news.example/1' });
    });
  }

  const foreign: unknown[] = [
    null, undefined, true, 5, 'text', '', {}, [null], [[]], [1, 2], ['Som rises'], [{}], [{ name: 'Som' }], { items: 'none' }, { items: {} }, { items: [null, 5] }, { items: null },
    { status: 'error', message: 'No.' }, { error: { info: 'No.' } }, { articles: 'none' }, { response: {} }, { posts: {} }, { version: 'https://jsonfeed.org/version/1' },
    [{ title: {} }], [{ pair: 'KGS/USD', value: 0.01144 }], { rates: { KGS: 87.4 } },
  ]; // prettier-ignore
  for (const payload of foreign) {
    it(`take nothing else for headlines: ${JSON.stringify(payload ?? null)}`, async () => {
      expect(readHeadlines(payload, CONTEXT)).to.equal(undefined);
      await failure(loadHeadlines(payload, CONTEXT));
    });
  }

  for (const text of [
    '<html><body><p>Log in</p></body></html>',
    '<rates><item><title>USD</title></item></rates>',
    '<urlset><url><loc>x</loc></url></urlset>',
    'Som rises',
  ]) {
    it(`take no other text for headlines: ${text}`, async () => {
      await failure(loadHeadlines(text, CONTEXT));
    });
  }

  it('read by name, and then no other family', async () => {
    expect(readHeadlines([ITEM], CONTEXT, 'own')!.format).to.equal('own');
    expect(await loadHeadlines(RSS, CONTEXT, { format: 'rss' })).to.include({ format: 'rss' });
    for (const format of ['', 'json', 'constructor', '__proto__', 'atom', 'wordpress']) {
      expect(readHeadlines([ITEM], CONTEXT, format), format).to.equal(undefined);
      await failure(loadHeadlines(RSS, CONTEXT, { format }));
    }
  });

  it('read JSON by a map, where there is one', async () => {
    const payload = { data: [{ h: 'Som rises', l: '/1' }] };
    await failure(loadHeadlines(payload, CONTEXT, { map: ' ' }));
    const page = await loadHeadlines(payload, CONTEXT, { map: 'items: data; title: h; url: l' });
    expect(page).to.include({ format: 'map' });
    expect(page.headlines[0]).to.include(ITEM);
  });

  it('take an empty list for a page without headlines', async () => {
    const page = { headlines: [], skipped: 0 };
    expect(readHeadlines([], CONTEXT)).to.deep.include(page);
    expect(readHeadlines({ items: [] }, CONTEXT)).to.deep.include(page);
    expect(await loadHeadlines('<rss><channel><title>T</title></channel></rss>', CONTEXT)).to.deep.include(page);
    expect(await loadHeadlines('<feed/>', CONTEXT)).to.deep.include(page);
  });

  it('skip what is no item, and say how many', () => {
    const items = [null, 5, 'Som', [], {}, { title: ' ' }, { title: 7 }, ITEM, { excerpt: 'Only text' }];
    const page = readHeadlines({ items }, CONTEXT)!;
    expect(page.headlines.map(({ title }) => title)).to.deep.equal(['7', 'Som rises', 'Only text']);
    expect(page.skipped).to.equal(6);
  });

  it('look at no more items than are wanted, nor at more than 5,000', () => {
    const items = Array.from({ length: 100_000 }, (_, n) => ({ title: `Title ${n}` }));
    expect(readHeadlines(items, CONTEXT)!.headlines).to.have.length(5000);
    expect(readHeadlines(items, { ...CONTEXT, limit: 200 })!.headlines).to.have.length(200);
  });

  it('cut texts of 10 MB', () => {
    const long = 'Som rises. '.repeat(1_000_000);
    const { title, excerpt, author, source, id } = readHeadlines(
      [{ title: long, excerpt: long, author: long, source: long, id: long }],
      CONTEXT,
    )!.headlines[0]!;
    expect(
      [title.length, excerpt!.length, author!.length, source!.length, id.length].every((length) => length <= 2001),
    ).to.equal(true);
    expect(title).to.have.length.within(250, 301);
    expect(title.endsWith('…')).to.equal(true);
  });

  it('never let hostile keys reach a prototype', async () => {
    const keys =
      '"__proto__": {"polluted": 1, "title": "x"}, "constructor": {"prototype": {"polluted": 1}}, "toString": 5, "hasOwnProperty": 1';
    for (const payload of Object.values(samples)) {
      const hostile = JSON.stringify(payload).replace(/\{/g, `{${keys}, `);
      const page = await loadHeadlines(JSON.parse(hostile), CONTEXT);
      expect(page.headlines[0]).to.include({ title: 'Som rises' });
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
  });
});

describe('what hostile feeds write', () => {
  it('comes out of every reader of JSON as text', function () {
    this.timeout(30_000);
    for (const [name, payload] of Object.entries(json)) {
      for (const text of XSS_STRINGS) {
        const page = readHeadlines(payload({ text, link: text }), CONTEXT);
        expect(page?.headlines.every(isSound) ?? true, `${name}: ${text}`).to.equal(true);
        expect(page?.next ?? 'https://').to.match(/^https?:/);
      }
    }
  });

  it('comes out of every reader of XML as text, however it is written', async function () {
    this.timeout(30_000);
    for (const [name, payload] of Object.entries(xml)) {
      for (const text of XSS_STRINGS) {
        for (const write of written) {
          const feed = payload({ text: write(text), link: 'https://news.example/1' });
          expect(await isReadOrRefused(feed), `${name}: ${write(text)}`).to.equal(true);
        }
      }
    }
  });

  it('is never a link that runs, and the title can still be read', async function () {
    this.timeout(30_000);
    for (const link of XSS_URLS) {
      for (const payload of Object.values(json)) {
        const page = readHeadlines(payload({ text: 'Som rises', link }), CONTEXT)!;
        expect(page.headlines[0], link).to.include({ title: 'Som rises', url: undefined, image: undefined });
        expect(page.next, link).to.equal(undefined);
      }
      for (const payload of Object.values(xml)) {
        const escaped = link.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
        const page = await loadHeadlines(payload({ text: 'Som rises', link: escaped }), CONTEXT);
        expect(page.headlines.every(isSound), link).to.equal(true);
        // In XML a tab in an attribute is a blank, and what comes of that a relative link.
        if (!/[\t\n]/.test(link))
          expect(page.headlines[0], link).to.include({ title: 'Som rises', url: undefined, image: undefined });
      }
    }
  });
});

describe('fuzzed feeds', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(...XSS_STRINGS, ...XSS_URLS, '2026-02-05', 1770285600, '\ud800', '', null),
  );

  it('of JSON are read or refused, and never throw', async function () {
    this.timeout(30_000);
    const sound = ({ text, link }: { text: unknown; link: unknown }): boolean =>
      Object.values(json).every((payload) => {
        const page = readHeadlines(payload({ text, link } as Texts), CONTEXT);
        return page?.headlines.every(isSound) ?? true;
      });
    fc.assert(fc.property(fc.record({ text: value, link: value }), sound), { numRuns: 150 });
    await fc.assert(fc.asyncProperty(fc.jsonValue(), isReadOrRefused), { numRuns: 150 });
  });

  it('of XML are read, or refused with a ReadError', async function () {
    this.timeout(30_000);
    const whole = Object.values(xml).map((payload) =>
      payload({ text: 'Som &amp; <b>tenge</b> 2026-02-05', link: '/1' }),
    );
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<!DOCTYPE',
        '/',
        'xmlns:a=""',
        '<item>',
        '</item>',
        '</entry>',
        ...XSS_STRINGS,
      ),
    );
    const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(1500), fc.nat(60), noise);
    await fc.assert(
      fc.asyncProperty(cut, ([text, at, length, inserted]) =>
        isReadOrRefused(text.slice(0, at) + inserted + text.slice(at + length)),
      ),
      { numRuns: 200 },
    );
  });
});
