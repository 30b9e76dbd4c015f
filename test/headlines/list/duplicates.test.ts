import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { uniqueAcrossSources, uniqueHeadlines, updateHeadlines } from '../../../src/headlines/list/duplicates.js';
import { validHeadlines, type Headline } from '../../../src/headlines/list/headline.js';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 1, 5, 12);
const PODCAST = 'https://pod.example/support';

const headline = (id: string, fields: Partial<Headline> = {}): Headline => ({ id, title: `Title ${id}`, ...fields });
const idsOf = (headlines: readonly Headline[]): string[] => headlines.map(({ id }) => id);

describe('headlines of one source, each once', () => {
  const ids = (headlines: Headline[]): string[] => idsOf(uniqueHeadlines(headlines));

  it('are recognised by their id', () => {
    expect(ids([headline('a'), headline('b'), headline('a', { title: 'Other' })])).to.deep.equal(['a', 'b']);
  });

  it('are different where their ids are, though link, title and day are the same', () => {
    const episodes = Array.from({ length: 131 }, (_, index) => headline(`g${index}`, { url: PODCAST }));
    expect(ids(episodes)).to.have.length(131);
    const alike = { title: 'Weather', url: 'https://one.example/1', published: NOON };
    expect(ids([headline('a', alike), headline('b', alike)])).to.deep.equal(['a', 'b']);
    expect(ids([headline('a', alike), headline('b', { ...alike, url: 'https://one.example/2' })])).to.have.length(2);
  });

  it('without ids are recognised by link, title and date together', () => {
    const one = { title: 'Som rises', url: 'https://news.example/1', published: NOON };
    const count = (...given: object[]): number => uniqueHeadlines(validHeadlines(given)).length;
    expect(count(one, { ...one })).to.equal(1);
    expect(count(one, { ...one, url: 'https://news.example/2' })).to.equal(2);
    expect(count(one, { ...one, title: 'Som falls' })).to.equal(2);
    expect(count(one, { ...one, published: NOON + DAY })).to.equal(2);
    expect(count({ title: 'Som' }, { title: 'Som' })).to.equal(1);
  });

  it('of one id keep the place of the first and the content of the newest', () => {
    const old = headline('a', { title: 'Som rises', published: NOON });
    const corrected = headline('a', { title: 'Som falls', published: NOON + 1 });
    expect(uniqueHeadlines([old, headline('b'), corrected])[0]).to.equal(corrected);
    expect(uniqueHeadlines([corrected, headline('b'), old])[0]).to.equal(corrected);
    expect(uniqueHeadlines([old, { ...old }])[0]).to.equal(old);
  });

  it('take ids that are names of the language as others', () => {
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
        const once = uniqueHeadlines(headlines);
        const known = new Set(idsOf(headlines));
        return once.length === known.size && once.every((one) => known.has(one.id) && headlines.includes(one));
      }),
    );
  });
});

describe('a later answer of the same source', () => {
  const compare = (shown: Headline[], later: Headline[]): string => {
    const { updated, added } = updateHeadlines(shown, later);
    return `${updated.map(({ title }) => title).join(' ')} + ${added.map(({ title }) => title).join(' ')}`;
  };
  const at = (id: string, title: string, url?: string): Headline => ({ id, title, url });

  it('changes words in place', () => {
    expect(compare([at('1', 'a'), at('2', 'b')], [at('2', 'B'), at('3', 'c')])).to.equal('a B + c');
  });

  it('recognises a headline by its link where the source makes new ids', () => {
    expect(compare([at('1', 'a', '/a')], [at('9', 'A', '/a')])).to.equal('A + ');
    expect(compare([at('1', 'a')], [at('9', 'A')])).to.equal('a + A');
  });

  it('has news under a link that other headlines have already', () => {
    const [one, two, three] = ['1', '2', '3'].map((id) => at(id, id, PODCAST)) as [Headline, Headline, Headline];
    expect(compare([one], [two, one])).to.equal('1 + 2');
    expect(compare([one, two], [three, two, one])).to.equal('1 2 + 3');
    expect(compare([one], [two, three])).to.equal('1 + 2 3');
  });
});

