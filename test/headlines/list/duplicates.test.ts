import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deduplicate, mergeHeadlines } from '../../../src/headlines/list/duplicates.js';
import type { Headline } from '../../../src/headlines/list/headline.js';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 1, 5, 12);

const headline = (id: string, fields: Partial<Headline> = {}): Headline => ({ id, title: `Title ${id}`, ...fields });
const ids = (headlines: Headline[]): string[] => deduplicate(headlines).map(({ id }) => id);

describe('headlines, each once', () => {
  it('are told by their id', () => {
    expect(ids([headline('a'), headline('b'), headline('a', { title: 'Other' })])).to.deep.equal(['a', 'b']);
  });

  it('are told by the URL of the article, however it was linked', () => {
    const one = headline('a', { url: 'https://news.example/som?id=1&utm_source=rss' });
    const other = headline('b', { url: 'http://www.news.example/som/?fbclid=x&id=1#:~:text=som' });
    expect(ids([one, other])).to.deep.equal(['a']);
  });

  it('are told by title and day, across sites', () => {
    const one = headline('a', { title: 'Som rises, again!', url: 'https://one.example/1', published: NOON });
    const other = headline('b', {
      title: 'SOM RISES AGAIN',
      url: 'https://two.example/2',
      published: NOON + 3_600_000,
    });
    expect(ids([one, other])).to.deep.equal(['a']);
    expect(ids([one, { ...other, published: NOON + DAY }])).to.deep.equal(['a', 'b']);
    expect(ids([one, { ...other, url: undefined }])).to.deep.equal(['a']);
  });

  it('are two where one site has two articles of one title and day', () => {
    const one = headline('a', { title: 'Weather', url: 'https://one.example/1', published: NOON });
    expect(
      ids([one, headline('b', { title: 'Weather', url: 'https://one.example/2', published: NOON })]),
    ).to.deep.equal(['a', 'b']);
  });

  it('of one id keep the place of the first and the content of the newest', () => {
    const old = headline('a', { title: 'Som rises', published: NOON });
    const corrected = headline('a', { title: 'Som falls', published: NOON + 1 });
    expect(deduplicate([old, headline('b'), corrected])[0]).to.equal(corrected);
    expect(deduplicate([corrected, headline('b'), old])[0]).to.equal(corrected);
    expect(deduplicate([old, { ...old }])[0]).to.equal(old);
  });

  it('take a URL that is none as it is', () => {
    expect(
      ids([headline('a', { url: 'x' }), headline('b', { url: 'x' }), headline('c', { url: 'http://[' })]),
    ).to.deep.equal(['a', 'c']);
  });

  it('take ids and titles that are names of the language as others', () => {
    expect(ids([headline('__proto__'), headline('constructor'), headline('__proto__')])).to.deep.equal([
      '__proto__',
      'constructor',
    ]);
  });

  it('are some of those that came, no id twice, whatever came', () => {
    const few = fc.constantFrom<string>('a', 'b', 'c');
    const any: fc.Arbitrary<Headline> = fc.record({
      id: few,
      title: few,
      url: fc.option(
        few.map((path) => `https://${path}.example/${path}`),
        { nil: undefined },
      ),
      published: fc.option(fc.constantFrom(NOON, NOON + DAY), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any), (headlines) => {
        const once = deduplicate(headlines);
        const known = new Set(once.map(({ id }) => id));
        return known.size === once.length && once.every((one) => headlines.includes(one));
      }),
    );
  });
});

describe('merged headlines', () => {
  const at = (id: string, published?: number): Headline => headline(id, { published });
  const merged = (...feeds: Headline[][]): string =>
    mergeHeadlines(feeds)
      .map(({ id }) => id)
      .join('');

  it('of one feed stay in its order', () => {
    expect(merged([at('a', 1), at('b', 3), at('c'), at('d', 2)])).to.equal('abcd');
  });

  it('of several feeds are the newest first', () => {
    expect(merged([at('a', 5), at('b', 1)], [at('c', 4), at('d', 2)])).to.equal('acdb');
  });

  it('of one time stay in the order of the feeds', () => {
    expect(merged([at('a', 1), at('b', 1)], [at('c', 1)])).to.equal('abc');
  });

  it('without a date stay beside their neighbours', () => {
    expect(merged([at('a', 9), at('b'), at('c', 1)], [at('d', 5)])).to.equal('abdc');
    expect(merged([at('a'), at('b', 9)], [at('c', 5)])).to.equal('abc');
  });

  it('of a feed without any date come last, in its order', () => {
    expect(merged([at('a'), at('b')], [at('c', 5), at('d', 4)], [at('e')])).to.equal('cdabe');
  });

  it('are there once, though two feeds have them', () => {
    expect(merged([at('a', 5), at('b', 4)], [at('b', 4), at('a', 5)])).to.equal('ab');
  });

  it('of no feed are none', () => {
    expect(mergeHeadlines([])).to.deep.equal([]);
    expect(mergeHeadlines([[], []])).to.deep.equal([]);
  });
});
