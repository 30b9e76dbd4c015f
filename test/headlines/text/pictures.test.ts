import { expect } from '@open-wc/testing';
import { firstPicture } from '../../../src/headlines/text/pictures.js';

describe('the first picture of a text', () => {
  const pictures: [what: string, html: string, source: string][] = [
    ['a picture', '<figure><img src="https://a.example/a.jpg" alt=""/></figure><p>Body</p>', 'https://a.example/a.jpg'],
    ['a relative address', "<p>x<img alt='>' class=big src='/a.png'></p>", '/a.png'],
    ['an address without quotes', '<IMG WIDTH=640 SRC=a.jpg>', 'a.jpg'],
    ['an escaped address', '<img src="/a?w=1&amp;h=2&#038;x=3">', '/a?w=1&h=2&x=3'],
    [
      'the second of two, as the first is a pixel',
      '<img src="/p.gif" width="1" height="1"><img src="/b.jpg">',
      '/b.jpg',
    ],
    ['the one behind an icon', '<img src="/i.png" width="16"><img src="/b.jpg" width="300px">', '/b.jpg'],
    ['the one behind a smiley', '<img class="wp-smiley" src="/s.png"><img class="wp-image" src="/b.jpg">', '/b.jpg'],
    ['the one behind a spacer', '<img src="/img/spacer.gif"><img src="//stats.example/x"><img src="/b.jpg">', '/b.jpg'],
    ['one that is loaded late', '<img src="data:image/gif;base64,R0" data-src="/late.jpg">', '/late.jpg'],
    ['one that another script loads late', '<img data-lazy-src="/late.jpg" src="/img/blank.gif">', '/late.jpg'],
  ];
  for (const [what, html, source] of pictures) {
    it(`is ${what}`, () => {
      expect(firstPicture(html)).to.equal(source);
    });
  }

  for (const html of [
    '',
    'text',
    '<image src="/a.jpg">',
    '<img>',
    '<img src="">',
    '<img src="data:image/png,x">',
    '<img ',
  ]) {
    it(`is none in ${JSON.stringify(html)}`, () => {
      expect(firstPicture(html)).to.equal('');
    });
  }

  for (const flood of ['<img ', '<img "', `<img "'`, '<img src=', '<img a="', '<', '<img x>', '<img src="data:">']) {
    it(`is looked for in time in proportion to the text when flooded with ${flood}`, () => {
      const start = performance.now();
      firstPicture(flood.repeat(40_000));
      firstPicture(`<img ${'a'.repeat(90_000)}>`);
      expect(performance.now() - start).to.be.below(2000);
    });
  }
});
