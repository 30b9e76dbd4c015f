import { expect } from '@open-wc/testing';
import { Collection, type PageOptions } from '../../../src/headlines/list/collection.js';
import type { Headline } from '../../../src/index.js';
import { headlinesOf } from '../../browser/headlines.js';

const OPTIONS: PageOptions = { pageSize: 2, limit: 200, filter: (headlines) => headlines };
const ids = (headlines: readonly Headline[] | undefined) => headlines?.map(({ id }) => id).join(' ');
const pagesOf = (collection: Collection, options = OPTIONS) => collection.paginate(options).pages.map(ids);

interface Page {
  readonly headlines: Headline[];
  readonly total?: number;
  readonly next?: string;
}
const collected = (...pages: Page[]) => filled(new Collection(), pages);
const served = (...pages: Page[]) => filled(new Collection(true), pages);

function filled(collection: Collection, pages: Page[]): Collection {
  pages.forEach((page, index) => collection.addPage(index + 1, page));
  return collection;
}

describe('a collection from one answer', () => {
  it('is cut into pages', () => {
    const collection = collected({ headlines: headlinesOf(5) });
    expect(pagesOf(collection)).to.deep.equal(['h1 h2', 'h3 h4', 'h5']);
    expect(collection.paginate(OPTIONS)).to.include({ total: 5, last: 3 });
  });

  it('holds no more than the limit, and only what is wanted', () => {
    const collection = collected({ headlines: headlinesOf(9) });
    expect(pagesOf(collection, { ...OPTIONS, limit: 3 })).to.deep.equal(['h1 h2', 'h3']);
    expect(pagesOf(collection, { ...OPTIONS, filter: (all) => all.filter(({ id }) => id > 'h7') })).to.deep.equal([
      'h8 h9',
    ]);
    expect(collection.paginate({ ...OPTIONS, filter: () => [] })).to.deep.equal({
      pages: [[]],
      total: 0,
      last: 1,
      max: 100,
    });
  });

  it('has no more pages than the limit allows', () => {
    const max = (limit: number, pageSize: number) => collected().paginate({ ...OPTIONS, limit, pageSize }).max;
    expect([max(200, 6), max(6, 6), max(0, 6), max(100_000, 1)]).to.deep.equal([34, 1, 1, 100_000]);
  });

  it('has each headline once', () => {
    expect(pagesOf(collected({ headlines: [...headlinesOf(2), ...headlinesOf(3)] }))).to.deep.equal(['h1 h2', 'h3']);
  });
});

describe('a collection that a source gives page after page by `next`', () => {
  const first = { headlines: headlinesOf(3), next: 'https://news.example/2' };
  const second = { headlines: headlinesOf(3, 3) };

  it('has no known end while there is a next one', () => {
    expect(collected(first).paginate(OPTIONS)).to.include({ total: undefined, last: undefined });
    expect(collected(first).next).to.equal('https://news.example/2');
  });

  it('is one list over all of them, without repeats where headlines moved on', () => {
    const collection = collected(first, second);
    expect(pagesOf(collection)).to.deep.equal(['h1 h2', 'h3 h4', 'h5']);
    expect(collection.paginate(OPTIONS)).to.include({ total: 5, last: 3 });
    expect(collection.next).to.equal(undefined);
  });

  it('ends where the next one has nothing new, though it names a next one again', () => {
    const collection = collected(first, { headlines: headlinesOf(3), next: 'https://news.example/3' });
    expect(collection.next).to.equal(undefined);
    expect(collection.paginate(OPTIONS)).to.include({ total: 3, last: 2 });
  });

  it('ends where the next one turns out not to exist', () => {
    const collection = collected(first);
    collection.addMissingPage(2);
    expect(collection.paginate(OPTIONS)).to.include({ total: 3, last: 2 });
  });
});

