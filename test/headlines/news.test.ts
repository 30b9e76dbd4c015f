import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { FeedErrorEvent, Headlines, NewHeadlinesEvent } from '../../src/index.js';
import {
  focusedIn,
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  own,
  partOf,
  partsOf,
  postsOf,
  serve,
  textOf,
  textsOf,
  until,
} from '../browser/headlines.js';

const titles = (element: Headlines) => textsOf(element, 'title');

/** A list that shows headlines 3 and on, of a source that has `count` of them from then on. */
async function overtaken(count: number, template = (src: string) => html`<ca-headlines src=${src}></ca-headlines>`) {
  let items = headlinesOf(8, 3);
  serve(() => ({ items }));
  const element = await loadedList(template(own('/own.json')));
  items = headlinesOf(count);
  element.refresh();
  await next(element, 'ca-load');
  await element.updateComplete;
  return element;
}

describe('new headlines', () => {
  afterEach(() => sinon.restore());

  it('wait behind a button that says how many, and nothing that is read moves', async () => {
    const news = next<NewHeadlinesEvent>(document, 'ca-new');
    const element = await overtaken(10);
    const places = () => partsOf(element, 'item').map((item) => item.getBoundingClientRect().top);
    const withButton = places();
    expect(titles(element)[0]).to.equal('Headline 3');
    expect(textOf(element, 'new-items')).to.equal('2 new headlines');
    expect(element.matches(':state(has-new)')).to.be.true;
    expect((await news).headlines.map(({ title }) => title)).to.deep.equal(['Headline 1', 'Headline 2']);
    partOf(element, 'new-items')!.remove();
    expect(places()).to.deep.equal(withButton);
  });

  it('are shown on demand, and the focus goes to the summary', async () => {
    const element = await overtaken(10);
    partOf(element, 'new-items')!.click();
    await frame();
    expect(titles(element)[0]).to.equal('Headline 1');
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 10');
    expect(focusedIn(element) === partOf(element, 'summary')).to.be.true;
    expect(partsOf(element, 'new-items').length).to.equal(0);
    expect(element.matches(':state(has-new)')).to.be.false;
  });

  it('are shown from the first page on, whichever is open', async () => {
    const element = await overtaken(10, (src) => html`<ca-headlines page="2" src=${src}></ca-headlines>`);
    expect(titles(element)).to.deep.equal(['Headline 9', 'Headline 10']);
    partOf(element, 'new-items')!.click();
    await frame();
    expect(element.page).to.equal(1);
    expect(titles(element)[0]).to.equal('Headline 1');
  });

  it('are counted in the words of the language', async () => {
    const element = await overtaken(10, (src) => html`<ca-headlines lang="ru" src=${src}></ca-headlines>`);
    expect(textOf(element, 'new-items')).to.equal('2 свежие новости');
  });

  it('are only those that are wanted', async () => {
    const element = await overtaken(10, (src) => html`<ca-headlines exclude="1 2" src=${src}></ca-headlines>`);
    expect(partsOf(element, 'new-items').length).to.equal(0);
  });

  it('are told of once, however often they come', async () => {
    const element = await overtaken(10);
    const told = sinon.spy();
    element.addEventListener('ca-new', told);
    for (let time = 0; time < 3; time += 1) {
      const load = next(element, 'ca-load');
      element.refresh();
      await load;
    }
    expect(told.callCount).to.equal(0);
  });

  it('are none where only words or ids change: those change in place', async () => {
    let items: object[] = headlinesOf(3);
    serve(() => ({ items }));
    const element = await loadedList(html`<ca-headlines src=${own('/own.json')}></ca-headlines>`);
    const item = partOf(element, 'item');
    items = headlinesOf(3).map((one) => ({ ...one, title: `${one.title}, corrected` }));
    element.refresh();
    await until(() => titles(element)[0] === 'Headline 1, corrected');
    expect(partOf(element, 'item') === item).to.be.true;
    items = headlinesOf(3).map((one) => ({ ...one, id: `${Math.random()}` }));
    element.refresh();
    await until(() => titles(element)[0] === 'Headline 1');
    expect(partsOf(element, 'new-items').length).to.equal(0);
  });

  it('come at once where there was nothing', async () => {
    let items: object[] = [];
    serve(() => ({ items }));
    const element = await loadedList(html`<ca-headlines src=${own('/own.json')}></ca-headlines>`);
    expect(element.matches(':state(empty)')).to.be.true;
    items = headlinesOf(3);
    element.refresh();
    await until(() => titles(element).length === 3);
    expect(element.matches(':state(empty)')).to.be.false;
  });

  it('replace what came from another source', async () => {
    serve(({ pathname }) => ({ items: pathname === '/one.json' ? headlinesOf(3) : headlinesOf(3, 7) }));
    const element = await loadedList(html`<ca-headlines src=${own('/one.json')}></ca-headlines>`);
    element.src = own('/other.json');
    await until(() => titles(element)[0] === 'Headline 7');
    expect(titles(element).length).to.equal(3);
    element.src = undefined;
    await element.updateComplete;
    await frame();
    expect(titles(element).length).to.equal(0);
  });

  it('of an answer that says the same move nothing in the tree', async () => {
    let version = 0;
    serve(() => ({ items: headlinesOf(3), version: (version += 1) }));
    const element = await loadedList(html`<ca-headlines src=${own('/own.json')}></ca-headlines>`);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(element.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    const load = next(element, 'ca-load');
    element.refresh();
    await load;
    await frame();
    expect(seen.concat(observer.takeRecords()).length).to.equal(0);
  });
});

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
    await until(() => titles(element).length === 3);
    expect(element.matches(':state(error)')).to.be.false;
    expect(textOf(element, 'message')).to.equal('');
    expect(partsOf(element, 'retry-button').length).to.equal(0);
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
    expect(titles(element).length).to.equal(3);
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
    expect(titles(element).length).to.equal(3);
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
    await frame();
    late[1]!(new Response(JSON.stringify(headlinesOf(1, 2))));
    await until(() => titles(element).length);
    late[0]!(new Response(JSON.stringify(headlinesOf(1))));
    await frame();
    expect(titles(element)).to.deep.equal(['Headline 2']);
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

describe('several sources', () => {
  afterEach(() => sinon.restore());

  it('are one list, the newest first, each headline once', async () => {
    serve(({ pathname }) => (pathname === '/a' ? headlinesOf(3) : pathname === '/b' ? headlinesOf(3, 2) : postsOf(headlinesOf(1, 9))));
    const src = `${own('/a')}  ${own('/b')}\n${own('/c')}`;
    const element = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
    expect(titles(element)).to.deep.equal(['Headline 1', 'Headline 2', 'Headline 3', 'Headline 4', 'Headline 9']);
  });

  it('hide none of the others when one fails, and that is told', async () => {
    const warn = sinon.stub(console, 'warn');
    serve(({ pathname }) => (pathname === '/b' ? { status: 500, body: 'no' } : headlinesOf(2, pathname === '/a' ? 1 : 3)));
    const failed = next<FeedErrorEvent>(document, 'ca-error');
    const element = await loadedList(html`<ca-headlines src="${own('/a')} ${own('/b')} ${own('/c')}"></ca-headlines>`);
    expect((await failed).error.status).to.equal(500);
    expect(titles(element).length).to.equal(4);
    expect(textOf(element, 'message')).to.equal('Some headlines could not be loaded');
    expect(element.matches(':state(error), :state(stale)')).to.be.false;
    expect(warn.callCount).to.equal(1);
  });

  it('fail together where all of them fail', async () => {
    sinon.stub(console, 'warn');
    serve(() => ({ status: 500, body: 'no' }));
    const failed = next(document, 'ca-error');
    const element = await list(html`<ca-headlines src="${own('/a')} ${own('/b')}"></ca-headlines>`);
    await failed;
    await frame();
    expect(element.matches(':state(error)')).to.be.true;
  });

  it('wait for one another, but not for ever', async () => {
    sinon.stub(window, 'fetch').callsFake((input) =>
      new URL(input as string).pathname === '/slow'
        ? new Promise(() => undefined)
        : Promise.resolve(new Response(JSON.stringify(headlinesOf(2)))),
    );
    const element = await list(html`<ca-headlines src="${own('/a')} ${own('/slow')}"></ca-headlines>`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(titles(element).length).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve, 1700));
    await until(() => titles(element).length === 2);
  }).timeout(8000);
});
