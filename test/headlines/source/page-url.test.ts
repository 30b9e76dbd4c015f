import { expect } from '@open-wc/testing';
import { isPaged, isWordPress, pageUrl } from '../../../src/headlines/source/page-url.js';

const BASE = 'https://host.example/news/';

describe('the URL of a page', () => {
  const request = { page: 2, pageSize: 6, search: '' };

  it('of WordPress gets page and size, and keeps what else it asks for', () => {
    expect(pageUrl('/wp-json/wp/v2/posts?tags=42', request, BASE)).to.equal(
      'https://host.example/wp-json/wp/v2/posts?tags=42&page=2&per_page=6',
    );
    expect(pageUrl('https://a.example/?rest_route=/wp/v2/posts', request, BASE)).to.equal(
      'https://a.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2&per_page=6',
    );
  });

  it('of WordPress never asks for more than it gives, and can search', () => {
    const url = new URL(pageUrl('/wp-json/wp/v2/posts', { page: 1, pageSize: 500, search: 'вода & лёд' }, BASE));
    expect(url.searchParams.get('per_page')).to.equal('100');
    expect(url.searchParams.get('search')).to.equal('вода & лёд');
  });

  it('has its placeholders filled in', () => {
    expect(pageUrl('/api/{page-size}/{page}?p={page}', request, BASE)).to.equal('/api/6/2?p=2');
  });

  it('is left alone where it has none', () => {
    expect(pageUrl('/feed.xml?page=7', request, BASE)).to.equal('/feed.xml?page=7');
    expect(pageUrl('http://[/wp/v2/', request, BASE)).to.equal('http://[/wp/v2/');
  });

  it('tells whether a source gives page by page', () => {
    expect(['/wp-json/wp/v2/posts', '/?rest_route=%2Fwp%2Fv2%2Fposts'].every(isWordPress)).to.be.true;
    expect(['/feed?p={page}', '/wp-json/wp/v2/posts'].every(isPaged)).to.be.true;
    expect(['/feed.xml', '/wp-content/v2.json'].some(isPaged)).to.be.false;
  });
});
