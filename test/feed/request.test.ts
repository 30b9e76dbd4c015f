import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { FeedError } from '../../src/feed/feed-error.js';
import { Feed } from '../../src/feed/feed.js';
import { parseRetryAfter, resolveFeedUrl } from '../../src/feed/request.js';
import { bytes, fault, realTime, until, witness, type Witness } from './faults.js';

const GOOD = [{ pair: 'KGS/USD', value: 0.01144 }];
const DEADLINE = 15_000;

const utf16 = (text: string): number[] => Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);

describe('a feed of a server', () => {
  const stops: (() => void)[] = [];
  /** Follows a URL, once. */
  function follow(url: string, maxBytes?: number): Witness {
    const one = witness();
    stops.push(Feed.of(url).subscribe(one, 0, { maxBytes }));
    return one;
  }
  /** Follows a URL until it gives something, or fails. */
  async function outcome(url: string, maxBytes?: number): Promise<Witness> {
    const one = follow(url, maxBytes);
    await until(() => one.payloads.length || one.errors.length, `an outcome of ${url}`);
    return one;
  }
  const codes = ({ errors }: Witness): string[] => errors.map(({ code }) => code);

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    sinon.restore();
  });

  for (const [where, origin] of [
    ['another', 0],
    ['the same', -1],
  ] as const) {
    it(`on ${where} origin is asked without cookies, own headers, preflight or more referrer than the origin`, async () => {
      document.cookie = 'seen=1';
      const cors = { cors: location.origin, 'header-access-control-allow-credentials': 'true' };
      const { url, requests } = fault('answer', cors, origin);
      await fetch(url, { credentials: 'include' });
      await outcome(url);
      const [control, asked, ...more] = await requests();
      expect(control!.headers['cookie'], 'cookies reach this server').to.contain('seen=1');
      expect(asked!.method).to.equal('GET');
      expect(asked!.headers).to.not.have.any.keys('cookie', 'authorization');
      expect(asked!.headers['referer']).to.equal(`${location.origin}/`);
      // Firefox says how urgent a request is (RFC 9218, section 5), Chromium over HTTP/1.1 does not.
      const allBrowsers = /^(host|connection|accept(-.*)?|user-agent|origin|referer|sec-.*|priority)$/;
      expect(Object.keys(asked!.headers).filter((name) => !allBrowsers.test(name))).to.deep.equal([]);
      expect(more).to.deep.equal([]);
    });
  }

  for (const [policy, referer] of [
    ['no-referrer', undefined],
    ['same-origin', undefined],
    ['unsafe-url', `${location.origin}/`],
    ['origin', `${location.origin}/`],
  ] as const) {
    it(`is told the referrer that a page with the policy ${policy} allows, and no more than the origin`, async () => {
      const { url, requests } = fault('answer');
      const frame = document.createElement('iframe');
      const module = new URL('../../src/feed/request.ts', import.meta.url).href;
      frame.srcdoc = `<meta name="referrer" content="${policy}"><script type="module">
        import { request } from '${module}';
        await request('${url}', 1000, new AbortController().signal);
        frameElement.title = 'answered';
      </script>`;
      document.body.append(frame);
      // WebKitGTK 2.50 goes round without end where a frame goes in the middle of it.
      await until(() => frame.title, 'an answer');
      frame.remove();
      expect((await requests())[0]!.headers['referer']).to.equal(referer);
    });
  }

  it('lets the browser answer from its cache while the server allows it', async () => {
    const { url, requests } = fault('answer', { 'header-cache-control': 'max-age=60' });
    const one = await outcome(url);
    Feed.of(url).refresh();
    await until(() => one.payloads.length === 2, 'a second answer');
    expect((await requests()).length).to.equal(1);
  });

  for (const status of [400, 401, 403, 404, 410, 429, 500, 502, 503, 504]) {
    it(`tells of the status ${status} as http`, async () => {
      const { errors, payloads } = await outcome(fault('answer', { status }).url);
      expect(errors.map((error) => [error.code, error.status])).to.deep.equal([['http', status]]);
      expect(errors[0]!.message).to.contain(`expected status 200, got ${status}`);
      expect(payloads).to.deep.equal([]);
    });
  }

  it('reads how long a server asks to wait, where it may', async () => {
    const hold = { status: 429, 'header-retry-after': 120 };
    const exposed = await outcome(
      fault('answer', { ...hold, 'header-access-control-expose-headers': 'Retry-After' }).url,
    );
    expect(exposed.errors[0]!.retryAfter).to.equal(120_000);
    const hidden = await outcome(fault('answer', hold).url);
    expect(hidden.errors[0]!.retryAfter).to.equal(undefined);
  });

  const unreachable: [what: string, url: string][] = [
    ['a refused connection', 'http://127.0.0.1:61616/'],
    ['a name that does not exist', 'http://rates.invalid/'],
    ['a connection that breaks', fault('reset').url],
    ['no CORS header', fault('answer', { cors: 'none' }).url],
    ['a CORS header for another origin', fault('answer', { cors: 'https://other.example' }).url],
    ['a redirect to itself for ever', fault('loop', { status: 302 }).url],
    ['a body that breaks off', fault('truncated').url],
    ['a body shorter than its length says', fault('length', { by: 20 }).url],
  ];
  for (const [what, url] of unreachable) {
    it(`tells of ${what} as network, with the header to add`, async () => {
      const one = await outcome(url);
      expect(codes(one)).to.deep.equal(['network']);
      expect(one.errors[0]!.message).to.contain('Access-Control-Allow-Origin: *').and.contain('connect-src');
      expect(one.errors[0]!.url).to.equal(url);
      expect(one.payloads).to.deep.equal([]);
    });
  }

  it('asks nobody else when a server lacks the CORS header', async () => {
    const asked = sinon.spy(window, 'fetch');
    const { url } = fault('answer', { cors: 'none' });
    await outcome(url);
    expect(asked.args.map(([to]) => to)).to.deep.equal([url]);
  });

  it('tells of an answer that a service worker may not show as network', async () => {
    const opaque = await fetch(fault('answer', { cors: 'none' }).url, { mode: 'no-cors' });
    expect(opaque.type).to.equal('opaque');
    sinon.stub(window, 'fetch').resolves(opaque);
    expect(codes(await outcome(fault('answer').url))).to.deep.equal(['network']);
  });

  it('follows redirects within an origin and to one that is open, and tells where the answer came from', async () => {
    for (const [from, to] of [
      [-1, -1],
      [-1, 0],
      [0, 0],
      [0, 1],
    ] as const) {
      const target = fault('answer', {}, to);
      const one = await outcome(fault('redirect', { status: 302, to: target.url }, from).url);
      expect(one.payloads, `${from} → ${to}: ${String(one.errors[0])}`).to.deep.equal([GOOD]);
      expect(one.answers[0]!.url).to.equal(target.url);
    }
  });

  it('tells of a redirect to an origin that names one origin alone as network', async () => {
    const target = fault('answer', { cors: location.origin }, 1);
    const one = await outcome(fault('redirect', { status: 302, to: target.url, cors: location.origin }).url);
    expect(codes(one)).to.deep.equal(['network']);
  });

  it('tells of an answer without content as empty', async () => {
    const [none, nothing, blank] = [
      fault('answer', { status: 204 }),
      fault('answer', bytes('')),
      fault('answer', bytes(' \r\n\t')),
    ];
    for (const { url } of [none, nothing, blank]) expect(codes(await outcome(url))).to.deep.equal(['empty']);
  });

  it('tells of a login page as format, whatever comes before it', async () => {
    for (const start of ['', '\n\n', '<!-- captive portal -->\n', '<?xml version="1.0"?>\n<!-- a --><!-- b -->']) {
      const page = bytes(`${start}<!DOCTYPE html><title>Log in</title>`);
      expect(codes(await outcome(fault('answer', { ...page, type: 'text/html' }).url))).to.deep.equal(['format']);
    }
  });

  for (const type of ['text/plain', 'application/octet-stream', 'text/html; charset=UTF-8', 'nonsense', 'none']) {
    it(`takes JSON and XML for what they are under the content type ${type}`, async () => {
      expect((await outcome(fault('answer', { type }).url)).payloads).to.deep.equal([GOOD]);
      const xml = '<?xml version="1.0"?><rss version="2.0"></rss>';
      expect((await outcome(fault('answer', { type, ...bytes(xml) }).url)).payloads).to.deep.equal([xml]);
    });
  }

  it('is in the encoding that its bytes, its header or its XML declaration name', async () => {
    const som = [0xf1, 0xee, 0xec];
    const declared = [...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><a>'), ...som];
    expect((await outcome(fault('answer', { ...bytes(declared), type: 'text/xml' }).url)).payloads[0]).to.contain(
      'сом',
    );
    const named = await outcome(fault('answer', { ...bytes(som), type: 'text/plain; charset=windows-1251' }).url);
    expect(named.payloads).to.deep.equal(['сом']);
    for (const marked of [
      [0xff, 0xfe, ...utf16('[1]')],
      [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('[1]')],
    ]) {
      expect((await outcome(fault('answer', bytes(marked)).url)).payloads).to.deep.equal([[1]]);
    }
  });

  const broken: [what: string, body: string | number[]][] = [
    ['cut off', '[{"pair": "KGS/US'],
    ['with a comma too many', '[1, 2,]'],
    ['with NaN', '{"value": NaN}'],
    ['with a NUL', '{"value": "\0"}'],
    ['that is UTF-16 without saying so', utf16('[1]')],
    ['that starts with a NUL', '\0[1]'],
  ];
  for (const [what, body] of broken) {
    it(`tells of JSON ${what} as parse`, async () => {
      expect(codes(await outcome(fault('answer', bytes(body)).url))).to.deep.equal(['parse']);
    });
  }

  it('stops reading at its cap of unpacked bytes, however few are sent, and however many caps there are', async () => {
    const { url, requests } = fault('bomb');
    const reads = sinon.spy(ReadableStreamDefaultReader.prototype, 'read');
    const one = await outcome(url, 1024 * 1024);
    const sizes = (await Promise.all(reads.returnValues)).map(({ value }) => (value as Uint8Array).length);
    const read = sizes.reduce((a, b) => a + b);
    // An engine chooses how much a read gives: Firefox now and then gives more than a MiB.
    expect(read).to.be.above(1024 * 1024);
    expect(read - sizes.at(-1)!).to.be.at.most(1024 * 1024);
    expect(codes(one)).to.deep.equal(['too-large']);
    expect(one.errors[0]!.message).to.contain('expected at most 1048576 bytes');
    expect((await requests()).length).to.equal(1);
    const exact = bytes('[12345]');
    expect((await outcome(fault('answer', exact).url, 7)).payloads).to.deep.equal([[12345]]);
    expect(codes(await outcome(fault('answer', exact).url, 6))).to.deep.equal(['too-large']);
  });

  it('drops the connection when an answer is too large', async () => {
    const { url, requests } = fault('endless');
    expect(codes(await outcome(url, 3))).to.deep.equal(['too-large']);
    await until(async () => (await requests())[0]!.done === 'dropped', 'a dropped connection');
  });

  it('tells its address without the password that a redirect added', async () => {
    const response = new Response('[1]');
    sinon.stub(response, 'url').get(() => 'https://user:secret@rates.example/moved.json');
    sinon.stub(window, 'fetch').resolves(response);
    const one = await outcome(fault('answer').url);
    expect(one.answers[0]!.url).to.equal('https://rates.example/moved.json');
  });

  it('counts bytes, not characters', async () => {
    expect(codes(await outcome(fault('answer', bytes('"сом"')).url, 7))).to.deep.equal(['too-large']);
  });

  it('has one MiB of room unless more is asked for', async () => {
    const { url } = fault('answer', bytes('[1]'));
    const body = (size: number) => () => Promise.resolve(new Response(' '.repeat(size - 3) + '[1]'));
    const answers = sinon.stub(window, 'fetch').callsFake(body(1024 * 1024));
    expect((await outcome(url)).payloads).to.deep.equal([[1]]);
    answers.callsFake(body(1024 * 1024 + 1));
    expect(codes(await outcome(`${url}&larger`))).to.deep.equal(['too-large']);
    expect((await outcome(`${url}&roomier`, 5 * 1024 * 1024)).payloads).to.deep.equal([[1]]);
  });

  it('does not ask the length that an answer claims', async () => {
    expect((await outcome(fault('zipped').url)).payloads).to.deep.equal([GOOD]);
    expect((await outcome(fault('drip', { ...bytes('[1]'), every: 1 }).url)).payloads).to.deep.equal([[1]]);
  });

  it('never takes a part for the whole', async () => {
    expect(codes(await outcome(fault('length', { by: -5 }).url))).to.deep.equal(['parse']);
    expect(codes(await outcome(fault('length', { by: -1000 }).url))).to.deep.equal(['empty']);
  });

  const slow: [what: string, kind: string][] = [
    ['no head', 'silence'],
    ['a head and a body that never ends', 'endless'],
    ['a byte each second', 'drip'],
  ];
  for (const [what, kind] of slow) {
    it(`gives up ${what} after fifteen seconds in all, and drops the connection`, async () => {
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
      const { url, requests } = fault(kind);
      const one = follow(url);
      await clock.tickAsync(0);
      await until(async () => (await requests()).length, 'a request');
      // The head has come, and a part of the body.
      await realTime(100);
      await clock.tickAsync(DEADLINE - 1);
      await realTime(50);
      expect(codes(one)).to.deep.equal([]);
      await clock.tickAsync(1);
      await until(() => one.errors.length, 'an error');
      expect(codes(one)).to.deep.equal(['timeout']);
      await until(async () => (await requests())[0]!.done === 'dropped', 'a dropped connection');
    });
  }

  for (const name of ['TimeoutError', 'AbortError']) {
    it(`tells of the browser's own ${name} as timeout`, async () => {
      sinon.stub(window, 'fetch').rejects(new DOMException('too late', name));
      expect(codes(await outcome(fault('answer').url))).to.deep.equal(['timeout']);
    });
  }

  it('keeps the last good answer through good and bad by turns', async () => {
    const { url } = fault('flapping', { status: 500 });
    const one = await outcome(url);
    for (const outcomes of [2, 3, 4]) {
      Feed.of(url).refresh();
      await until(() => one.payloads.length + one.errors.length === outcomes, `outcome ${outcomes}`);
    }
    expect(one.payloads).to.deep.equal([GOOD, GOOD]);
    expect(one.answers[1]).to.equal(one.answers[0]);
    expect(codes(one)).to.deep.equal(['http', 'http']);
  });
});

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

describe('a Retry-After header', () => {
  const now = Date.parse('2026-06-05T12:00:00Z');
  const waits: [header: string | null, seconds: number | undefined][] = [
    ['120', 120],
    [' 120 ', 120],
    ['1000000000', 1e9],
    ['Fri, 05 Jun 2026 12:02:00 GMT', 120],
    ['Friday, 05-Jun-26 12:02:00 GMT', 120],
    ['Fri Jun  5 12:02:00 2026', 120],
    ['0', undefined],
    ['-120', undefined],
    ['1e9', undefined],
    ['1.5', undefined],
    ['abc', undefined],
    ['abc 1', undefined],
    ['Fri, 99 Foo 2026', undefined],
    ['2026-06-05T12:02:00Z', undefined],
    ['Fri, 05 Jun 2026 11:00:00 GMT', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [header, seconds] of waits) {
    it(`${JSON.stringify(header)} asks to wait ${seconds ?? 'for nothing'}${seconds ? ' s' : ''}`, () => {
      expect(parseRetryAfter(header, now)).to.equal(seconds && seconds * 1000);
    });
  }
});