describe('headlines of several sources, each story once', () => {
  const ids = (...sources: Headline[][]): string[] => idsOf(uniqueAcrossSources(sources).flat());

  it('are recognised by the URL of the article, however it was linked', () => {
    const one = headline('a', { url: 'https://news.example/som?id=1&utm_source=rss' });
    const other = headline('b', { url: 'http://www.news.example/som/?fbclid=x&id=1#:~:text=som' });
    expect(ids([one], [other])).to.deep.equal(['a']);
    expect(ids([one, other])).to.deep.equal(['a', 'b']);
  });

  it('are recognised by title and day, across sites', () => {
    const one = headline('a', { title: 'Som rises, again!', url: 'https://one.example/1', published: NOON });
    const other = headline('b', {
      title: 'SOM RISES AGAIN',
      url: 'https://two.example/2',
      published: NOON + 3_600_000,
    });
    expect(ids([one], [other])).to.deep.equal(['a']);
    expect(ids([one], [{ ...other, published: NOON + DAY }])).to.deep.equal(['a', 'b']);
    expect(ids([one], [{ ...other, url: undefined }])).to.deep.equal(['a']);
  });

  it('are two where one site has two articles of one title and day', () => {
    const one = headline('a', { title: 'Weather', url: 'https://one.example/1', published: NOON });
    const other = headline('b', { title: 'Weather', url: 'https://one.example/2', published: NOON });
    expect(ids([one], [other])).to.deep.equal(['a', 'b']);
    expect(ids([one], [{ ...other, url: 'https://two.example/2' }])).to.deep.equal(['a']);
  });

  it('are those of the source that comes first, whatever id and time another claims', () => {
    const own = headline('https://one.example/1', {
      title: 'Som rises',
      url: 'https://one.example/1',
      published: NOON,
    });
    const claimed = { ...own, title: 'Buy gold', url: 'https://evil.example/', published: NOON + 1000 };
    const both = uniqueAcrossSources([[own], [claimed]]).flat();
    expect(both[0]).to.equal(own);
    expect(both.map(({ title }) => title)).to.deep.equal(['Som rises', 'Buy gold']);
    expect(new Set(idsOf(both)).size).to.equal(2);
    expect(uniqueAcrossSources([[own], [{ ...claimed, url: own.url }]]).flat()).to.deep.equal([own]);
  });

  it('are not lost where a link or a title repeats within a source', () => {
    const episodes = (prefix: string): Headline[] =>
      ['1', '2', '3'].map((number) =>
        headline(prefix + number, { title: `Part ${prefix} ${number}`, url: PODCAST, published: NOON }),
      );
    expect(ids(episodes('a'), episodes('b'))).to.have.length(6);
    expect(ids(episodes('a'), episodes('a'))).to.have.length(3);
    const columns = ['1', '2'].map((number) =>
      headline(number, { title: 'Column', url: `https://b.example/${number}` }),
    );
    expect(ids([headline('a', { title: 'Column', url: 'https://a.example/' })], columns)).to.have.length(3);
  });

  it('take a URL that is none as it is', () => {
    expect(ids([headline('a', { url: 'x' })], [headline('b', { url: 'x' })], [headline('c', { url: 'http://[' })]))
      .to.deep.equal(['a', 'c']); // prettier-ignore
  });

  it('are some of those that came, all of the first source, no id twice, whatever came', () => {
    const few = fc.constantFrom<string>('a', 'b', 'c');
    const any = fc.record({
      id: few,
      title: few,
      url: fc.option(
        few.map((path) => `https://${path}.example/${path}`),
        { nil: undefined },
      ),
      published: fc.option(fc.constantFrom(NOON, NOON + DAY), { nil: undefined }),
    });
    const source = fc.uniqueArray(any, { selector: ({ id }) => id });
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (sources) => {
        const once = uniqueAcrossSources(sources);
        const all = idsOf(once.flat());
        expect(once[0]).to.deep.equal(sources[0]);
        expect(new Set(all).size).to.equal(all.length);
        once.forEach((kept, index) => {
          expect(sources[index]!.map(({ id }) => id)).to.include.members(kept.map(({ id }) => id.trim()));
        });
      }),
    );
  });
});
