import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { Headlines } from '../../src/index.js';
import {
  headlinesOf,
  list,
  loadedList,
  next,
  own,
  partOf,
  serve,
  textOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

const first = (element: Headlines) => titlesOf(element)[0];
const summary = (element: Headlines) => textOf(element, 'summary');

describe('thousands of headlines', () => {
  afterEach(() => sinon.restore());

  it('that are set are shown by the update that follows', async () => {
    const element = await list(html`<ca-headlines limit="5000"></ca-headlines>`);
    element.headlines = headlinesOf(2000);
    await element.updateComplete;
    expect(summary(element)).to.equal('Viewing results 1 – 6 of 2,000');
  });

  it('give way to what is set after them', async () => {
    const element = await list(html`<ca-headlines limit="5000"></ca-headlines>`);
    element.headlines = headlinesOf(2000);
    element.headlines = headlinesOf(1000, 7);
    await element.updateComplete;
    expect([first(element), summary(element)]).to.deep.equal(['Headline 7', 'Viewing results 1 – 6 of 1,000']);
    element.headlines = headlinesOf(2000);
    element.headlines = headlinesOf(3, 8);
    await element.updateComplete;
    expect([first(element), summary(element)]).to.deep.equal(['Headline 8', 'Viewing results 1 – 3 of 3']);
    element.headlines = headlinesOf(2000);
    element.headlines = undefined;
    await element.updateComplete;
    expect(summary(element)).to.equal('');
  });

  it('are as they were when they were set, whatever becomes of their list', async () => {
    const element = await list(html`<ca-headlines limit="5000"></ca-headlines>`);
    const headlines = headlinesOf(2000);
    element.headlines = headlines;
    headlines.length = 1;
    await element.updateComplete;
    expect(summary(element)).to.equal('Viewing results 1 – 6 of 2,000');
  });

  it('that were set before the element was defined are shown', async () => {
    const early = document.createElement('ca-long-headlines') as Headlines;
    Object.assign(early, { limit: 5000, headlines: headlinesOf(2000) });
    document.body.append(early);
    customElements.define(
      'ca-long-headlines',
      class extends (customElements.get('ca-headlines') as typeof Headlines) {},
    );
    await until(() => summary(early).includes('2,000'));
    early.remove();
  });

  it('are searched, and chosen from by words', async () => {
    const element = await list(
      html`<ca-headlines limit="5000" with-filter .headlines=${headlinesOf(2000)}></ca-headlines>`,
    );
    const box = partOf(element, 'filter') as HTMLInputElement;
    box.value = 'headline 1999';
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(summary(element)).to.equal('Viewing result 1 of 1');
    box.value = '';
    box.dispatchEvent(new Event('input'));
    element.headlines = headlinesOf(1800);
    element.exclude = '1, 2';
    await element.updateComplete;
    expect(summary(element)).to.equal('Viewing results 1 – 6 of 777');
  });

  it('of several sources are merged', async () => {
    serve(({ pathname }) => ({ items: pathname === '/one.json' ? headlinesOf(1000, 3) : headlinesOf(1000) }));
    const src = `${own('/one.json')} ${own('/two.json')}`;
    const element = await loadedList(html`<ca-headlines limit="5000" src=${src}></ca-headlines>`);
    expect([first(element), summary(element)]).to.deep.equal(['Headline 1', 'Viewing results 1 – 6 of 1,002']);
  });
});

describe('a feed longer than what is shown of it', () => {
  /** The titles that were looked at, each as often as it was. */
  let looked: string[];
  beforeEach(() => {
    looked = [];
    const { parse } = JSON;
    sinon.stub(JSON, 'parse').callsFake((text: string) => {
      const payload = parse(text) as { items: { title: string }[] };
      for (const item of payload.items) {
        const { title } = item;
        Object.defineProperty(item, 'title', { enumerable: true, get: () => (looked.push(title), title) });
      }
      return payload;
    });
    serve(() => ({ items: headlinesOf(700) }));
  });
  afterEach(() => sinon.restore());

  const lookedAt = () => new Set(looked).size;

  it('is read as far as is needed, whatever is there twice', async () => {
    const element = await loadedList(html`<ca-headlines limit="10" src=${own('/own.json')}></ca-headlines>`);
    expect(lookedAt()).to.equal(20);
    expect(summary(element)).to.equal('Viewing results 1 – 6 of 10');
  });

  for (const [attribute, value] of Object.entries({
    include: 'headline',
    exclude: 'other',
    'max-age': '9999',
    'with-filter': '',
  })) {
    it(`is read whole where ${attribute} may leave some out, also later on`, async () => {
      const element = await loadedList(html`<ca-headlines limit="10" src=${own('/own.json')}></ca-headlines>`);
      const load = next(element, 'ca-load');
      element.setAttribute(attribute, value);
      await load;
      expect(lookedAt()).to.equal(700);
      expect(summary(element)).to.equal('Viewing results 1 – 6 of 10');
    });
  }

  it('is read further where more of it is to be shown, and not again where less is', async () => {
    const element = await loadedList(html`<ca-headlines limit="10" src=${own('/own.json')}></ca-headlines>`);
    const load = next(element, 'ca-load');
    element.limit = 30;
    await load;
    expect(lookedAt()).to.equal(60);
    expect(summary(element)).to.equal('Viewing results 1 – 6 of 30');
    looked = [];
    element.limit = 5;
    await element.updateComplete;
    expect(looked).to.deep.equal([]);
    expect(summary(element)).to.equal('Viewing results 1 – 5 of 5');
  });

  it('is read whole where several are merged, as nobody knows which has the newest', async () => {
    const src = `${own('/own.json')} ${own('/own.json')}`;
    await loadedList(html`<ca-headlines limit="10" src=${src}></ca-headlines>`);
    expect(lookedAt()).to.equal(700);
  });
});
