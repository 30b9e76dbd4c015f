import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonicalUrl, httpUrl } from '../../../src/headlines/text/links.js';
import { XSS_URLS } from '../xss-strings.js';

const BASE = 'https://news.example/world/feed.xml?tag=1';

describe('the link of a headline', () => {
  const links: [string, string][] = [
    ['https://a.example/x', 'https://a.example/x'],
    ['HTTP://A.example/x', 'http://a.example/x'],
    [' \n https://a.example/x\t', 'https://a.example/x'],
    ['https://a.example/new\ns', 'https://a.example/news'],
    ['https://пример.example/курс', 'https://xn--e1afmkfd.example/%D0%BA%D1%83%D1%80%D1%81'],
    ['/x', 'https://news.example/x'],
    ['x', 'https://news.example/world/x'],
    ['../x', 'https://news.example/x'],
    ['?x', 'https://news.example/world/feed.xml?x'],
    ['#x', 'https://news.example/world/feed.xml?tag=1#x'],
    ['//evil.example', 'https://evil.example/'],
    ['/\\evil.example', 'https://evil.example/'],
    ['https:evil', 'https://news.example/world/evil'],
    ['http:/a.example/x', 'http://a.example/x'],
  ];
  for (const [link, url] of links) {
    it(`is read as browsers read it: ${JSON.stringify(link)}`, () => {
      expect(httpUrl(link, BASE)).to.equal(url);
    });
  }

  for (const link of XSS_URLS) {
    it(`is none when it is ${JSON.stringify(link)}`, () => {
      expect(httpUrl(link, BASE)).to.equal(undefined);
    });
  }

  for (const link of [
    '',
    ' ',
    '#',
    ' # ',
    'https://',
    'http://[',
    'https://a.example:99999',
    'https-x://a.example/',
    'httpx://a.example/',
    `https://a.example/${'x'.repeat(5000)}`,
    null,
    undefined,
    5,
    {},
    [],
  ]) {
    it(`is none when it leads nowhere: ${JSON.stringify(link ?? null).slice(0, 30)}`, () => {
      expect(httpUrl(link, BASE)).to.equal(undefined);
    });
  }

  const disguised: [string, string][] = [
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['https://bank.example:443@evil.example/x', 'https://evil.example/x'],
    ['//user:secret@a.example/x', 'https://a.example/x'],
    ['https://bank.example%2F@evil.example/#@x', 'https://evil.example/#@x'],
    ['https://a.example/@user', 'https://a.example/@user'],
  ];
  for (const [link, url] of disguised) {
    it(`has no user name and no password: ${link}`, () => {
      expect(httpUrl(link, BASE)).to.equal(url);
    });
  }

  it('is never longer than an address, with its base', () => {
    expect(httpUrl('x', `https://a.example/${'y'.repeat(3990)}/`)).to.equal(undefined);
    expect(httpUrl('/x', `https://a.example/${'y'.repeat(3990)}/`)).to.equal('https://a.example/x');
  });

  it('is never relative to the page that shows it', () => {
    for (const link of ['x', '/x', '?x', '//x.example']) expect(httpUrl(link)).to.equal(undefined);
    expect(httpUrl('x', 'no URL')).to.equal(undefined);
    expect(httpUrl('x', 'data:text/plain,x')).to.equal(undefined);
  });

  it('is what the browser makes of it, whatever it looks like', () => {
    const part = fc.stringMatching(/^[\w.\-:@%?#/=&\\ [\]é]{0,8}$/);
    const link = fc.tuple(
      fc.constantFrom('https://', 'http://', 'https:/', ''),
      fc.constantFrom('', 'a.example', 'xn--a.example', '1.2', 'A-b.c'),
      fc.constantFrom('', '/', '/../', '/a/./'),
      part,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          link.map((parts) => parts.join('')),
        ),
        (given) => {
          const url = httpUrl(given);
          const browsers = URL.canParse(given) ? new URL(given) : undefined;
          if (browsers) browsers.username = browsers.password = '';
          if (url !== undefined) expect(url).to.equal(browsers?.href);
          else expect(!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)).to.be.true;
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the canonical URL', () => {
  const same: [string, string][] = [
    ['https://a.example/x', 'http://www.a.example/x/'],
    ['https://a.example/x?b=1&a=2', 'https://a.example/x?a=2&b=1'],
    ['https://a.example/x', 'https://A.example:443/x?utm_source=rss&utm_medium=feed&gclid=1&mc_cid=2#xtor=RSS-1'],
    ['https://a.example', 'https://a.example/?'],
  ];
  for (const [one, other] of same) {
    it(`is one for ${one} and ${other}`, () => {
      expect(canonicalUrl(one)).to.equal(canonicalUrl(other));
    });
  }

  const different: [string, string][] = [
    ['https://a.example/x', 'https://b.example/x'],
    ['https://a.example/x', 'https://a.example/X'],
    ['https://a.example/?p=1', 'https://a.example/?p=2'],
    ['https://a.example/x#comment-1', 'https://a.example/x#comment-2'],
    ['https://a.example/x', 'https://a.example:8080/x'],
  ];
  for (const [one, other] of different) {
    it(`is not one for ${one} and ${other}`, () => {
      expect(canonicalUrl(one)).to.not.equal(canonicalUrl(other));
    });
  }
});
