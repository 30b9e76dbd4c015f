import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { FeedErrorEvent } from '../../src/index.js';
import {
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  own,
  partOf,
  partsOf,
  serve,
  textOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

describe('bad news', () => {
  let warn: sinon.SinonStub;
  let errors: FeedErrorEvent[];
  const collect = (event: Event): unknown => errors.push(event as FeedErrorEvent);

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
    errors = [];
    document.addEventListener('ca-error', collect);
  });
  afterEach(() => {
    document.removeEventListener('ca-error', collect);
    sinon.restore();
  });

  const failing = (what: string, body: string | object, status = 200) => ({ what, body, status });
  for (const { what, body, status } of [
    failing('a status of 500', 'no', 500),
    failing('nothing', ''),
    failing('broken JSON', '{"items": ['),
    failing('JSON of no known family', { hello: 'world' }),
    failing('a number', '17'),
    failing('a web page', '<!doctype html><title>Log in</title>'),
    failing('words that are no feed', 'Come back tomorrow.'),
  ]) {
    it(`of ${what} is told once, in an event and on the console, and leaves the page's content`, async () => {
      serve(() => ({ status, body }));
      const src = own('/feed');
      const failed = next<FeedErrorEvent>(document, 'ca-error');
      const element = await list(html`<ca-headlines src=${src}><p>All news</p></ca-headlines>`);
      await failed;
      await frame();
      expect(errors.length).to.equal(1);
      expect(warn.callCount).to.equal(1);
      expect(element.matches(':state(error)')).to.be.true;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(partsOf(element, 'title').length + partsOf(element, 'skeleton').length).to.equal(0);
      expect(element.renderRoot.textContent).to.not.match(/Log in|parsererror|error on line/i);
    });
  }

  it('is said in words where there is no other content, with a way to try again', async () => {
    let isUp = false;
    serve(() => (isUp ? { items: headlinesOf(3) } : { status: 500, body: 'no' }));
    const failed = next(document, 'ca-error');
    const element = await list(html`<ca-headlines src=${own('/feed')}></ca-headlines>`);
    await failed;
    await frame();
    expect(textOf(element, 'message')).to.equal('Headlines could not be loaded');
    isUp = true;
    partOf(element, 'retry-button')!.click();
    await until(() => titlesOf(element).length === 3);
    expect(element.matches(':state(error)')).to.be.false;
    expect(textOf(element, 'message')).to.equal('');
    expect(partsOf(element, 'retry-button').length).to.equal(0);
  });

  it('is said in words above what stands inside the element, and above headlines that were read there', async () => {
    serve(() => ({ status: 500, body: 'no' }));
    for (const content of [
      html`<p>Our own</p>`,
      html`<ul>
        <li><a href="/1">One</a></li>
      </ul>`,
    ]) {
      const failed = next(document, 'ca-error');
      const element = await list(html`<ca-headlines src=${own('/feed')}>${content}</ca-headlines>`);
      await failed;
      await frame();
      const message = partOf(element, 'message')!;
      expect(textOf(element, 'message')).to.equal('Headlines could not be loaded');
      expect(message.getBoundingClientRect().width, 'seen').to.be.greaterThan(50);
      const below = partOf(element, 'list') ?? element.firstElementChild!;
      expect(message.getBoundingClientRect().bottom).to.be.at.most(below.getBoundingClientRect().top);
      element.remove();
    }
  });

  it('leaves the last good headlines, marked stale, with their time', async () => {
    let isUp = true;
    serve(() => (isUp ? { items: headlinesOf(3) } : { status: 503, body: 'no' }));
    const element = await loadedList(html`<ca-headlines src=${own('/feed')}></ca-headlines>`);
    isUp = false;
    const failed = next(element, 'ca-error');
    element.refresh();
    await failed;
    await frame();
    expect(titlesOf(element).length).to.equal(3);
    expect(element.matches(':state(stale)')).to.be.true;
    expect(textOf(element, 'message')).to.match(/^Headlines could not be updated \(as of \d\d:\d\d\)$/);
    isUp = true;
    element.refresh();
    await until(() => !element.matches(':state(stale)'));
    expect(textOf(element, 'message')).to.equal('');
    expect([errors.length, warn.callCount]).to.deep.equal([1, 1]);
  });

  it("shows the last visit's headlines, marked stale, where this one's do not come", async () => {
    let isUp = true;
    serve(() => (isUp ? { items: headlinesOf(3) } : { status: 503, body: 'no' }));
    const src = own('/feed');
    const first = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
    first.remove();
    // The feed itself outlives its last element by a second.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    isUp = false;
    const element = await list(html`<ca-headlines src=${src}></ca-headlines>`);
    await until(() => element.matches(':state(stale)'));
    await element.updateComplete;
    expect(titlesOf(element).length).to.equal(3);
    expect(textOf(element, 'message')).to.contain('as of');
  });

  it('does not let a reader of the page throw into it', async () => {
    serve(() => '{}');
    const read = () => {
      throw new TypeError('no such field');
    };
    const failed = next<FeedErrorEvent>(document, 'ca-error');
    await list(html`<ca-headlines src=${own('/feed')} .read=${read}></ca-headlines>`);
    const { error } = await failed;
    expect(error.code).to.equal('format');
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('is empty, and says so, when there are no headlines', async () => {
    serve(() => []);
    const element = await loadedList(html`<ca-headlines src=${own('/feed')}></ca-headlines>`);
    expect(element.matches(':state(empty)')).to.be.true;
    expect(textOf(element, 'message')).to.equal('No headlines to show');
  });

  it('is not told of a page that comes late for a source that is gone', async () => {
    const late: ((response: Response) => void)[] = [];
    sinon.stub(window, 'fetch').callsFake(() => new Promise((resolve) => late.push(resolve)));
    const element = await list(html`<ca-headlines src=${own('/one')}></ca-headlines>`);
    await frame();
    element.src = own('/other');
    await until(() => late.length === 2);
    late[1]!(new Response(JSON.stringify(headlinesOf(1, 2))));
    await until(() => titlesOf(element).length);
    late[0]!(new Response(JSON.stringify(headlinesOf(1))));
    await frame();
    expect(titlesOf(element)).to.deep.equal(['Headline 2']);
  });

  it('is a state while the browser is offline', async () => {
    serve(() => headlinesOf(1));
    const element = await loadedList(html`<ca-headlines src=${own('/feed')}></ca-headlines>`);
    const online = sinon.stub(navigator, 'onLine').get(() => false);
    window.dispatchEvent(new Event('offline'));
    await element.updateComplete;
    expect(element.matches(':state(offline)')).to.be.true;
    online.restore();
    window.dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(element.matches(':state(offline)')).to.be.false;
  });

  it('is loading until the first answer, with skeletons in the place of the headlines', async () => {
    sinon.stub(window, 'fetch').returns(new Promise(() => undefined));
    const element = await list(html`<ca-headlines page-size="4" src=${own('/slow')}></ca-headlines>`);
    await frame();
    expect(element.matches(':state(loading)')).to.be.true;
    expect(partsOf(element, 'skeleton').length).to.equal(4);
    expect(partOf(element, 'skeleton')!.closest('[aria-hidden="true"]') !== null).to.be.true;
    expect(partOf(element, 'message')!.textContent.trim()).to.equal('Loading headlines…');
  });
});
