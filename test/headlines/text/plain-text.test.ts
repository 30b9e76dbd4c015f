import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../../src/headlines/text/plain-text.js';
import { XSS_STRINGS } from '../xss-strings.js';

describe('the plain text of HTML', () => {
  const texts: [what: string, html: string, text: string][] = [
    ['nothing', '', ''],
    ['text', 'Som at 87.4', 'Som at 87.4'],
    ['blanks', ' \n Som\u00a0 \tat\u2028 87.4\ufeff ', 'Som at 87.4'],
    ['marks inside a line', '<b>So</b>m <em>at</em> <span class="x">87</span>.4', 'Som at 87.4'],
    ['blocks', '<p>One</p><p>Two<br>Three</p><ul><li>Four<li>Five</ul>', 'One Two Three Four Five'],
    ['pictures', 'Som<img src="a.png" alt="x > y">at', 'Som at'],
    ['a picture as XHTML', 'Som<img src="a.png"/>at', 'Som at'],
    ['prefixed XHTML', '<xhtml:p>One</xhtml:p><xhtml:p>T<xhtml:b>w</xhtml:b>o</xhtml:p>', 'One Two'],
    ['comments', 'So<!-- <p> -- -->m<!-->x-->', 'Som'],
    ['instructions and declarations', '<!doctype html><?php echo 1 ?>Som', 'Som'],
    ['a section within a section', '<![CDATA[<p>Som</p>]]>', 'Som'],
    ['scripts and styles', 'So<script>if (a<b) "</b>"</script>m<style>p > a {}</style>!', 'So m !'],
    ['entities by name', '&laquo;Som&raquo; &ndash; 5&nbsp;%&hellip; &euro;', '«Som» – 5 %… €'],
    ['entities by number', '&#8217;&#x2019;&#39;&#146;&#x1F600;', "’’'’😀"],
    ['quotes', '&quot;Som&quot; &apos;at&apos;', '"Som" \'at\''],
    ['entities of two characters', '&NotEqualTilde;', '≂̸'],
  ];
  for (const [what, html, text] of texts) {
    it(`is that of ${what}`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('decodes entities once', () => {
    expect(plainText('Q&amp;amp;A &amp;lt;b&amp;gt; &amp;#39;')).to.equal('Q&amp;A &lt;b&gt; &#39;');
  });

  const literal = [
    'AT&T',
    '1 < 2',
    '1<2',
    'a < b > c',
    'x <3 y',
    '<',
    '>',
    '<>',
    '</',
    '< p>',
    'a <',
    'R&D; Q&A',
    '&',
    '&;',
    '&nosuch;',
    '&notit;',
    '&#;',
    '&#x;',
    '&x',
    'rock&roll',
    'List<String>',
    'Map<K, V>',
    'what <picture> is for',
    '<picture> and <video>',
    'the end: </picture>',
    '<T>',
    'I <b it',
    'how to center a <div>',
    '{{x}} ${y}',
    'a <!b',
    'a]]>b',
  ];
  for (const text of literal) {
    it(`keeps "${text}", which is no markup`, () => {
      expect(plainText(text)).to.equal(text);
    });
  }

  const meant: [html: string, text: string][] = [
    ['AT&amp;T', 'AT&T'],
    ['AT&ampT', 'AT&T'],
    ['caf&eacute, caf&eacutes', 'café, cafés'],
    ['&copy 2026 &lt3', '© 2026 <3'],
    ['&#8217s &#x2019s', '’s ’s'],
    ['a&#0;b&#x110000;c&#99999999999;d&#xd800;e', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['1 &lt; 2', '1 < 2'],
    ['what &lt;picture&gt; is for', 'what <picture> is for'],
    ['<p>what &lt;picture&gt; is for</p>', 'what <picture> is for'],
    ['<p>use &lt;b&gt;bold&lt;/b&gt;</p>', 'use <b>bold</b>'],
    ['&lt;b&gt; or &lt;strong&gt;?', '<b> or <strong>?'],
  ];
  for (const [html, text] of meant) {
    it(`keeps what "${html}" means literally`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('drops marks whose end was cut off, in a text with others', () => {
    expect(plainText('<p>One <b>two <a>three</p>')).to.equal('One two three');
    expect(plainText('One</b> two</p>')).to.equal('One two');
  });

  it('reads HTML that was escaped once too often', () => {
    expect(plainText('&lt;p&gt;Som &amp;amp; tenge&lt;/p&gt;&lt;p&gt;rise&lt;/p&gt;')).to.equal('Som & tenge rise');
    expect(plainText('&lt;img src="a.png"&gt; Som')).to.equal('Som');
  });

  const hostile = [
    '<script>hack()</script>',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<img src=x onerror=hack()>',
    '<img src=x onerror=hack()//',
    '<svg/onload=hack()>',
    '<a href="javascript:hack()"></a>',
    '<iframe srcdoc="<script>hack()</script>"></iframe>',
    '<style>:host{display:none}</style>',
  ];
  for (const html of hostile) {
    it(`is empty for ${html}`, () => {
      expect(plainText(html)).to.equal('');
    });
  }

  it('is text for whatever a hostile feed writes', () => {
    expect(XSS_STRINGS.length).to.be.at.least(100);
    for (const html of XSS_STRINGS) expect(plainText(html), html).to.be.a('string');
  });

  it('stops at 200,000 characters', () => {
    expect(plainText('a'.repeat(10_000_000))).to.have.length(200_000);
  });

  const floods: [string, string][] = [
    ['<', '<'.repeat(80_000)],
    ['&', '&'.repeat(80_000)],
    ['spaces', `a${' '.repeat(50_000)}b`],
    ['spaces in a tag', `<a${' '.repeat(80_000)}`],
    ['tags without an end', '<a '.repeat(60_000)],
    ['quotes without an end', '<a "'.repeat(50_000)],
    ['quotes of both kinds', `${`<a "'`.repeat(40_000)}"`],
    ['comments without an end', '<!--'.repeat(50_000)],
    ['declarations without an end', '<!a'.repeat(60_000)],
    ['scripts without an end', '<script>'.repeat(25_000)],
    ['tags of many names', Array.from({ length: 20_000 }, (_, n) => `<t${n}>`).join('')],
    ['made-up entities', Array.from({ length: 20_000 }, (_, n) => `&e${n};`).join('')],
    ['letters', 'a'.repeat(200_000)],
    ['names', `<${'a'.repeat(200_000)}`],
  ];
  for (const [what, html] of floods) {
    it(`takes its time in proportion to the text when flooded with ${what}`, () => {
      const start = performance.now();
      plainText(html);
      // Some ms; time in proportion to the square would be minutes.
      expect(performance.now() - start).to.be.below(3000);
    });
  }

  it('is found for anything', function () {
    this.timeout(30_000);
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<a',
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      ' x="',
      "'",
      '"',
      '&',
      ';',
      '&#',
      '&lt;',
      '<!--',
      '-->',
      '<![CDATA[',
      '<?',
      ' ',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
        const text = plainText(pieces.join(''));
        return text === text.trim();
      }),
      { numRuns: 200 },
    );
  });

  it('keeps escaped tags as text beside real ones, as an article about HTML has them', () => {
    expect(plainText('<b>&lt;p class="x"&gt;bold&lt;/p&gt;</b>')).to.equal('<p class="x">bold</p>');
    expect(plainText('&lt;p class="x"&gt;bold&lt;/p&gt;')).to.equal('bold');
  });
});