describe('a collection that a server gives page by page', () => {
  it('has the total and the last page that the server tells', () => {
    expect(served({ headlines: headlinesOf(2), total: 21 }).paginate(OPTIONS)).to.include({ total: 21, last: 11 });
    expect(served({ headlines: headlinesOf(2), total: 21 }).paginate({ ...OPTIONS, limit: 5 })).to.include({
      total: 5,
      last: 3,
    });
  });

  it('ends with a page that is not full where the server tells no total', () => {
    expect(served({ headlines: headlinesOf(2) }).paginate(OPTIONS)).to.include({ total: undefined, last: undefined });
    const two = served({ headlines: headlinesOf(2) }, { headlines: headlinesOf(1, 3) });
    expect(two.paginate(OPTIONS)).to.include({ total: 3, last: 2 });
  });

  it('has no total that is less than what is shown', () => {
    expect(served({ headlines: headlinesOf(2), total: 1 }).paginate(OPTIONS)).to.include({ total: undefined });
    expect(served({ headlines: headlinesOf(1), total: 0 }).paginate(OPTIONS)).to.include({ total: 1, last: 1 });
    const two = served({ headlines: headlinesOf(2), total: 3 }, { headlines: headlinesOf(2, 3), total: 3 });
    expect(two.paginate(OPTIONS)).to.include({ total: undefined, last: undefined });
  });

  it('ends where a server without a total gives what it gave before', () => {
    const collection = served({ headlines: headlinesOf(2) }, { headlines: headlinesOf(2) });
    expect(collection.paginate(OPTIONS)).to.include({ total: 2, last: 1 });
    expect(served({ headlines: headlinesOf(2), total: 4 }, { headlines: headlinesOf(2), total: 4 }).length).to.equal(2);
  });

  it('ends before a page that does not exist', () => {
    const collection = served({ headlines: headlinesOf(2) });
    collection.addMissingPage(2);
    expect(collection.paginate(OPTIONS)).to.include({ total: 2, last: 1 });
  });

  it('is not ended by a page that was asked for out of order', () => {
    const collection = served({ headlines: headlinesOf(2) });
    collection.addMissingPage(99);
    expect(collection.paginate(OPTIONS)).to.include({ total: undefined, last: undefined });
  });

  it('has none in place of a page that was not asked for', () => {
    const collection = served({ headlines: headlinesOf(2), total: 6 });
    collection.addPage(3, { headlines: headlinesOf(2, 5), total: 6 });
    expect(pagesOf(collection, OPTIONS)).to.deep.equal(['h1 h2', undefined, 'h5 h6']);
  });

  it('shows a headline once that moved on to the next page meanwhile', () => {
    const collection = served({ headlines: headlinesOf(2), total: 4 }, { headlines: headlinesOf(2, 2), total: 4 });
    expect(pagesOf(collection, OPTIONS)).to.deep.equal(['h1 h2', 'h3']);
  });
});

describe('what is new', () => {
  const old = { headlines: headlinesOf(3, 2) };

  it('waits, and moves nothing', () => {
    const collection = collected(old);
    collection.addPage(1, { headlines: headlinesOf(4) });
    expect(pagesOf(collection)).to.deep.equal(['h2 h3', 'h4']);
    expect(ids(collection.newHeadlines(OPTIONS))).to.equal('h1');
    collection.showNew();
    expect(pagesOf(collection)).to.deep.equal(['h1 h2', 'h3 h4']);
    expect(collection.newHeadlines(OPTIONS)).to.deep.equal([]);
  });

  it('is only what is wanted', () => {
    const collection = collected(old);
    collection.addPage(1, { headlines: headlinesOf(4) });
    expect(collection.newHeadlines({ filter: (all) => all.filter(({ id }) => id !== 'h1') })).to.deep.equal([]);
  });

  it('is not a headline whose words or id changed', () => {
    const collection = collected(old);
    const changed = old.headlines.map((one) => ({ ...one, title: `${one.title}!`, id: `${one.id} again` }));
    collection.addPage(1, { headlines: changed });
    expect(collection.newHeadlines(OPTIONS)).to.deep.equal([]);
    expect(collection.paginate(OPTIONS).pages[0]!.map(({ title }) => title)).to.deep.equal([
      'Headline 2!',
      'Headline 3!',
    ]);
  });

  it('leaves a headline that is gone until it is asked for', () => {
    const collection = collected(old);
    collection.addPage(1, { headlines: headlinesOf(2, 2) });
    expect(pagesOf(collection)).to.deep.equal(['h2 h3', 'h4']);
    collection.showNew();
    expect(pagesOf(collection)).to.deep.equal(['h2 h3']);
  });

  it('is shown at once where there was nothing', () => {
    const collection = collected({ headlines: [] });
    collection.addPage(1, old);
    expect(pagesOf(collection)).to.deep.equal(['h2 h3', 'h4']);
  });

  it('forgets the pages that were turned to before', () => {
    const collection = served({ headlines: headlinesOf(2, 2), total: 4 }, { headlines: headlinesOf(2, 4), total: 4 });
    collection.addPage(1, { headlines: headlinesOf(2), total: 5 });
    collection.showNew();
    expect(pagesOf(collection, OPTIONS)).to.deep.equal(['h1 h2']);
    expect(collection.paginate(OPTIONS).total).to.equal(5);
  });
});
