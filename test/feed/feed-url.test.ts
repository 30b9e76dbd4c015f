import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { resolveFeedUrl } from '../../src/feed/feed-url.js';

const PAGE = 'https://news.example/en/rates.html';

function errorOf(src: string, page: string = PAGE): FeedError {
  try {
    resolveFeedUrl(src, page);
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error(`expected a FeedError for ${src}`);
}

describe("a feed's URL", () => {
  const resolved: [src: string, url: string][] = [
    ['usd.json', 'https://news.example/en/usd.json'],
    ['../usd.json?day=1', 'https://news.example/usd.json?day=1'],
    ['/usd.json', 'https://news.example/usd.json'],
    ['//rates.example/usd.json', 'https://rates.example/usd.json'],
    ['https://rates.example/usd.json', 'https://rates.example/usd.json'],
    ['https://rates.example:8443/usd.json', 'https://rates.example:8443/usd.json'],
    ['usd.json#top', 'https://news.example/en/usd.json'],
    ['HTTPS://RATES.example/usd.json', 'https://rates.example/usd.json'],
  ];
  for (const [src, url] of resolved) {
    it(`resolves "${src}" against the page`, () => {
      expect(resolveFeedUrl(src, PAGE)).to.equal(url);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,[]',
    'blob:https://news.example/4c5f',
    'file:///etc/passwd',
    'ftp://rates.example/usd.json',
    'ws://rates.example/',
    'about:blank',
    'https://',
    'http://[::1',
    'https://user@rates.example/',
    'https://:secret@rates.example/',
  ];
  for (const src of refused) {
    it(`refuses "${src}"`, () => {
      expect(errorOf(src).code).to.equal('refused');
    });
  }

  it('is refused where there is no page to resolve it against', () => {
    expect(errorOf('usd.json', 'about:blank').code).to.equal('refused');
  });

  it('with a password is refused without showing it', () => {
    for (const src of [
      'https://user:s3cret@rates.example/',
      'http://user:s3cret@rates.example/',
      '//:s3cret@rates.example/',
    ]) {
      const error = errorOf(src);
      expect(error.code).to.equal('refused');
      expect(`${error.message} ${error.url ?? ''} ${String(error.cause)} ${error.stack ?? ''}`).to.not.contain(
        's3cret',
      );
    }
  });

  it('without encryption is mixed content on a page with it', () => {
    for (const src of [
      'http://rates.example/usd.json',
      'http://localhost.example/',
      'http://127.0.0.1.example/',
      'http://notlocalhost/',
    ]) {
      expect(errorOf(src).code, src).to.equal('mixed-content');
    }
    expect(errorOf('http://rates.example/usd.json').url).to.equal('http://rates.example/usd.json');
  });

  it('without encryption may be of this machine', () => {
    for (const src of [
      'http://localhost:8000/usd.json',
      'http://127.0.0.1/usd.json',
      'http://127.1.2.3/',
      'http://[::1]:8000/',
    ]) {
      expect(resolveFeedUrl(src, PAGE)).to.equal(src);
    }
  });

  it('without encryption may be of a page without it', () => {
    expect(resolveFeedUrl('http://rates.example/usd.json', 'http://news.example/')).to.equal(
      'http://rates.example/usd.json',
    );
  });
});
