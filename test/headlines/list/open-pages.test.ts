import { expect } from '@open-wc/testing';
import { openPages } from '../../../src/headlines/list/open-pages.js';
import { headlinesOf } from '../../browser/headlines.js';

const PAGES = [headlinesOf(2), undefined, headlinesOf(2, 5)];
const OPEN = { page: 1, more: false, before: undefined };
const seen = (open: ReturnType<typeof openPages>) => open.headlines.map(({ id }) => id).join(' ');

describe('the open page', () => {
  it('is the wanted one', () => {
    const open = openPages({ pages: PAGES, total: 6, last: 3 }, { ...OPEN, page: 3 });
    expect(open).to.include({ page: 3, missing: undefined, hasNext: false });
    expect(seen(open)).to.equal('h5 h6');
  });

  it('stays until the wanted one has come', () => {
    const open = openPages({ pages: PAGES, total: 6, last: 3 }, { ...OPEN, page: 2, before: 1 });
    expect(open).to.include({ page: 1, missing: 2, hasNext: true });
    expect(seen(open)).to.equal('h1 h2');
  });

  it('is none before the first that is wanted has come', () => {
    expect(openPages({ pages: PAGES, total: 6, last: 3 }, { ...OPEN, page: 2 })).to.deep.equal({
      page: undefined,
      headlines: [],
      missing: 2,
      hasNext: false,
    });
  });

  it('may have a next one as long as nobody knows the last', () => {
    expect(openPages({ pages: [headlinesOf(2)], total: undefined, last: undefined }, OPEN).hasNext).to.be.true;
  });
});

describe('open pages that add up', () => {
  it('are all up to the wanted one', () => {
    const pages = [headlinesOf(2), headlinesOf(2, 3), headlinesOf(1, 5)];
    expect(seen(openPages({ pages, total: 5, last: 3 }, { ...OPEN, page: 2, more: true }))).to.equal('h1 h2 h3 h4');
  });

  it('are those before the first that is missing', () => {
    const open = openPages({ pages: PAGES, total: 6, last: 3 }, { ...OPEN, page: 3, more: true });
    expect(open).to.include({ page: 1, missing: 2 });
    expect(seen(open)).to.equal('h1 h2');
  });
});
