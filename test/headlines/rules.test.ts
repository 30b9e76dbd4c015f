import { expect } from '@open-wc/testing';
import { groupHeadlines } from '../../src/headlines/list/group-headlines.js';
import { addressOfPage, pageInAddress } from '../../src/headlines/page-param.js';
import { isPaged, isWordPress, pageUrl } from '../../src/headlines/source/page-url.js';
import { summaryOf } from '../../src/headlines/view/summary.js';
import { headlineWords, type Headline } from '../../src/index.js';

const BASE = 'https://host.example/news/';
const at = (id: string, published?: number): Headline => ({ id, title: id, published });
const ids = (headlines: readonly Headline[]) => headlines.map(({ id }) => id).join(' ');

describe('the summary', () => {
  const say = (from: number, to: number, total?: number) =>
    summaryOf({ from, to, total }, headlineWords.of('en'), 'en');

  it('says which results are seen, of how many', () => {
    expect(say(1, 6, 21)).to.equal('Viewing results 1 – 6 of 21');
    expect(say(19, 21, 21)).to.equal('Viewing results 19 – 21 of 21');
    expect(say(1, 6, 12345)).to.equal('Viewing results 1 – 6 of 12,345');
  });

  it('leaves out a total that nobody knows', () => {
    expect(say(1, 6)).to.equal('Viewing results 1 – 6');
    expect(say(7, 7)).to.equal('Viewing result 7');
  });

  it('has a singular', () => {
    expect(say(21, 21, 21)).to.equal('Viewing result 21 of 21');
    expect(say(1, 1, 1)).to.equal('Viewing result 1 of 1');
  });

  it('says nothing of nothing', () => {
    expect(say(1, 0, 0)).to.equal('');
  });
});

describe('groups', () => {
  const late = at('late', Date.UTC(2026, 1, 5, 20));
  const noon = at('noon', Date.UTC(2026, 1, 5, 12));
  const groups = (headlines: Headline[], by: 'day' | 'month', zone: string) =>
    groupHeadlines(headlines, by, zone).map(({ key, headlines: grouped }) => `${key}: ${ids(grouped)}`);

  it('are days of the time zone', () => {
    expect(groups([late, noon], 'day', 'UTC')).to.deep.equal(['2026-02-05: late noon']);
    expect(groups([late, noon], 'day', 'Asia/Tashkent')).to.deep.equal(['2026-02-06: late', '2026-02-05: noon']);
  });

  it('are months of the time zone', () => {
    const eve = at('eve', Date.UTC(2026, 0, 31, 20));
    expect(groups([noon, eve], 'month', 'UTC')).to.deep.equal(['2026-02: noon', '2026-01: eve']);
    expect(groups([noon, eve], 'month', 'Asia/Tashkent')).to.deep.equal(['2026-02: noon eve']);
  });

  it('keep the order of the feed, those without a date at the end', () => {
    expect(groups([at('a'), noon, at('b'), late], 'day', 'UTC')).to.deep.equal(['2026-02-05: noon late', ': a b']);
  });
});

describe('the URL of a page', () => {
  const wish = { page: 2, pageSize: 6, search: '' };

  it('of WordPress gets page and size, and keeps what else it asks for', () => {
    expect(pageUrl('/wp-json/wp/v2/posts?tags=42', wish, BASE)).to.equal(
      'https://host.example/wp-json/wp/v2/posts?tags=42&page=2&per_page=6',
    );
    expect(pageUrl('https://a.example/?rest_route=/wp/v2/posts', wish, BASE)).to.equal(
      'https://a.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2&per_page=6',
    );
  });

  it('of WordPress never asks for more than it gives, and can search', () => {
    const url = new URL(pageUrl('/wp-json/wp/v2/posts', { page: 1, pageSize: 500, search: 'вода & лёд' }, BASE));
    expect(url.searchParams.get('per_page')).to.equal('100');
    expect(url.searchParams.get('search')).to.equal('вода & лёд');
  });

  it('has its places filled in', () => {
    expect(pageUrl('/api/{page-size}/{page}?p={page}', wish, BASE)).to.equal('/api/6/2?p=2');
  });

  it('is left alone where it has none', () => {
    expect(pageUrl('/feed.xml?page=7', wish, BASE)).to.equal('/feed.xml?page=7');
    expect(pageUrl('http://[/wp/v2/', wish, BASE)).to.equal('http://[/wp/v2/');
  });

  it('tells whether a source gives page by page', () => {
    expect(['/wp-json/wp/v2/posts', '/?rest_route=%2Fwp%2Fv2%2Fposts'].every(isWordPress)).to.be.true;
    expect(['/feed?p={page}', '/wp-json/wp/v2/posts'].every(isPaged)).to.be.true;
    expect(['/feed.xml', '/wp-content/v2.json'].some(isPaged)).to.be.false;
  });
});

describe('the page in an address', () => {
  it('is read, and 1 where there is none or nonsense', () => {
    expect(pageInAddress('p', 'https://a.example/?p=3')).to.equal(3);
    for (const query of ['', '?p=', '?p=-1', '?p=x', '?p=1.5', '?p=0', '?p=Infinity', '?q=3']) {
      expect(pageInAddress('p', `https://a.example/${query}`), query).to.equal(1);
    }
  });

  it('is set beside what else the address holds, and needs none for the first', () => {
    expect(addressOfPage('p', 3, 'https://a.example/?q=x#y')).to.equal('https://a.example/?q=x&p=3#y');
    expect(addressOfPage('p', 1, 'https://a.example/?p=3&q=x')).to.equal('https://a.example/?q=x');
  });
});
