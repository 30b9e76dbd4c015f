import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { Headlines } from '../../src/index.js';
import {
  focusedIn,
  frame,
  headlinesOf,
  list,
  loadedList,
  own,
  partOf,
  servePosts,
  textOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

describe('the filter box', () => {
  afterEach(() => sinon.restore());

  const type = (element: Headlines, words: string): void => {
    const box = partOf(element, 'filter') as HTMLInputElement;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('finds those that have all words, and that is told', async () => {
    const element = await list(html`<ca-headlines with-filter page="3" .headlines=${headlinesOf(21)}></ca-headlines>`);
    type(element, 'headline 2');
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['Headline 2', 'Headline 20', 'Headline 21']);
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 3 of 3');
    expect(partOf(element, 'summary')!.role).to.equal('status');
    type(element, '');
    await element.updateComplete;
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 21');
  });

  it('says when there is none, and takes signs for themselves', async () => {
    const element = await list(html`<ca-headlines with-filter .headlines=${headlinesOf(21)}></ca-headlines>`);
    for (const words of ['(a+)+$', '[', '*', '\\', '.*', 'q '.repeat(10_000)]) {
      type(element, words);
      await element.updateComplete;
      expect(titlesOf(element).length, words.slice(0, 9)).to.equal(0);
      expect(textOf(element, 'message')).to.equal('No headline matches');
    }
  });

  it('asks a WordPress server, once typing pauses', async () => {
    const asked = servePosts(21);
    const src = own('/wp-json/wp/v2/posts');
    const element = await loadedList(html`<ca-headlines with-filter src=${src}></ca-headlines>`);
    for (const words of ['2', '21']) type(element, words);
    await until(() => textOf(element, 'summary') === 'Viewing result 1 of 1');
    expect(titlesOf(element)).to.deep.equal(['Headline 21']);
    expect(asked).to.deep.equal([`${src}&page=1&per_page=6`, `${src}&page=1&per_page=6&search=21`]);
  });

  it('has a name, and keeps the focus [WCAG 2.4.6] [WCAG 3.2.2] [WCAG 3.3.2]', async () => {
    const element = await list(html`<ca-headlines with-filter lang="kk" .headlines=${headlinesOf(21)}></ca-headlines>`);
    const box = partOf(element, 'filter')!;
    await until(() => box.ariaLabel === 'Жаңалықтардан іздеу');
    box.focus();
    type(element, '21');
    await frame();
    expect(focusedIn(element) === box).to.be.true;
  });
});

describe('words and age', () => {
  it('choose what is shown', async () => {
    const element = await list(
      html`<ca-headlines include="headline" exclude="21, 20" .headlines=${headlinesOf(21)}></ca-headlines>`,
    );
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 6 of 19');
    element.maxAge = 1;
    element.headlines = headlinesOf(3).map((one, index) => ({
      ...one,
      published: Date.now() - index * 20 * 3_600_000,
    }));
    await element.updateComplete;
    expect(textOf(element, 'summary')).to.equal('Viewing results 1 – 2 of 2');
  });
});
