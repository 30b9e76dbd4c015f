import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { decodeText, parsePayload } from '../../src/feed/parse-payload.js';

function errorOf(text: string): FeedError {
  try {
    parsePayload(text, 'https://rates.example/usd.json');
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error(`expected a FeedError for ${text.slice(0, 40)}`);
}

describe('a payload', () => {
  it('is parsed where it starts like JSON, blanks and byte order mark aside', () => {
    expect(parsePayload('{"usd": {"kgs": 87.4}}')).to.deep.equal({ usd: { kgs: 87.4 } });
    expect(parsePayload('\ufeff\n  [1, 2]\n')).to.deep.equal([1, 2]);
  });

  const notice = '<br />\n<b>Notice</b>:  Undefined index: [x] in <b>/a.php</b> on line <b>5</b><br />\n';
  const noisy: [what: string, text: string][] = [
    ['a comment of a cache behind it', '[{"id": 1}]\n<!-- Dynamic page generated in 0.3 seconds. -->\n<!-- [x] -->'],
    ['a script of the host behind it', '\ufeff\n[{"id": 1}]<script>/* {"a":[1]} */</script>'],
    ['a comment before it', '<!-- cached -->\n[{"id": 1}]'],
    ['a message of PHP before it', `${notice}[{"id": 1}]`],
    ['messages of PHP on both sides', `${notice}${notice}[{"id": 1}]\n${notice}`],
    ['a message as text before it', 'PHP Warning: x {y} in /a.php on line 5\n[{"id": 1}]'],
    ['a guard before it', `)]}',\n[{"id": 1}]`],
    ['another guard before it', 'for(;;);[{"id": 1}]'],
  ];
  for (const [what, text] of noisy) {
    it(`is parsed with ${what}`, () => {
      expect(parsePayload(text)).to.deep.equal([{ id: 1 }]);
    });
  }

  it('keeps comments and brackets within its texts where noise is cut off', () => {
    const payload = [{ content: '<!-- wp:list --> [1] {2} ]\\" <br />\n<b>Notice</b>' }];
    expect(parsePayload(`${JSON.stringify(payload)}\n<!-- cached -->`)).to.deep.equal(payload);
  });

  it('is XML behind a comment or a message all the same', () => {
    for (const text of ['<!-- c --><rss/>', '<br />\n<b>Notice</b>: x<br />\n<rss>\n[1]</rss>']) {
      expect(parsePayload(text)).to.equal(text);
    }
  });

  it('with noise is found in time in proportion to the text', () => {
    const start = performance.now();
    for (const flood of ['[', ']<!--', '<!-- ', '<br />', 'Notice ', '{"a":"]<!--"}', '[<br /> ']) {
      try {
        parsePayload(flood.repeat(100_000));
        parsePayload(`[${flood.repeat(100_000)}`);
      } catch (error) {
        expect(error).to.be.instanceOf(FeedError);
      }
    }
    expect(performance.now() - start).to.be.below(3000);
  });

  it('is its text where it starts otherwise', () => {
    expect(parsePayload('\r\n• KGS/USD = 0.01144 0%\n')).to.equal('• KGS/USD = 0.01144 0%');
    expect(parsePayload('87.4')).to.equal('87.4');
    expect(parsePayload('null')).to.equal('null');
  });

  for (const text of [
    '<?xml version="1.0"?><ValCurs/>',
    '<rss version="2.0"></rss>',
    '<headlines></headlines>',
    '<header/>',
  ]) {
    it(`may be XML: ${text}`, () => {
      expect(parsePayload(text)).to.equal(text);
    });
  }

  it('that is missing is an error of the code empty', () => {
    for (const text of ['', ' \r\n\t', '\ufeff']) expect(errorOf(text).code).to.equal('empty');
  });

  it('of broken JSON is an error of the code parse, with its cause and its beginning', () => {
    for (const text of ['{"usd": {"kgs":', '[1, 2', "{'usd': 1}", '{} {}']) {
      const error = errorOf(text);
      expect(error.code).to.equal('parse');
      expect(error.cause).to.be.instanceOf(SyntaxError);
      expect(error.message).to.contain(text);
    }
    expect(errorOf(`{${'x'.repeat(5000)}`).message.length).to.be.below(100);
  });

  it('that is nested deeper than any feed is an error of the code parse, in no long task', () => {
    const size = 2 ** 21;
    for (const [open, end] of [
      ['[', ']'],
      ['{"a":', '}'],
      ['[{"a":"]}","b\\\\":', '}]'],
    ] as const) {
      expect(errorOf(open.repeat(size / open.length) + end.repeat(size / open.length)).code).to.equal('parse');
      expect(parsePayload(`${open.repeat(100)}1${end.repeat(100)}`)).to.exist;
    }
    const text = '['.repeat(size) + ']'.repeat(size);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      errorOf(text);
      return performance.now() - start;
    });
    // Other work on the machine only adds to a time.
    expect(Math.min(...times)).to.be.below(50);
  });

  it('of more entries in a list, or more values, than any feed is an error of the code parse, in no long task', () => {
    const lists = (length: number, size: number): string =>
      `[${Array.from({ length }, () => `[${'1,'.repeat(size - 1)}1]`).join()}]`;
    const fields = (count: number): string => `{${Array.from({ length: count }, (_, n) => `"f${n},{[":"x"`).join()}}`;
    for (const good of [lists(1, 25_000), fields(25_000), lists(9, 24_000)]) expect(parsePayload(good)).to.exist;
    for (const bad of [lists(1, 25_001), fields(25_001), lists(12, 24_000), lists(20_000, 20)]) {
      const error = errorOf(bad);
      expect(error.code).to.equal('parse');
      expect(error.message).to.equal(
        'expected JSON of at most 200 levels, 25000 entries in a list and 250000 values, got more',
      );
    }
  });

  it('may have brackets in its strings, and quotes and backslashes before them', () => {
    const payload = { a: '['.repeat(1000), 'b"[{\\': ['\\', '"'.repeat(300), '[[['] };
    expect(parsePayload(JSON.stringify(Array.from({ length: 300 }, () => payload))))
      .to.have.lengthOf(300)
      .and.deep.include(payload);
  });

  const pages = [
    '<!doctype html><title>404</title>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\n<html lang="en">',
    '<HEAD>',
    '<body>',
  ];
  for (const text of pages) {
    it(`that is a web page is an error of the code format: ${text.trim()}`, () => {
      expect(errorOf(text).code).to.equal('format');
    });
  }

  it('that is bad names the URL', () => {
    for (const text of ['', '{', '<html>']) expect(errorOf(text).url).to.equal('https://rates.example/usd.json');
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** "сом" in windows-1251, KOI8-R and, with a mark, UTF-16. */
const CP1251 = [0xf1, 0xee, 0xec];
const KOI8 = [0xd3, 0xcf, 0xcd];
const UTF16LE = [0xff, 0xfe, 0x41, 0x04, 0x3e, 0x04, 0x3c, 0x04];
const UTF16BE = [0xfe, 0xff, 0x04, 0x41, 0x04, 0x3e, 0x04, 0x3c];

describe('the text of an answer', () => {
  it('is UTF-8 where nothing says otherwise', () => {
    expect(decodeText(bytes('{"som": "сом"}'))).to.equal('{"som": "сом"}');
  });

  it('is in the encoding of its byte order mark, whatever the header says', () => {
    for (const marked of [UTF16LE, UTF16BE])
      expect(decodeText(new Uint8Array(marked), 'text/xml; charset=utf-8')).to.equal('сом');
    expect(decodeText(bytes('\ufeffсом'), 'text/xml; charset=windows-1251')).to.equal('сом');
  });

  it('is in the encoding of the header before that of the XML declaration', () => {
    const text = [...bytes('<?xml version="1.0" encoding="koi8-r"?>'), ...CP1251];
    expect(decodeText(new Uint8Array(text), 'text/xml; charset="windows-1251"')).to.contain('сом');
  });

  it('is in the encoding of the XML declaration, blanks before it aside', () => {
    expect(
      decodeText(new Uint8Array([...bytes('\n <?xml version="1.0" encoding="windows-1251"?>'), ...CP1251])),
    ).to.contain('сом');
    expect(decodeText(new Uint8Array([...bytes("<?xml version='1.0' encoding='KOI8-R'?>"), ...KOI8]))).to.contain(
      'сом',
    );
  });

  it('is what the bytes are when a header names no encoding, or a wrong one', () => {
    expect(decodeText(bytes('сом'), 'text/xml; charset=nonsense')).to.equal('сом');
    expect(decodeText(new Uint8Array(CP1251), 'text/xml; charset=utf-8')).to.equal('ñîì');
  });

  it('is windows-1252 when the bytes are no UTF-8', () => {
    expect(decodeText(new Uint8Array([0x93, 0xe9, 0x94]))).to.equal('“é”');
  });

  it('of nothing is nothing', () => {
    expect(decodeText(new Uint8Array())).to.equal('');
  });
});
