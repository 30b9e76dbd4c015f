import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { Collection } from '../../../src/headlines/list/collection.js';
import { PageLayout, type ListOptions } from '../../../src/headlines/list/page-layout.js';
import { headlinesOf } from '../../browser/headlines.js';

const DAY = 86_400_000;
const OPTIONS: ListOptions = {
  pageSize: 6,
  limit: 200,
  include: '',
  exclude: '',
  maxAge: undefined,
  search: '',
};

describe('the layout in pages', () => {
  afterEach(() => sinon.restore());

  const shown = (layout: PageLayout): string => layout.pages.pages.flat().map((one) => one?.id).join(' '); // prettier-ignore

  it('leaves out what is excluded, also where nothing else is asked', () => {
    const layout = new PageLayout(() => undefined);
    layout.update(Collection.of(headlinesOf(3)), { ...OPTIONS, exclude: '2' });
    expect(shown(layout)).to.equal('h1 h3');
  });

  it('has only what has every word that is searched for', () => {
    const layout = new PageLayout(() => undefined);
    layout.update(Collection.of(headlinesOf(12)), { ...OPTIONS, search: 'about 1' });
    expect(shown(layout)).to.equal('h1 h10 h11 h12');
  });

  it('leaves out what has grown too old, once the day is over', () => {
    const noon = Date.UTC(2026, 1, 5, 12);
    const clock = sinon.useFakeTimers({ now: noon, toFake: ['Date'] });
    const layout = new PageLayout(() => undefined);
    const collection = Collection.of(headlinesOf(3));
    layout.update(collection, { ...OPTIONS, maxAge: 1 });
    expect(shown(layout)).to.equal('h1 h2 h3');
    const { pages } = layout;
    clock.setSystemTime(noon + DAY / 4);
    layout.update(collection, { ...OPTIONS, maxAge: 1 });
    expect(layout.pages).to.equal(pages);
    clock.setSystemTime(noon + DAY);
    layout.update(collection, { ...OPTIONS, maxAge: 1 });
    expect(shown(layout)).to.equal('h1');
  });

  it('is bounded by the limit before anything has come', () => {
    const layout = new PageLayout(() => undefined);
    layout.update(undefined, OPTIONS);
    expect(layout.pages).to.deep.equal({ pages: [], total: undefined, last: undefined, max: 34 });
  });

  it('tells of new headlines that wait, once', () => {
    const onNew = sinon.spy();
    const layout = new PageLayout(onNew);
    const collection = Collection.of(headlinesOf(3, 2));
    layout.update(collection, OPTIONS);
    for (let time = 0; time < 2; time += 1) {
      collection.addPage(1, { headlines: headlinesOf(4) });
      layout.update(collection, OPTIONS);
    }
    expect(onNew.args.map(([headlines]) => (headlines as { id: string }[]).map(({ id }) => id))).to.deep.equal([
      ['h1'],
    ]);
  });

  it('leaves out what is excluded, though nothing is included', () => {
    const layout = new PageLayout(() => undefined);
    layout.update(Collection.of(headlinesOf(3)), { ...OPTIONS, exclude: '2' });
    expect(layout.pages.pages.flat().map((headline) => headline?.id)).to.deep.equal(['h1', 'h3']);
  });
});
