import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { NewHeadlinesEvent } from '../../src/index.js';
import {
  focusedIn,
  frame,
  headlinesOf,
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
    expect(titlesOf(element)[0]).to.equal('Headline 3');
    expect(textOf(element, 'new-items')).to.equal('Show 2 new headlines');
    expect(element.matches(':state(has-new)')).to.be.true;
    expect((await news).headlines.map(({ title }) => title)).to.deep.equal(['Headline 1', 'Headline 2']);
    partOf(element, 'new-items')!.remove();
    expect(places()).to.deep.equal(withButton);
  });

  it('are shown on demand, and the focus goes to the summary', async () => {
    const element = await overtaken(10);
    partOf(element, 'new-items')!.click();
    await frame();
    expect(titlesOf(element)[0]).to.equal('Headline 1');
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 10');
    expect(focusedIn(element) === partOf(element, 'summary')).to.be.true;
    expect(partsOf(element, 'new-items').length).to.equal(0);
    expect(element.matches(':state(has-new)')).to.be.false;
  });

  it('are shown from the first page on, whichever is open', async () => {
    const element = await overtaken(10, (src) => html`<ca-headlines page="2" src=${src}></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['Headline 9', 'Headline 10']);
    partOf(element, 'new-items')!.click();
    await frame();
    expect(element.page).to.equal(1);
    expect(titlesOf(element)[0]).to.equal('Headline 1');
  });

  it('are counted in the words of the language', async () => {
    const element = await overtaken(10, (src) => html`<ca-headlines lang="ru" src=${src}></ca-headlines>`);
    expect(textOf(element, 'new-items')).to.equal('Показать 2 новые новости');
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
    await until(() => titlesOf(element)[0] === 'Headline 1, corrected');
    expect(partOf(element, 'item') === item).to.be.true;
    items = headlinesOf(3).map((one) => ({ ...one, id: `${Math.random()}` }));
    element.refresh();
    await until(() => titlesOf(element)[0] === 'Headline 1');
    expect(partsOf(element, 'new-items').length).to.equal(0);
  });

  it('come at once where there was nothing', async () => {
    let items: object[] = [];
    serve(() => ({ items }));
    const element = await loadedList(html`<ca-headlines src=${own('/own.json')}></ca-headlines>`);
    expect(element.matches(':state(empty)')).to.be.true;
    items = headlinesOf(3);
    element.refresh();
    await until(() => titlesOf(element).length === 3);
    expect(element.matches(':state(empty)')).to.be.false;
  });

  it('replace what came from another source', async () => {
    serve(({ pathname }) => ({ items: pathname === '/one.json' ? headlinesOf(3) : headlinesOf(3, 7) }));
    const element = await loadedList(html`<ca-headlines src=${own('/one.json')}></ca-headlines>`);
    element.src = own('/other.json');
    await until(() => titlesOf(element)[0] === 'Headline 7');
    expect(titlesOf(element).length).to.equal(3);
    element.src = undefined;
    await element.updateComplete;
    await frame();
    expect(titlesOf(element).length).to.equal(0);
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
