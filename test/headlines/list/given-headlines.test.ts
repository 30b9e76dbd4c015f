import { expect } from '@open-wc/testing';
import { Collection } from '../../../src/headlines/list/collection.js';
import { GivenHeadlines } from '../../../src/headlines/list/given-headlines.js';
import { headlinesOf } from '../../browser/headlines.js';

const titlesOf = (collection: Collection | undefined): string[] =>
  collection?.headlines.map(({ title }) => title) ?? [];

describe('headlines that a script gives', () => {
  const broken = {
    title: 'Broken',
    get url(): string {
      throw new Error('from a getter');
    },
  };

  it('are all shown but one whose getter throws', () => {
    const given = new GivenHeadlines(() => undefined);
    given.set([...headlinesOf(1), broken, ...headlinesOf(1, 2)]);
    expect(titlesOf(given.collection)).to.deep.equal(['Headline 1', 'Headline 2']);
  });

  it('of a long list are all shown but one whose getter throws', async () => {
    const given = new GivenHeadlines(() => undefined);
    given.set([...headlinesOf(600), broken]);
    await given.reading;
    expect(given.collection!.headlines).to.have.length(600);
    expect(given.reading).to.equal(undefined);
  });

  it('of a long list that is read late do not replace those that were set after it', async () => {
    let isRead = 0;
    const given = new GivenHeadlines(() => (isRead += 1));
    given.set(headlinesOf(900));
    const first = given.reading;
    given.set(headlinesOf(2, 5));
    await first;
    expect(titlesOf(given.collection)).to.deep.equal(['Headline 5', 'Headline 6']);
    given.set(headlinesOf(900));
    const late = given.reading;
    given.set(headlinesOf(700, 2));
    await Promise.all([late, given.reading]);
    expect(given.collection!.headlines).to.have.length(700);
    expect(isRead).to.equal(3);
  });

  it('are none where what is set is none', () => {
    const given = new GivenHeadlines(() => undefined);
    for (const value of [undefined, null, 0, '']) {
      given.set(value);
      expect(given.collection).to.equal(undefined);
    }
    for (const value of ['text', 5, {}, [null, 5, [], {}, { title: '\u200b' }]]) {
      given.set(value);
      expect(titlesOf(given.collection)).to.deep.equal([]);
    }
  });

  it('of a short list end the reading of a long one before it', async () => {
    const given = new GivenHeadlines(() => undefined);
    given.set(headlinesOf(600));
    given.set(headlinesOf(2));
    expect(given.reading).to.equal(undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(titlesOf(given.collection)).to.deep.equal(['Headline 1', 'Headline 2']);
  });
});
