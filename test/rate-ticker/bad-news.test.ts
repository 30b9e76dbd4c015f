import { expect, html, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import type { FeedErrorEvent, RateTicker } from '../../src/index.js';
import { runInPage } from '../browser/devtools.js';
import { frame, loadedTicker, next, ORIGINAL, RECORDED, textsOf, ticker } from '../browser/ticker.js';

/** Everything that went wrong where a page would see it. */
function watchPage() {
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): unknown => thrown.push(event);
  const warn = sinon.stub(console, 'warn');
  const error = sinon.stub(console, 'error');
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  return {
    thrown,
    lines: () => [...warn.args, ...error.args].map(([line]) => String(line)),
    end: () => {
      warn.restore();
      error.restore();
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    },
  };
}

describe('a source that gives nothing', () => {
  let page: ReturnType<typeof watchPage>;
  let errors: FeedErrorEvent[];
  const collect = (event: Event): unknown => errors.push(event as FeedErrorEvent);

  beforeEach(() => {
    page = watchPage();
    errors = [];
    document.addEventListener('ca-error', collect);
  });
  afterEach(() => {
    page.end();
    document.removeEventListener('ca-error', collect);
  });

  const fallback = html`<p>Rates of the National Bank</p>`;
  const bad: [what: string, src: string, code: string, line: RegExp][] = [
    ['404', '/demo/feeds/none.json', 'http', /expected status 200, got 404/],
    ['a web page', '/test/pages/strip.html', 'format', /expected data, got a web page/],
    ['a refused connection', 'http://127.0.0.1:61616/rates.json', 'network', /Access-Control-Allow-Origin/],
    ['text without rates', '/demo/shell/base.css', 'format', /expected rates \(format auto\), got ":root \{/],
    ['JSON of no known family', '/tsconfig.json', 'format', /expected rates/],
    ['a URL that is not allowed', 'javascript:alert(1)', 'refused', /expected an http\(s\) URL without a password/],
  ];
  for (const [what, src, code, line] of bad) {
    it(`shows the fallback for ${what}, with one event and one console line`, async () => {
      const failed = next<FeedErrorEvent>(document, 'ca-error');
      const element = await ticker(html`<ca-rate-ticker src=${src}>${fallback}</ca-rate-ticker>`);
      const { error } = await failed;
      await frame();
      expect(error.code).to.equal(code);
      expect(errors.length).to.equal(1);
      expect(page.lines().length).to.equal(1);
      expect(page.lines()[0]).to.match(line);
      expect(page.thrown).to.deep.equal([]);
      expect(element.matches(':state(error)')).to.be.true;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(element.querySelector('p')!.getBoundingClientRect().width).to.be.greaterThan(50);
    });
  }

  it('with a password in its URL is refused without showing that', async () => {
    for (const src of ['https://user:s3cret@rates.example/', 'https://user:s3cret@']) {
      const failed = next<FeedErrorEvent>(document, 'ca-error');
      const element = await ticker(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`);
      const { error } = await failed;
      await frame();
      expect(error.code).to.equal('refused');
      expect(`${JSON.stringify(error)} ${error.message} ${page.lines().join('')}`).to.not.contain('s3cret');
      expect(element.renderRoot.textContent).to.not.contain('s3cret');
    }
  });

  it('for the policy of the page leaves the ticker alive', async () => {
    const script = `({ codes, alive: !!document.querySelector('ca-rate-ticker:state(error)') })`;
    const { codes, alive, errors } = await runInPage<{ codes: string[]; alive: boolean }>(
      '/test/pages/blocked.html',
      script,
    );
    expect([codes, alive, errors]).to.deep.equal([['network'], true, []]);
  });

  it('says so in words where there is no fallback [WCAG 4.1.3]', async () => {
    const failed = next(document, 'ca-error');
    const element = await ticker(html`<ca-rate-ticker src="/demo/feeds/none.json"></ca-rate-ticker>`);
    await failed;
    await frame();
    const message = element.renderRoot.querySelector<HTMLElement>('[part="message"]')!;
    expect(message.innerText).to.equal('Rates could not be loaded');
    expect(message.getBoundingClientRect().width).to.be.greaterThan(50);
  });

  it('says so in words beside the fallback, and above it, with a button to try again', async () => {
    const failed = next(document, 'ca-error');
    const element = await ticker(html`<ca-rate-ticker src="/demo/feeds/none.json"><p>Our own</p></ca-rate-ticker>`);
    await failed;
    await frame();
    const message = element.renderRoot.querySelector<HTMLElement>('[part="message"]')!;
    const fallback = element.querySelector('p')!;
    expect(message.innerText).to.equal('Rates could not be loaded');
    expect(message.compareDocumentPosition(element.renderRoot.querySelector('slot:not([name])')!)).to.equal(4);
    expect(message.getBoundingClientRect().width).to.be.greaterThan(50);
    expect(fallback.getBoundingClientRect().width).to.be.greaterThan(0);
    expect(element.renderRoot.querySelector('[part="retry-button"]')).to.not.equal(null);
  });

  it('leaves the last good rates, marked stale, with their time', async () => {
    const element = await loadedTicker(html`<ca-rate-ticker src=${ORIGINAL} digits="5"></ca-rate-ticker>`);
    const failed = next<FeedErrorEvent>(element, 'ca-error');
    element.src = '/demo/feeds/none.json';
    await failed;
    await frame();
    expect(textsOf(element).length).to.equal(5);
    expect(element.matches(':state(stale)')).to.be.true;
    expect(element.matches(':state(error)')).to.be.false;
    expect(element.renderRoot.querySelector<HTMLElement>('[part="time"]')!.innerText).to.match(/^as of \d+:\d\d/);
    const message = element.renderRoot.querySelector<HTMLElement>('[part="message"]')!;
    expect(message.innerText).to.match(/^Rates could not be updated \(as of \d\d:\d\d\)$/);
    expect(message.getBoundingClientRect().width, 'seen').to.be.greaterThan(50);
    expect(errors.length).to.equal(1);
    expect(page.lines().length).to.equal(1);
  });

  it('claims no time for rates that stand inside the element, of which nobody knows it', async () => {
    const failed = next(document, 'ca-error');
    const element = await ticker(
      html`<ca-rate-ticker src="/demo/feeds/none.json"
        ><ul>
          <li>KGS/USD = 0.01144 0%</li>
        </ul></ca-rate-ticker
      >`,
    );
    await failed;
    await frame();
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 0%']);
    expect(element.renderRoot.querySelector<HTMLElement>('[part="message"]')!.innerText).to.equal(
      'Rates could not be loaded',
    );
    expect(element.renderRoot.querySelector('[part="time"]')).to.equal(null);
  });

  it('tells again only when the news changes, and recovers', async () => {
    const element = await loadedTicker(html`<ca-rate-ticker src=${RECORDED} pairs="KGS/USD"></ca-rate-ticker>`);
    const answers = sinon.stub(window, 'fetch');
    const answer = async (body: string, status: number, told: () => Promise<unknown>): Promise<void> => {
      answers.resolves(new Response(body, { status }));
      const after = told();
      element.refresh();
      await after;
    };
    await answer('', 500, () => next(element, 'ca-error'));
    await answer('', 500, frame);
    expect(errors.map(({ error }) => error.status)).to.deep.equal([500]);
    await answer('{"broken":', 200, () => next(element, 'ca-error'));
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['http', 'parse']);
    await answer('[{"pair":"KGS/USD","value":0.0125}]', 200, () => next(element, 'ca-load'));
    answers.restore();
    expect(element.matches(':state(stale)')).to.be.false;
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01250']);
    expect(page.lines().length).to.equal(2);
  });

  it('is empty, and says so, when the source has no rates', async () => {
    const answers = sinon.stub(window, 'fetch').resolves(new Response('[]'));
    const element = await loadedTicker(html`<ca-rate-ticker src="/empty.json"></ca-rate-ticker>`);
    await frame();
    answers.restore();
    expect(element.matches(':state(empty)')).to.be.true;
    expect(element.renderRoot.querySelector<HTMLElement>('[part="message"]')!.innerText).to.equal('No rates to show');
  });

  it('is loading until the first answer', async () => {
    const answers = sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
    const element = await ticker(html`<ca-rate-ticker src="/slow.json"></ca-rate-ticker>`);
    answers.restore();
    expect(element.matches(':state(loading)')).to.be.true;
    expect(element.renderRoot.querySelector<HTMLElement>('[part="message"]')!.innerText).to.equal('Loading rates…');
  });

  it('drops the answer for a source that was changed meanwhile', async () => {
    let answerOld: (response: Response) => void = () => undefined;
    const answers = sinon.stub(window, 'fetch');
    answers.onFirstCall().returns(new Promise((resolve) => (answerOld = resolve)));
    answers.onSecondCall().resolves(new Response('[{"pair":"NEW/USD","value":2}]'));
    const element: RateTicker = await ticker(html`<ca-rate-ticker src="/old.json"></ca-rate-ticker>`);
    await waitUntil(() => answers.called, 'a request for the old one');
    const load = next(element, 'ca-load');
    element.src = '/new.json';
    await load;
    answerOld(new Response('[{"pair":"OLD/USD","value":1}]'));
    await frame();
    answers.restore();
    expect(textsOf(element)).to.deep.equal(['NEW/USD = 2.0000']);
  });

  it('does not let a reader of the page throw into it', async () => {
    const failed = next<FeedErrorEvent>(document, 'ca-error');
    const read = () => {
      throw new TypeError('no such field');
    };
    await ticker(html`<ca-rate-ticker src=${RECORDED} .read=${read}></ca-rate-ticker>`);
    const { error } = await failed;
    expect(error.code).to.equal('format');
    expect(error.cause).to.be.instanceOf(TypeError);
    expect(page.thrown).to.deep.equal([]);
  });
});
