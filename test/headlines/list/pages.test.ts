import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutPages, openPages, pageNumbers } from '../../../src/headlines/list/pages.js';
import { headlinesOf } from '../../browser/headlines.js';

const row = (current: number, last: number) =>
  pageNumbers(current, last)
    .map((page) => (page === current ? `[${page}]` : (page ?? '…')))
    .join(' ');

describe('page numbers', () => {
  it('are the first, the last, the open one and those beside it', () => {
    expect(row(1, 100)).to.equal('[1] 2 … 100');
    expect(row(2, 100)).to.equal('1 [2] 3 … 100');
    expect(row(3, 100)).to.equal('1 2 [3] 4 … 100');
    expect(row(5, 100)).to.equal('1 … 4 [5] 6 … 100');
    expect(row(98, 100)).to.equal('1 … 97 [98] 99 100');
    expect(row(100, 100)).to.equal('1 … 99 [100]');
  });

  it('leave out no page alone', () => {
    expect(row(4, 100)).to.equal('1 2 3 [4] 5 … 100');
    expect(row(97, 100)).to.equal('1 … 96 [97] 98 99 100');
    expect(row(1, 4)).to.equal('[1] 2 3 4');
    expect(row(3, 5)).to.equal('1 2 [3] 4 5');
  });

  it('of one page are that page', () => {
    expect(row(1, 1)).to.equal('[1]');
  });

  it('always rise, always have first, open and last, and never more than nine places', () => {
    const pages = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(pages, pages, (one, other) => {
        const [current, last] = [Math.min(one, other), Math.max(one, other)];
        const offered = pageNumbers(current, last);
        const numbers = offered.filter((page) => page !== undefined);
        expect(numbers).to.include.members([1, current, last]);
        expect(numbers).to.deep.equal([...new Set(numbers)].sort((a, b) => a - b));
        expect(offered.length).to.be.at.most(9);
        offered.forEach((page, index) => {
          const [before, after] = [offered[index - 1], offered[index + 1]];
          if (page === undefined) expect(after! - before!).to.be.greaterThan(2);
          else if (before !== undefined) expect(page).to.equal(before + 1);
        });
      }),
    );
  });
});

describe('cutting in pages', () => {
  it('gives full pages and a rest', () => {
    expect(cutPages([1, 2, 3, 4, 5], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
    expect(cutPages([1, 2], 2)).to.deep.equal([[1, 2]]);
  });

  it('gives one empty page for nothing', () => {
    expect(cutPages([], 6)).to.deep.equal([[]]);
  });
});

const PAGES = [headlinesOf(2), undefined, headlinesOf(2, 5)];
const OPEN = { page: 1, more: false, before: undefined };
const seen = (open: ReturnType<typeof openPages>) => open.headlines.map(({ id }) => id).join(' ');

describe('the open page', () => {
  it('is the wanted one', () => {
    const open = openPages({ pages: PAGES, total: 6, last: 3, max: 34 }, { ...OPEN, page: 3 });
    expect(open).to.include({ page: 3, missing: undefined, hasNext: false });
    expect(seen(open)).to.equal('h5 h6');
  });

  it('stays until the wanted one has come', () => {
    const open = openPages({ pages: PAGES, total: 6, last: 3, max: 34 }, { ...OPEN, page: 2, before: 1 });
    expect(open).to.include({ page: 1, missing: 2, hasNext: true });
    expect(seen(open)).to.equal('h1 h2');
  });

  it('is none before the first that is wanted has come', () => {
    expect(openPages({ pages: PAGES, total: 6, last: 3, max: 34 }, { ...OPEN, page: 2 })).to.deep.equal({
      page: undefined,
      headlines: [],
      missing: 2,
      hasNext: false,
    });
  });

  it('may have a next one as long as nobody knows the last', () => {
    expect(openPages({ pages: [headlinesOf(2)], total: undefined, last: undefined, max: 34 }, OPEN).hasNext).to.be.true;
  });
});

describe('a page that an address makes up', () => {
  for (const page of [1e8, 1e10, Number.MAX_SAFE_INTEGER, Infinity]) {
    it(`is no further than the limit allows: ${page}`, () => {
      const unknown = { pages: [headlinesOf(2)], total: undefined, last: undefined, max: 34 };
      const start = performance.now();
      expect(openPages(unknown, { ...OPEN, page }).missing).to.equal(34);
      expect(openPages(unknown, { ...OPEN, page, more: true }).missing).to.equal(2);
      expect(openPages({ ...unknown, pages: [] }, { ...OPEN, page, more: true }).missing).to.equal(1);
      expect(performance.now() - start).to.be.below(100);
    });
  }

  it('is the last behind which there is none', () => {
    expect(openPages({ pages: [headlinesOf(1)], total: undefined, last: undefined, max: 1 }, OPEN).hasNext).to.be.false;
  });
});

describe('open pages that add up', () => {
  it('are all up to the wanted one', () => {
    const pages = [headlinesOf(2), headlinesOf(2, 3), headlinesOf(1, 5)];
    expect(seen(openPages({ pages, total: 5, last: 3, max: 34 }, { ...OPEN, page: 2, more: true }))).to.equal(
      'h1 h2 h3 h4',
    );
  });

  it('are those before the first that is missing', () => {
    const open = openPages({ pages: PAGES, total: 6, last: 3, max: 34 }, { ...OPEN, page: 3, more: true });
    expect(open).to.include({ page: 1, missing: 2 });
    expect(seen(open)).to.equal('h1 h2');
  });
});
