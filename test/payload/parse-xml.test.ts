import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import sinon from 'sinon';
import { ReadError } from '../../src/payload/read-error.js';
import { parseXml } from '../../src/payload/parse-xml.js';
import { runAtOnce } from '../../src/payload/time-slices.js';

const parse = (text: string): Document => runAtOnce(parseXml(text));

/** The document's root as markup. */
const markup = (text: string): string => new XMLSerializer().serializeToString(parse(text).documentElement);
const text = (xml: string): string => parse(xml).documentElement.textContent;
const thrown = (xml: string): unknown => {
  try {
    parse(xml);
    return undefined;
  } catch (error) {
    return error;
  }
};
/** Milliseconds that parsing takes, given up or not. */
const time = (xml: string): number => {
  const start = performance.now();
  thrown(xml);
  return performance.now() - start;
};

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [ <!ENTITY lol "lol">
  ${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`).join('\n')}
]><lolz><a>&lol9;</a></lolz>`;

describe('parsing XML', () => {
  it('reads what is well-formed as it stands', () => {
    const xml =
      '<a x="1&amp;2" y="&lt;"><b:c xmlns:b="urn:b">é &amp; &lt;d&gt; <![CDATA[<p>&nbsp;</p>]]></b:c><e/></a>';
    const { documentElement: root } = parse(xml);
    expect(root.getAttribute('x')).to.equal('1&2');
    expect(root.getAttribute('y')).to.equal('<');
    expect(root.firstElementChild).to.include({
      localName: 'c',
      namespaceURI: 'urn:b',
      textContent: 'é & <d> <p>&nbsp;</p>',
    });
    expect(root.lastElementChild).to.include({ localName: 'e', textContent: '' });
  });

  const repairs: [what: string, xml: string, expected: string][] = [
    [
      'a mark and blanks before the declaration',
      '\ufeff \n<?xml version="1.0" encoding="koi8-r"?><a><b/></a>',
      '<a><b/></a>',
    ],
    ['text before the root', 'Warning: headers sent &\n<a><b/></a>', '<a><b/></a>'],
    ['elements before the root', '<br/><b>Warning</b>: sent<a><b/></a>', '<a><b/></a>'],
    ['text after the root', '<a><b/></a>\n&amp; <!-- cached -->', '<a><b/></a>'],
    ['elements after the root', '<a><b/></a><script>1</script>', '<a><b/></a>'],
    ['control characters', '<a><b>x\u0000\u000b\u001fy\tz\ufffe</b></a>', '<a><b>xy\tz</b></a>'],
    [
      'references to control characters, and to no character as HTML does',
      '<a><b>x&#0;&#x1f;&#xffff;&#xd800;&#9999999;y</b></a>',
      '<a><b>x\ufffd\ufffd\ufffdy</b></a>',
    ],
    ['control characters in a section', '<a><b><![CDATA[x\u0000<\u001fy]]></b></a>', '<a><b><![CDATA[x<y]]></b></a>'],
    ['halves of surrogate pairs', '<a><b>\ud83d😀\ude00</b></a>', '<a><b>😀</b></a>'],
    [
      'instructions and comments',
      '<?xml-stylesheet href="/never.xsl"?><a><!-- -- <x> --><?php echo 1 ?><b/></a>',
      '<a><b/></a>',
    ],
    [
      'a bare ampersand',
      '<a><b x="?p=1&q=2">AT&T & co; &;</b></a>',
      '<a><b x="?p=1&amp;q=2">AT&amp;T &amp; co; &amp;;</b></a>',
    ],
    ['a bare less-than', '<a><b x="1<2">1 < 2 <3 << </b></a>', '<a><b x="1&lt;2">1 &lt; 2 &lt;3 &lt;&lt; </b></a>'],
    ['the end of a section without its start', '<a><b>x]]>y</b></a>', '<a><b>x]]&gt;y</b></a>'],
    ['entities of HTML', '<a><b x="&eacute;">&nbsp;&hellip;&ndash;</b></a>', '<a><b x="é">\u00a0…–</b></a>'],
    [
      'names that are no entity',
      '<a><b>&unknown; &notit; &hellipx;</b></a>',
      '<a><b>&amp;unknown; &amp;notit; &amp;hellipx;</b></a>',
    ],
    ['windows-1252 by number', '<a><b>don&#146;t &#x80;</b></a>', '<a><b>don’t €</b></a>'],
    ['attributes without quotes, and twice', '<a><b x=1 y=\'"\' x="2" z></b></a>', '<a><b x="2" y="&quot;"/></a>'],
    ['elements left open', '<a><b><br>x<i>y</b><c/></a>', '<a><b><br>x<i>y</i></br></b><c/></a>'],
    ['ends without a start', '<a></p><b></i></b></a>', '<a><b/></a>'],
  ];
  for (const [what, xml, expected] of repairs) {
    it(`repairs ${what}`, () => {
      expect(markup(xml)).to.equal(expected);
    });
  }

  it('drops a declaration of a prefix without a namespace, which XML does not allow', () => {
    const { documentElement: root } = parse('<a xmlns:x="" xmlns="urn:a" xmlns:y="urn:y"><x:b/><y:b/></a>');
    expect(root.namespaceURI).to.equal('urn:a');
    expect([...root.children].map(({ namespaceURI }) => namespaceURI)).to.deep.equal(['x', 'urn:y']);
  });

  it('takes a prefix whose namespace is longer than any vocabulary’s for one that nobody declared', () => {
    const { documentElement: root } = parse(
      `<a xmlns:x="urn:${'x'.repeat(497)}" xmlns:y="urn:${'y'.repeat(496)}"><x:b/><y:b/></a>`,
    );
    const [x, y] = [...root.children].map(({ namespaceURI }) => namespaceURI!);
    expect(x).to.equal('x');
    expect(y).to.have.length(500);
  });

  it('looks up at most 500 made-up entities in a task', () => {
    const parses = sinon.spy(Element.prototype, 'innerHTML', ['set']);
    thrown(`<a>${Array.from({ length: 2000 }, (_, n) => `&madeup${n};`).join('')}</a>`);
    expect(parses.set.callCount).to.be.within(400, 500);
    parses.set.restore();
  });

  it('declares a prefix that nobody declared, as itself', () => {
    const { documentElement: root } = parse(
      '<a xmlns:dc="urn:dc"><dc:b/><media:b xlink:href="x"/><c xmlns:in="urn:in"><in:b/></c></a>',
    );
    const spaces = [...root.querySelectorAll('b')].map(({ namespaceURI }) => namespaceURI);
    expect(spaces).to.deep.equal(['urn:dc', 'media', 'urn:in']);
  });

  describe('that is cut off', () => {
    const items = '<rss><channel><title>T</title><item><title>1</title></item><item><title>2</title></item>';
    const whole =
      '<rss><channel><title>T</title><item><title>1</title></item><item><title>2</title></item></channel></rss>';
    for (const tail of [
      '',
      ' ',
      '<',
      '<it',
      '<item>',
      '<item><title>3',
      '<item><title>3</title><link',
      '<item><title>3</title><a x="',
      '<item><title><![CDATA[3',
      '<!-- ',
      '<?x',
      '</channel>',
      '</chan',
    ]) {
      it(`ends after the last whole item, before "${tail}"`, () => {
        expect(
          markup(items + tail)
            .replaceAll('&lt;', '')
            .replace(/ ?(it|\/chan)? ?(?=<\/channel)/, ''),
        ).to.equal(whole);
      });
    }

    it('keeps of its first item what is whole', () => {
      expect(markup('<rss><item><title>1</title><link>http://a.ex')).to.equal(
        '<rss><item><title>1</title></item></rss>',
      );
    });
  });

  describe('with a DOCTYPE', () => {
    it('passes over the declarations, whatever they hold', () => {
      const doctype = `<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" 'http://a.example/rss.dtd' [
        <!-- ]> <rss> --> <!ENTITY a "]><x/>"> <!ELEMENT b (c)> %d; <?x ]> ?> <!ENTITY e SYSTEM "http://a.example/">
      ]>`;
      expect(markup(`<?xml version="1.0"?>${doctype}\n<rss><b>&a;&e;&hellip;</b></rss>`)).to.equal(
        '<rss><b>&amp;a;&amp;e;…</b></rss>',
      );
    });

    it('expands nothing and asks for nothing', () => {
      performance.clearResourceTimings();
      expect(text(LAUGHS)).to.equal('&lol9;');
      expect(text('<!DOCTYPE a [<!ENTITY x SYSTEM "/package.json">]><a><b>&x;</b></a>')).to.equal('&x;');
      expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    });
  });

  const hopeless = [
    '',
    ' ',
    'no XML',
    '{"a": 1}',
    '<',
    '<<<',
    '<!DOCTYPE a>',
    '<1/>',
    '<a xmlns:xml="x"><b/></a>',
    '<a>'.repeat(300),
  ];
  for (const xml of hopeless) {
    it(`fails on "${xml.slice(0, 30)}"`, () => {
      expect(thrown(xml)).to.be.instanceOf(ReadError).with.property('code', 'parse');
    });
  }

  it('says what came in place of XML', () => {
    expect(() => parse(' not found ')).to.throw(ReadError, 'expected XML, got "not found…"');
  });

  const floods: [string, string][] = [
    ['<', '<'.repeat(80_000)],
    ['< inside the root', `<a>${'<'.repeat(80_000)}`],
    ['&', `<a>${'&'.repeat(80_000)}</a>`],
    ['spaces', `<a${' '.repeat(80_000)}b`],
    ['a name without an end', `<${'a'.repeat(80_000)}`],
    ['starts without an end', '<a '.repeat(30_000)],
    ['quotes without an end', `<a>${'<a "'.repeat(20_000)}`],
    ['quotes of both kinds', `<a>${`<a "'`.repeat(20_000)}'`],
    ['ends without a start', `<a>${'<b>'.repeat(150)}${'</c>'.repeat(20_000)}`],
    ['comments without an end', `<a>${'<!--'.repeat(20_000)}`],
    ['sections without an end', `<a>${'<![CDATA['.repeat(10_000)}`],
    ['instructions without an end', `<a>${'<?'.repeat(40_000)}`],
    ['declarations without an end', `<!DOCTYPE a [${'<!ENTITY '.repeat(10_000)}`],
    ['levels', '<a>'.repeat(30_000)],
    ['prefixes', `<a>${Array.from({ length: 5000 }, (_, n) => `<p${n}:a/>`).join('')}</a>`],
    ['made-up entities', `<a><b>${Array.from({ length: 10_000 }, (_, n) => `&e${n};`).join('')}</b></a>`],
    ['entities of entities', LAUGHS],
  ];
  for (const [what, xml] of floods) {
    it(`takes its time in proportion to the text when flooded with ${what}`, () => {
      // Some ms; time in proportion to the square would be minutes.
      expect(time(xml)).to.be.below(3000);
    });
  }

  it('gives a document or a ReadError, whatever comes', function () {
    this.timeout(30_000);
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<a',
      '<b:c',
      ' x="',
      "'",
      '"',
      '&',
      ';',
      '&#',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!',
      '[',
      ']',
      'xmlns:b="b"',
      'xmlns=""',
      '<a>',
      '</a>',
      '&nbsp;',
      ' ',
      '\u0000',
      '\ud800',
      'é',
    );
    const soup = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((pieces) => `<r>${pieces.join('')}`);
    fc.assert(
      fc.property(soup, (xml) => {
        const error = thrown(xml);
        return error === undefined || error instanceof ReadError;
      }),
      { numRuns: 200 },
    );
  });

  describe('that is long', () => {
    const items = (count: number): string =>
      Array.from({ length: count }, (_, n) => `<item><title>${n}</title><text>${'x'.repeat(500)}</text></item>`).join(
        '',
      );

    it('is parsed in parts, of some ms each, with pauses between them', () => {
      const parses = sinon.spy(DOMParser.prototype, 'parseFromString');
      const work = parseXml(`<rss><channel>${items(4000)}</channel></rss>`);
      let pauses = 0;
      let step = work.next();
      for (; !step.done; step = work.next()) pauses += 1;
      expect(step.value.querySelectorAll('item')).to.have.length(4000);
      // Where there are Trusted Types, the parser gets an object of theirs.
      const sizes = parses.getCalls().map(({ args: [xml] }) => [xml].join('').length);
      parses.restore();
      expect(Math.max(...sizes)).to.be.within(60_000, 80_000);
      expect(pauses).to.be.at.least(200);
    });

    it('is what the browser makes of the whole', function () {
      this.timeout(30_000);
      const names = fc.constantFrom('a', 'b', 'x:c', 'y:d');
      const content = fc.oneof(
        fc.nat(12_000).map((length) => '&amp;é '.repeat(length / 7)),
        fc.nat(3000).map((length) => `<![CDATA[${'<p>'.repeat(length)}]]>`),
        fc.nat(2000).map((count) => '<b/>'.repeat(count)),
      );
      const { tree } = fc.letrec<{ tree: string }>((tie) => ({
        tree: fc
          .tuple(
            names,
            fc.constantFrom('', ' xmlns:x="urn:1"', ' xmlns="urn:2"'),
            fc.array(fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, content, tie('tree')), { maxLength: 6 }),
          )
          .map(([name, namespace, inside]) => `<${name}${namespace} k="1">${inside.join('')}</${name}>`),
      }));
      const documents = fc
        .array(fc.oneof(tree, content), { minLength: 3, maxLength: 12 })
        .map((parts) => `<r xmlns:x="urn:x" xmlns:y="urn:y"><head/>${parts.join('')}</r>`);
      fc.assert(
        fc.property(documents, (xml) => {
          const whole = new DOMParser().parseFromString(xml, 'text/xml');
          expect(markup(xml)).to.equal(new XMLSerializer().serializeToString(whole.documentElement));
        }),
        { numRuns: 15 },
      );
    });

    it('and cut off ends after the last whole item, though the one that is not began many parts before', () => {
      const { documentElement: root } = parse(`<rss><channel>${items(2)}<item>${'<x>word</x>'.repeat(30_000)}`);
      expect(root.querySelectorAll('item')).to.have.length(2);
      expect(root.querySelectorAll('x')).to.have.length(0);
    });

    it('ends after 100,000 elements, with the last whole item', () => {
      const { documentElement: root } = parse(
        `<rss><channel>${'<item><a/><b/></item>'.repeat(100_000)}</channel></rss>`,
      );
      expect(root.getElementsByTagName('*').length).to.be.within(99_990, 100_000);
      expect(root.querySelector('item:last-of-type')!.childElementCount).to.equal(2);
    });

    it('has texts of 200,000 characters at most, and attributes of 20,000 in all', () => {
      const long = '<a '.repeat(200_000);
      const { documentElement: root } = parse(
        `<r a="1" ${'b="x" '.repeat(5000)} c="1"><t>${'x'.repeat(300_000)}</t><t><![CDATA[${long}]]></t><u/></r>`,
      );
      expect([root.getAttribute('a'), root.getAttribute('b'), root.getAttribute('c')]).to.deep.equal(['1', 'x', null]);
      for (const text of root.querySelectorAll('t')) expect(text.textContent.length).to.be.within(199_000, 200_000);
      expect(root.lastElementChild!.localName).to.equal('u');
    });

    it('is refused where its namespaces cost more than a feed', () => {
      const deep = Array.from({ length: 100 }, (_, n) => `<a xmlns="urn:${n}${'x'.repeat(400)}">`).join('');
      expect(thrown(deep)).to.be.instanceOf(ReadError).with.property('code', 'parse');
    });
  });

  it('tells an error document from a document', () => {
    expect(thrown('<a><b/><parsererror/></a>')).to.be.instanceOf(ReadError);
  });
});
